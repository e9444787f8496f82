# What both checks use: a list of faults, each with its place, and the end of the program.

set(faults "")

# Notes a fault.
macro(fault text)
  string(APPEND faults "${text}\n")
endmacro()

# Sets `result` to "path:line" of the first line of the file that contains the text. Pre: there is one.
function(place_of result path text)
  file(READ ${ROOT}/${path} content)
  string(FIND "${content}" "${text}" position)
  string(SUBSTRING "${content}" 0 ${position} before)
  string(REGEX REPLACE "[^\n]" "" newlines "${before}")
  string(LENGTH "${newlines}" line)
  math(EXPR line "${line} + 1")
  set(${result} "${path}:${line}" PARENT_SCOPE)
endfunction()

# Sets `result` to the files of the project, relative to ROOT: no build folder, no packages of Node.
function(project_files result)
  set(files "")
  file(GLOB entries RELATIVE ${ROOT} ${ROOT}/* ${ROOT}/.*)
  foreach(entry IN LISTS entries)
    if(entry MATCHES "^(build|out|\\.git|\\.cache|\\.|\\.\\.|.*\\.user|compile_commands\\.json)$")
      continue()
    elseif(IS_DIRECTORY ${ROOT}/${entry})
      file(GLOB_RECURSE inside RELATIVE ${ROOT} ${ROOT}/${entry}/*)
      list(APPEND files ${inside})
    else()
      list(APPEND files ${entry})
    endif()
  endforeach()
  list(FILTER files EXCLUDE REGEX "(^|/)node_modules/")
  set(${result} "${files}" PARENT_SCOPE)
endfunction()

# Prints the faults and fails when there are any.
macro(finish)
  if(faults)
    message(NOTICE "${faults}") # an error's own text would be wrapped
    message(FATAL_ERROR "see above")
  endif()
endmacro()
