// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/order.h"

#include "scoring/radix_order.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kam::scoring {
namespace {

bool isNumeric(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view withoutLeadingZeros(std::string_view text) {
  const auto first = text.find_first_not_of('0');
  return first == std::string_view::npos ? std::string_view{} : text.substr(first);
}

/// Digit strings of any length, compared as numbers.
int compareNumeric(std::string_view a, std::string_view b) {
  const auto left = withoutLeadingZeros(a);
  const auto right = withoutLeadingZeros(b);
  if (left.size() != right.size()) return left.size() < right.size() ? -1 : 1;
  return left.compare(right);
}

std::vector<std::uint32_t> naturalIndices(std::size_t count) {
  std::vector<std::uint32_t> indices(count);
  std::iota(indices.begin(), indices.end(), 0U);
  return indices;
}

/// Below these, comparing is as quick.
constexpr std::size_t kMany = 1'024;

template <class T>
std::vector<std::uint32_t> sortedDescending(std::span<const T> values, std::span<const std::uint32_t> ranks) {
  struct Entry {
    std::uint64_t key;
    std::uint32_t rank;
    std::uint32_t index;
  };
  std::vector<Entry> entries(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) entries[i] = {~risingKey(values[i]), ranks[i], static_cast<std::uint32_t>(i)};
  if (entries.size() < kMany) {
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.key != b.key ? a.key < b.key : a.rank < b.rank; });
  } else {
    radixSort(entries, [](const Entry& entry) { return entry.key; });
    for (auto from = entries.begin(); from != entries.end();) {
      const auto to = std::find_if(from, entries.end(), [key = from->key](const Entry& entry) { return entry.key != key; });
      if (to - from > 1) std::sort(from, to, [](const Entry& a, const Entry& b) { return a.rank < b.rank; });
      from = to;
    }
  }
  std::vector<std::uint32_t> order(values.size());
  std::transform(entries.begin(), entries.end(), order.begin(), [](const Entry& entry) { return entry.index; });
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
    const int order = numeric ? compareNumeric(numbers[i - 1], numbers[i]) : numbers[i - 1].compare(numbers[i]);
    if (order > 0 || (order == 0 && ids[i - 1] > ids[i])) return false;
  }
  return true;
}

}  // namespace

std::vector<std::uint32_t> tieRanks(std::span<const std::string_view> numbers, std::span<const base::RawId> ids) {
  const bool numeric = std::all_of(numbers.begin(), numbers.end(), isNumeric);
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
    // UTF-8 compares byte by byte exactly as its code points do.
    const int byNumber = numeric ? compareNumeric(numbers[a.index], numbers[b.index]) : numbers[a.index].compare(numbers[b.index]);
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
