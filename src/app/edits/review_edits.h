// SPDX-License-Identifier: GPL-3.0-or-later
// Holding a review: begin, note, mark, make actions of notes, freeze. While it is open everything can be changed; frozen, it stays, and only
// what becomes of its notes goes on.
#pragma once

#include "app/edits/edit.h"
#include "base/error.h"
#include "domain/records/action.h"
#include "domain/records/review.h"
#include "domain/records/review_note.h"
#include "domain/snapshot.h"
#include "scoring/portfolio/review_agenda.h"

#include <string>

namespace kam::app {

/// One at a time over each part of the portfolio (`reviewStillOpen`); `fieldRequired` without somebody who holds it.
base::Result<Edit> startReview(const domain::Snapshot& snapshot, base::IdSource& ids, const scoring::PortfolioFilter& scope, const std::string& by,
                               base::Date on);
/// What was concluded for the portfolio as a whole.
base::Result<Edit> concludeReview(const domain::Snapshot& snapshot, domain::Id<domain::Review> review, const std::string& summary);
/// With everything noted in it, as long as it is open.
base::Result<Edit> discardReview(const domain::Snapshot& snapshot, domain::Id<domain::Review> review);

enum class ReviewMark : std::uint8_t { discussed, again };
base::Result<Edit> markInReview(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::Review> review,
                                domain::Id<domain::Account> account, ReviewMark mark, bool set);

/// `account` unset: about the whole portfolio.
base::Result<Edit> addReviewNote(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::Review> review,
                                 domain::Id<domain::Account> account, const std::string& text);
/// An empty text removes the note; an action made of it stays.
base::Result<Edit> changeReviewNote(const domain::Snapshot& snapshot, domain::Id<domain::ReviewNote> note, const std::string& text);

struct ActionOfNote {
  domain::Id<domain::ReviewNote> note;
  /// Empty: the note's own text.
  std::string title;
  domain::Id<domain::TeamMember> owner;
  std::optional<base::Date> due;
};
/// An open action of the account, in its current plan where it has one. Refused for a note about the whole portfolio
/// (`fieldRequired`) and for one that is an action already (`nothingChanged`). Works on frozen reviews too.
base::Result<Edit> makeActionOfNote(const domain::Snapshot& snapshot, base::IdSource& ids, const ActionOfNote& wanted);

/// A note and the action made of it, in one step.
base::Result<Edit> addReviewAction(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::Review> review,
                                   domain::Id<domain::Account> account, const std::string& text, domain::Id<domain::TeamMember> owner,
                                   std::optional<base::Date> due);

/// Freezes the review with the figures of the agenda, which is of the same snapshot and scope. Every account of the agenda gets its entry.
base::Result<Edit> freezeReview(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::Review> review,
                                const scoring::ReviewAgenda& agenda, const scoring::Ranking* ranking, base::Date today);

}  // namespace kam::app
