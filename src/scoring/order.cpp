// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/order.h"

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

template <class T>
std::vector<std::uint32_t> sortedDescending(std::span<const T> values, std::span<const std::uint32_t> ranks) {
  struct Entry {
    T value;
    std::uint32_t rank;
    std::uint32_t index;
  };
  std::vector<Entry> entries(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) entries[i] = {values[i], ranks[i], static_cast<std::uint32_t>(i)};
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.value != b.value ? a.value > b.value : a.rank < b.rank; });
  std::vector<std::uint32_t> order(values.size());
  std::transform(entries.begin(), entries.end(), order.begin(), [](const Entry& entry) { return entry.index; });
  return order;
}

}  // namespace

std::vector<std::uint32_t> tieRanks(std::span<const std::string_view> numbers, std::span<const base::RawId> ids) {
  const bool numeric = std::all_of(numbers.begin(), numbers.end(), isNumeric);
  auto order = naturalIndices(numbers.size());
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    // UTF-8 compares byte by byte exactly as its code points do.
    const int byNumber = numeric ? compareNumeric(numbers[a], numbers[b]) : numbers[a].compare(numbers[b]);
    if (byNumber != 0) return byNumber < 0;
    return ids[a] != ids[b] ? ids[a] < ids[b] : a < b;
  });
  std::vector<std::uint32_t> ranks(numbers.size());
  for (std::size_t place = 0; place < order.size(); ++place) ranks[order[place]] = static_cast<std::uint32_t>(place);
  return ranks;
}

std::vector<std::uint32_t> descendingOrder(std::span<const std::int64_t> values, std::span<const std::uint32_t> ranks) {
  return sortedDescending(values, ranks);
}

std::vector<std::uint32_t> descendingOrder(std::span<const double> values, std::span<const std::uint32_t> ranks) {
  return sortedDescending(values, ranks);
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
