// SPDX-License-Identifier: GPL-3.0-or-later
// Room at the end of the write-ahead log. A file that becomes longer has to have its length made durable too, which takes as long again as the page
// itself; within a log that is long already an edit writes its pages and nothing else (docs/decisions/0024).
#pragma once

#include <cstdint>

struct sqlite3;

namespace kam::storage {

class LogRoom {
public:
  /// After a commit that made the log longer: makes it longer still, with zeros, which are no frames to whoever reads the log. A wish: where the
  /// disk is full, or the database keeps no such log, nothing happens. Nobody may write through the handle meanwhile.
  void keep(sqlite3* handle);

private:
  /// Length of the log once there was room; another length means that it was outgrown, or emptied.
  std::int64_t m_length = 0;
};

}  // namespace kam::storage
