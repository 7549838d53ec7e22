// SPDX-License-Identifier: GPL-3.0-or-later
// Brings many small keys into order by spreading them over buckets and then sorting each within the processor's nearest memory (a radix sort), where
// comparing would take several times as long. Equal keys stay in the order in which they came.
#pragma once

#include "scoring/team.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace kam::scoring {

/// Tells `visit(first, last)` of each run of equal keys, places first … last − 1.
template <class Entries, class Visit>
void eachRun(const Entries& sorted, const Visit& visit) {
  for (std::size_t first = 0; first < sorted.size();) {
    std::size_t last = first + 1;
    while (last < sorted.size() && sorted[last].key == sorted[first].key) ++last;
    visit(first, last);
    first = last;
  }
}

/// Keep it between calls, its memory is used again.
class KeyOrder {
public:
  struct Entry {
    std::uint32_t key;
    std::uint32_t value;
  };
  /// Keys are below this.
  static constexpr std::uint32_t kKeys = 1U << 24U;
  /// All keys of a bucket lie between two multiples of this.
  static constexpr std::uint32_t kBucketKeys = 1U << 14U;

  /// Entries by rising key, each with `valueOf(its place among the keys)`. Holds until the next call.
  template <class ValueOf>
  std::span<const Entry> sorted(std::span<const std::uint32_t> keys, const ValueOf& valueOf) {
    Team alone(1);
    sort(
        keys, valueOf, [](std::size_t, std::span<Entry>) {}, alone);
    return m_sorted;
  }

  /// The same, by a team. `settle(first, entries)` is told of all entries of each bucket, from place
  /// `first` on, once they are in order, and may still change them; buckets come in any order.
  template <class ValueOf, class Settle>
  void sort(std::span<const std::uint32_t> keys, const ValueOf& valueOf, const Settle& settle, Team& team) {
    m_spread.resize(keys.size());
    m_sorted.resize(keys.size());
    const std::size_t slices = keys.size() < kManyKeys ? 1 : kSlices;
    const auto bound = [&](std::size_t slice) { return static_cast<std::uint32_t>(keys.size() * slice / slices); };
    team(slices, [&](std::size_t slice) {
      Counts& counts = m_counts[slice];
      counts.fill(0);
      for (std::uint32_t at = bound(slice); at < bound(slice + 1); ++at) ++counts[keys[at] / kBucketKeys];
    });
    makeStarts(slices);
    team(slices, [&](std::size_t slice) {
      Counts& starts = m_counts[slice];
      Entry* const sorted = m_sorted.data();
      for (std::uint32_t at = bound(slice); at < bound(slice + 1); ++at) sorted[starts[keys[at] / kBucketKeys]++] = {keys[at], valueOf(at)};
    });
    const std::size_t groups = slices == 1 ? 1 : kGroups;
    team(groups, [&](std::size_t group) {
      for (std::size_t bucket = bucketAt(keys.size() * group / groups); bucket < bucketAt(keys.size() * (group + 1) / groups); ++bucket) {
        const std::size_t first = m_starts[bucket];
        const std::span<Entry> entries(m_sorted.data() + first, m_starts[bucket + 1] - first);
        if (entries.empty()) continue;
        sortBucket(entries, m_spread.data() + first);
        settle(first, entries);
      }
    });
  }

  /// After sorting: how many keys lie below a multiple of kBucketKeys.
  std::size_t countBelow(std::uint32_t key) const { return m_starts[key / kBucketKeys]; }

private:
  static constexpr std::size_t kBuckets = kKeys / kBucketKeys;
  static constexpr std::size_t kManyKeys = 20'000;
  static constexpr std::size_t kSlices = 4;
  static constexpr std::size_t kGroups = 16;
  static constexpr std::size_t kFewEntries = 24;
  static constexpr unsigned kBits = 7;
  static constexpr std::uint32_t kMask = (1U << kBits) - 1U;
  using Counts = std::array<std::uint32_t, kBuckets>;

  void makeStarts(std::size_t slices) {
    std::uint32_t start = 0;
    for (std::size_t bucket = 0; bucket < kBuckets; ++bucket) {
      m_starts[bucket] = start;
      for (std::size_t slice = 0; slice < slices; ++slice) {
        const std::uint32_t own = m_counts[slice][bucket];
        m_counts[slice][bucket] = start;
        start += own;
      }
    }
    m_starts[kBuckets] = start;
  }

  /// The first bucket that begins at this place or behind it; at the end, behind all.
  std::size_t bucketAt(std::size_t place) const {
    if (place >= m_starts[kBuckets]) return kBuckets;
    return static_cast<std::size_t>(std::lower_bound(m_starts.begin(), m_starts.end(), place) - m_starts.begin());
  }

  static void sortBucket(std::span<Entry> entries, Entry* other) {
    if (entries.size() <= kFewEntries) {
      // Insertion: faster than sweeps over a handful.
      for (std::size_t next = 1; next < entries.size(); ++next) {
        const Entry entry = entries[next];
        std::size_t place = next;
        for (; place != 0 && entries[place - 1].key > entry.key; --place) entries[place] = entries[place - 1];
        entries[place] = entry;
      }
      return;
    }
    std::array<std::uint32_t, kMask + 1> low{};
    std::array<std::uint32_t, kMask + 1> high{};
    for (const Entry& entry : entries) {
      ++low[entry.key & kMask];
      ++high[(entry.key >> kBits) & kMask];
    }
    std::uint32_t lowStart = 0;
    std::uint32_t highStart = 0;
    for (std::size_t value = 0; value <= kMask; ++value) {
      lowStart += std::exchange(low[value], lowStart);
      highStart += std::exchange(high[value], highStart);
    }
    for (const Entry& entry : entries) other[low[entry.key & kMask]++] = entry;
    for (std::size_t at = 0; at < entries.size(); ++at) entries[high[(other[at].key >> kBits) & kMask]++] = other[at];
  }

  std::vector<Entry> m_spread;
  std::vector<Entry> m_sorted;
  std::array<Counts, kSlices> m_counts{};
  std::array<std::uint32_t, kBuckets + 1> m_starts{};
};

}  // namespace kam::scoring
