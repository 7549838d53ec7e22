// SPDX-License-Identifier: GPL-3.0-or-later
// What the loss of one account or of several would do to the portfolio: revenue, margin, concentration, target, pipeline, hours and
// contacts. Gathered once, then asked as often as somebody switches an account off. Losing nobody changes nothing.
#pragma once

#include "scoring/pareto/concentration.h"
#include "scoring/portfolio/account_values.h"

#include <span>

namespace kam::scoring {

struct LossQuestion {
  RollUp level = RollUp::group;
  base::Date asOf{};
  /// Unset: the default window.
  std::optional<base::Period> period;
};

/// Everything about the accounts that a loss takes away, along `list`.
struct LossBase {
  AccountList list;
  std::optional<base::Period> period;
  /// Minor units of the period; unset where nobody recorded any (see account_values.h).
  std::vector<std::optional<std::int64_t>> revenue;
  std::vector<std::optional<std::int64_t>> margin;
  /// Open opportunities that are not overdue: how many, and amount × probability.
  std::vector<std::int32_t> opportunities;
  std::vector<std::int64_t> weightedPipeline;
  /// People with a present position.
  std::vector<std::int32_t> contacts;
  /// Hours a year: as assigned, else what the tier usually takes.
  std::vector<double> hours;
  /// Revenue target of the fiscal year that the day lies in; unset when nobody set one.
  std::optional<std::int64_t> target;
  int fiscalYear = 0;
};
LossBase lossBase(const domain::Snapshot& snapshot, const LossQuestion& question);

/// One side of the comparison: the portfolio with everybody, or without the lost ones.
struct PortfolioState {
  std::int64_t revenue = 0;
  /// Over accounts whose margin is recorded; unset when none is.
  std::optional<std::int64_t> margin;
  Concentration concentration;
  std::int64_t weightedPipeline = 0;
  /// Target − (revenue + weighted pipeline); negative when more is expected than wanted. Unset without target.
  std::optional<std::int64_t> targetGap;
};

struct LossScenario {
  PortfolioState before;
  PortfolioState after;
  std::int64_t revenueLost = 0;
  /// Unset where the margin of every lost account is unknown; `lostWithoutMargin` counts those whose margin is.
  std::optional<std::int64_t> marginLost;
  std::size_t lostWithoutMargin = 0;
  /// Of the revenue of all accounts, positive and not; unset where that is not positive.
  std::optional<double> shareLost;
  double hoursFreed = 0.0;
  std::int32_t opportunitiesLost = 0;
  std::int64_t pipelineLost = 0;
  std::int32_t contactsLost = 0;
  /// Revenue that makes up for the lost margin at the average margin of all accounts (7.2); negative where the loss is a gain, unset
  /// without an average above 0 or without any known margin.
  std::optional<double> replacementRevenue;
  /// How many accounts of the middle size (median of positive revenue) that revenue, or else the lost revenue, is.
  std::optional<double> replacementAccounts;
};

/// `lost` are items of the list; one named twice counts once, one that the list does not have not at all.
LossScenario lossOf(const LossBase& base, std::span<const std::uint32_t> lost);

/// Every account by what its loss would take, largest revenue first: those with positive revenue.
struct SingleLoss {
  std::uint32_t item = 0;
  std::int64_t revenue = 0;
  std::optional<std::int64_t> margin;
  double share = 0.0;
  double hhiAfter = 0.0;
};
std::vector<SingleLoss> singleLosses(const LossBase& base);

}  // namespace kam::scoring
