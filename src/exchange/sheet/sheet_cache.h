// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet that was read last, so that a file is not read anew each time something about it is put right.
#pragma once

#include "exchange/sheet/workbook.h"

#include <filesystem>
#include <mutex>
#include <optional>
#include <string>

namespace kam::exchange {

class SheetCache {
public:
  /// What was kept, as long as the file is still the same; `wanted` as for readWorkbook.
  std::optional<WorkbookSheets> find(const std::filesystem::path& path, const std::string& wanted);
  void keep(const std::filesystem::path& path, const std::string& wanted, const WorkbookSheets& sheets);

private:
  struct Stamp {
    std::filesystem::path path;
    std::string wanted;
    std::uintmax_t size = 0;
    std::filesystem::file_time_type written;
    bool operator==(const Stamp&) const = default;
  };
  static std::optional<Stamp> stampOf(const std::filesystem::path& path, const std::string& wanted);

  std::mutex m_mutex;
  std::optional<Stamp> m_stamp;
  WorkbookSheets m_sheets;
};

}  // namespace kam::exchange
