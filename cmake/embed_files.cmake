# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a C++ source of text files: pieces of at most 8 KB, because compilers limit a literal's length.
set(body "")
set(rows "")
set(count 0)
foreach(file ${FILES})
  get_filename_component(base ${file} NAME)
  file(READ ${file} hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
  string(APPEND body "const unsigned char kFile${count}[] = {${bytes}0};\n")
  string(APPEND rows "  {\"${base}\", {reinterpret_cast<const char*>(kFile${count}), sizeof kFile${count} - 1}},\n")
  math(EXPR count "${count} + 1")
endforeach()
file(WRITE ${OUTPUT} "// Generated from text files; do not edit.
#include <string_view>
#include <utility>
#include <vector>
namespace ${SPACE} {
namespace {
${body}}
std::vector<std::pair<std::string_view, std::string_view>> ${NAME}Embedded();
std::vector<std::pair<std::string_view, std::string_view>> ${NAME}Embedded() {
  return {
${rows}  };
}
}
")
