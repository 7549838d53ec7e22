// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/source_tree.h"

#include "support/places.h"

#include <algorithm>
#include <fstream>

namespace kam::house {

namespace {
std::vector<std::string> includes(const SourceFile& file, char open, char close) {
  std::vector<std::string> found;
  for (const std::string& line : file.lines) {
    if (!line.starts_with("#include ")) continue;
    const auto from = line.find(open);
    const auto to = from == std::string::npos ? from : line.find(close, from + 1);
    if (to != std::string::npos) found.push_back(line.substr(from + 1, to - from - 1));
  }
  return found;
}
}  // namespace

std::string SourceFile::folder() const {
  const auto first = path.find('/');
  const std::string top = path.substr(0, first);
  if (top != "src") return top;
  return path.substr(first + 1, path.find('/', first + 1) - first - 1);
}

std::vector<std::string> SourceFile::ownIncludes() const { return includes(*this, '"', '"'); }
std::vector<std::string> SourceFile::systemIncludes() const { return includes(*this, '<', '>'); }

std::filesystem::path projectFolder() { return kam::support::sourceFolder(); }

std::vector<SourceFile> sourcesBelow(const std::vector<std::string>& folders) {
  std::vector<SourceFile> files;
  for (const std::string& folder : folders) {
    if (!std::filesystem::exists(projectFolder() / folder)) continue;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(projectFolder() / folder)) {
      const auto extension = entry.path().extension();
      if (extension != ".h" && extension != ".cpp") continue;
      SourceFile file{std::filesystem::relative(entry.path(), projectFolder()).generic_string(), {}};
      std::ifstream in(entry.path());
      for (std::string line; std::getline(in, line);) file.lines.push_back(line);
      files.push_back(std::move(file));
    }
  }
  std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
  return files;
}

}  // namespace kam::house
