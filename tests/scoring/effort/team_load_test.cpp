// SPDX-License-Identifier: GPL-3.0-or-later
// Hours taken on and skills against needs, worked by hand.
#include "scoring/effort/team_load.h"

#include <catch2/catch.hpp>

#include <memory>

using namespace kam;
using namespace kam::domain;
using namespace kam::scoring;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 23);

template <class Record>
Snapshot with(const Snapshot& snapshot, std::vector<Record> records) {
  return snapshot.withTable(kKindOf<Record>, std::make_shared<Table<Record>>(std::move(records)));
}

TeamMember member(RawId id, const std::string& name) {
  TeamMember made;
  made.id = Id<TeamMember>(id);
  made.name = name;
  return made;
}

Snapshot team() {
  TeamMember gone = member(3, "Gone");
  gone.until = base::makeDate(2026, 1, 31);
  TeamMember weber = member(1, "Weber");
  weber.hoursPerYear = 960;
  Account key;
  key.id = Id<Account>(10);
  key.tier = Tier::key;
  key.kam = Id<TeamMember>(1);
  Assignment first;
  first.id = Id<Assignment>(20);
  first.member = Id<TeamMember>(1);
  first.account = Id<Account>(10);
  first.hoursPerYear = 300;
  Assignment second = first;
  second.id = Id<Assignment>(21);
  second.account = Id<Account>(11);
  second.hoursPerYear = 700;
  Account other;
  other.id = Id<Account>(11);
  Effort old;
  old.id = Id<Effort>(30);
  old.member = Id<TeamMember>(1);
  old.on = base::makeDate(2025, 11, 23);
  old.hours = 8.0;
  Effort fresh = old;
  fresh.id = Id<Effort>(31);
  fresh.on = base::makeDate(2025, 11, 24);
  fresh.hours = 2.5;
  Snapshot snapshot = with(Snapshot(), std::vector<TeamMember>{weber, member(2, "Adam"), gone});
  snapshot = with(snapshot, std::vector<Account>{key, other});
  snapshot = with(snapshot, std::vector<Assignment>{first, second});
  return with(snapshot, std::vector<Effort>{old, fresh});
}

SkillRating rating(RawId id, const std::string& skill, std::optional<std::int64_t> self, std::optional<std::int64_t> lead) {
  SkillRating made;
  made.id = Id<SkillRating>(id);
  made.member = Id<TeamMember>(1);
  made.skill = skill;
  made.self = self;
  made.lead = lead;
  return made;
}

SkillNeed need(RawId id, const std::string& skill, std::int64_t level, RawId account = 0) {
  SkillNeed made;
  made.id = Id<SkillNeed>(id);
  made.skill = skill;
  made.level = level;
  if (account != 0) made.account = Id<Account>(account);
  else made.tier = Tier::key;
  return made;
}

}  // namespace

TEST_CASE("Hours assigned above the hours there are leave fewer than none, and only twelve months of logged hours count") {
  const auto loads = teamLoad(team(), kToday);
  REQUIRE(loads.size() == 2);
  CHECK(loads[0].member == Id<TeamMember>(2));
  CHECK_FALSE(loads[0].free().has_value());
  CHECK(loads[1].planned == 1'000);
  CHECK(loads[1].free() == -40);
  CHECK(loads[1].logged == 2.5);
  CHECK(loads[1].accounts == 2);
}

TEST_CASE("Fit is one less the missing points of five, the lead's word before one's own, an account's need before its tier's") {
  Snapshot snapshot = with(team(), std::vector<SkillRating>{rating(40, "Strategy", 5, 3), rating(41, "Negotiation", 4, {})});
  snapshot = with(snapshot, std::vector<SkillNeed>{need(50, "Strategy", 5), need(51, "Negotiation", 4), need(52, "Languages", 3)});
  // Key account 10: strategy 5 against 3 misses 2, negotiation nothing, languages are not rated: 1 − 2/10.
  auto fits = skillFits(snapshot, Id<TeamMember>(1));
  REQUIRE(fits.size() == 1);
  CHECK(fits[0].account == Id<Account>(10));
  CHECK(*fits[0].fit == Approx(0.8));
  CHECK(fits[0].gap == "Strategy");
  CHECK(fits[0].missing == 2);
  CHECK(fits[0].unrated == 1);
  snapshot = with(snapshot, std::vector<SkillNeed>{need(50, "Strategy", 5), need(53, "Strategy", 3, 10)});
  fits = skillFits(snapshot, Id<TeamMember>(1));
  CHECK(*fits[0].fit == Approx(1.0));
  CHECK(fits[0].gap.empty());
}

TEST_CASE("What an account needs most counts most in the fit, and what counts nothing is left out of it") {
  SkillNeed strategy = need(50, "Strategy", 5);
  SkillNeed negotiation = need(51, "Negotiation", 4);
  strategy.weight = 1.0;
  negotiation.weight = 3.0;
  Snapshot snapshot = with(team(), std::vector<SkillRating>{rating(40, "Strategy", 5, 3), rating(41, "Negotiation", 4, 3)});
  snapshot = with(snapshot, std::vector<SkillNeed>{strategy, negotiation});
  // Strategy misses 2 once, negotiation 1 three times: 1 − (2 + 3) / (5 + 15).
  auto fits = skillFits(snapshot, Id<TeamMember>(1));
  REQUIRE(fits.size() == 1);
  CHECK(*fits[0].fit == Approx(0.75));
  CHECK(fits[0].gap == "Negotiation");
  CHECK(fits[0].missing == 1);
  strategy.weight = negotiation.weight = 0.0;
  CHECK(skillFits(with(snapshot, std::vector<SkillNeed>{strategy, negotiation}), Id<TeamMember>(1)).empty());
}

TEST_CASE("Revenue is credited by the keys of the account's team, and all of it to the manager where there are none") {
  auto sales = std::make_shared<SalesSums>();
  sales->first = base::monthOf(base::makeDate(2025, 9, 1));
  sales->monthCount = 14;
  // 1,000 a month at account 10 and 10 a month at account 11; September and October 2025 lie before the twelve months.
  for (const std::int64_t monthly : {1'000, 10}) {
    sales->accounts.push_back(monthly == 1'000 ? 10 : 11);
    for (int month = 0; month < sales->monthCount; ++month) {
      sales->revenue.push_back(monthly);
      sales->margin.push_back(0);
      sales->lines.push_back(1);
      ++sales->lineCount;
    }
  }
  sales->marginKnown.assign(2, true);
  Account first;
  first.id = Id<Account>(10);
  first.kam = Id<TeamMember>(1);
  Account second = first;
  second.id = Id<Account>(11);
  const auto share = [](RawId id, RawId who, double credit) {
    Assignment made;
    made.id = Id<Assignment>(id);
    made.account = Id<Account>(10);
    made.member = Id<TeamMember>(who);
    made.revenueCredit = credit;
    return made;
  };
  Snapshot snapshot = with(Snapshot(), std::vector<TeamMember>{member(1, "Weber"), member(2, "Falk")});
  snapshot = with(snapshot, std::vector<Account>{first, second});
  snapshot = with(snapshot, std::vector<Assignment>{share(20, 1, 0.7), share(21, 2, 0.3)}).withSales(sales);
  const auto loads = teamLoad(snapshot, kToday);
  REQUIRE(loads.size() == 2);
  // Falk: 30 % of 12,000; Weber: 70 % of it and the 120 of the account that nobody shares.
  CHECK(loads[0].credited == 3'600);
  CHECK(loads[1].credited == 8'520);
}
