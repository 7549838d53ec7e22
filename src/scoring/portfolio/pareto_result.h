// SPDX-License-Identifier: GPL-3.0-or-later
// The Pareto analysis of a workspace: who carries how much, in which class, and how concentrated the whole is.
#pragma once

#include "scoring/pareto/concentration.h"
#include "scoring/portfolio/account_values.h"
#include "scoring/portfolio/pareto_rows.h"

namespace kam::scoring {

struct ParetoOptions {
  PortfolioMeasure measure = PortfolioMeasure::revenue;
  RollUp level = RollUp::group;
  std::optional<base::Period> period;
  AbcRules rules;
};

struct ParetoResult {
  Status status = Status::notApplicable;
  ParetoOptions options;
  /// The period really used; unset when there is nothing to look at.
  std::optional<base::Period> period;
  /// Along the rank.
  ParetoRows rows;
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
