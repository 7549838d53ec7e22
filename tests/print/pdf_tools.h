// SPDX-License-Identifier: GPL-3.0-or-later
// Reads finished PDFs back with poppler's and qpdf's programs, as a stranger's reader would.
#pragma once

#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <string>

namespace kam::test {

inline std::string outputOf(const std::string& command) {
  std::string result;
  FILE* pipe = popen((command + " 2>&1").c_str(), "r");
  if (pipe == nullptr) return result;
  std::array<char, 4096> buffer{};
  for (std::size_t n = 0; (n = fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) result.append(buffer.data(), n);
  pclose(pipe);
  return result;
}

inline bool hasPdfTools() { return outputOf("command -v pdftotext pdffonts pdfimages qpdf | wc -l").substr(0, 1) == "4"; }

/// A folder of its own, removed with everything in it.
class ScratchFolder {
public:
  ScratchFolder() : m_path(std::filesystem::temp_directory_path() / ("kam-print-" + std::to_string(getpid()))) {
    std::filesystem::create_directories(m_path);
  }
  ~ScratchFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  std::string file(const std::string& name) const { return (m_path / name).string(); }

private:
  std::filesystem::path m_path;
};

}  // namespace kam::test
