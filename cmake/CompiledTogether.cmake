# compiled_together(TARGET GROUPS): with GUDO_UNITY on, the files of a target are compiled in so many groups, each group
# at once. The group of a file depends on its name alone, so that a new file changes one group and not all that follow.
# Files of a group see each other's anonymous names: two that clash want one better name, or one home.
function(compiled_together target groups)
  if(NOT GUDO_UNITY)
    return()
  endif()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  get_target_property(sources ${target} SOURCES)
  foreach(source IN LISTS sources)
    if(source MATCHES "\\.cpp$")
      cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE name)
      string(MD5 hash ${name})
      string(SUBSTRING ${hash} 0 6 hash)
      math(EXPR group "0x${hash} % ${groups}")
      set_source_files_properties(${source} TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP ${target}_${group})
    endif()
  endforeach()
endfunction()
