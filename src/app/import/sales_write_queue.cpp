// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/sales_write_queue.h"

namespace kam::app {

SalesWriteQueue::SalesWriteQueue(storage::SalesWriter& writer) : m_writer(writer), m_thread([this] { write(); }) {}

SalesWriteQueue::~SalesWriteQueue() { stop(); }

void SalesWriteQueue::stop() {
  m_waiting.close();
  if (m_thread.joinable()) m_thread.join();
}

base::Result<void> SalesWriteQueue::append(domain::SalesLines& lines) {
  domain::SalesLines free = m_written.tryTake().value_or(domain::SalesLines());
  std::swap(free, lines);
  if (m_waiting.put(std::move(free))) return {};
  return finish();
}

base::Result<void> SalesWriteQueue::finish() {
  stop();
  if (m_error) return base::fail(*m_error);
  return {};
}

void SalesWriteQueue::write() {
  while (auto lines = m_waiting.take()) {
    if (const auto written = m_writer.append(*lines); !written) {
      m_error = written.error();
      m_waiting.close();
      return;
    }
    m_written.put(std::move(*lines));
  }
}

}  // namespace kam::app
