// SPDX-License-Identifier: GPL-3.0-or-later
// The portfolio's loss distribution: every account's value of the window, its probability of being lost, drawn together.
#pragma once

#include "scoring/portfolio/loss_probability.h"
#include "scoring/risk/loss_simulation.h"

namespace kam::scoring {

enum class LossMeasure : std::uint8_t { revenue, margin };

struct PortfolioLossAccount {
  std::uint32_t item = 0;
  /// Minor units of the window.
  std::int64_t value = 0;
  LossProbability chance;
  /// Of the loss in the bad cases, 0–1, and how often it is lost there.
  double shareOfTail = 0.0;
  double probabilityInTail = 0.0;
};

struct PortfolioLoss {
  LossMeasure measure = LossMeasure::revenue;
  /// Accounts with a positive value, the one that explains most of the bad cases first.
  std::vector<PortfolioLossAccount> accounts;
  /// Accounts whose value nobody recorded; they cannot be lost here.
  std::size_t unknown = 0;
  LossDistribution distribution;
};

/// Unset when stopped. Archived accounts take part as long as they have revenue in the window.
std::optional<PortfolioLoss> portfolioLoss(const domain::Snapshot& snapshot, const LossBase& base, base::Date asOf, LossMeasure measure,
                                           const LossOptions& options = {});

}  // namespace kam::scoring
