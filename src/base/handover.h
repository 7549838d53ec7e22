// SPDX-License-Identifier: GPL-3.0-or-later
// A short queue between two threads: one puts, one takes, and whoever is ahead waits, so that memory stays bounded.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace kam::base {

template <class Item>
class Handover {
public:
  /// At most `room` items wait to be taken.
  explicit Handover(std::size_t room) : m_room(room) {}

  /// Waits for room. False, and the item is dropped, once the queue is closed.
  bool put(Item item) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_closed || m_items.size() < m_room; });
    if (m_closed) return false;
    m_items.push_back(std::move(item));
    m_changed.notify_all();
    return true;
  }
  /// Waits for an item; nothing once the queue is closed and empty.
  std::optional<Item> take() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_closed || !m_items.empty(); });
    return taken();
  }
  /// An item if one is there.
  std::optional<Item> tryTake() {
    const std::lock_guard lock(m_mutex);
    return taken();
  }
  /// Nothing more is put; what is there may still be taken.
  void close() {
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
  }

private:
  std::optional<Item> taken() {
    if (m_items.empty()) return std::nullopt;
    std::optional<Item> item(std::move(m_items.front()));
    m_items.pop_front();
    m_changed.notify_all();
    return item;
  }

  std::size_t m_room;
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::deque<Item> m_items;
  bool m_closed = false;
};

}  // namespace kam::base
