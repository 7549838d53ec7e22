// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/pareto/class_comparison.h"

#include "scoring/order.h"

#include <numeric>

namespace kam::scoring {

ClassComparison compareClasses(std::span<const std::optional<std::int64_t>> revenue, std::span<const std::optional<std::int64_t>> margin,
                               std::span<const std::uint32_t> ranks, const AbcRules& rules) {
  ClassComparison result;
  std::vector<std::uint32_t> byRank(ranks.size());
  for (std::uint32_t i = 0; i < ranks.size(); ++i) byRank[ranks[i]] = i;
  std::vector<std::uint32_t> compared;
  std::vector<std::optional<std::int64_t>> first;
  std::vector<std::optional<std::int64_t>> second;
  std::vector<double> firstNumbers;
  std::vector<double> secondNumbers;
  for (const std::uint32_t index : byRank) {
    if (!revenue[index] || !margin[index]) {
      result.leftOut.push_back(index);
      continue;
    }
    compared.push_back(index);
    first.push_back(revenue[index]);
    second.push_back(margin[index]);
    firstNumbers.push_back(static_cast<double>(*revenue[index]));
    secondNumbers.push_back(static_cast<double>(*margin[index]));
  }
  if (compared.empty()) return result;
  result.status = Status::ok;
  std::vector<std::uint32_t> places(compared.size());
  std::iota(places.begin(), places.end(), 0U);
  const auto byRevenue = abcClasses(first, places, rules);
  const auto byMargin = abcClasses(second, places, rules);
  std::size_t same = 0;
  for (std::size_t i = 0; i < compared.size(); ++i) {
    const auto left = static_cast<std::size_t>(byRevenue.classes[i]);
    const auto right = static_cast<std::size_t>(byMargin.classes[i]);
    ++result.matrix[left][right];
    if (right > left) result.downgraded.push_back(compared[i]);
    else if (right < left) result.upgraded.push_back(compared[i]);
    else ++same;
  }
  result.agreement = static_cast<double>(same) / static_cast<double>(compared.size());
  if (compared.size() > 1) result.spearman = correlation(averageRanks(firstNumbers), averageRanks(secondNumbers));
  return result;
}

}  // namespace kam::scoring
