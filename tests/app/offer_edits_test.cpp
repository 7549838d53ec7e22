// SPDX-License-Identifier: GPL-3.0-or-later
// Special conditions are approved by somebody of ours, on a day.
#include "app/edits/offer_edits.h"

#include "support/with_records.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 23);

Snapshot house() {
  OfferItem item;
  item.id = Id<OfferItem>(3);
  item.kind = OfferItemKind::specialCondition;
  item.name = "Payment within 60 days";
  TeamMember member;
  member.id = Id<TeamMember>(7);
  member.name = "Regina Lind";
  return support::withRecords<TeamMember>(support::withRecords<OfferItem>(Snapshot(), {item}), {member});
}

}  // namespace

TEST_CASE("Approval writes who and when in one edit, and is not written twice") {
  const auto edit = app::approveTerms(house(), Id<OfferItem>(3), Id<TeamMember>(7), kToday);
  REQUIRE(edit);
  CHECK(edit->arguments == std::vector<std::string>{"Payment within 60 days", "Regina Lind"});
  const Snapshot after = house().with(edit->rows);
  const OfferItem& item = *after.find(Id<OfferItem>(3));
  CHECK(item.approvedBy == Id<TeamMember>(7));
  CHECK(item.approvedOn == kToday);
  const auto again = app::approveTerms(after, Id<OfferItem>(3), Id<TeamMember>(7), kToday);
  REQUIRE_FALSE(again);
  CHECK(again.error().code == base::ErrorCode::nothingChanged);
}

TEST_CASE("Nobody approves without being of the team, nor what has ended, and the refusal names the field") {
  const auto stranger = app::approveTerms(house(), Id<OfferItem>(3), {}, kToday);
  REQUIRE_FALSE(stranger);
  CHECK(stranger.error().code == base::ErrorCode::fieldRequired);
  CHECK(stranger.error().place.field == "approved_by");
  Snapshot ended = house();
  OfferItem item = *ended.find(Id<OfferItem>(3));
  item.validUntil = base::makeDate(2026, 11, 22);
  ended = support::withRecords<OfferItem>(ended, {item});
  const auto late = app::approveTerms(ended, Id<OfferItem>(3), Id<TeamMember>(7), kToday);
  REQUIRE_FALSE(late);
  CHECK(late.error().code == base::ErrorCode::valueOutOfRange);
  CHECK(late.error().place.field == "valid_until");
}
