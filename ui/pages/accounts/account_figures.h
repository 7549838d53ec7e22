// SPDX-License-Identifier: GPL-3.0-or-later
// The computed columns of the table of accounts, for all accounts at once in one pass over each table: sales of the last
// 12 months, class, contacts, actions, pipeline and the months of the small lines. Money in minor units.
#pragma once

#include "base/date.h"
#include "domain/account_tree.h"
#include "domain/records.h"
#include "domain/snapshot.h"
#include "scoring/pareto/abc_classes.h"

#include <optional>
#include <vector>

namespace kam::ui {

struct AccountFigures {
  /// The 12 months that revenue, change, margin and class are about; unset without sales.
  std::optional<base::Period> period;
  /// Newest of the 36 months in `months`.
  base::Month newest{};

  /// Along the rows of `snapshot.all<Account>()`.
  std::vector<std::optional<std::int64_t>> revenue;
  std::vector<std::optional<std::int64_t>> revenueBefore;
  std::vector<std::optional<std::int64_t>> margin;
  std::vector<scoring::AbcClass> classes;
  std::vector<std::optional<base::Date>> lastContact;
  std::vector<const domain::Action*> nextAction;
  /// Open opportunities not past their expected close, amount × probability.
  std::vector<std::int64_t> pipeline;
  std::vector<int> openOpportunities;

  static constexpr int kMonths = 36;
  /// [row × kMonths + month]; nothing for accounts without sales.
  std::vector<std::int64_t> months;
  std::vector<bool> hasSales;

  /// Change against the 12 months before, as a fraction; unset where there was nothing before.
  std::optional<double> change(std::size_t row) const;
  /// Unset where the margin is unknown or the revenue not positive.
  std::optional<double> marginShare(std::size_t row) const;
};

/// With `tree`, sales and pipeline of a row hold everything below it too, and only groups carry a class.
AccountFigures accountFigures(const domain::Snapshot& snapshot, base::Date today, const domain::AccountTree* tree = nullptr);

}  // namespace kam::ui
