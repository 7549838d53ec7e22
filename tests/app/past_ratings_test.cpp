// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/past_ratings.h"

#include "app/edits/record_edits.h"
#include "domain/records.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;

namespace {

constexpr base::Date kFirst = base::makeDate(2026, 3, 2);

class Desk {
public:
  Desk() {
    auto made = app::Workspace::create(m_folder / "w.kam", {"Test", {}, words::Language::english, 1}, {&m_clock, "Tester"});
    REQUIRE(made);
    m_workspace = std::move(*made);
  }
  app::Workspace& workspace() { return *m_workspace; }
  void wait(int days) { m_clock.advance(std::chrono::hours{24 * days}); }
  RawId add(Kind kind, const std::vector<app::FieldText>& texts) {
    const auto values = app::parseFields(*m_workspace->snapshot(), kind, texts);
    REQUIRE(values);
    const auto edit = app::addRecord(*m_workspace->snapshot(), m_workspace->ids(), kind, *values);
    REQUIRE(edit);
    REQUIRE(m_workspace->commit(*edit));
    return edit->rows.front().id;
  }
  void set(Kind kind, RawId record, std::string_view field, Value value) {
    const auto edit = app::setFields(*m_workspace->snapshot(), kind, record, {{*recordType(kind).fieldIndex(field), std::move(value)}});
    REQUIRE(edit);
    REQUIRE(m_workspace->commit(*edit));
  }
  void remove(Kind kind, RawId record) {
    const auto edit = app::removeRecord(*m_workspace->snapshot(), kind, record);
    REQUIRE(edit);
    REQUIRE(m_workspace->commit(*edit));
  }
  Snapshot state(int days) {
    const auto past = app::PastRatings::read(*m_workspace);
    REQUIRE(past);
    return past->at(*m_workspace->snapshot(), kFirst + std::chrono::days{days});
  }
  Stakeholder on(RawId record, int days) { return *state(days).find(Id<Stakeholder>(record)); }
  std::optional<Tie> tieOn(RawId record, int days) {
    const Snapshot then = state(days);
    const Tie* tie = then.find(Id<Tie>(record));
    return tie == nullptr ? std::nullopt : std::optional(*tie);
  }
  RawId chiefOn(RawId position, int days) { return state(days).find(Id<Position>(position))->reportsTo.raw(); }

private:
  support::TemporaryFolder m_folder;
  base::FixedClock m_clock{kFirst};
  std::unique_ptr<app::Workspace> m_workspace;
};

}  // namespace

TEST_CASE("What was thought of somebody on an earlier day is what was written by the end of it, or first") {
  Desk desk;
  desk.wait(1);
  const RawId account = desk.add(Kind::accounts, {{"name", "Ernst Handel"}});
  const RawId one = desk.add(Kind::stakeholders, {{"account", std::to_string(account)}, {"placeholder", "Head of purchasing"}, {"support", "0"}});
  desk.wait(9);
  desk.set(Kind::stakeholders, one, "support", std::int64_t{2});
  desk.wait(10);
  desk.set(Kind::stakeholders, one, "support", std::int64_t{-1});
  desk.set(Kind::stakeholders, one, "influence", std::int64_t{3});
  CHECK(desk.on(one, 0).support == 0);
  CHECK(desk.on(one, 9).support == 0);
  CHECK(desk.on(one, 10).support == 2);
  CHECK(desk.on(one, 19).support == 2);
  CHECK_FALSE(desk.on(one, 19).influence);
  CHECK(desk.on(one, 20).support == -1);
  CHECK(desk.on(one, 20).influence == 3);
  CHECK(desk.on(one, 99).support == -1);
  // What was taken back counts only for the days it stood.
  desk.wait(10);
  REQUIRE(desk.workspace().undo());
  CHECK(desk.on(one, 29).influence == 3);
  CHECK_FALSE(desk.on(one, 30).influence);
}

TEST_CASE("Ties removed since are on the map of an earlier day, changed ones as they were, and one drawn first stands") {
  Desk desk;
  const std::string account = std::to_string(desk.add(Kind::accounts, {{"name", "Ernst Handel"}}));
  const auto role = [&](const char* name) { return std::to_string(desk.add(Kind::stakeholders, {{"account", account}, {"placeholder", name}})); };
  const std::string buyer = role("Buyer");
  const std::string head = role("Head of purchasing");
  const std::string engineer = role("Engineer");
  desk.wait(5);
  const RawId gone = desk.add(Kind::ties, {{"from", buyer}, {"to", head}, {"kind", "trusts"}, {"strength", "3"}});
  const RawId kept = desk.add(Kind::ties, {{"from", head}, {"to", engineer}, {"kind", "informal"}, {"strength", "1"}});
  desk.wait(5);
  desk.set(Kind::ties, kept, "kind", std::string("conflict"));
  desk.set(Kind::ties, gone, "strength", std::int64_t{1});
  desk.wait(5);
  desk.remove(Kind::ties, gone);
  const auto tie = [&](RawId record, int days) { return desk.tieOn(record, days); };
  // First drawn on the fifth day: what stood then stands on the days before as well.
  REQUIRE(tie(kept, 2));
  CHECK(tie(kept, 2)->kind == TieKind::informal);
  CHECK(tie(kept, 9)->kind == TieKind::informal);
  CHECK(tie(kept, 10)->kind == TieKind::conflict);
  REQUIRE(tie(gone, 9));
  CHECK(tie(gone, 9)->kind == TieKind::trusts);
  CHECK(tie(gone, 9)->strength == 3);
  CHECK(tie(gone, 14)->strength == 1);
  CHECK_FALSE(tie(gone, 15));
  // Put back by undo on the twentieth: away in between.
  desk.wait(5);
  REQUIRE(desk.workspace().undo());
  CHECK(tie(gone, 14)->strength == 1);
  CHECK_FALSE(tie(gone, 17));
  CHECK(tie(gone, 20)->strength == 1);
  // Nobody is tied to somebody who is no longer there.
  desk.remove(Kind::ties, gone);
  desk.remove(Kind::stakeholders, std::stoll(buyer));
  CHECK_FALSE(tie(gone, 14));
}

TEST_CASE("Whom somebody reported to on an earlier day is shown while that one is still there") {
  Desk desk;
  const std::string account = std::to_string(desk.add(Kind::accounts, {{"name", "Ernst Handel"}}));
  const auto place = [&](const char* name) {
    const std::string person = std::to_string(desk.add(Kind::persons, {{"family_name", name}}));
    return desk.add(Kind::positions, {{"account", account}, {"person", person}});
  };
  const RawId old = place("Old");
  const RawId next = place("Next");
  const RawId buyer = place("Buyer");
  desk.set(Kind::positions, buyer, "reports_to", old);
  desk.wait(10);
  desk.set(Kind::positions, buyer, "reports_to", next);
  CHECK(desk.chiefOn(buyer, 9) == old);
  CHECK(desk.chiefOn(buyer, 10) == next);
  desk.remove(Kind::positions, old);
  CHECK(desk.chiefOn(buyer, 9) == next);
}

TEST_CASE("The history of all records of a kind is read at once, and of one only its own") {
  Desk desk;
  const RawId account = desk.add(Kind::accounts, {{"name", "Ernst Handel"}});
  const RawId other = desk.add(Kind::accounts, {{"name", "Island Trading"}});
  desk.set(Kind::accounts, account, "city", std::string("Graz"));
  desk.set(Kind::accounts, other, "city", std::string("Cowes"));
  const std::size_t city = *recordType(Kind::accounts).fieldIndex("city");
  const auto all = desk.workspace().fieldHistory(Kind::accounts, 0);
  REQUIRE(all);
  std::vector<RawId> records;
  for (const storage::FieldChange& change : *all)
    if (change.field == city) records.push_back(change.record);
  CHECK(records == std::vector<RawId>{account, other});
  const auto own = desk.workspace().fieldHistory(Kind::accounts, other);
  REQUIRE(own);
  for (const storage::FieldChange& change : *own) CHECK(change.record == other);
}
