// SPDX-License-Identifier: GPL-3.0-or-later
// Room at the end of the write-ahead log. A file that becomes longer has to have its length made durable too, which takes as long again as the page
// itself; within a log that is long already an edit writes its pages and nothing else (docs/decisions/0024).
#pragma once

#include <cstdint>

struct sqlite3;

namespace kam::storage {

/// Watches the commits of one database in write-ahead mode, in place of SQLite's own hook, whose work it does as well: it carries the log over into
/// the database once it is long. The handle must stay open as long as this lives.
class LogRoom {
public:
  /// As SQLite itself.
  static constexpr int kCheckpointFrames = 1'000;

  LogRoom(sqlite3* handle, std::int64_t pageBytes);
  ~LogRoom();
  LogRoom(const LogRoom&) = delete;
  LogRoom& operator=(const LogRoom&) = delete;

  /// The log is carried over after a commit that leaves so many pages in it.
  void checkpointAfter(int frames) { m_checkpointFrames = frames; }
  /// After a commit that made the log longer: makes it longer still, with zeros, which are no frames to whoever reads the log. A wish: where the
  /// disk is full nothing happens. Nobody may write through the handle meanwhile.
  void keep();

private:
  static int committed(void* self, sqlite3* handle, const char* database, int frames);
  /// Whether the log was begun anew since the last call, and may have been emptied before.
  bool wasBegunAnew();

  sqlite3* m_handle;
  std::int64_t m_frameBytes;
  int m_checkpointFrames = kCheckpointFrames;
  /// In the log since its last commit, and since the one before.
  int m_frames = 0;
  int m_framesBefore = 0;
  /// Pages written through the handle until the last commit that was looked at.
  int m_written = 0;
  /// Length of the log once there was room.
  std::int64_t m_length = 0;
};

}  // namespace kam::storage
