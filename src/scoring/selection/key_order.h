// SPDX-License-Identifier: GPL-3.0-or-later
// Brings many small keys into order in three sweeps (a radix sort), where comparing would take several times as long. Equal keys
// stay in the order in which they came.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace kam::scoring {

/// Keep it between calls, its memory is used again.
class KeyOrder {
public:
  struct Entry {
    std::uint32_t key;
    std::uint32_t value;
  };
  /// Keys are below this.
  static constexpr std::uint32_t kKeys = 1U << 24U;

  /// Entries by rising key, each with `valueOf(its place among the keys)`. Holds until the next call.
  template <class ValueOf>
  std::span<Entry> sorted(std::span<const std::uint32_t> keys, const ValueOf& valueOf) {
    m_first.resize(keys.size());
    m_second.resize(keys.size());
    m_low.fill(0);
    m_middle.fill(0);
    m_high.fill(0);
    for (const std::uint32_t key : keys) {
      ++m_low[key & kMask];
      ++m_middle[(key >> kBits) & kMask];
      ++m_high[key >> (2 * kBits)];
    }
    makeStarts(m_low);
    makeStarts(m_middle);
    makeStarts(m_high);
    Entry* const first = m_first.data();
    Entry* const second = m_second.data();
    const auto count = static_cast<std::uint32_t>(keys.size());
    for (std::uint32_t at = 0; at < count; ++at) first[m_low[keys[at] & kMask]++] = {keys[at], valueOf(at)};
    for (std::uint32_t at = 0; at < count; ++at) second[m_middle[(first[at].key >> kBits) & kMask]++] = first[at];
    for (std::uint32_t at = 0; at < count; ++at) first[m_high[second[at].key >> (2 * kBits)]++] = second[at];
    return m_first;
  }

private:
  static constexpr unsigned kBits = 8;
  static constexpr std::uint32_t kMask = (1U << kBits) - 1U;
  using Counts = std::array<std::uint32_t, std::size_t{1} << kBits>;

  static void makeStarts(Counts& counts) {
    std::uint32_t start = 0;
    for (std::uint32_t& count : counts) {
      const std::uint32_t own = count;
      count = start;
      start += own;
    }
  }

  std::vector<Entry> m_first;
  std::vector<Entry> m_second;
  Counts m_low{};
  Counts m_middle{};
  Counts m_high{};
};

}  // namespace kam::scoring
