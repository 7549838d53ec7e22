// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet/sheet_cache.h"

#include <system_error>

namespace kam::exchange {

std::optional<SheetCache::Stamp> SheetCache::stampOf(const std::filesystem::path& path, const std::string& wanted) {
  std::error_code trouble;
  Stamp stamp{path, wanted, std::filesystem::file_size(path, trouble), {}};
  if (trouble) return std::nullopt;
  stamp.written = std::filesystem::last_write_time(path, trouble);
  return trouble ? std::nullopt : std::optional(stamp);
}

std::optional<WorkbookSheets> SheetCache::find(const std::filesystem::path& path, const std::string& wanted) {
  const auto stamp = stampOf(path, wanted);
  const std::lock_guard guard(m_mutex);
  return stamp && m_stamp == stamp ? std::optional(m_sheets) : std::nullopt;
}

void SheetCache::keep(const std::filesystem::path& path, const std::string& wanted, const WorkbookSheets& sheets) {
  auto stamp = stampOf(path, wanted);
  const std::lock_guard guard(m_mutex);
  m_stamp = std::move(stamp);
  m_sheets = sheets;
}

}  // namespace kam::exchange
