// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/capacity.h"

#include <algorithm>
#include <limits>

namespace kam::scoring {
namespace {

constexpr double kImpossible = -std::numeric_limits<double>::infinity();

struct Best {
  double value = kImpossible;
  std::uint32_t served = 0;
  bool isWorseThan(const Best& other) const { return value != other.value ? value < other.value : served < other.served; }
};

std::uint32_t smallestOption(const CapacityChoice& account) {
  std::uint32_t smallest = 0;
  for (std::uint32_t i = 1; i < account.options.size(); ++i)
    if (account.options[i].hours < account.options[smallest].hours) smallest = i;
  return smallest;
}

/// A plan's totals from its options.
void addUp(std::span<const CapacityChoice> accounts, CapacityPlan& plan) {
  plan.value = 0.0;
  plan.hours = 0;
  for (std::size_t i = 0; i < accounts.size(); ++i) {
    plan.value += accounts[i].options[plan.options[i]].value;
    plan.hours += accounts[i].options[plan.options[i]].hours;
  }
}

/// Always the step up with the most value per hour that still fits; the earlier account wins a tie.
CapacityPlan greedyPlan(std::span<const CapacityChoice> accounts, std::int64_t capacity, std::int64_t needed) {
  CapacityPlan plan;
  for (const auto& account : accounts) plan.options.push_back(smallestOption(account));
  std::int64_t left = capacity - needed;
  for (bool stepped = true; stepped;) {
    stepped = false;
    double bestRate = 0.0;
    std::size_t bestAccount = 0;
    std::uint32_t bestOption = 0;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
      const TierOption& now = accounts[i].options[plan.options[i]];
      for (std::uint32_t o = 0; o < accounts[i].options.size(); ++o) {
        const TierOption& option = accounts[i].options[o];
        const std::int64_t more = option.hours - now.hours;
        if (more <= 0 || more > left || option.value <= now.value) continue;
        const double rate = (option.value - now.value) / static_cast<double>(more);
        if (rate <= bestRate) continue;
        bestRate = rate;
        bestAccount = i;
        bestOption = o;
        stepped = true;
      }
    }
    if (!stepped) break;
    left -= accounts[bestAccount].options[bestOption].hours - accounts[bestAccount].options[plan.options[bestAccount]].hours;
    plan.options[bestAccount] = bestOption;
  }
  addUp(accounts, plan);
  return plan;
}

/// Backwards over accounts, so that reading the choices forwards settles ties in favour of earlier ones.
CapacityPlan exactPlan(std::span<const CapacityChoice> accounts, std::size_t capacity) {
  std::vector<Best> after(capacity + 1, Best{0.0, 0});
  std::vector<Best> here(capacity + 1);
  std::vector<std::uint8_t> taken(accounts.size() * (capacity + 1), 0);
  for (std::size_t i = accounts.size(); i-- > 0;) {
    for (std::size_t left = 0; left <= capacity; ++left) {
      Best best;
      for (std::size_t o = 0; o < accounts[i].options.size(); ++o) {
        const TierOption& option = accounts[i].options[o];
        const auto hours = static_cast<std::size_t>(option.hours);
        if (hours > left || after[left - hours].value == kImpossible) continue;
        const Best candidate{option.value + after[left - hours].value, after[left - hours].served + (hours > 0 ? 1U : 0U)};
        const bool prefersServing = !candidate.isWorseThan(best) && !best.isWorseThan(candidate) &&
                                    option.hours > accounts[i].options[taken[i * (capacity + 1) + left]].hours;
        if (!best.isWorseThan(candidate) && !prefersServing) continue;
        best = candidate;
        taken[i * (capacity + 1) + left] = static_cast<std::uint8_t>(o);
      }
      here[left] = best;
    }
    std::swap(here, after);
  }
  CapacityPlan plan;
  std::size_t left = capacity;
  for (std::size_t i = 0; i < accounts.size(); ++i) {
    plan.options.push_back(taken[i * (capacity + 1) + left]);
    left -= static_cast<std::size_t>(accounts[i].options[plan.options.back()].hours);
  }
  addUp(accounts, plan);
  return plan;
}

}  // namespace

CapacityResult planCapacity(std::span<const CapacityChoice> accounts, std::int64_t capacityHours) {
  CapacityResult result;
  std::int64_t needed = 0;
  std::int64_t useful = 0;
  for (const auto& account : accounts) {
    std::int64_t largest = 0;
    for (const TierOption& option : account.options) largest = std::max(largest, option.hours);
    needed += account.options[smallestOption(account)].hours;
    useful += largest;
  }
  if (needed > capacityHours) {
    result.status = Status::notApplicable;
    result.hoursShort = needed - capacityHours;
    return result;
  }
  // Hours that nobody could use would only make the table larger.
  result.best = exactPlan(accounts, static_cast<std::size_t>(std::min(capacityHours, useful)));
  result.greedy = greedyPlan(accounts, capacityHours, needed);
  if (result.best.value > 0.0) result.greedyGap = (result.best.value - result.greedy.value) / result.best.value;
  return result;
}

}  // namespace kam::scoring
