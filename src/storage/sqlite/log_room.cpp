// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/log_room.h"

#include <sqlite3.h>

#include <array>
#include <utility>

namespace kam::storage {

namespace {

/// Some sixty edits of two pages each.
constexpr std::int64_t kRoom = std::int64_t{512} << 10U;
constexpr std::size_t kAtOnce = std::size_t{64} << 10U;
constexpr std::int64_t kLogHeader = 32;
constexpr std::int64_t kFrameHeader = 24;

}  // namespace

LogRoom::LogRoom(sqlite3* handle, std::int64_t pageBytes) : m_handle(handle), m_frameBytes(kFrameHeader + pageBytes) {
  sqlite3_wal_hook(m_handle, &LogRoom::committed, this);
}

LogRoom::~LogRoom() { sqlite3_wal_hook(m_handle, nullptr, nullptr); }

int LogRoom::committed(void* self, sqlite3* handle, const char* database, int frames) {
  auto& room = *static_cast<LogRoom*>(self);
  room.m_frames = frames;
  // What it says is of no concern to the commit, which is done: where somebody reads, it comes with a later one.
  if (frames >= room.m_checkpointFrames) sqlite3_wal_checkpoint_v2(handle, database, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
  return SQLITE_OK;
}

bool LogRoom::wasBegunAnew() {
  int written = 0;
  int highest = 0;
  sqlite3_db_status(m_handle, SQLITE_DBSTATUS_CACHE_WRITE, &written, &highest, 0);
  // Each page written is a page more in the log. Where a large edit wrote one twice, this says yes once too often.
  const bool fits = m_frames - std::exchange(m_framesBefore, m_frames) == written - std::exchange(m_written, written);
  return !fits;
}

void LogRoom::keep() {
  // The length is reckoned, not asked for: a file that was looked at has a new time of change to note with the next write, and that alone takes a
  // write of the disk more.
  const bool begunAnew = wasBegunAnew();
  if (m_frames == 0 || (!begunAnew && kLogHeader + m_frames * m_frameBytes <= m_length)) return;
  sqlite3_file* log = nullptr;
  if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, static_cast<void*>(&log)) != SQLITE_OK) return;
  sqlite3_int64 found = 0;
  if (log == nullptr || log->pMethods == nullptr || log->pMethods->xFileSize(log, &found) != SQLITE_OK) return;
  std::int64_t length = found;
  if (length == 0 || length == m_length) return;
  static constexpr std::array<char, kAtOnce> kZeros{};
  const std::int64_t end = length + kRoom;
  // What a full disk lets through stays where it is: zeros are no frames.
  while (length < end && log->pMethods->xWrite(log, kZeros.data(), static_cast<int>(kZeros.size()), length) == SQLITE_OK)
    length += static_cast<std::int64_t>(kZeros.size());
  m_length = length;
}

}  // namespace kam::storage
