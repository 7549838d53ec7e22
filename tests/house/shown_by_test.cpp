// SPDX-License-Identifier: GPL-3.0-or-later
// docs/shown-by.md names the test behind each demand; a test that was renamed or removed must not leave a promise behind.
#include "house/source_tree.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <set>
#include <sstream>

using namespace kam::house;

namespace {

std::string without(std::string text, const std::string& part) {
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part)) text.erase(at, part.size());
  return text;
}

/// A long name stands on a line of its own, behind the opening.
std::set<std::string> testNames() {
  const std::string opening = std::string("TEST_") + "CASE(";
  std::set<std::string> names;
  for (const SourceFile& file : sourcesBelow({"tests"})) {
    std::string text;
    for (const std::string& line : file.lines) text += line + '\n';
    for (std::size_t at = text.find(opening); at != std::string::npos; at = text.find(opening, at + 1)) {
      const std::size_t from = text.find_first_not_of(" \n", at + opening.size());
      if (from == std::string::npos || text[from] != '"') continue;
      std::size_t end = from + 1;
      while (end < text.size() && text[end] != '"') end += text[end] == '\\' ? 2 : 1;
      names.insert(without(text.substr(from + 1, end - from - 1), "\\"));
    }
  }
  return names;
}

/// What stands between backticks and is a sentence, not a command, a path or a picture.
std::set<std::string> namedIn(const std::string& text) {
  std::set<std::string> named;
  for (std::size_t from = text.find('`'); from != std::string::npos; from = text.find('`', from)) {
    const std::size_t to = text.find('`', from + 1);
    if (to == std::string::npos) break;
    const std::string quoted = text.substr(from + 1, to - from - 1);
    if (quoted.find(' ') != std::string::npos && !quoted.starts_with("./")) named.insert(quoted);
    from = to + 1;
  }
  return named;
}

}  // namespace

TEST_CASE("every test that is named as showing a demand is there") {
  std::ifstream file(projectFolder() / "docs" / "shown-by.md");
  REQUIRE(file);
  std::stringstream text;
  text << file.rdbuf();
  const std::set<std::string> there = testNames();
  const std::set<std::string> named = namedIn(text.str());
  CHECK(named.size() > 60);
  for (const std::string& name : named) {
    INFO(name);
    CHECK(there.contains(name));
  }
}
