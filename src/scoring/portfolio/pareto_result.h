// SPDX-License-Identifier: GPL-3.0-or-later
// The Pareto analysis of a workspace: who carries how much, in which class, and how concentrated the whole is.
#pragma once

#include "scoring/pareto/abc_classes.h"
#include "scoring/pareto/concentration.h"
#include "scoring/pareto/variability.h"
#include "scoring/portfolio/account_values.h"

namespace kam::scoring {

struct ParetoOptions {
  PortfolioMeasure measure = PortfolioMeasure::revenue;
  RollUp level = RollUp::group;
  std::optional<base::Period> period;
  AbcRules rules;
};

struct ParetoRow {
  domain::Id<domain::Account> account;
  /// 1 … n; rows of class N and ? go on counting.
  std::size_t rank = 0;
  /// Minor units.
  std::optional<std::int64_t> value;
  /// Of the positive total, 0–1; unset for class N and ?.
  std::optional<double> share;
  std::optional<double> cumulative;
  AbcClass abc = AbcClass::unknown;
  /// How evenly the months of the period ran; unset for won business.
  std::optional<Variability> variability;
  bool isNew = false;
  /// Minor units a year, for new accounts.
  std::optional<std::int64_t> annualised;
};

struct ParetoResult {
  Status status = Status::notApplicable;
  ParetoOptions options;
  /// The period really used; unset when there is nothing to look at.
  std::optional<base::Period> period;
  /// Along the rank.
  std::vector<ParetoRow> rows;
  Concentration concentration;
  std::array<std::size_t, 5> counts{};
  std::size_t countOf(AbcClass value) const { return counts[static_cast<std::size_t>(value)]; }
  /// Value of a class, minor units.
  std::array<std::int64_t, 5> values{};
  std::int64_t valueOf(AbcClass value) const { return values[static_cast<std::size_t>(value)]; }
};

/// `asOf` decides the default window only.
ParetoResult pareto(const domain::Snapshot& snapshot, const ParetoOptions& options, base::Date asOf);

}  // namespace kam::scoring
