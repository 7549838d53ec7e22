// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/pareto/concentration.h"

#include "scoring/order.h"
#include "scoring/saturated.h"

#include <algorithm>
#include <numeric>

namespace kam::scoring {
namespace {

using base::Wide;

std::vector<std::int64_t> positiveAscending(std::span<const std::optional<std::int64_t>> values) {
  std::vector<std::int64_t> positive;
  positive.reserve(values.size());
  for (const auto& value : values)
    if (value && *value > 0) positive.push_back(*value);
  sortRising(positive);
  return positive;
}

/// Share of the largest, from 1 account on; `n` ≤ count.
double shareOfLargest(const std::vector<std::int64_t>& runningSums, std::size_t n) { return shareOf(runningSums[n - 1], runningSums.back()); }

/// G = 2 Σ i·x_i / (n T) − (n + 1) / n with x ascending; Σ i·x_i stays exact in 128 bit.
double giniOfAscending(const std::vector<std::int64_t>& ascending, Wide total) {
  Wide weighted = 0;
  for (std::size_t i = 0; i < ascending.size(); ++i) weighted += Wide{ascending[i]} * static_cast<Wide>(i + 1);
  const auto n = static_cast<double>(ascending.size());
  return std::max(0.0, 2.0 * static_cast<double>(weighted) / (n * static_cast<double>(total)) - (n + 1.0) / n);
}

double unbiased(double biased, std::size_t count) {
  const auto n = static_cast<double>(count);
  return count < 2 ? 0.0 : biased * n / (n - 1.0);
}

VitalFew vitalFewOf(const std::vector<std::int64_t>& runningSums, std::int64_t share) {
  const Wide limit = Wide{share} * runningSums.back();
  const auto reached = std::find_if(runningSums.begin(), runningSums.end(), [&](std::int64_t sum) { return Wide{sum} * 10'000 >= limit; });
  const std::size_t last = reached == runningSums.end() ? runningSums.size() - 1 : static_cast<std::size_t>(reached - runningSums.begin());
  return {last + 1, static_cast<double>(last + 1) / static_cast<double>(runningSums.size()), shareOfLargest(runningSums, last + 1)};
}

Concentration concentrationOf(std::span<const std::optional<std::int64_t>> values, const std::vector<std::int64_t>& ascending,
                              std::int64_t vitalShare) {
  Concentration result;
  Wide net = 0;
  for (const auto& value : values) {
    net += value.value_or(0);
    if (!value) ++result.unknown;
    else if (*value <= 0) ++result.nonPositives;
  }
  result.netTotal = saturated(net);
  result.positives = ascending.size();
  if (ascending.empty()) return result;
  result.status = Status::ok;
  Wide total = 0;
  result.runningSums.reserve(ascending.size());
  for (auto value = ascending.rbegin(); value != ascending.rend(); ++value) {
    total += *value;
    result.runningSums.push_back(saturated(total));
  }
  result.positiveTotal = saturated(total);
  double squares = 0.0;
  for (const std::int64_t value : ascending) {
    const double share = shareOf(value, total);
    squares += share * share;
  }
  const double n = static_cast<double>(ascending.size());
  result.gini = giniOfAscending(ascending, total);
  result.giniUnbiased = unbiased(*result.gini, ascending.size());
  result.hhi = squares;
  result.hhiNormalised = ascending.size() == 1 ? 1.0 : std::max(0.0, (squares - 1.0 / n) / (1.0 - 1.0 / n));
  result.effectiveAccounts = 1.0 / squares;
  result.vitalFew = vitalFewOf(result.runningSums, vitalShare);
  return result;
}

}  // namespace

std::optional<double> Concentration::topShare(std::size_t n) const {
  if (runningSums.empty()) return std::nullopt;
  if (n == 0) return 0.0;
  return shareOfLargest(runningSums, std::min(n, runningSums.size()));
}

std::optional<double> Concentration::topShareOfAccounts(std::int64_t basisPoints) const {
  const auto count = (static_cast<std::int64_t>(runningSums.size()) * basisPoints + 9'999) / 10'000;
  return topShare(static_cast<std::size_t>(std::max<std::int64_t>(count, 0)));
}

Concentration concentration(std::span<const std::optional<std::int64_t>> values, std::int64_t vitalShare) {
  return concentrationOf(values, positiveAscending(values), vitalShare);
}

Concentration concentration(std::span<const std::optional<std::int64_t>> values, std::span<const std::uint32_t> falling, std::int64_t vitalShare) {
  std::vector<std::int64_t> ascending(falling.size());
  std::transform(falling.begin(), falling.end(), ascending.rbegin(), [&](std::uint32_t index) { return *values[index]; });
  return concentrationOf(values, ascending, vitalShare);
}

std::optional<VitalFew> vitalFew(const Concentration& concentration, std::int64_t vitalShare) {
  if (concentration.runningSums.empty()) return std::nullopt;
  return vitalFewOf(concentration.runningSums, vitalShare);
}

std::optional<GiniPair> gini(std::span<const double> values) {
  std::vector<double> ascending;
  std::copy_if(values.begin(), values.end(), std::back_inserter(ascending), [](double value) { return value > 0.0; });
  if (ascending.empty()) return std::nullopt;
  std::sort(ascending.begin(), ascending.end());
  double weighted = 0.0;
  for (std::size_t i = 0; i < ascending.size(); ++i) weighted += ascending[i] * static_cast<double>(i + 1);
  const double total = std::accumulate(ascending.begin(), ascending.end(), 0.0);
  const auto n = static_cast<double>(ascending.size());
  const double biased = std::max(0.0, 2.0 * weighted / (n * total) - (n + 1.0) / n);
  return GiniPair{biased, unbiased(biased, ascending.size())};
}

std::vector<LorenzPoint> lorenzCurve(std::span<const std::optional<std::int64_t>> values) {
  const auto ascending = positiveAscending(values);
  const Wide total = std::accumulate(ascending.begin(), ascending.end(), Wide{0});
  std::vector<LorenzPoint> points{{0.0, 0.0}};
  Wide sum = 0;
  for (std::size_t i = 0; i < ascending.size(); ++i) {
    sum += ascending[i];
    points.push_back({static_cast<double>(i + 1) / static_cast<double>(ascending.size()), shareOf(sum, total)});
  }
  return points;
}

std::string_view keyOf(HhiBand band) {
  switch (band) {
    case HhiBand::unconcentrated: return "unconcentrated";
    case HhiBand::moderate: return "moderate";
    case HhiBand::high: return "high";
  }
  return "";
}

HhiBand hhiBand2010(double points) {
  if (points < 1500.0) return HhiBand::unconcentrated;
  return points <= 2500.0 ? HhiBand::moderate : HhiBand::high;
}

HhiBand hhiBand2023(double points) {
  if (points < 1000.0) return HhiBand::unconcentrated;
  return points <= 1800.0 ? HhiBand::moderate : HhiBand::high;
}

}  // namespace kam::scoring
