// SPDX-License-Identifier: GPL-3.0-or-later
// A second pair of hands for work of a millisecond in several phases, each of which needs all of the one before: threads that are started once and
// wait awake between the phases, where starting them anew for each would take longer than it saves.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <thread>
#include <vector>

namespace kam::scoring {

/// Its threads burn their processors from construction to destruction: only for a function's short life.
class Team {
public:
  /// The caller is one of the `threads`.
  explicit Team(unsigned threads) {
    for (unsigned thread = 1; thread < threads; ++thread) m_others.emplace_back([this] { help(); });
  }
  ~Team() {
    m_ended.store(true, std::memory_order_relaxed);
    for (std::thread& other : m_others) other.join();
  }
  Team(const Team&) = delete;
  Team& operator=(const Team&) = delete;

  /// Does `work(part)` for parts 0 … parts − 1, in any order; over when all are done. What a late helper misses, the caller does.
  template <class Work>
  void operator()(std::size_t parts, const Work& work) {
    if (m_others.empty()) {
      for (std::size_t part = 0; part < parts; ++part) work(part);
      return;
    }
    m_left.store(parts, std::memory_order_relaxed);
    m_parts.store(parts, std::memory_order_relaxed);
    m_work.store(&work, std::memory_order_relaxed);
    m_call.store([](const void* it, std::size_t part) { (*static_cast<const Work*>(it))(part); }, std::memory_order_relaxed);
    m_ticket.store((++m_phase) << 32U, std::memory_order_release);
    while (takeOne()) {
    }
    while (m_left.load(std::memory_order_acquire) != 0) std::this_thread::yield();
    // Closed while the next phase is prepared: no ticket of this one can be had for its work.
    m_ticket.store(m_phase << 32U | kClosed, std::memory_order_relaxed);
  }

private:
  /// False when no part is left to take.
  bool takeOne() {
    std::uint64_t ticket = m_ticket.load(std::memory_order_acquire);
    const std::size_t part = ticket & kClosed;
    if (part >= m_parts.load(std::memory_order_relaxed)) return false;
    const void* const work = m_work.load(std::memory_order_relaxed);
    const Call call = m_call.load(std::memory_order_relaxed);
    // Got only if the phase is still the one whose work was read: each phase has its own tickets.
    if (m_ticket.compare_exchange_strong(ticket, ticket + 1, std::memory_order_acq_rel)) {
      call(work, part);
      m_left.fetch_sub(1, std::memory_order_acq_rel);
    }
    return true;
  }

  void help() {
    while (!m_ended.load(std::memory_order_relaxed))
      if (!takeOne()) std::this_thread::yield();
  }

  /// More than any number of parts.
  static constexpr std::uint64_t kClosed = 0xFFFF'FFFFU;
  using Call = void (*)(const void*, std::size_t);
  std::atomic<std::uint64_t> m_ticket{kClosed};
  std::atomic<std::size_t> m_parts{0};
  std::atomic<std::size_t> m_left{0};
  std::atomic<const void*> m_work{nullptr};
  std::atomic<Call> m_call{nullptr};
  std::atomic<bool> m_ended{false};
  std::uint64_t m_phase = 0;
  std::vector<std::thread> m_others;
};

}  // namespace kam::scoring
