// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/review_edits.h"

#include "app/edits/draft.h"
#include "base/text.h"
#include "domain/records.h"
#include "scoring/figures/business_figures.h"
#include "scoring/portfolio/review_history.h"

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Account;
using domain::Id;
using domain::Review;
using domain::ReviewEntry;
using domain::ReviewNote;
using domain::Snapshot;

namespace {

Result<const Review*> openedReview(const Snapshot& snapshot, Id<Review> id) {
  const Review* review = snapshot.find(id);
  if (review == nullptr) return fail(ErrorCode::recordNotFound, {"reviews", id.toString()});
  if (review->frozenOn) return fail(ErrorCode::reviewFrozen);
  return review;
}

std::string dayOf(const Review& review) { return review.on ? base::isoText(*review.on) : std::string(); }

/// Empty for the whole portfolio; the history then says so itself.
std::string nameOf(const Snapshot& snapshot, Id<Account> id) {
  const Account* account = snapshot.find(id);
  return account == nullptr ? std::string() : account->name;
}

Edit discard(const Snapshot& snapshot, const Review& review) {
  Draft draft;
  for (const ReviewNote* note : scoring::notesOf(snapshot, review.id)) draft.remove(note->id);
  for (const ReviewEntry* entry : scoring::entriesOf(snapshot, review.id)) draft.remove(entry->id);
  draft.remove(review.id);
  return Edit{EditKind::reviewDiscarded, {dayOf(review), review.by}, draft.take(), {}};
}

}  // namespace

Result<Edit> startReview(const Snapshot& snapshot, base::IdSource& ids, const scoring::PortfolioFilter& scope, const std::string& by, base::Date on) {
  if (by.empty()) return fail(ErrorCode::fieldRequired, {"reviews", "by"}, {{}, 0, "by", {}});
  if (const Review* open = scoring::openReview(snapshot, scope)) return fail(ErrorCode::reviewStillOpen, {dayOf(*open)});
  Review review;
  review.id = Id<Review>(ids.next());
  review.on = on;
  review.by = by;
  review.manager = scope.manager;
  review.region = scope.region;
  review.segment = scope.segment;
  review.tier = scope.tier;
  Draft draft;
  draft.add(review);
  return Edit{EditKind::reviewStarted, {by}, draft.take(), {}};
}

Result<Edit> concludeReview(const Snapshot& snapshot, Id<Review> id, const std::string& summary) {
  const auto review = openedReview(snapshot, id);
  if (!review) return fail(review.error());
  Review after = **review;
  after.summary = base::trimmed(summary);
  Draft draft;
  draft.update(**review, after);
  if (draft.empty()) return fail(ErrorCode::nothingChanged);
  return Edit{EditKind::reviewConcluded, {}, draft.take(), {}};
}

Result<Edit> discardReview(const Snapshot& snapshot, Id<Review> id) {
  const auto review = openedReview(snapshot, id);
  if (!review) return fail(review.error());
  return discard(snapshot, **review);
}

Result<Edit> markInReview(const Snapshot& snapshot, base::IdSource& ids, Id<Review> id, Id<Account> account, ReviewMark mark, bool set) {
  if (const auto review = openedReview(snapshot, id); !review) return fail(review.error());
  if (snapshot.find(account) == nullptr) return fail(ErrorCode::recordNotFound, {"accounts", account.toString()});
  const ReviewEntry* before = scoring::entryOf(snapshot, id, account);
  ReviewEntry after = before == nullptr ? ReviewEntry{} : *before;
  after.review = id;
  after.account = account;
  (mark == ReviewMark::discussed ? after.discussed : after.again) = set;
  Draft draft;
  if (before != nullptr) {
    draft.update(*before, after);
  } else if (set) {
    after.id = Id<ReviewEntry>(ids.next());
    draft.add(after);
  }
  if (draft.empty()) return fail(ErrorCode::nothingChanged);
  const EditKind kind = !set ? EditKind::reviewUnmarked : mark == ReviewMark::discussed ? EditKind::reviewDiscussed : EditKind::reviewAgain;
  return Edit{kind, {nameOf(snapshot, account)}, draft.take(), {}};
}

Result<Edit> addReviewNote(const Snapshot& snapshot, base::IdSource& ids, Id<Review> id, Id<Account> account, const std::string& text) {
  if (const auto review = openedReview(snapshot, id); !review) return fail(review.error());
  if (account.isSet() && snapshot.find(account) == nullptr) return fail(ErrorCode::recordNotFound, {"accounts", account.toString()});
  ReviewNote note;
  note.id = Id<ReviewNote>(ids.next());
  note.review = id;
  note.account = account;
  note.text = base::trimmed(text);
  if (note.text.empty()) return fail(ErrorCode::fieldRequired, {"review_notes", "text"}, {{}, 0, "text", {}});
  Draft draft;
  draft.add(note);
  return Edit{EditKind::reviewNoted, {nameOf(snapshot, account), note.text}, draft.take(), {}};
}

Result<Edit> changeReviewNote(const Snapshot& snapshot, Id<ReviewNote> id, const std::string& text) {
  const ReviewNote* before = snapshot.find(id);
  if (before == nullptr) return fail(ErrorCode::recordNotFound, {"review_notes", id.toString()});
  if (const auto review = openedReview(snapshot, before->review); !review) return fail(review.error());
  ReviewNote after = *before;
  after.text = base::trimmed(text);
  Draft draft;
  if (after.text.empty()) draft.remove(id);
  else draft.update(*before, after);
  if (draft.empty()) return fail(ErrorCode::nothingChanged);
  const EditKind kind = after.text.empty() ? EditKind::reviewNoteRemoved : EditKind::reviewNoteChanged;
  return Edit{kind, {nameOf(snapshot, before->account), after.text.empty() ? before->text : after.text}, draft.take(), {}};
}

Result<Edit> makeActionOfNote(const Snapshot& snapshot, base::IdSource& ids, const ActionOfNote& wanted) {
  const ReviewNote* before = snapshot.find(wanted.note);
  if (before == nullptr) return fail(ErrorCode::recordNotFound, {"review_notes", wanted.note.toString()});
  if (!before->account.isSet()) return fail(ErrorCode::fieldRequired, {"actions", "account"}, {{}, 0, "account", {}});
  if (before->action.isSet()) return fail(ErrorCode::nothingChanged);
  domain::Action action;
  action.id = Id<domain::Action>(ids.next());
  action.account = before->account;
  if (const domain::AccountPlan* plan = scoring::currentPlan(snapshot, before->account)) action.plan = plan->id;
  action.title = wanted.title.empty() ? before->text : std::string(base::trimmed(wanted.title));
  action.owner = wanted.owner;
  action.due = wanted.due;
  action.status = domain::ActionStatus::open;
  ReviewNote after = *before;
  after.action = action.id;
  Draft draft;
  draft.add(action);
  draft.update(*before, after);
  return Edit{EditKind::reviewActionMade, {nameOf(snapshot, before->account), action.title}, draft.take(), {}};
}

Result<Edit> addReviewAction(const Snapshot& snapshot, base::IdSource& ids, Id<Review> review, Id<Account> account, const std::string& text,
                             Id<domain::TeamMember> owner, std::optional<base::Date> due) {
  const auto noted = addReviewNote(snapshot, ids, review, account, text);
  if (!noted) return noted;
  auto made = makeActionOfNote(snapshot.with(noted->rows), ids, {Id<ReviewNote>(noted->rows.front().id), {}, owner, due});
  if (!made) return made;
  // The note is added with its action rather than added and changed.
  Draft draft;
  ReviewNote note = *snapshot.with(noted->rows).with(made->rows).find(Id<ReviewNote>(noted->rows.front().id));
  std::vector<domain::RowChange> rows{made->rows.front()};
  draft.add(note);
  for (domain::RowChange& row : draft.take()) rows.push_back(std::move(row));
  made->rows = std::move(rows);
  return made;
}

Result<Edit> freezeReview(const Snapshot& snapshot, base::IdSource& ids, Id<Review> id, const scoring::ReviewAgenda& agenda,
                          const scoring::Ranking* ranking, base::Date today) {
  const auto review = openedReview(snapshot, id);
  if (!review) return fail(review.error());
  Review after = **review;
  after.frozenOn = today;
  scoring::freezeFigures(agenda, ranking, after);
  Draft draft;
  draft.update(**review, after);
  std::int64_t place = 0;
  for (const scoring::AgendaItem& item : agenda.items) {
    ReviewEntry entry = scoring::frozenEntry(item, ++place);
    entry.review = id;
    if (const Account* account = snapshot.find(entry.account)) entry.tier = account->tier;
    const ReviewEntry* before = scoring::entryOf(snapshot, id, entry.account);
    if (before == nullptr) {
      entry.id = Id<ReviewEntry>(ids.next());
      draft.add(entry);
      continue;
    }
    entry.id = before->id;
    entry.discussed = before->discussed;
    entry.again = before->again;
    draft.update(*before, entry);
  }
  return Edit{EditKind::reviewFrozen, {dayOf(after), after.by, std::to_string(place)}, draft.take(), {}};
}

}  // namespace kam::app
