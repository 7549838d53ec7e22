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
  std::vector<std::uint32_t> known;
  std::vector<std::uint32_t> unknown;
  std::vector<std::int64_t> knownValues;
  std::vector<std::uint32_t> knownRanks;
  for (std::uint32_t i = 0; i < values.size(); ++i) {
    if (!values[i]) {
      unknown.push_back(i);
      continue;
    }
    known.push_back(i);
    knownValues.push_back(*values[i]);
    knownRanks.push_back(ranks[i]);
    result.positives += *values[i] > 0 ? 1U : 0U;
  }
  result.order.reserve(values.size());
  for (const std::uint32_t place : descendingOrder(knownValues, knownRanks)) result.order.push_back(known[place]);
  std::sort(unknown.begin(), unknown.end(), [&](std::uint32_t a, std::uint32_t b) { return ranks[a] < ranks[b]; });
  result.order.insert(result.order.end(), unknown.begin(), unknown.end());
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

AbcClasses abcClasses(std::span<const std::optional<std::int64_t>> values, std::span<const std::uint32_t> ranks, const AbcRules& rules) {
  AbcClasses result;
  arrange(values, ranks, result);
  result.classes.assign(values.size(), AbcClass::unknown);
  Wide total = 0;
  Wide net = 0;
  for (const auto& value : values) {
    net += value.value_or(0);
    total += std::max<std::int64_t>(value.value_or(0), 0);
    if (value && *value <= 0) result.classes[static_cast<std::size_t>(&value - values.data())] = AbcClass::none;
  }
  result.positiveTotal = saturated(total);
  result.netTotal = saturated(net);
  result.status = result.positives > 0 ? Status::ok : Status::notApplicable;
  result.shares.reserve(result.positives);
  result.cumulativeShares.reserve(result.positives);
  Wide before = 0;
  for (std::size_t place = 0; place < result.positives; ++place) {
    const std::uint32_t index = result.order[place];
    const std::int64_t value = *values[index];
    const Wide after = before + value;
    const bool tied = rules.ties == TieRule::keepTogether && place > 0 && *values[result.order[place - 1]] == value;
    if (tied) result.classes[index] = result.classes[result.order[place - 1]];
    else if (liesWithin(before, after, rules.cutA, total, rules.crossing)) result.classes[index] = AbcClass::a;
    else result.classes[index] = liesWithin(before, after, rules.cutB, total, rules.crossing) ? AbcClass::b : AbcClass::c;
    result.shares.push_back(shareOf(value, total));
    result.cumulativeShares.push_back(shareOf(after, total));
    before = after;
  }
  for (const AbcClass value : result.classes) ++result.counts[static_cast<std::size_t>(value)];
  return result;
}

}  // namespace kam::scoring
