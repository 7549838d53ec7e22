// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/risk/loss_simulation.h"

#include "base/random.h"
#include "scoring/saturated.h"
#include "scoring/selection/uncertain_worth.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace kam::scoring {
namespace {

constexpr std::uint64_t kShockStream = 0x2545f4914f6cdd1dU;

/// Accounts of one probability share its chance under a shock.
struct ChanceTable {
  std::vector<double> thresholds;
  std::vector<std::uint32_t> ofAccount;
  std::vector<double> chances;

  explicit ChanceTable(std::span<const ExposedAccount> accounts) {
    std::map<double, std::uint32_t> known;
    for (const ExposedAccount& account : accounts) {
      const double probability = std::clamp(account.probability, 0.0, 1.0);
      const auto [at, isNew] = known.try_emplace(probability, static_cast<std::uint32_t>(known.size()));
      ofAccount.push_back(at->second);
      if (isNew) thresholds.push_back(probability);
    }
    chances.resize(thresholds.size());
  }

  /// P(lost | shock) = Φ((Φ⁻¹(p) + √ρ z) / √(1 − ρ))
  void shock(double z, double dependence) {
    const boost::math::normal normal;
    for (std::size_t i = 0; i < thresholds.size(); ++i) {
      const double p = thresholds[i];
      const bool certainly = p <= 0.0 || p >= 1.0 || dependence <= 0.0;
      chances[i] =
          certainly ? p : boost::math::cdf(normal, (boost::math::quantile(normal, p) + std::sqrt(dependence) * z) / std::sqrt(1.0 - dependence));
    }
  }
};

struct Draw {
  std::int64_t loss = 0;
  std::vector<std::uint32_t> lost;
};

/// Who explains the bad cases: draws at or beyond the value at risk.
void addTail(std::span<const ExposedAccount> accounts, const std::vector<Draw>& draws, LossDistribution& result) {
  result.shareOfTail.assign(accounts.size(), 0.0);
  result.probabilityInTail.assign(accounts.size(), 0.0);
  base::Wide total = 0;
  std::size_t cases = 0;
  for (const Draw& draw : draws) {
    if (draw.loss < result.valueAtRisk) continue;
    ++cases;
    total += draw.loss;
    for (const std::uint32_t account : draw.lost) result.probabilityInTail[account] += 1.0;
  }
  if (cases == 0) return;
  result.expectedShortfall = static_cast<double>(total) / static_cast<double>(cases);
  for (std::size_t account = 0; account < accounts.size(); ++account) {
    if (total > 0)
      result.shareOfTail[account] = result.probabilityInTail[account] * static_cast<double>(accounts[account].value) / static_cast<double>(total);
    result.probabilityInTail[account] /= static_cast<double>(cases);
  }
}

}  // namespace

std::int64_t LossDistribution::quantile(double share) const {
  if (losses.empty()) return 0;
  const double place = std::ceil(std::clamp(share, 0.0, 1.0) * static_cast<double>(losses.size()) - 1e-9);
  return losses[static_cast<std::size_t>(std::max(1.0, place)) - 1];
}

std::optional<LossDistribution> lossDistribution(std::span<const ExposedAccount> accounts, const LossOptions& options) {
  LossDistribution result;
  ChanceTable table(accounts);
  for (const ExposedAccount& account : accounts)
    if (account.value > 0) result.expected += std::clamp(account.probability, 0.0, 1.0) * static_cast<double>(account.value);
  std::vector<Draw> draws(options.draws);
  for (std::size_t number = 0; number < options.draws; ++number) {
    if (options.cancel != nullptr && *options.cancel) return std::nullopt;
    base::Random common(drawKey(options.seed ^ kShockStream, number));
    table.shock(common.normal(), std::clamp(options.dependence, 0.0, 0.999));
    const std::uint64_t key = drawKey(options.seed, number);
    base::Wide loss = 0;
    for (std::uint32_t account = 0; account < accounts.size(); ++account) {
      if (accounts[account].value <= 0) continue;
      const double even = static_cast<double>(drawKey(key, accounts[account].key) >> 11) * 0x1.0p-53;
      if (even >= table.chances[table.ofAccount[account]]) continue;
      loss += accounts[account].value;
      draws[number].lost.push_back(account);
    }
    draws[number].loss = saturated(loss);
  }
  for (const Draw& draw : draws) result.losses.push_back(draw.loss);
  std::sort(result.losses.begin(), result.losses.end());
  const auto nothing = static_cast<double>(std::upper_bound(result.losses.begin(), result.losses.end(), 0) - result.losses.begin());
  result.nothingLost = draws.empty() ? 1.0 : nothing / static_cast<double>(draws.size());
  result.valueAtRisk = result.quantile(options.level);
  addTail(accounts, draws, result);
  return result;
}

}  // namespace kam::scoring
