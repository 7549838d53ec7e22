// SPDX-License-Identifier: GPL-3.0-or-later
// Writes blocks of lines in a thread of its own while the next block is being read. The first trouble is told to whoever
// appends next, or at the end.
#pragma once

#include "base/handover.h"
#include "domain/sales_lines.h"
#include "storage/sales.h"

#include <optional>
#include <thread>

namespace kam::app {

class SalesWriteQueue {
public:
  /// `writer` outlives the queue and is nobody else's until `finish`.
  explicit SalesWriteQueue(storage::SalesWriter& writer);
  ~SalesWriteQueue();
  SalesWriteQueue(const SalesWriteQueue&) = delete;
  SalesWriteQueue& operator=(const SalesWriteQueue&) = delete;

  /// Takes the lines over; an earlier block's memory comes back in `lines`, to be cleared and filled again.
  base::Result<void> append(domain::SalesLines& lines);
  /// Waits until everything is written.
  base::Result<void> finish();

private:
  void write();
  void stop();

  storage::SalesWriter& m_writer;
  base::Handover<domain::SalesLines> m_waiting{1};
  base::Handover<domain::SalesLines> m_written{4};
  /// Set by the thread before it closes the queue, read after the queue refused a block or the thread has ended.
  std::optional<base::Error> m_error;
  std::thread m_thread;
};

}  // namespace kam::app
