// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/account/complexity.h"

#include "domain/records.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <memory>

using namespace kam;
using namespace kam::domain;
using namespace kam::scoring;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 23);

template <class Record>
Snapshot with(const Snapshot& snapshot, std::vector<Record> records) {
  RawId id = 1;
  for (Record& record : records) record.id = Id<Record>(id++);
  return snapshot.withTable(kKindOf<Record>, std::make_shared<Table<Record>>(std::move(records)));
}

Position position(RawId account, RawId person, std::optional<base::Date> until = {}) {
  Position made;
  made.account = Id<Account>(account);
  made.person = Id<Person>(person);
  made.until = until;
  return made;
}

Account account(const char* name, const char* country) {
  Account made;
  made.name = name;
  made.country = country;
  return made;
}

int countOf(const Complexity& complexity, ComplexityPart part) { return complexity.parts[static_cast<std::size_t>(part)].count.value_or(-1); }

/// A group of two in two countries, three people of whom one has left, a buying step, one open promise to engineering.
Snapshot sample() {
  Snapshot snapshot = with<Account>({}, {account("Head", "DE"), account("Daughter", "AT"), account("Another", "FR")});
  snapshot =
      with<Position>(snapshot, {position(1, 1), position(2, 2), position(2, 1), position(1, 3, kToday - std::chrono::days{1}), position(3, 4)});
  Fact step;
  step.account = Id<Account>(1);
  step.topic = FactTopic::process;
  step.knowledge = Knowledge::known;
  Fact question = step;
  question.knowledge = Knowledge::notKnown;
  Fact market = step;
  market.topic = FactTopic::market;
  snapshot = with<Fact>(snapshot, {step, question, market});
  Promise open;
  open.account = Id<Account>(1);
  open.function = OwnFunction::engineering;
  open.state = PromiseState::open;
  Promise kept = open;
  kept.function = OwnFunction::service;
  kept.state = PromiseState::kept;
  return with<Promise>(snapshot, {open, kept});
}

}  // namespace

TEST_CASE("Complexity counts people in office, subsidiaries, countries, known buying steps and functions with open work, of the whole group") {
  const std::vector<base::RawId> members{1, 2};
  const Complexity complexity = complexityOf(sample(), members, kToday);
  CHECK(countOf(complexity, ComplexityPart::contacts) == 2);
  CHECK(countOf(complexity, ComplexityPart::units) == 1);
  CHECK(countOf(complexity, ComplexityPart::countries) == 2);
  CHECK(countOf(complexity, ComplexityPart::buyingSteps) == 1);
  CHECK(countOf(complexity, ComplexityPart::requirements) == -1);
  CHECK(countOf(complexity, ComplexityPart::ourFunctions) == 1);
  CHECK(complexity.known == 5);
  // ln 3 / ln 31, ln 2 / ln 9, ln 3 / ln 11, ln 2 / ln 9, ln 2 / ln 7
  const double byHand =
      (std::log(3.0) / std::log(31.0) + 2 * std::log(2.0) / std::log(9.0) + std::log(3.0) / std::log(11.0) + std::log(2.0) / std::log(7.0)) / 5.0;
  CHECK(complexity.index.value() == Approx(100.0 * byHand));
  CHECK(complexity.index.value() == Approx(35.304).margin(0.001));
}

TEST_CASE("With fewer than three parts recorded there is no complexity, and nothing recorded is not taken for nothing there") {
  const Snapshot snapshot = with<Account>({}, {account("Alone", "DE")});
  const std::vector<base::RawId> members{1};
  const Complexity complexity = complexityOf(snapshot, members, kToday);
  CHECK(complexity.known == 1);
  CHECK_FALSE(complexity.index.has_value());
  CHECK_FALSE(complexity.parts[0].worth().has_value());
  CHECK_FALSE(complexityOf(snapshot, {}, kToday).index.has_value());
}

TEST_CASE("A part counts in full from its limit on and never more") {
  ComplexityCount part{ComplexityPart::countries, 10, 10};
  CHECK(part.worth().value() == 1.0);
  part.count = 500;
  CHECK(part.worth().value() == 1.0);
  part.count = 0;
  CHECK(part.worth().value() == 0.0);
}
