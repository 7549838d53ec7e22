// SPDX-License-Identifier: GPL-3.0-or-later
// Hours that accounts need against hours there are, and what serving a customer costs.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace kam::scoring {

struct WorkloadRules {
  double hoursPerYear = 1600.0;
  /// Part of a working year that goes to accounts, 0–1.
  double accountShare = 0.6;
};

struct Workload {
  double required = 0.0;
  double available = 0.0;
  /// required / available; unset without anybody.
  std::optional<double> utilisation;
  double peopleNeeded = 0.0;
};

/// Hours a year per account, people in full-time equivalents.
Workload workload(std::span<const double> hoursPerAccount, double people, const WorkloadRules& rules = {});

struct ServedActivity {
  double count = 0.0;
  /// Minor units each.
  double rate = 0.0;
};

/// Minor units a year.
struct CostToServeInput {
  double revenue = 0.0;
  double rebates = 0.0;
  double goods = 0.0;
  std::span<const ServedActivity> activities;
  double paymentDays = 0.0;
  /// Per year, 0–1.
  double capitalRate = 0.0;
};

struct CostToServe {
  double grossMargin = 0.0;
  /// Activities, and the capital bound until the customer pays.
  double cost = 0.0;
  double customerProfit = 0.0;
  /// Of revenue; unset without revenue.
  std::optional<double> shareOfRevenue;
};

CostToServe costToServe(const CostToServeInput& input);

}  // namespace kam::scoring
