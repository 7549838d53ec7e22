// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that every file keeps: size, first line, names, own header first, no globals in disguise.
#include "house/source_tree.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cctype>
#include <set>

using namespace kam::house;

namespace {
std::string stem(const std::string& path) {
  const auto slash = path.rfind('/');
  return path.substr(slash + 1, path.rfind('.') - slash - 1);
}
}  // namespace

TEST_CASE("no file is longer than 400 lines") {
  for (const SourceFile& file : sourcesBelow({"src", "ui", "tests"})) {
    INFO(file.path << ": " << file.lines.size());
    CHECK(file.lines.size() <= 400);
  }
}

TEST_CASE("every file starts with its licence and has a snake_case name") {
  for (const SourceFile& file : sourcesBelow({"src", "ui", "tests"})) {
    INFO(file.path);
    REQUIRE_FALSE(file.lines.empty());
    CHECK(file.lines.front() == "// SPDX-License-Identifier: GPL-3.0-or-later");
    const std::string name = stem(file.path);
    CHECK(std::all_of(name.begin(), name.end(), [](unsigned char c) { return std::islower(c) != 0 || std::isdigit(c) != 0 || c == '_'; }));
  }
}

TEST_CASE("every header says what it is for and is guarded") {
  for (const SourceFile& file : sourcesBelow({"src", "ui"})) {
    if (!file.isHeader()) continue;
    INFO(file.path);
    REQUIRE(file.lines.size() > 2);
    CHECK(file.lines[1].starts_with("// "));
    CHECK(std::count(file.lines.begin(), file.lines.end(), "#pragma once") == 1);
  }
}

// Together with the targets that compile headers without a source file, this proves every header self-contained.
TEST_CASE("every source file includes its own header first") {
  std::set<std::string> headers;
  const auto files = sourcesBelow({"src", "ui"});
  for (const SourceFile& file : files)
    if (file.isHeader()) headers.insert(file.path);
  for (const SourceFile& file : files) {
    if (file.isHeader()) continue;
    const std::string header = file.path.substr(0, file.path.size() - 4) + ".h";
    if (!headers.contains(header)) continue;
    INFO(file.path);
    std::string first;
    for (const std::string& line : file.lines)
      if (line.starts_with("#include ")) {
        first = line;
        break;
      }
    CHECK(first == "#include \"" + header.substr(header.find('/') + 1) + "\"");
  }
}

TEST_CASE("there are no singletons and no left-over markers") {
  for (const SourceFile& file : sourcesBelow({"src", "ui"}))
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      const std::string& line = file.lines[i];
      INFO(file.path << ":" << i + 1 << " " << line);
      CHECK(line.find("static " + stem(file.path) + "& instance(") == std::string::npos);
      for (const char* marker : {"TO"
                                 "DO",
                                 "FIX"
                                 "ME",
                                 "XX"
                                 "X"})
        CHECK(line.find(marker) == std::string::npos);
    }
}
