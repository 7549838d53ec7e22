// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/account/account_measures.h"

#include "domain/records.h"
#include "scoring/account/raci_rules.h"
#include "scoring/satisfaction/account_satisfaction.h"

#include <catch2/catch.hpp>

#include <memory>

using namespace kam;
using namespace kam::domain;
using namespace kam::scoring;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 23);

template <class Record>
Snapshot with(std::vector<Record> records) {
  RawId id = 1;
  for (Record& record : records) record.id = Id<Record>(id++);
  return Snapshot().withTable(kKindOf<Record>, std::make_shared<Table<Record>>(std::move(records)));
}

Satisfaction answer(RawId account, RawId person, SurveyMethod method, std::int64_t score, base::Date on = kToday) {
  Satisfaction made;
  made.account = Id<Account>(account);
  made.person = Id<Person>(person);
  made.method = method;
  made.score = score;
  made.on = on;
  return made;
}

Responsibility part(Duty duty, RaciPart raci) {
  Responsibility made;
  made.account = Id<Account>(1);
  made.duty = duty;
  made.part = raci;
  return made;
}

}  // namespace

TEST_CASE("The rate of promises counts settled ones only, each side for itself") {
  std::vector<Promise> promises;
  const auto add = [&](Direction direction, PromiseState state, int due) {
    Promise made;
    made.account = Id<Account>(1);
    made.direction = direction;
    made.state = state;
    made.due = kToday + std::chrono::days{due};
    promises.push_back(made);
  };
  add(Direction::ours, PromiseState::kept, -9);
  add(Direction::ours, PromiseState::kept, -9);
  add(Direction::ours, PromiseState::broken, -9);
  add(Direction::ours, PromiseState::withdrawn, -9);
  add(Direction::ours, PromiseState::open, -1);
  add(Direction::ours, PromiseState::open, 1);
  add(Direction::theirs, PromiseState::broken, -9);
  const Snapshot snapshot = with<Promise>(promises);
  const PromiseBalance ours = promisesOf(snapshot, Id<Account>(1), true, kToday);
  CHECK(*ours.rate() == Approx(2.0 / 3.0));
  CHECK(ours.open == 2);
  CHECK(ours.overdue == 1);
  CHECK(*promisesOf(snapshot, Id<Account>(1), false, kToday).rate() == 0.0);
  CHECK(!promisesOf(snapshot, Id<Account>(2), true, kToday).rate());
}

TEST_CASE("Barriers add up as what is left open to competitors, and those that ran out do not count") {
  const auto barrier = [](double strength, std::optional<base::Date> until) {
    Barrier made;
    made.account = Id<Account>(1);
    made.strength = strength;
    made.until = until;
    return made;
  };
  const Defence defence =
      defenceOf(with<Barrier>({barrier(0.5, {}), barrier(0.4, kToday), barrier(0.9, kToday - std::chrono::days{1})}), Id<Account>(1), kToday);
  // 1 − 0.5 · 0.6
  CHECK(*defence.barriers == Approx(70.0));
  CHECK(defence.holding == 2);
  CHECK(defence.expired == 1);
  CHECK(!defence.threat);
  CHECK(!defenceOf(Snapshot(), Id<Account>(1), kToday).barriers);
}

TEST_CASE("Satisfaction is the mean of the accounts' means, of each person's newest answer within two years") {
  const base::Date old = base::addMonths(kToday, -25);
  const Snapshot snapshot = with<Satisfaction>({
      answer(1, 1, SurveyMethod::nps, 10),
      answer(1, 2, SurveyMethod::nps, 6),
      answer(1, 2, SurveyMethod::nps, 0, base::addMonths(kToday, -3)),
      answer(2, 3, SurveyMethod::nps, 9),
      answer(2, 4, SurveyMethod::nps, 0, old),
      answer(3, 5, SurveyMethod::nps, 2),
      answer(3, 5, SurveyMethod::csat, 4),
  });
  const SatisfactionFigures all = satisfactionOf(snapshot, {}, kToday);
  CHECK(all.answers == 5);
  CHECK(all.accounts == 3);
  // (8 + 9 + 2) / 3
  CHECK(*all.npsMean == Approx(19.0 / 3.0));
  CHECK(all.nps.promoters == 1);
  CHECK(all.nps.passives == 1);
  CHECK(all.nps.detractors == 1);
  CHECK(*all.csatMean == 4.0);
  CHECK(!all.ownMean);
  CHECK(*satisfactionOf(snapshot, {1}, kToday).npsMean == 8.0);
  CHECK(!satisfactionOf(Snapshot(), {}, kToday).npsMean);
}

TEST_CASE("Each duty has exactly one who answers for it and somebody who carries it out") {
  const Snapshot snapshot = with<Responsibility>({part(Duty::analysis, RaciPart::accountable), part(Duty::analysis, RaciPart::responsible),
                                                  part(Duty::offers, RaciPart::responsible), part(Duty::contracts, RaciPart::accountable),
                                                  part(Duty::contracts, RaciPart::accountable), part(Duty::contracts, RaciPart::responsible),
                                                  part(Duty::planning, RaciPart::accountable)});
  const std::vector<RaciFinding> wanted{
      {RaciRule::nobodyAnswers, Duty::offers, {}}, {RaciRule::severalAnswer, Duty::contracts, {}}, {RaciRule::nobodyDoes, Duty::planning, {}}};
  CHECK(raciFindings(snapshot, Id<Account>(1)) == wanted);
  CHECK(dutiesWithoutAnybody(snapshot, Id<Account>(1)) == std::vector<Duty>{Duty::relationship, Duty::coordination, Duty::result});
  CHECK(dutiesWithoutAnybody(snapshot, Id<Account>(2)).size() == 6);
}

TEST_CASE("Relative strength weighs how much better than the best competitor each requirement is met, by its importance, from -10 to +10") {
  const auto requirement = [](std::optional<std::int64_t> importance, std::optional<std::int64_t> ours, std::optional<std::int64_t> best) {
    Requirement made;
    made.account = Id<Account>(1);
    made.importance = importance;
    made.fulfilment = ours;
    made.bestCompetitor = best;
    return made;
  };
  // (5·(4 − 2) + 3·(1 − 3)) / 8 = 0.5 of five, so 1.0 of ten; what is not known on all three counts is left out.
  const Snapshot snapshot = with<Requirement>({requirement(5, 4, 2), requirement(3, 1, 3), requirement(5, std::nullopt, 5), requirement({}, 5, 0)});
  CHECK(relativeStrength(snapshot, Id<Account>(1)).value() == Approx(1.0));
  CHECK_FALSE(relativeStrength(snapshot, Id<Account>(2)).has_value());
  CHECK(relativeStrength(with<Requirement>({requirement(1, 0, 5)}), Id<Account>(1)).value() == Approx(-10.0));
}

TEST_CASE("The part of the pipeline that answers a need counts the amounts of open opportunities only") {
  const auto opportunity = [](std::int64_t minor, const char* need, Outcome outcome) {
    Opportunity made;
    made.account = Id<Account>(1);
    if (minor != 0) made.amount = base::Amount{minor};
    made.need = need;
    made.outcome = outcome;
    return made;
  };
  const Snapshot snapshot = with<Opportunity>({opportunity(300, "fewer stops", Outcome::open), opportunity(100, "", Outcome::open),
                                               opportunity(900, "", Outcome::won), opportunity(0, "no amount", Outcome::open)});
  const std::vector<base::RawId> own{1};
  const std::vector<base::RawId> other{2};
  CHECK(shareAnsweringNeeds(snapshot, own).value() == Approx(0.75));
  CHECK_FALSE(shareAnsweringNeeds(snapshot, other).has_value());
}
