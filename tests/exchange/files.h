// SPDX-License-Identifier: GPL-3.0-or-later
// Files for the tests of exchange: temporary ones, fixtures of the project, and the shared data where it is there.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "support/places.h"
#include "support/temporary_folder.h"

namespace kam::exchange::test {

/// A file in the build folder that goes when the test ends.
class TemporaryFile {
public:
  TemporaryFile(const std::string& name, const std::string& content) : m_path(m_folder / name) {
    std::ofstream out(m_path, std::ios::binary);
    out << content;
  }
  const std::filesystem::path& path() const { return m_path; }

private:
  kam::support::TemporaryFolder m_folder;
  std::filesystem::path m_path;
};

inline std::filesystem::path fixture(const std::string& name) { return kam::support::sourceFolder() / "tests" / "fixtures" / "csv" / name; }

/// Empty where the shared data is not installed.
inline std::filesystem::path sharedData(const std::string& name) {
  const std::filesystem::path root = kam::support::sharedData();
  return std::filesystem::exists(root / name) ? root / name : std::filesystem::path();
}

}  // namespace kam::exchange::test
