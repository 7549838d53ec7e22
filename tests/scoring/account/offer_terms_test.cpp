// SPDX-License-Identifier: GPL-3.0-or-later
// Special conditions: who approved them, until when they hold, what is got in return; and what a part of an offer leaves us.
#include "scoring/account/offer_terms.h"

#include "domain/records.h"
#include "support/with_records.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;
using namespace kam::scoring;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 23);

OfferItem special(RawId id) {
  OfferItem made;
  made.id = Id<OfferItem>(id);
  made.offer = Id<Offer>(1);
  made.kind = OfferItemKind::specialCondition;
  made.name = "Payment within 60 days";
  made.internalCost = Amount{2'300'000};
  return made;
}

}  // namespace

TEST_CASE("A special condition waits for approval, holds, ends within thirty days, and has ended the day after its last one") {
  OfferItem item = special(1);
  CHECK(termsState(item, kToday) == TermsState::open);
  item.approvedBy = Id<TeamMember>(7);
  CHECK(termsState(item, kToday) == TermsState::approved);
  item.validUntil = base::makeDate(2026, 12, 24);
  CHECK(termsState(item, kToday) == TermsState::approved);
  item.validUntil = base::makeDate(2026, 12, 23);
  CHECK(termsState(item, kToday) == TermsState::expiring);
  item.validUntil = kToday;
  CHECK(termsState(item, kToday) == TermsState::expiring);
  item.validUntil = base::makeDate(2026, 11, 22);
  CHECK(termsState(item, kToday) == TermsState::expired);
  item.kind = OfferItemKind::servicePackage;
  CHECK(termsState(item, kToday) == TermsState::none);
}

TEST_CASE("What a part leaves us is its price less what it costs us; a special condition costs, and half known is unknown") {
  OfferItem item = special(1);
  CHECK(marginOf(item) == -2'300'000);
  item.kind = OfferItemKind::solution;
  CHECK_FALSE(marginOf(item));
  item.price = Amount{10'000'000};
  CHECK(marginOf(item) == 7'700'000);
  item.internalCost.reset();
  CHECK_FALSE(marginOf(item));
}

TEST_CASE("An account's special conditions are counted by what they need, those of a declined offer and of other accounts left out") {
  Offer mine;
  mine.id = Id<Offer>(1);
  mine.account = Id<Account>(5);
  Offer declined = mine;
  declined.id = Id<Offer>(2);
  declined.status = OfferStatus::declined;
  Offer others = mine;
  others.id = Id<Offer>(3);
  others.account = Id<Account>(6);
  OfferItem open = special(11);
  OfferItem gone = special(12);
  gone.validUntil = base::makeDate(2026, 11, 1);
  OfferItem ending = special(13);
  ending.approvedBy = Id<TeamMember>(7);
  ending.validUntil = base::makeDate(2026, 12, 1);
  ending.counterPerformance = "Framework contract over three years";
  OfferItem refused = special(14);
  refused.offer = declined.id;
  OfferItem elsewhere = special(15);
  elsewhere.offer = others.id;
  Snapshot snapshot = support::withRecords<Offer>(Snapshot(), {mine, declined, others});
  snapshot = support::withRecords<OfferItem>(snapshot, {open, gone, ending, refused, elsewhere});
  const OfferFigures figures = offersOf(snapshot, Id<Account>(5), kToday);
  CHECK(figures.open == 1);
  CHECK(figures.expired == 1);
  CHECK(figures.expiring == 1);
  CHECK(figures.withoutReturn == 1);
}
