// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/rating_edits.h"

#include "app/edits/draft.h"
#include "domain/records.h"
#include "scoring/portfolio/ratings_in_force.h"

#include <map>
#include <utility>
#include <vector>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Account;
using domain::Id;
using domain::Rating;
using domain::RatingEstimate;
using domain::Snapshot;

namespace {

/// What is recorded about one cell.
struct Cell {
  Id<Account> account;
  std::vector<const Rating*> ratings{};
  const Rating* inForce = nullptr;
};

using Cells = std::map<std::pair<base::RawId, std::string>, Cell>;

/// The cells that are changed with their ratings. A top of a group looks at its members' ratings too, a member at its own.
Cells cellsOf(const Snapshot& snapshot, std::span<const RatingChange> changes) {
  Cells cells;
  for (const RatingChange& change : changes) cells.try_emplace({change.account.raw(), change.criterion}, Cell{change.account});
  const scoring::AccountList list = scoring::accountList(snapshot);
  const auto put = [&](Id<Account> account, const Rating& rating) {
    const auto found = cells.find({account.raw(), rating.criterion});
    if (found == cells.end()) return;
    Cell& cell = found->second;
    cell.ratings.push_back(&rating);
    if (scoring::judgedValue(rating) && (cell.inForce == nullptr || scoring::countsRather(rating, *cell.inForce, account))) cell.inForce = &rating;
  };
  for (const Rating& rating : snapshot.all<Rating>()) {
    put(rating.account, rating);
    const std::uint32_t item = list.itemOf(snapshot, rating.account);
    if (item != scoring::AccountList::kNoItem && list.ids[item] != rating.account) put(list.ids[item], rating);
  }
  return cells;
}

std::optional<RatingEstimate> estimateOf(const Rating* rating) {
  if (rating == nullptr) return std::nullopt;
  const auto value = scoring::judgedValue(*rating);
  return value ? std::optional(RatingEstimate{*value, rating->low, rating->high}) : std::nullopt;
}

void putDetails(const RatingChange& change, Rating& rating) {
  if (change.estimate) {
    rating.likely = change.estimate->likely;
    rating.low = change.estimate->low;
    rating.high = change.estimate->high;
  }
  if (change.evidence) rating.evidence = *change.evidence;
  if (change.evidenceKind) rating.evidenceKind = *change.evidenceKind;
  if (change.by) rating.by = *change.by;
  if (change.on) rating.on = *change.on;
}

/// Which record a new estimate is written into: one's own where it then counts, else a new one.
const Rating* recordFor(const Cell& cell, const Rater& rater) {
  const Rating* present = cell.inForce;
  if (present == nullptr || present->account != cell.account) return nullptr;
  if (present->by.empty() || present->by == rater.name) return present;
  // Somebody dated a rating ahead of today: only changing that one shows what was typed.
  return present->on && *present->on > rater.today ? present : nullptr;
}

void writeEstimate(const Cell& cell, const RatingChange& change, const Rater& rater, base::IdSource& ids, Draft& draft) {
  if (const Rating* record = recordFor(cell, rater)) {
    Rating after = *record;
    after.by = rater.name;
    after.on = rater.today;
    putDetails(change, after);
    draft.update(*record, after);
    return;
  }
  // One rating per person: an older one of one's own makes room.
  for (const Rating* rating : cell.ratings)
    if (rating->account == cell.account && rating->by == rater.name) draft.remove(rating->id);
  Rating made;
  made.id = Id<Rating>(ids.next());
  made.account = cell.account;
  made.criterion = change.criterion;
  made.by = rater.name;
  made.on = rater.today;
  putDetails(change, made);
  draft.add(made);
}

Result<void> writeCell(const Cell& cell, const RatingChange& change, const Rater& rater, base::IdSource& ids, Draft& draft) {
  if (change.clear) {
    for (const Rating* rating : cell.ratings) draft.remove(rating->id);
    return {};
  }
  const bool newEstimate = change.estimate && change.estimate != estimateOf(cell.inForce);
  if (newEstimate) {
    if (auto fits = domain::checkEstimate(*change.estimate); !fits) return fits;
    writeEstimate(cell, change, rater, ids, draft);
    return {};
  }
  if (cell.inForce == nullptr) return fail(ErrorCode::fieldRequired, {"ratings", "likely"}, {{}, 0, "likely", {}});
  Rating after = *cell.inForce;
  putDetails(change, after);
  draft.update(*cell.inForce, after);
  return {};
}

std::string plainEstimate(const std::optional<RatingEstimate>& estimate) {
  return estimate ? domain::estimateText(words::Language::english, *estimate) : std::string();
}

}  // namespace

Result<Edit> changeRatings(const Snapshot& snapshot, base::IdSource& ids, std::span<const RatingChange> changes, const Rater& rater) {
  const Cells cells = cellsOf(snapshot, changes);
  Draft draft;
  std::vector<const RatingChange*> changed;
  for (const RatingChange& change : changes) {
    const Account* account = snapshot.find(change.account);
    if (account == nullptr) return fail(ErrorCode::recordNotFound, {"accounts", change.account.toString()});
    Draft cell;
    auto written = writeCell(cells.at({change.account.raw(), change.criterion}), change, rater, ids, cell);
    if (!written) {
      written.error().place.file = account->name;
      return fail(written.error());
    }
    if (cell.empty()) continue;
    changed.push_back(&change);
    for (domain::RowChange& row : cell.take()) draft.push(std::move(row));
  }
  if (changed.empty()) return fail(ErrorCode::nothingChanged);
  if (changed.size() > 1) return Edit{EditKind::ratingsChanged, {std::to_string(changed.size())}, draft.take(), {}};
  const RatingChange& only = *changed.front();
  const std::string before = plainEstimate(estimateOf(cells.at({only.account.raw(), only.criterion}).inForce));
  const std::string after = only.clear ? std::string() : only.estimate ? plainEstimate(only.estimate) : before;
  return Edit{EditKind::ratingChanged, {snapshot.find(only.account)->name, only.criterion, before, after}, draft.take(), {}};
}

}  // namespace kam::app
