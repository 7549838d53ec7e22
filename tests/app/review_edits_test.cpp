// SPDX-License-Identifier: GPL-3.0-or-later
// Holding a review: what can be done while it is open, what a frozen one keeps, and what still goes on.
#include "app/edits/review_edits.h"

#include "app/edits/edit_words.h"
#include "app/edits/plan_edits.h"
#include "app/edits/record_edits.h"
#include "domain/check.h"
#include "scoring/portfolio/review_history.h"
#include "support/sample_account.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 23);

struct Bench {
  base::CountingIdSource ids{1000};
  Snapshot snapshot;

  Bench() {
    auto accounts = support::sampleAccounts(3);
    accounts[0].tier = Tier::key;
    accounts[1].tier = Tier::key;
    accounts[2].tier = Tier::develop;
    snapshot = support::withRecords(Snapshot(), std::move(accounts)).withSales(support::sampleSales(3));
  }
  base::Result<void> tryTo(const base::Result<app::Edit>& edit) {
    if (!edit) return base::fail(edit.error());
    const Snapshot after = snapshot.with(edit->rows);
    if (const auto checked = check(snapshot, after, edit->rows); !checked) return checked;
    snapshot = after;
    return {};
  }
  void take(const base::Result<app::Edit>& edit) {
    const auto done = tryTo(edit);
    REQUIRE(done);
  }
  Id<Review> start() {
    take(app::startReview(snapshot, ids, {}, "R. Lind", kToday));
    return scoring::openReview(snapshot, {})->id;
  }
  scoring::ReviewAgenda agenda() const { return scoring::reviewAgenda(snapshot, {{}, kToday, {}}, nullptr, {}); }
  void freeze(Id<Review> review) { take(app::freezeReview(snapshot, ids, review, agenda(), nullptr, kToday)); }
  Id<ReviewNote> note(Id<Review> review, RawId account, const std::string& text) {
    take(app::addReviewNote(snapshot, ids, review, Id<Account>(account), text));
    return scoring::notesOf(snapshot, review, Id<Account>(account)).back()->id;
  }
};

}  // namespace

TEST_CASE("a review is held by somebody, and one at a time over each part of the portfolio") {
  Bench bench;
  CHECK(app::startReview(bench.snapshot, bench.ids, {}, "", kToday).error().code == base::ErrorCode::fieldRequired);
  bench.start();
  CHECK(app::startReview(bench.snapshot, bench.ids, {}, "R. Lind", kToday).error().code == base::ErrorCode::reviewStillOpen);
  scoring::PortfolioFilter north;
  north.region = "North";
  bench.take(app::startReview(bench.snapshot, bench.ids, north, "R. Lind", kToday));
  CHECK(scoring::openReview(bench.snapshot, north)->region == "North");
}

TEST_CASE("freezing keeps the figures of every key account with its marks, and from then on nothing of it can be changed") {
  Bench bench;
  const Id<Review> review = bench.start();
  const Id<ReviewNote> note = bench.note(review, 1, "Ask for the volume of next year");
  bench.take(app::markInReview(bench.snapshot, bench.ids, review, Id<Account>(1), app::ReviewMark::discussed, true));
  bench.take(app::markInReview(bench.snapshot, bench.ids, review, Id<Account>(1), app::ReviewMark::again, true));
  bench.take(app::concludeReview(bench.snapshot, review, "  Two accounts, one gap "));
  const scoring::ReviewAgenda agenda = bench.agenda();
  bench.freeze(review);
  const Review& frozen = *bench.snapshot.find(review);
  CHECK(frozen.frozenOn == kToday);
  CHECK(frozen.summary == "Two accounts, one gap");
  CHECK(frozen.keyAccounts == 2);
  CHECK(frozen.revenue->minor == agenda.figures.sales.revenue);
  const auto entries = scoring::entriesOf(bench.snapshot, review);
  REQUIRE(entries.size() == 2);
  const ReviewEntry& first = *scoring::entryOf(bench.snapshot, review, Id<Account>(1));
  CHECK(first.discussed);
  CHECK(first.again);
  CHECK(first.revenue->minor == agenda.of(Id<Account>(1))->figures.sales.revenue);
  CHECK(first.tier == Tier::key);
  CHECK_FALSE(scoring::entryOf(bench.snapshot, review, Id<Account>(2))->discussed);

  const auto refused = [&](const base::Result<app::Edit>& edit) { return bench.tryTo(edit).error().code == base::ErrorCode::reviewFrozen; };
  CHECK(refused(app::addReviewNote(bench.snapshot, bench.ids, review, Id<Account>(1), "later")));
  CHECK(refused(app::changeReviewNote(bench.snapshot, note, "other")));
  CHECK(refused(app::markInReview(bench.snapshot, bench.ids, review, Id<Account>(2), app::ReviewMark::discussed, true)));
  CHECK(refused(app::discardReview(bench.snapshot, review)));
  // Nor past the verbs, as the command line could try.
  CHECK(refused(app::removeRecord(bench.snapshot, Kind::reviews, review.raw())));
  CHECK(refused(app::removeRecord(bench.snapshot, Kind::review_entries, first.id.raw())));
  app::Edit sneaky{
      app::EditKind::recordChanged, {}, {{Kind::review_entries, first.id.raw(), RowOperation::update, {{4, Value{std::int64_t{7}}}}}}, {}};
  CHECK(refused(sneaky));
  app::Edit late{
      app::EditKind::recordAdded, {}, {{Kind::review_notes, 77, RowOperation::add, {{0, Value{review.raw()}}, {2, Value{std::string("late")}}}}}, {}};
  CHECK(refused(late));
}

TEST_CASE("a note becomes an open action in the account's plan, also after the review was frozen, and only once") {
  Bench bench;
  AccountPlan plan;
  plan.id = Id<AccountPlan>(300);
  plan.account = Id<Account>(1);
  plan.title = "Plan";
  plan.from = kToday;
  plan.to = kToday;
  plan.status = PlanStatus::active;
  bench.snapshot = support::withRecords(bench.snapshot, std::vector<AccountPlan>{plan});
  const Id<Review> review = bench.start();
  const Id<ReviewNote> first = bench.note(review, 1, "Visit the plant");
  const Id<ReviewNote> second = bench.note(review, 1, "Send the offer");
  bench.take(app::makeActionOfNote(bench.snapshot, bench.ids, {first, {}, {}, base::makeDate(2026, 12, 1)}));
  const Action& action = *bench.snapshot.find(bench.snapshot.find(first)->action);
  CHECK(action.title == "Visit the plant");
  CHECK(action.plan == plan.id);
  CHECK(action.status == ActionStatus::open);
  CHECK(action.due == base::makeDate(2026, 12, 1));
  CHECK(app::makeActionOfNote(bench.snapshot, bench.ids, {first, {}, {}, {}}).error().code == base::ErrorCode::nothingChanged);
  bench.freeze(review);
  bench.take(app::makeActionOfNote(bench.snapshot, bench.ids, {second, "Offer for line 3", {}, {}}));
  CHECK(bench.snapshot.find(bench.snapshot.find(second)->action)->title == "Offer for line 3");
  // What becomes of it goes on.
  bench.take(app::markAction(bench.snapshot, bench.snapshot.find(first)->action, true, kToday));
  CHECK(scoring::fateOf(bench.snapshot, *bench.snapshot.find(first), kToday) == scoring::NoteFate::done);
  CHECK(scoring::fateOf(bench.snapshot, *bench.snapshot.find(second), kToday) == scoring::NoteFate::open);
}

TEST_CASE("a note about the whole portfolio has no account to act for") {
  Bench bench;
  const Id<Review> review = bench.start();
  bench.take(app::addReviewNote(bench.snapshot, bench.ids, review, {}, "Prices go up in spring"));
  const auto note = scoring::notesOf(bench.snapshot, review).front()->id;
  CHECK(app::makeActionOfNote(bench.snapshot, bench.ids, {note, {}, {}, {}}).error().code == base::ErrorCode::fieldRequired);
  CHECK(app::addReviewNote(bench.snapshot, bench.ids, review, {}, "  ").error().code == base::ErrorCode::fieldRequired);
}

TEST_CASE("an open review is discarded with all that was noted in it, its actions stay") {
  Bench bench;
  const Id<Review> review = bench.start();
  const Id<ReviewNote> note = bench.note(review, 1, "Visit the plant");
  bench.take(app::makeActionOfNote(bench.snapshot, bench.ids, {note, {}, {}, {}}));
  bench.take(app::markInReview(bench.snapshot, bench.ids, review, Id<Account>(2), app::ReviewMark::again, true));
  bench.take(app::discardReview(bench.snapshot, review));
  CHECK(bench.snapshot.all<Review>().size() == 0);
  CHECK(bench.snapshot.all<ReviewEntry>().size() == 0);
  CHECK(bench.snapshot.all<ReviewNote>().size() == 0);
  CHECK(bench.snapshot.all<Action>().size() == 1);
}

TEST_CASE("the history tells a review in both languages") {
  const auto told = [](words::Language language, const char* kind, const char* arguments) {
    storage::JournalEntry entry;
    entry.kind = kind;
    entry.argumentsJson = arguments;
    return app::sentence(words::Words(language), Snapshot(), entry);
  };
  using words::Language;
  CHECK(told(Language::english, "review.freeze", R"(["2025-11-23","R. Lind","11"])") == "Review of 23 Nov 2025 by R. Lind frozen: 11 accounts");
  CHECK(told(Language::german, "review.freeze", R"(["2025-11-23","R. Lind","11"])") ==
        "Durchsprache vom 23.11.2025 von R. Lind eingefroren: 11 Kunden");
  CHECK(told(Language::english, "review.note", R"(["","Prices go up"])") == "Review note on the portfolio: “Prices go up”");
  CHECK(told(Language::german, "review.action", R"(["Albquell AG","Besuch"])") ==
        "Notiz der Durchsprache zu Albquell AG zur Maßnahme gemacht: „Besuch“");
}
