// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/pareto/abc_classes.h"

#include "scoring/order.h"
#include "scoring/saturated.h"

#include <algorithm>

namespace kam::scoring {
namespace {

using base::Wide;

/// Whether an account that takes the running sum from `before` to `after` still lies within the cut.
bool liesWithin(Wide before, Wide after, std::int64_t cut, Wide total, CrossingRule rule) {
  const Wide limit = Wide{cut} * total;
  switch (rule) {
    case CrossingRule::include: return before * 10'000 < limit;
    case CrossingRule::exclude: return after * 10'000 <= limit;
    case CrossingRule::nearest: return (before + after) * 10'000 < 2 * limit;
  }
  return false;
}

/// Indices in the documented order; sets `positives`.
void arrange(std::span<const std::optional<std::int64_t>> values, std::span<const std::uint32_t> ranks, AbcClasses& result) {
  std::vector<std::uint32_t> unknown;
  std::vector<std::int64_t> knownValues;
  knownValues.reserve(values.size());
  for (std::uint32_t i = 0; i < values.size(); ++i) {
    if (values[i]) knownValues.push_back(*values[i]);
    else unknown.push_back(i);
    result.positives += values[i] && *values[i] > 0 ? 1U : 0U;
  }
  if (unknown.empty()) {
    result.order = descendingOrder(knownValues, ranks);
    return;
  }
  std::vector<std::uint32_t> known;
  std::vector<std::uint32_t> knownRanks;
  known.reserve(knownValues.size());
  knownRanks.reserve(knownValues.size());
  for (std::uint32_t i = 0; i < values.size(); ++i) {
    if (!values[i]) continue;
    known.push_back(i);
    knownRanks.push_back(ranks[i]);
  }
  result.order.reserve(values.size());
  for (const std::uint32_t place : descendingOrder(knownValues, knownRanks)) result.order.push_back(known[place]);
  std::sort(unknown.begin(), unknown.end(), [&](std::uint32_t a, std::uint32_t b) { return ranks[a] < ranks[b]; });
  result.order.insert(result.order.end(), unknown.begin(), unknown.end());
}

/// Of the positive values; exact.
Wide positiveTotalOf(std::span<const std::optional<std::int64_t>> values) {
  Wide total = 0;
  for (const auto& value : values) total += std::max<std::int64_t>(value.value_or(0), 0);
  return total;
}

}  // namespace

std::string_view letterOf(AbcClass value) {
  switch (value) {
    case AbcClass::a: return "A";
    case AbcClass::b: return "B";
    case AbcClass::c: return "C";
    case AbcClass::none: return "N";
    case AbcClass::unknown: return "?";
  }
  return "?";
}

std::string_view keyOf(CrossingRule rule) {
  switch (rule) {
    case CrossingRule::include: return "include";
    case CrossingRule::exclude: return "exclude";
    case CrossingRule::nearest: return "nearest";
  }
  return "";
}

std::optional<CrossingRule> crossingRuleOf(std::string_view key) {
  for (const auto rule : {CrossingRule::include, CrossingRule::exclude, CrossingRule::nearest})
    if (keyOf(rule) == key) return rule;
  return std::nullopt;
}

std::vector<AbcClass> classesUnder(const AbcRules& rules, std::span<const std::optional<std::int64_t>> values, const AbcClasses& known) {
  std::vector<AbcClass> classes(values.size(), AbcClass::unknown);
  Wide total = 0;
  for (std::size_t index = 0; index < values.size(); ++index) {
    if (values[index] && *values[index] <= 0) classes[index] = AbcClass::none;
    else total += values[index].value_or(0);
  }
  Wide before = 0;
  for (std::size_t place = 0; place < known.positives; ++place) {
    const std::uint32_t index = known.order[place];
    const std::int64_t value = *values[index];
    const Wide after = before + value;
    const bool tied = rules.ties == TieRule::keepTogether && place > 0 && *values[known.order[place - 1]] == value;
    if (tied) classes[index] = classes[known.order[place - 1]];
    else if (liesWithin(before, after, rules.cutA, total, rules.crossing)) classes[index] = AbcClass::a;
    else classes[index] = liesWithin(before, after, rules.cutB, total, rules.crossing) ? AbcClass::b : AbcClass::c;
    before = after;
  }
  return classes;
}

AbcClasses abcOrder(std::span<const std::optional<std::int64_t>> values, std::span<const std::uint32_t> ranks) {
  AbcClasses result;
  arrange(values, ranks, result);
  Wide net = 0;
  for (const auto& value : values) net += value.value_or(0);
  result.positiveTotal = saturated(positiveTotalOf(values));
  result.netTotal = saturated(net);
  result.status = result.positives > 0 ? Status::ok : Status::notApplicable;
  return result;
}

void addShares(std::span<const std::optional<std::int64_t>> values, AbcClasses& ordered) {
  const Wide total = positiveTotalOf(values);
  ordered.shares.reserve(ordered.positives);
  ordered.cumulativeShares.reserve(ordered.positives);
  Wide sum = 0;
  for (std::size_t place = 0; place < ordered.positives; ++place) {
    const std::int64_t value = *values[ordered.order[place]];
    sum += value;
    ordered.shares.push_back(shareOf(value, total));
    ordered.cumulativeShares.push_back(shareOf(sum, total));
  }
}

AbcClasses abcClasses(std::span<const std::optional<std::int64_t>> values, std::span<const std::uint32_t> ranks, const AbcRules& rules) {
  AbcClasses result = abcOrder(values, ranks);
  addShares(values, result);
  result.classes = classesUnder(rules, values, result);
  for (const AbcClass value : result.classes) ++result.counts[static_cast<std::size_t>(value)];
  return result;
}

}  // namespace kam::scoring
