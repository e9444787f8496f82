# Who may include whom. Fails with file:line on every include that the table does not allow, on what core must not know,
# on component type ids in C++ and on files that have grown too long.
#   cmake -D ROOT=… -D WIDGETS_INCLUDES=… -P check_includes.cmake
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

# may_include(FOLDER OTHERS…): files of FOLDER may include their own folder and these.
macro(may_include folder)
  set(allowed_${folder} ${folder} ${ARGN})
  list(APPEND folders ${folder})
endmacro()

set(base core/model core/diagnostics core/json core/catalog)
may_include(core/model)
may_include(core/diagnostics core/model)
may_include(core/json core/model core/diagnostics)
may_include(core/catalog ${base})
may_include(core/network ${base})
may_include(core/faulttree) # pure mathematics: knows no design
may_include(core/reliability ${base} core/network core/faulttree)
may_include(core/rules ${base} core/network core/faulttree core/reliability)
may_include(core/layout ${base})
may_include(core/adding ${base} core/network core/layout) # what people mean when they add something
may_include(core/picture ${base} core/network core/layout) # network: subnets are drawn by what their routes make of them
may_include(core/iac ${base} core/network)
may_include(core/formats ${base} core/layout core/picture core/iac)
may_include(core/whatif ${base} core/network core/faulttree core/reliability core/rules core/layout core/picture core/formats) # failures shown and told
may_include(core/page ${base} core/network core/faulttree core/reliability core/rules core/layout core/picture core/formats)
may_include(core/reports ${base} core/network core/faulttree core/reliability core/rules core/formats)

set(core ${base} core/network core/faulttree core/reliability core/rules core/layout core/adding core/picture core/iac core/formats core/page core/reports core/whatif)
may_include(app/text ${core})
# Files and folders read and written whole, and what is built in. Knows no pictures.
may_include(app/files ${core} app/text)
may_include(app/render ${core} app/text app/files)
may_include(app/cli ${core} app/text app/files app/render)
may_include(app/document ${core} app/text app/files app/render)
# Looks that every panel shares: colours, fonts, small widgets. Knows no document.
may_include(app/style ${core} app/text app/files app/render)

# What people type, found: shared by everything with a search field. Knows no widgets of ours.
may_include(app/search ${core} app/text)

# Where results go: asked and told. Shared by everything that writes files for people.
may_include(app/saving ${core} app/text app/files app/render app/document app/style)

# Texts of machines, shown in their colours. Knows no document.
may_include(app/listing ${core} app/files app/render app/style)

# Panels do not know each other: they meet at the document.
set(panels canvas palette inspector problems export outline minimap find history start commands recovery availability code simulation reachability stages presentation network)
foreach(panel IN LISTS panels)
  may_include(app/${panel} ${core} app/text app/files app/render app/document app/style app/search app/listing app/saving)
endforeach()
list(TRANSFORM panels PREPEND app/)
may_include(app/mainwindow ${core} app/text app/files app/render app/document app/style app/search app/listing app/saving ${panels})
may_include(app/designer ${core} app/text app/files app/render app/document app/style app/mainwindow)

may_include(tests/support ${core})
foreach(tests core property mermaid html fuzz iac containers drawio)
  may_include(tests/${tests} ${core} tests/support)
endforeach()
may_include(tests/bench ${core} app/text app/files app/render app/document app/style app/canvas app/mainwindow tests/support)
may_include(tests/e2e ${core} app/text app/files app/render app/document tests/support)
may_include(tests/app ${core} app/text app/files app/render app/document app/style app/search app/listing app/saving ${panels} app/mainwindow tests/support)
may_include(tests/monkey ${core} app/text app/files app/render app/document app/mainwindow)

set(longest 400) # lines of a file

# Core is told what it needs: no files, no clock, no locale.
set(not_for_core fstream filesystem chrono ctime locale clocale iostream random)

# The type ids themselves, so that "aws." in a text for people is not mistaken for one.
set(type_ids "")
file(GLOB catalog_files ${ROOT}/resources/catalog/*.json)
foreach(path IN LISTS catalog_files)
  file(STRINGS ${path} lines REGEX "\"id\": *\"[a-z0-9_-]+\\.[a-z0-9_.-]+\"")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE ".*\"id\": *\"([^\"]+)\".*" "\\1" id "${line}")
    list(APPEND type_ids ${id})
  endforeach()
endforeach()

file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/app/*.h ${ROOT}/app/*.cpp
  ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp)
list(FILTER sources EXCLUDE REGEX "/node_modules/")

foreach(path IN LISTS sources)
  string(REGEX MATCH "^[a-z]+/[a-z0-9_]+" folder "${path}")
  if(NOT folder IN_LIST folders)
    fault("${path}: the folder ${folder} has no row in the table of check_includes.cmake")
    continue()
  endif()

  file(STRINGS ${ROOT}/${path} includes REGEX "^[ \t]*#[ \t]*include")
  foreach(line IN LISTS includes)
    set(problem "")
    if(line MATCHES "include[ \t]*\"([^\"]+)\"")
      set(name "${CMAKE_MATCH_1}")
      string(REGEX MATCH "^[a-z]+/[a-z0-9_]+" target "${name}")
      if(NOT name MATCHES "\\.moc$" AND NOT target IN_LIST allowed_${folder})
        set(problem "${folder} must not include ${name}")
      endif()
    elseif(line MATCHES "include[ \t]*<([^>]+)>")
      set(name "${CMAKE_MATCH_1}")
      if(folder MATCHES "^core/")
        if(name MATCHES "^Q")
          set(problem "core must not include Qt: <${name}>")
        elseif(name IN_LIST not_for_core)
          set(problem "core knows no files, clock or locale: <${name}>")
        elseif(name MATCHES "^boost/" AND path MATCHES "\\.h$")
          set(problem "Boost stays inside .cpp files: <${name}>")
        endif()
      elseif(folder MATCHES "^app/(text|render|cli)$")
        if(name MATCHES "^QtWidgets")
          set(problem "${folder} links no Widgets: <${name}>")
        endif()
        foreach(directory IN LISTS WIDGETS_INCLUDES)
          if(directory MATCHES "QtWidgets$" AND EXISTS "${directory}/${name}")
            set(problem "${folder} links no Widgets: <${name}>")
          endif()
        endforeach()
      endif()
    endif()
    if(problem)
      place_of(place ${path} "${line}")
      fault("${place}: ${problem}")
    endif()
  endforeach()

  file(READ ${ROOT}/${path} content)
  string(REGEX REPLACE "[^\n]" "" newlines "${content}")
  string(LENGTH "${newlines}" lines)
  if(lines GREATER longest)
    fault("${path}:${longest}: ${lines} lines; split it (one idea a file, at most ${longest} lines)")
  endif()

  if(path MATCHES "^(core|app)/" AND NOT path MATCHES "^core/iac/")
    string(REGEX REPLACE "//[^\n]*" "" code "${content}") # a comment may give an example
    string(REGEX MATCHALL "\"[a-z0-9_-]+\\.[a-z0-9_.-]*\"" literals "${code}")
    foreach(literal IN LISTS literals)
      string(REGEX REPLACE "^\"(.*)\"$" "\\1" id "${literal}")
      if(id IN_LIST type_ids OR id MATCHES "^(aws|k8s)\\.")
        place_of(place ${path} "${literal}")
        fault("${place}: a component type's id in C++: ${literal}; ask the catalogue for a trait")
      endif()
    endforeach()
  endif()
endforeach()

finish()
