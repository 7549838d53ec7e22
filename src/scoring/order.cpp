// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/order.h"

#include "scoring/radix_order.h"
#include "scoring/key_order.h"
#include "scoring/team.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace kam::scoring {
namespace {

std::string_view withoutLeadingZeros(std::string_view text) {
  const auto first = text.find_first_not_of('0');
  return first == std::string_view::npos ? std::string_view{} : text.substr(first);
}

std::vector<std::uint32_t> naturalIndices(std::size_t count) {
  std::vector<std::uint32_t> indices(count);
  std::iota(indices.begin(), indices.end(), 0U);
  return indices;
}

/// Below these, comparing is as quick.
constexpr std::size_t kMany = 1'024;
/// From here on two threads are quicker than one.
constexpr std::size_t kShared = 20'000;

/// Small keys that fall as values rise, spread by the values' size as their logarithms are: amounts of customers lie evenly then, where most of them
/// would share a few keys if they were cut into equal steps. Values of one key are near each other, or equal.
template <class T>
std::vector<std::uint32_t> fallingKeys(std::span<const T> values) {
  const auto sizeOf = [](T value) { return risingKey(static_cast<double>(value)); };
  std::uint64_t lowest = UINT64_MAX;
  std::uint64_t highest = 0;
  for (const T value : values) {
    lowest = std::min(lowest, sizeOf(value));
    highest = std::max(highest, sizeOf(value));
  }
  constexpr int kKeyBits = std::bit_width(KeyOrder::kKeys - 1U);
  const int shift = std::max(0, static_cast<int>(std::bit_width(highest - lowest)) - kKeyBits);
  std::vector<std::uint32_t> keys(values.size());
  std::transform(values.begin(), values.end(), keys.begin(), [&](T value) { return static_cast<std::uint32_t>((highest - sizeOf(value)) >> shift); });
  return keys;
}

template <class T>
std::vector<std::uint32_t> sortedDescending(std::span<const T> values, std::span<const std::uint32_t> ranks) {
  const auto isBefore = [&](std::uint32_t a, std::uint32_t b) { return values[a] != values[b] ? values[a] > values[b] : ranks[a] < ranks[b]; };
  if (values.size() < kMany) {
    std::vector<std::uint32_t> order = naturalIndices(values.size());
    std::sort(order.begin(), order.end(), isBefore);
    return order;
  }
  std::vector<std::uint32_t> order(values.size());
  const auto settle = [&](std::size_t first, std::span<const KeyOrder::Entry> entries) {
    const auto begin = order.begin() + static_cast<std::ptrdiff_t>(first);
    std::transform(entries.begin(), entries.end(), begin, [](const KeyOrder::Entry& entry) { return entry.value; });
    eachRun(entries, [&](std::size_t from, std::size_t to) {
      const auto run = begin + static_cast<std::ptrdiff_t>(from);
      const auto end = begin + static_cast<std::ptrdiff_t>(to);
      if (to - from > 1 && !std::is_sorted(run, end, isBefore)) std::sort(run, end, isBefore);
    });
  };
  const std::vector<std::uint32_t> keys = fallingKeys(values);
  Team team(values.size() < kShared ? 1 : 2);
  KeyOrder().sort(
      keys, [](std::uint32_t at) { return at; }, settle, team);
  return order;
}

/// Up to eight bytes of a text from `from` on, so that their numbers compare as the bytes do.
std::uint64_t bytesAt(std::string_view text, std::size_t from) {
  constexpr std::size_t kBytes = 8;
  std::uint64_t key = 0;
  for (std::size_t at = from; at < from + kBytes; ++at) key = (key << 8U) | (at < text.size() ? static_cast<unsigned char>(text[at]) : 0U);
  return key;
}

/// What decides nearly always: the first sixteen bytes, or how many digits a number has and its first eighteen.
std::pair<std::uint64_t, std::uint64_t> orderKey(std::string_view number, bool numeric) {
  if (!numeric) return {bytesAt(number, 0), bytesAt(number, 8)};
  constexpr std::size_t kDigits = 18;
  const std::string_view digits = withoutLeadingZeros(number);
  std::uint64_t value = 0;
  for (const char digit : digits.substr(0, kDigits)) value = value * 10 + static_cast<std::uint64_t>(digit - '0');
  return {digits.size(), value};
}

/// Whether each comes before the next one already.
bool isRising(std::span<const std::string_view> numbers, std::span<const base::RawId> ids, bool numeric) {
  for (std::size_t i = 1; i < numbers.size(); ++i) {
    const int order = compareNumbers(numbers[i - 1], numbers[i], numeric);
    if (order > 0 || (order == 0 && ids[i - 1] > ids[i])) return false;
  }
  return true;
}

}  // namespace

bool isNumericNumber(std::string_view number) {
  return !number.empty() && std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int compareNumbers(std::string_view a, std::string_view b, bool numeric) {
  // UTF-8 compares byte by byte exactly as its code points do.
  if (!numeric) return a.compare(b);
  const auto left = withoutLeadingZeros(a);
  const auto right = withoutLeadingZeros(b);
  if (left.size() != right.size()) return left.size() < right.size() ? -1 : 1;
  return left.compare(right);
}

std::vector<std::uint32_t> tieRanks(std::span<const std::string_view> numbers, std::span<const base::RawId> ids) {
  const bool numeric = std::all_of(numbers.begin(), numbers.end(), isNumericNumber);
  // Accounts mostly come in the order of their numbers.
  if (isRising(numbers, ids, numeric)) return naturalIndices(numbers.size());
  struct Entry {
    std::pair<std::uint64_t, std::uint64_t> key;
    std::uint32_t index;
  };
  std::vector<Entry> entries(numbers.size());
  for (std::uint32_t i = 0; i < entries.size(); ++i) entries[i] = {orderKey(numbers[i], numeric), i};
  const auto isBefore = [&](const Entry& a, const Entry& b) {
    if (a.key != b.key) return a.key < b.key;
    const int byNumber = compareNumbers(numbers[a.index], numbers[b.index], numeric);
    if (byNumber != 0) return byNumber < 0;
    return ids[a.index] != ids[b.index] ? ids[a.index] < ids[b.index] : a.index < b.index;
  };
  std::sort(entries.begin(), entries.end(), isBefore);
  std::vector<std::uint32_t> ranks(numbers.size());
  for (std::size_t place = 0; place < entries.size(); ++place) ranks[entries[place].index] = static_cast<std::uint32_t>(place);
  return ranks;
}

std::vector<std::uint32_t> descendingOrder(std::span<const std::int64_t> values, std::span<const std::uint32_t> ranks) {
  return sortedDescending(values, ranks);
}

std::vector<std::uint32_t> descendingOrder(std::span<const double> values, std::span<const std::uint32_t> ranks) {
  return sortedDescending(values, ranks);
}

void sortRising(std::vector<std::int64_t>& values) {
  if (values.size() < kMany) std::sort(values.begin(), values.end());
  else radixSort(values, [](std::int64_t value) { return risingKey(value); });
}

std::vector<double> averageRanks(std::span<const double> values) {
  auto order = naturalIndices(values.size());
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return values[a] < values[b]; });
  std::vector<double> ranks(values.size());
  for (std::size_t first = 0; first < order.size();) {
    std::size_t last = first;
    while (last + 1 < order.size() && values[order[last + 1]] == values[order[first]]) ++last;
    const double shared = (static_cast<double>(first + last) / 2.0) + 1.0;
    for (std::size_t place = first; place <= last; ++place) ranks[order[place]] = shared;
    first = last + 1;
  }
  return ranks;
}

double correlation(std::span<const double> a, std::span<const double> b) {
  const auto count = static_cast<double>(a.size());
  if (a.empty()) return 0.0;
  const double meanA = std::accumulate(a.begin(), a.end(), 0.0) / count;
  const double meanB = std::accumulate(b.begin(), b.end(), 0.0) / count;
  double both = 0.0;
  double squareA = 0.0;
  double squareB = 0.0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    both += (a[i] - meanA) * (b[i] - meanB);
    squareA += (a[i] - meanA) * (a[i] - meanA);
    squareB += (b[i] - meanB) * (b[i] - meanB);
  }
  if (squareA <= 0.0 || squareB <= 0.0) return 0.0;
  return std::clamp(both / std::sqrt(squareA * squareB), -1.0, 1.0);
}

}  // namespace kam::scoring
