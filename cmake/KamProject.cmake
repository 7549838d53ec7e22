# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of this project shares: strictness, Qt's defines, packages, and the functions
# that make a library of a folder.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()
# -g1 keeps line numbers for crash reports at a third of the build's size and time.
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1")
set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1")

find_package(Threads REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg PrintSupport Test)
# Only to follow the desktop's light or dark setting; without it the palette's lightness decides.
find_package(Qt6 QUIET OPTIONAL_COMPONENTS DBus)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(CLI11 REQUIRED)
find_package(fmt REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(EXPAT REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(MINIZIP REQUIRED IMPORTED_TARGET minizip)
find_program(KAM_LRELEASE NAMES lrelease PATHS /usr/lib/qt6/bin REQUIRED NO_DEFAULT_PATH)

find_program(KAM_MOLD mold)
if(KAM_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

add_library(kam_strict INTERFACE)
target_compile_options(kam_strict INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
  -ffp-contract=off)
target_compile_definitions(kam_strict INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING
  QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
target_include_directories(kam_strict INTERFACE ${CMAKE_SOURCE_DIR}/src)
if(KAM_WERROR)
  target_compile_options(kam_strict INTERFACE -Werror)
endif()
if(KAM_SANITIZE)
  target_compile_options(kam_strict INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(kam_strict INTERFACE -fsanitize=address,undefined)
endif()

if(KAM_FUZZ)
  # Watched is what reads files; the tables of records and the words are only carried along.
  set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O0 -g1")
  set(KAM_FUZZ_OPTIONS -O1 -fsanitize=address,fuzzer-no-link -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address)
endif()

# kam_library(name LINKS … PRIVATE_LINKS …): the static library kam_<name> of src/<name>.
function(kam_library name)
  cmake_parse_arguments(ARG "" "" "LINKS;PRIVATE_LINKS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp)
  add_library(kam_${name} STATIC ${sources})
  target_link_libraries(kam_${name} PUBLIC kam_strict ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
  if(KAM_FUZZ AND name MATCHES "^(base|exchange|storage)$")
    target_compile_options(kam_${name} PRIVATE ${KAM_FUZZ_OPTIONS})
  endif()
  kam_check_headers(kam_${name} src/${name})
endfunction()

# Compiles each header that has no source file of its own, alone: a header that needs another one first fails here.
function(kam_check_headers target folder)
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.h)
  set(checks)
  foreach(header ${headers})
    string(REGEX REPLACE "\\.h$" ".cpp" source ${header})
    if(NOT EXISTS ${source})
      file(RELATIVE_PATH name ${CMAKE_SOURCE_DIR} ${header})
      string(REPLACE "/" "_" flat ${name})
      set(check ${CMAKE_BINARY_DIR}/headers/${flat}.cpp)
      file(CONFIGURE OUTPUT ${check} CONTENT "#include \"${header}\"\n" @ONLY)
      list(APPEND checks ${check})
    endif()
  endforeach()
  if(checks)
    add_library(${target}_headers OBJECT ${checks})
    target_link_libraries(${target}_headers PRIVATE ${target})
  endif()
endfunction()

function(kam_program name folder)
  cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.cpp)
  add_executable(${name} ${sources})
  target_link_libraries(${name} PRIVATE kam_strict ${ARG_LINKS})
endfunction()

# The window: everything but main.cpp is a library, so that tests can open pages.
function(kam_window name folder)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.cpp ${CMAKE_SOURCE_DIR}/${folder}/*.h)
  list(REMOVE_ITEM sources ${CMAKE_SOURCE_DIR}/${folder}/main.cpp)
  add_library(kam_ui STATIC ${sources})
  # Qt 6.4's moc stumbles over C++20's <concepts> where that is the first header it meets; any Qt header before it helps.
  set_target_properties(kam_ui PROPERTIES AUTOMOC ON AUTOMOC_MOC_OPTIONS "--include;qobject.h")
  target_link_libraries(kam_ui PUBLIC kam_strict kam_app kam_report kam_print Qt6::Widgets Qt6::Svg Qt6::PrintSupport)
  if(TARGET Qt6::DBus)
    target_link_libraries(kam_ui PRIVATE Qt6::DBus)
    target_compile_definitions(kam_ui PRIVATE KAM_HAS_DBUS)
  endif()
  target_include_directories(kam_ui PUBLIC ${CMAKE_SOURCE_DIR}/${folder} ${CMAKE_SOURCE_DIR})
  target_precompile_headers(kam_ui PRIVATE ${CMAKE_SOURCE_DIR}/cmake/ui_precompiled.h)
  file(GLOB icons CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/*.svg)
  set(qrc ${CMAKE_BINARY_DIR}/resources/icons.qrc)
  set(text "<RCC><qresource prefix=\"/icons\">\n")
  foreach(icon ${icons})
    get_filename_component(base ${icon} NAME)
    string(APPEND text "<file alias=\"${base}\">${icon}</file>\n")
  endforeach()
  file(CONFIGURE OUTPUT ${qrc} CONTENT "${text}</qresource></RCC>\n" @ONLY)
  add_executable(${name} ${CMAKE_SOURCE_DIR}/${folder}/main.cpp)
  qt_add_resources(icon_sources ${qrc})
  target_sources(kam_ui PRIVATE ${icon_sources})
  set_source_files_properties(${icon_sources} PROPERTIES SKIP_PRECOMPILE_HEADERS ON SKIP_AUTOMOC ON)
  target_link_libraries(${name} PRIVATE kam_ui)
endfunction()

# SQL files become raw string literals in one generated source, in the order of their numbers.
function(kam_embed_sql target folder)
  file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.sql)
  list(SORT files)
  kam_embed_files(${target} migrations "kam::storage" "storage" ${files})
endfunction()

# Writes <build>/generated/<target>_<name>.cpp with `const EmbeddedFile* <name>Begin()/…End()`.
function(kam_embed_files target name space folder)
  set(output ${CMAKE_BINARY_DIR}/generated/${target}_${name}.cpp)
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} "-DFILES=${ARGN}" -DOUTPUT=${output} -DNAME=${name} -DSPACE=${space}
            -P ${CMAKE_SOURCE_DIR}/cmake/embed_files.cmake
    DEPENDS ${ARGN} ${CMAKE_SOURCE_DIR}/cmake/embed_files.cmake VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()

# resources/translations/<language>/*.ts, one per folder of code, are joined into one catalogue per language
# and linked into the words library.
function(kam_embed_words target)
  set(qrc_text "<RCC><qresource prefix=\"/words\">\n")
  set(catalogues)
  foreach(language de en)
    file(GLOB ts CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/translations/${language}/*.ts)
    set(qm ${CMAKE_BINARY_DIR}/words/kam_${language}.qm)
    add_custom_command(OUTPUT ${qm}
      COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/words
      COMMAND ${KAM_LRELEASE} -silent ${ts} -qm ${qm} DEPENDS ${ts} VERBATIM)
    list(APPEND catalogues ${qm})
    string(APPEND qrc_text "<file alias=\"kam_${language}.qm\">${qm}</file>\n")
  endforeach()
  set(qrc ${CMAKE_BINARY_DIR}/words/words.qrc)
  file(CONFIGURE OUTPUT ${qrc} CONTENT "${qrc_text}</qresource></RCC>\n" @ONLY)
  set(output ${CMAKE_BINARY_DIR}/words/qrc_words.cpp)
  add_custom_command(OUTPUT ${output} COMMAND Qt6::rcc --name words ${qrc} -o ${output} DEPENDS ${catalogues} ${qrc} VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
