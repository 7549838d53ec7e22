// SPDX-License-Identifier: GPL-3.0-or-later
// The profit and loss of one customer: from revenue through DB I and DB II down to DB III, what is left after everything it costs
// (engine.md 14, A12).
#pragma once

#include "base/date.h"
#include "scoring/portfolio/account_costs.h"

#include <optional>
#include <span>

namespace kam::scoring {

/// Minor units. Sales of twelve months and costs of the fiscal year in which they end, as in the whale curve.
struct CustomerLadder {
  base::Period period;
  int year = 0;
  std::int64_t revenue = 0;
  /// DB I, the margin that the sales carry; unset where they carry none.
  std::optional<std::int64_t> first;
  AccountCosts costs;
  /// DB III of the twelve months before and the costs of their fiscal year; unset where either is not known.
  std::optional<std::int64_t> thirdBefore;

  /// What the customer gets back later: rebates and bonuses that are not on the invoice.
  std::int64_t deductions() const;
  /// Logistics and service for this customer.
  std::int64_t direct() const;
  /// Our own people: the cost line of them, or the hours logged.
  std::int64_t people() const;
  std::int64_t other() const;
  /// DB I less deductions and direct costs.
  std::optional<std::int64_t> second() const;
  /// DB II less our people and everything else: what the whale curve adds up.
  std::optional<std::int64_t> third() const;
  /// Everything but deductions, over revenue; unset where revenue is not positive or no cost is known.
  std::optional<double> costToServe() const;
  /// How much more DB III than the year before, for each unit of money that our own people cost this year (product.md K33); unset where one of
  /// them is not known or our people cost nothing.
  std::optional<double> returnOnPeople() const;
};

/// `members`: the account and what lies below it. Unset without any sales in the workspace.
std::optional<CustomerLadder> customerLadder(const domain::Snapshot& snapshot, std::span<const base::RawId> members, base::Date asOf);

}  // namespace kam::scoring
