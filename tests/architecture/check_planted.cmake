# Plants one fault of every kind in a copy of a small part of the sources and expects both checks to name each of them.
#   cmake -D ROOT=… -D SCRATCH=… -D WIDGETS_INCLUDES=… -P check_planted.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${SCRATCH})
file(WRITE ${SCRATCH}/resources/catalog/types.json "{ \"types\": [ { \"id\": \"aws.thing\",\n\"icon\": \"missing\" } ] }\n")
file(WRITE ${SCRATCH}/resources/icons/orphan.svg "<svg/>\n")
file(WRITE ${SCRATCH}/resources/templates/broken.gudo "{ \"format\": \n")
file(WRITE ${SCRATCH}/core/model/upward.cpp "#include \"core/model/id.h\"\n#include \"core/rules/rule.h\"\n")
file(WRITE ${SCRATCH}/core/model/with_qt.cpp "#include <QString>\n")
file(WRITE ${SCRATCH}/core/model/clock.cpp "#include <chrono>\n")
file(WRITE ${SCRATCH}/core/layout/graph.h "#include <boost/graph/adjacency_list.hpp>\n")
file(WRITE ${SCRATCH}/core/rules/named.cpp "\n\nconst char* id = \"aws.thing\";\n")
file(WRITE ${SCRATCH}/core/stray/a.cpp "int a;\n")
file(WRITE ${SCRATCH}/app/palette/neighbour.cpp "#include \"app/canvas/canvas_view.h\"\n")
file(WRITE ${SCRATCH}/app/render/widget.cpp "#include <QWidget>\n")
file(WRITE ${SCRATCH}/app/render/fine.cpp "#include <QImage>\n#include <chrono>\n#include \"core/picture/picture.h\"\n")
string(REPEAT "//\n" 401 long)
file(WRITE ${SCRATCH}/core/model/long.cpp "${long}")
file(WRITE ${SCRATCH}/core/model/path.cpp "// see /home/somebody/notes\n")
file(WRITE "${SCRATCH}/core/model/a name.txt" "\n")

function(expect_faults check)
  execute_process(COMMAND ${CMAKE_COMMAND} -D ROOT=${SCRATCH} "-DWIDGETS_INCLUDES=${WIDGETS_INCLUDES}"
      -P ${CMAKE_CURRENT_LIST_DIR}/check_${check}.cmake RESULT_VARIABLE result ERROR_VARIABLE output)
  if(result EQUAL 0)
    message(FATAL_ERROR "check_${check} finds nothing")
  endif()
  foreach(expected IN LISTS ARGN)
    if(NOT output MATCHES "${expected}")
      message(FATAL_ERROR "check_${check} does not report ${expected}:\n${output}")
    endif()
  endforeach()
  if(output MATCHES "fine\\.cpp")
    message(FATAL_ERROR "check_${check} reports what is allowed:\n${output}")
  endif()
endfunction()

expect_faults(includes
  "core/model/upward.cpp:2:" "core/model/with_qt.cpp:1:" "core/model/clock.cpp:1:" "core/layout/graph.h:1:" "core/rules/named.cpp:3:"
  "core/stray/a.cpp:" "app/palette/neighbour.cpp:1:" "app/render/widget.cpp:1:" "core/model/long.cpp:400:")
expect_faults(repository
  "resources/catalog/types.json:2:" "resources/icons/orphan.svg:" "resources/templates/broken.gudo:" "core/model/path.cpp:1:"
  "core/model/a name.txt:")
