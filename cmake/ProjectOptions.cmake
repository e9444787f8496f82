# Warnings, sanitizers, linker and compiler cache, carried by the interface target gudo_options.
add_library(gudo_options INTERFACE)
target_compile_options(gudo_options INTERFACE
  -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion -Wno-sign-conversion
  $<$<BOOL:${GUDO_WERROR}>:-Werror>
  # What the optimizer guesses differs from one compiler version to the next and cries wolf in the standard library's headers:
  # seen, but no reason to stop a build.
  $<$<AND:$<BOOL:${GUDO_WERROR}>,$<CXX_COMPILER_ID:GNU>>:-Wno-error=array-bounds -Wno-error=restrict
    -Wno-error=stringop-overflow -Wno-error=stringop-overread -Wno-error=maybe-uninitialized -Wno-error=free-nonheap-object>
  $<$<AND:$<BOOL:${GUDO_WERROR}>,$<CXX_COMPILER_ID:GNU>,$<VERSION_GREATER_EQUAL:$<CXX_COMPILER_VERSION>,13>>:-Wno-error=dangling-reference>)
target_compile_definitions(gudo_options INTERFACE
  QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
target_include_directories(gudo_options INTERFACE ${PROJECT_SOURCE_DIR})

if(GUDO_SANITIZE)
  add_compile_options(-fsanitize=${GUDO_SANITIZE} -fno-omit-frame-pointer -g1)
  if(GUDO_SANITIZE MATCHES undefined)
    add_compile_options(-fno-sanitize-recover=all)
  endif()
  add_link_options(-fsanitize=${GUDO_SANITIZE})
endif()

find_program(GUDO_MOLD mold)
if(GUDO_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

find_program(GUDO_CCACHE ccache)
if(GUDO_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # The sloppiness and -fpch-preprocess are what ccache needs to cache files that use a precompiled header.
  set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${GUDO_CCACHE})
  if(GUDO_PCH AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    add_compile_options(-fpch-preprocess)
  elseif(GUDO_PCH AND CMAKE_CXX_COMPILER_ID MATCHES Clang)
    add_compile_options("SHELL:-Xclang -fno-pch-timestamp")
  endif()
endif()
