// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/capacity_proposal.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kam::scoring {
namespace {

using domain::Tier;

constexpr double kMostHours = 1e7;

std::int64_t wholeHours(double hours) { return static_cast<std::int64_t>(std::llround(std::clamp(hours, 0.0, kMostHours))); }

/// What one account may become: a settled tier alone, else every tier and nothing.
struct Choices {
  std::vector<Tier> tiers;
  CapacityChoice choice;
};

Choices choicesOf(const RankedAccount& row, const CapacityRules& rules) {
  Choices choices;
  const auto settled = rules.settled.find(row.account.raw());
  std::optional<Tier> only = settled != rules.settled.end() ? std::optional(settled->second) : std::nullopt;
  if (!only && row.tier == Tier::watch) only = Tier::watch;
  for (const TierEffort& effort : rules.efforts)
    if (!only || effort.tier == *only) {
      choices.tiers.push_back(effort.tier);
      choices.choice.options.push_back({wholeHours(effort.hours), effort.factor * row.score.value_or(0.0)});
    }
  if (!only || choices.tiers.empty()) {
    choices.tiers.push_back(only.value_or(Tier::unknown));
    choices.choice.options.push_back({0, 0.0});
  }
  return choices;
}

/// Hours in the largest unit that measures them all: the table is smaller by it.
std::int64_t commonUnit(const std::vector<Choices>& all) {
  std::int64_t unit = 0;
  for (const Choices& choices : all)
    for (const TierOption& option : choices.choice.options) unit = std::gcd(unit, option.hours);
  return std::max<std::int64_t>(1, unit);
}

}  // namespace

CapacityProposal proposeByCapacity(const Ranking& ranking, double hours, const CapacityRules& rules) {
  CapacityProposal proposal;
  std::vector<Choices> all;
  for (std::size_t row = 0; row < ranking.ranked; ++row) all.push_back(choicesOf(ranking.rows[row], rules));
  const std::int64_t unit = commonUnit(all);
  std::vector<CapacityChoice> accounts;
  for (const Choices& choices : all) {
    accounts.push_back(choices.choice);
    for (TierOption& option : accounts.back().options) option.hours /= unit;
  }
  const std::int64_t capacity = static_cast<std::int64_t>(std::clamp(hours, 0.0, kMostHours)) / unit;
  const CapacityResult result = planCapacity(accounts, capacity);
  proposal.status = result.status;
  if (result.status != Status::ok) {
    proposal.hoursShort = static_cast<double>((capacity + result.hoursShort) * unit) - hours;
    return proposal;
  }
  for (std::size_t row = 0; row < all.size(); ++row) {
    proposal.tiers.push_back(all[row].tiers[result.best.options[row]]);
    proposal.greedyTiers.push_back(all[row].tiers[result.greedy.options[row]]);
  }
  proposal.hours = static_cast<double>(result.best.hours * unit);
  proposal.greedyHours = static_cast<double>(result.greedy.hours * unit);
  proposal.value = result.best.value;
  proposal.greedyValue = result.greedy.value;
  proposal.greedyGap = result.greedyGap;
  return proposal;
}

}  // namespace kam::scoring
