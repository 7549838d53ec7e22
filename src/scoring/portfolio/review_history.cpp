// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/review_history.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <tuple>

namespace kam::scoring {
namespace {

using domain::Id;
using domain::Review;
using domain::ReviewEntry;
using domain::ReviewNote;
using domain::Snapshot;

auto ageOf(const Review& review) { return std::tuple(review.on, review.id); }

std::optional<double> difference(const std::optional<double>& before, const std::optional<double>& after) {
  return before && after ? std::optional(*after - *before) : std::nullopt;
}

void findChanges(ReviewMove& move) {
  if (!move.before || !move.after) return;
  const ReviewEntry& before = *move.before;
  const ReviewEntry& after = *move.after;
  if (before.revenue && after.revenue) {
    move.revenueChange = after.revenue->minor - before.revenue->minor;
    if (before.revenue->minor > 0) move.revenueGrowth = static_cast<double>(*move.revenueChange) / static_cast<double>(before.revenue->minor);
  }
  move.attainmentChange = difference(before.attainment, after.attainment);
  move.scoreChange = difference(before.score, after.score);
  const auto up = difference(before.attractiveness, after.attractiveness);
  const auto right = difference(before.strength, after.strength);
  if (up && right) move.distance = std::hypot(*up, *right);
}

std::int64_t weightOf(const ReviewMove& move) {
  if (move.revenueChange) return std::abs(*move.revenueChange);
  const std::optional<ReviewEntry>& known = move.after ? move.after : move.before;
  return known && known->revenue ? std::abs(known->revenue->minor) : 0;
}

}  // namespace

std::vector<const Review*> reviewsByAge(const Snapshot& snapshot) {
  std::vector<const Review*> reviews;
  for (const Review& review : snapshot.all<Review>()) reviews.push_back(&review);
  std::sort(reviews.begin(), reviews.end(), [](const Review* a, const Review* b) { return ageOf(*a) > ageOf(*b); });
  return reviews;
}

PortfolioFilter scopeOf(const Review& review) { return {review.manager, review.region, review.segment, review.tier}; }

const Review* openReview(const Snapshot& snapshot, const PortfolioFilter& scope) {
  const Review* open = nullptr;
  for (const Review& review : snapshot.all<Review>())
    if (!review.frozenOn && scopeOf(review) == scope && (open == nullptr || ageOf(review) > ageOf(*open))) open = &review;
  return open;
}

const Review* lastFrozen(const Snapshot& snapshot, Id<domain::Account> account, const Review* before) {
  for (const Review* review : reviewsByAge(snapshot)) {
    if (!review->frozenOn || (before != nullptr && ageOf(*review) >= ageOf(*before))) continue;
    if (!account.isSet() || entryOf(snapshot, review->id, account) != nullptr) return review;
  }
  return nullptr;
}

std::vector<const ReviewEntry*> entriesOf(const Snapshot& snapshot, Id<Review> review) {
  std::vector<const ReviewEntry*> entries;
  for (const ReviewEntry& entry : snapshot.all<ReviewEntry>())
    if (entry.review == review) entries.push_back(&entry);
  const auto place = [](const ReviewEntry* entry) { return std::tuple(entry->place.value_or(INT64_MAX), entry->account, entry->id); };
  std::sort(entries.begin(), entries.end(), [&](const ReviewEntry* a, const ReviewEntry* b) { return place(a) < place(b); });
  return entries;
}

const ReviewEntry* entryOf(const Snapshot& snapshot, Id<Review> review, Id<domain::Account> account) {
  for (const ReviewEntry& entry : snapshot.all<ReviewEntry>())
    if (entry.review == review && entry.account == account) return &entry;
  return nullptr;
}

std::vector<const ReviewNote*> notesOf(const Snapshot& snapshot, Id<Review> review, Id<domain::Account> account) {
  std::vector<const ReviewNote*> notes;
  for (const ReviewNote& note : snapshot.all<ReviewNote>())
    if (note.review == review && note.account == account) notes.push_back(&note);
  return notes;
}

std::vector<const ReviewNote*> notesOf(const Snapshot& snapshot, Id<Review> review) {
  std::map<Id<domain::Account>, std::size_t> place;
  for (const ReviewEntry* entry : entriesOf(snapshot, review)) place.emplace(entry->account, place.size() + 1);
  std::vector<const ReviewNote*> notes;
  for (const ReviewNote& note : snapshot.all<ReviewNote>())
    if (note.review == review) notes.push_back(&note);
  const auto placeOf = [&](const ReviewNote* note) {
    const auto found = place.find(note->account);
    return !note->account.isSet() ? 0 : found == place.end() ? place.size() + 1 : found->second;
  };
  std::stable_sort(notes.begin(), notes.end(), [&](const ReviewNote* a, const ReviewNote* b) { return placeOf(a) < placeOf(b); });
  return notes;
}

NoteFate fateOf(const Snapshot& snapshot, const ReviewNote& note, base::Date today) {
  const domain::Action* action = snapshot.find(note.action);
  if (action == nullptr) return NoteFate::noAction;
  if (action->status == domain::ActionStatus::done) return NoteFate::done;
  if (action->status == domain::ActionStatus::dropped) return NoteFate::dropped;
  return action->due && *action->due < today ? NoteFate::overdue : NoteFate::open;
}

std::vector<ReviewMove> compareEntries(std::span<const ReviewEntry> before, std::span<const ReviewEntry> after) {
  std::map<Id<domain::Account>, ReviewMove> moves;
  for (const ReviewEntry& entry : before) moves[entry.account].before = entry;
  for (const ReviewEntry& entry : after) moves[entry.account].after = entry;
  std::vector<ReviewMove> sorted;
  for (auto& [account, move] : moves) {
    move.account = account;
    move.kind = !move.before ? ReviewMove::Kind::enters : !move.after ? ReviewMove::Kind::leaves : ReviewMove::Kind::stays;
    findChanges(move);
    sorted.push_back(std::move(move));
  }
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const ReviewMove& a, const ReviewMove& b) { return a.kind != b.kind ? a.kind < b.kind : weightOf(a) > weightOf(b); });
  return sorted;
}

}  // namespace kam::scoring
