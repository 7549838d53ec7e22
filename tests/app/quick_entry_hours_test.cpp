// SPDX-License-Identifier: GPL-3.0-or-later
// Hours in a typed line: how long something took, by itself or as part of a talk.
#include "quick_entry_house.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::app;
using namespace kam::domain;
using namespace kam::test;

TEST_CASE("Hours are understood as people write them, in front of what was done or behind it by themselves") {
  for (const auto& [line, hours] : {std::pair{"visit 2h @Falk, line 3 comes", 2.0}, std::pair{"gestern 1,5 Std Angebot kalkuliert", 1.5},
                                    std::pair{"call, prices, 90 min", 1.5}, std::pair{"1:30 h Vorbereitung", 1.5}, std::pair{"2 hours travel", 2.0},
                                    std::pair{"0.25h mail", 0.25}, std::pair{"45 Minuten Abstimmung", 0.75}}) {
    INFO(line);
    const QuickEntry entry = read(line);
    REQUIRE(entry.hours);
    CHECK(*entry.hours == Approx(hours));
    CHECK(entry.isComplete());
  }
}

TEST_CASE("A time of the day, a number within a sentence and more hours than a day's work are no hours") {
  CHECK(read("14 h visit, line 3").time == 14 * 60);
  for (const char* line : {"14 h visit, line 3", "14:00 visit", "visit, delivery within 24 h promised", "0h nothing", "13h too much", "2 pumps sold",
                           "meeting, 3 months behind"}) {
    INFO(line);
    CHECK_FALSE(read(line).hours);
  }
}

TEST_CASE("Hours are spent on what the line says: preparation, an offer, travel, a visit; else on something else") {
  CHECK(read("2h Vorbereitung Jahresgespräch").activity == EffortKind::preparation);
  CHECK(read("2h Angebot kalkuliert").activity == EffortKind::offer);
  CHECK(read("1h travel").activity == EffortKind::travel);
  CHECK(read("visit 3h, line 3").activity == EffortKind::visit);
  CHECK(read("1h Muster gepackt").activity == EffortKind::unknown);
}

TEST_CASE("Hours alone are logged as work and no talk; with somebody, a channel or a promise they are a talk that took so long") {
  base::CountingIdSource ids(100);
  const Id<TeamMember> me(31);
  const auto kinds = [&](const char* line) {
    const auto edit = logEntry(people(), ids, read(line), kToday, me);
    REQUIRE(edit);
    std::vector<Kind> made;
    for (const RowChange& row : edit->rows) made.push_back(row.kind);
    return made;
  };
  CHECK(read("2h Angebot kalkuliert").isWorkOnly());
  CHECK(kinds("2h Angebot kalkuliert") == std::vector<Kind>{Kind::efforts});
  CHECK(kinds("visit 2h, line 3") == std::vector<Kind>{Kind::efforts, Kind::interactions});
  CHECK(kinds("2h @Falk, line 3") == std::vector<Kind>{Kind::efforts, Kind::interactions, Kind::participants});
  const auto edit = logEntry(people(), ids, read("yesterday 1,5h Angebot kalkuliert"), kToday, me);
  REQUIRE(edit);
  const Snapshot after = people().with(edit->rows);
  REQUIRE(after.all<Effort>().size() == 1);
  const Effort& effort = after.all<Effort>()[0];
  CHECK(effort.hours == 1.5);
  CHECK(effort.member == me);
  CHECK(effort.on == day(2026, 11, 24));
  CHECK(effort.activity == EffortKind::offer);
  CHECK(effort.note == "Angebot kalkuliert");
}

TEST_CASE("Hours of somebody who is not in the team are asked about, not lost") {
  base::CountingIdSource ids(100);
  const QuickEntry entry = readEntry(people(), "2h offer", {kToday, Id<Account>(1), false});
  REQUIRE(entry.questions.size() == 1);
  CHECK(entry.questions[0].kind == EntryQuestion::Kind::whoWorked);
  CHECK_FALSE(entry.isComplete());
  CHECK(readEntry(people(), "call, offer", {kToday, Id<Account>(1), false}).isComplete());
  const auto refused = logEntry(people(), ids, read("2h offer"), kToday, {});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().place.field == "member");
}
