// SPDX-License-Identifier: GPL-3.0-or-later
// The project's own source files as text, for the tests that hold the house together.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace kam::house {

struct SourceFile {
  /// Relative to the project, with '/': "src/base/money.h".
  std::string path;
  std::vector<std::string> lines;

  /// "base" of src/base/money.h; "ui" of anything below ui/.
  std::string folder() const;
  /// What stands between quotation marks after #include, in order.
  std::vector<std::string> ownIncludes() const;
  /// What stands between angle brackets after #include, in order.
  std::vector<std::string> systemIncludes() const;
  bool isHeader() const { return path.ends_with(".h"); }
};

std::filesystem::path projectFolder();

/// Every .h and .cpp below the given folders of the project.
std::vector<SourceFile> sourcesBelow(const std::vector<std::string>& folders);

}  // namespace kam::house
