// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/portfolio_loss.h"

#include <algorithm>
#include <tuple>

namespace kam::scoring {

std::optional<PortfolioLoss> portfolioLoss(const domain::Snapshot& snapshot, const LossBase& base, base::Date asOf, LossMeasure measure,
                                           const LossOptions& options) {
  PortfolioLoss result;
  result.measure = measure;
  const auto chances = lossProbabilities(snapshot, base, asOf);
  const auto& values = measure == LossMeasure::revenue ? base.revenue : base.margin;
  std::vector<ExposedAccount> exposed;
  for (std::uint32_t item = 0; item < base.list.size(); ++item) {
    if (!values[item]) ++result.unknown;
    if (values[item].value_or(0) <= 0) continue;
    result.accounts.push_back({item, *values[item], chances[item], 0.0, 0.0});
    exposed.push_back({*values[item], chances[item].probability, static_cast<std::uint64_t>(base.list.ids[item].raw())});
  }
  auto distribution = lossDistribution(exposed, options);
  if (!distribution) return std::nullopt;
  result.distribution = std::move(*distribution);
  for (std::size_t i = 0; i < result.accounts.size(); ++i) {
    result.accounts[i].shareOfTail = result.distribution.shareOfTail[i];
    result.accounts[i].probabilityInTail = result.distribution.probabilityInTail[i];
  }
  const auto& ties = base.list.tieRanks;
  std::sort(result.accounts.begin(), result.accounts.end(), [&](const PortfolioLossAccount& a, const PortfolioLossAccount& b) {
    return std::tuple(b.shareOfTail, b.value, ties[a.item]) < std::tuple(a.shareOfTail, a.value, ties[b.item]);
  });
  return result;
}

}  // namespace kam::scoring
