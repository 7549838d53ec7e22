// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/log_room.h"

#include <sqlite3.h>

#include <array>

namespace kam::storage {

namespace {

/// Some sixty edits of two pages each.
constexpr std::int64_t kRoom = std::int64_t{512} << 10U;
constexpr std::size_t kAtOnce = std::size_t{64} << 10U;

}  // namespace

void LogRoom::keep(sqlite3* handle) {
  sqlite3_file* log = nullptr;
  if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, static_cast<void*>(&log)) != SQLITE_OK) return;
  std::int64_t length = 0;
  sqlite3_int64 found = 0;
  if (log == nullptr || log->pMethods == nullptr || log->pMethods->xFileSize(log, &found) != SQLITE_OK) return;
  length = found;
  if (length == 0 || length == m_length) return;
  static constexpr std::array<char, kAtOnce> kZeros{};
  const std::int64_t end = length + kRoom;
  // What a full disk lets through stays where it is: zeros are no frames.
  while (length < end && log->pMethods->xWrite(log, kZeros.data(), static_cast<int>(kZeros.size()), length) == SQLITE_OK)
    length += static_cast<std::int64_t>(kZeros.size());
  m_length = length;
}

}  // namespace kam::storage
