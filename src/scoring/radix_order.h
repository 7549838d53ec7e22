// SPDX-License-Identifier: GPL-3.0-or-later
// Brings many entries into the order of a 64-bit key by sweeps over its bytes, where comparing would take several times as long. Bytes in
// which all keys agree cost nothing; equal keys stay in the order in which they came.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <utility>
#include <vector>

namespace kam::scoring {

/// A key that rises as the number does.
inline std::uint64_t risingKey(std::int64_t value) { return static_cast<std::uint64_t>(value) ^ (std::uint64_t{1} << 63U); }
/// Never of a NaN. Both zeros have one key, as they are equal.
inline std::uint64_t risingKey(double value) {
  const auto bits = std::bit_cast<std::uint64_t>(value == 0.0 ? 0.0 : value);
  constexpr std::uint64_t kSign = std::uint64_t{1} << 63U;
  return (bits & kSign) != 0 ? ~bits : bits | kSign;
}

/// `keyOf(entry)` is an unsigned 64-bit number; entries by rising key.
template <class Entry, class KeyOf>
void radixSort(std::vector<Entry>& entries, const KeyOf& keyOf) {
  constexpr unsigned kBytes = 8;
  constexpr std::size_t kValues = 256;
  std::array<std::array<std::uint32_t, kValues>, kBytes> counts{};
  for (const Entry& entry : entries) {
    const std::uint64_t key = keyOf(entry);
    for (unsigned byte = 0; byte < kBytes; ++byte) ++counts[byte][(key >> (8 * byte)) & 0xFFU];
  }
  std::vector<Entry> other(entries.size());
  for (unsigned byte = 0; byte < kBytes; ++byte) {
    auto& starts = counts[byte];
    if (!entries.empty() && starts[(keyOf(entries.front()) >> (8 * byte)) & 0xFFU] == entries.size()) continue;
    std::uint32_t start = 0;
    for (std::uint32_t& count : starts) start += std::exchange(count, start);
    for (const Entry& entry : entries) other[starts[(keyOf(entry) >> (8 * byte)) & 0xFFU]++] = entry;
    entries.swap(other);
  }
}

}  // namespace kam::scoring
