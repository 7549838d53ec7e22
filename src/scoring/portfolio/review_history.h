// SPDX-License-Identifier: GPL-3.0-or-later
// What was reviewed over time: reviews by age, what stood on their table, what was said, and two of them side by side.
#pragma once

#include "domain/records/action.h"
#include "domain/records/review.h"
#include "domain/records/review_entry.h"
#include "domain/records/review_note.h"
#include "scoring/portfolio/portfolio_filter.h"

#include <span>
#include <vector>

namespace kam::scoring {

/// Newest first: by day, then by id.
std::vector<const domain::Review*> reviewsByAge(const domain::Snapshot& snapshot);
/// The part of the portfolio that it looks at.
PortfolioFilter scopeOf(const domain::Review& review);
/// The one that is being held over this part; nullptr where none is.
const domain::Review* openReview(const domain::Snapshot& snapshot, const PortfolioFilter& scope);
/// The newest frozen one older than `before` (by day, then by id) that had the account on its table; nullptr where there is none. Unset: of all.
const domain::Review* lastFrozen(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, const domain::Review* before = nullptr);

/// By place, then by account.
std::vector<const domain::ReviewEntry*> entriesOf(const domain::Snapshot& snapshot, domain::Id<domain::Review> review);
const domain::ReviewEntry* entryOf(const domain::Snapshot& snapshot, domain::Id<domain::Review> review, domain::Id<domain::Account> account);
/// In the order in which they were written; `account` unset: those about the whole portfolio.
std::vector<const domain::ReviewNote*> notesOf(const domain::Snapshot& snapshot, domain::Id<domain::Review> review,
                                               domain::Id<domain::Account> account);
/// All of them, the portfolio's first, then account by account in the order given by `entriesOf`.
std::vector<const domain::ReviewNote*> notesOf(const domain::Snapshot& snapshot, domain::Id<domain::Review> review);

/// What became of a note's action by a day.
enum class NoteFate : std::uint8_t { noAction, open, overdue, done, dropped };
NoteFate fateOf(const domain::Snapshot& snapshot, const domain::ReviewNote& note, base::Date today);

/// Entries of an account at two times. A change of a figure is unset where one of the two does not know it.
struct ReviewMove {
  enum class Kind : std::uint8_t { enters, leaves, stays };
  Kind kind = Kind::stays;
  domain::Id<domain::Account> account;
  std::optional<domain::ReviewEntry> before;
  std::optional<domain::ReviewEntry> after;
  /// Minor units; as a fraction of before; points of the score; points of the two axes together.
  std::optional<std::int64_t> revenueChange;
  std::optional<double> revenueGrowth;
  std::optional<double> attainmentChange;
  std::optional<double> scoreChange;
  std::optional<double> distance;
  bool changedClass() const { return before && after && before->abcClass != after->abcClass; }
  bool changedPlan() const { return before && after && before->planStatus != after->planStatus; }
};

/// Those that enter, those that leave, those that stay; each by how far revenue moved, then by account.
std::vector<ReviewMove> compareEntries(std::span<const domain::ReviewEntry> before, std::span<const domain::ReviewEntry> after);

}  // namespace kam::scoring
