// SPDX-License-Identifier: GPL-3.0-or-later
// Health and confidence of an account, worked by hand; what is unknown lowers confidence alone.
#include "scoring/account/account_health.h"

#include <catch2/catch.hpp>

#include <memory>

using namespace kam;
using namespace kam::domain;
using namespace kam::scoring;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 23);
const Id<Account> kAccount(1);
const std::vector<RawId> kMembers{1};

template <class Record>
Snapshot with(const Snapshot& snapshot, std::vector<Record> records) {
  return snapshot.withTable(kKindOf<Record>, std::make_shared<Table<Record>>(std::move(records)));
}

Snapshot account() {
  Account made;
  made.id = kAccount;
  made.name = "Adler";
  return with(Snapshot(), std::vector<Account>{made});
}

/// 24 months to October 2026: 100.00 a month in the first year, 110.00 in the second.
Snapshot withGrowth(const Snapshot& snapshot) {
  auto sums = std::make_shared<SalesSums>();
  sums->first = base::monthOf(base::makeDate(2024, 11, 1));
  sums->monthCount = 24;
  sums->accounts = {1};
  for (int month = 0; month < 24; ++month) {
    sums->revenue.push_back(month < 12 ? 10'000 : 11'000);
    sums->margin.push_back(0);
    sums->lines.push_back(1);
  }
  sums->marginKnown = {false};
  return snapshot.withSales(sums);
}

Promise promise(RawId id, PromiseState state, std::optional<base::Date> due = {}) {
  Promise made;
  made.id = Id<Promise>(id);
  made.account = kAccount;
  made.direction = Direction::ours;
  made.state = state;
  made.due = due;
  return made;
}

const HealthValue& part(const AccountHealth& health, HealthPart wanted) { return health.parts[static_cast<std::size_t>(wanted)]; }

}  // namespace

TEST_CASE("An account of which nothing is known has no health and no confidence, and parts weigh 100 in all") {
  const AccountHealth health = accountHealth(account(), kAccount, kMembers, kToday);
  CHECK_FALSE(health.score.has_value());
  CHECK(health.confidence == 0.0);
  double weights = 0.0;
  for (const HealthValue& value : health.parts) weights += value.weight;
  CHECK(weights == 100.0);
}

TEST_CASE("Growth of ten per cent is 75 points of the commercial part, and alone it is the whole score with a fifth of confidence") {
  const AccountHealth health = accountHealth(withGrowth(account()), kAccount, kMembers, kToday);
  CHECK(*part(health, HealthPart::commercial).score == Approx(75.0));
  CHECK(*health.score == Approx(75.0));
  CHECK(health.confidence == Approx(0.20));
}

TEST_CASE("Three promises kept of four and one overdue make 65 points, and the score is weighted over what is known") {
  Snapshot snapshot = with(withGrowth(account()),
                           std::vector<Promise>{promise(10, PromiseState::kept), promise(11, PromiseState::kept), promise(12, PromiseState::kept),
                                                promise(13, PromiseState::broken), promise(14, PromiseState::open, base::makeDate(2026, 11, 1))});
  const AccountHealth health = accountHealth(snapshot, kAccount, kMembers, kToday);
  CHECK(*part(health, HealthPart::promises).score == Approx(65.0));
  // (20 · 75 + 15 · 65) / 35
  CHECK(*health.score == Approx(2475.0 / 35.0));
  CHECK(health.confidence == Approx(0.35));
}

TEST_CASE("Answers older than a year count half for confidence and whole for the score") {
  Satisfaction answer;
  answer.id = Id<Satisfaction>(20);
  answer.account = kAccount;
  answer.method = SurveyMethod::nps;
  answer.score = 8;
  answer.on = base::makeDate(2025, 6, 1);
  const AccountHealth health = accountHealth(with(account(), std::vector<Satisfaction>{answer}), kAccount, kMembers, kToday);
  CHECK(*health.score == Approx(80.0));
  CHECK(health.confidence == Approx(0.125));
}

TEST_CASE("The relationship score weighs support and fresh contact by influence, and half of contact is gone after the days agreed") {
  RelationshipMap map;
  MapPerson chief;
  chief.position = Id<Position>(1);
  chief.influence = 3;
  chief.support = 1;
  chief.coverage = 4;
  chief.cadenceDays = 60;
  chief.lastContact = kToday - std::chrono::days{60};
  MapPerson user;
  user.position = Id<Position>(2);
  user.influence = 1;
  user.support = -2;
  user.coverage = 2;
  MapPerson unknown;
  unknown.position = Id<Position>(3);
  unknown.influence = 2;
  map.people = {chief, user, unknown};
  double known = 0.0;
  // Chief: ½·¾ + ½·1·½ = 0.625; user: 0 (no talk). (3·0.625 + 1·0) / 4 = 0.46875.
  CHECK(*relationshipScore(map, kToday, known) == Approx(46.875));
  CHECK(known == Approx(4.0 / 6.0));
}

TEST_CASE("The likeliest risk counts, and bands begin at 67 and 34") {
  Risk small;
  small.id = Id<Risk>(30);
  small.account = kAccount;
  small.likelihood = Likelihood::low;
  Risk large = small;
  large.id = Id<Risk>(31);
  large.likelihood = Likelihood::high;
  CHECK(*accountHealth(with(account(), std::vector<Risk>{small}), kAccount, kMembers, kToday).score == Approx(80.0));
  CHECK(*accountHealth(with(account(), std::vector<Risk>{small, large}), kAccount, kMembers, kToday).score == Approx(20.0));
  CHECK(healthBandOf(67.0) == HealthBand::good);
  CHECK(healthBandOf(66.9) == HealthBand::watch);
  CHECK(healthBandOf(34.0) == HealthBand::watch);
  CHECK(healthBandOf(33.9) == HealthBand::poor);
}
