// SPDX-License-Identifier: GPL-3.0-or-later
// Reads finished PDFs back with poppler's and qpdf's programs, as a stranger's reader would.
#pragma once

#include <array>
#include <cstdio>
#include <string>

#include "support/temporary_folder.h"

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

/// One by one: not every shell answers for more than the first.
inline bool hasPdfTools() {
  for (const char* program : {"pdftotext", "pdffonts", "pdfimages", "qpdf"})
    if (outputOf(std::string("command -v ") + program).find(program) == std::string::npos) return false;
  return true;
}

}  // namespace kam::test
