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

inline bool hasPdfTools() { return outputOf("command -v pdftotext pdffonts pdfimages qpdf | wc -l").substr(0, 1) == "4"; }

}  // namespace kam::test
