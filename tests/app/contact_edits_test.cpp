// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/contact_edits.h"
#include "app/edits/interaction_edits.h"

#include "domain/record_name.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;

namespace {

std::size_t fieldOf(Kind kind, std::string_view key) { return *recordType(kind).fieldIndex(key); }

/// One account with nobody in it.
Snapshot oneAccount() {
  const std::vector<RowChange> rows{{Kind::accounts, 7, RowOperation::add, {{fieldOf(Kind::accounts, "name"), std::string("Ernst Handel")}}}};
  return Snapshot().with(rows);
}

app::Edit petra(const Snapshot& snapshot, base::IdSource& ids) {
  auto edit = app::addContact(snapshot, ids, Id<Account>(7), {{fieldOf(Kind::persons, "family_name"), std::string("Vogt")}},
                              {{fieldOf(Kind::positions, "job_title"), std::string("CEO")}});
  REQUIRE(edit);
  return *edit;
}

Id<Position> onlyPosition(const Snapshot& snapshot) {
  REQUIRE(snapshot.all<Position>().size() == 1);
  return snapshot.all<Position>()[0].id;
}

}  // namespace

TEST_CASE("a contact is a person and a position at the account, in one edit") {
  base::CountingIdSource ids(100);
  const Snapshot before = oneAccount();
  const app::Edit edit = petra(before, ids);
  const Snapshot after = before.with(edit.rows);
  REQUIRE(after.all<Person>().size() == 1);
  const Position& position = *after.find(onlyPosition(after));
  CHECK(position.account == Id<Account>(7));
  CHECK(position.person == after.all<Person>()[0].id);
  CHECK(position.jobTitle == "CEO");
  CHECK(edit.arguments.back() == "Ernst Handel");
}

TEST_CASE("a contact at an unknown account is refused") {
  base::CountingIdSource ids(100);
  const auto edit = app::addContact(oneAccount(), ids, Id<Account>(8), {}, {});
  REQUIRE_FALSE(edit);
  CHECK(edit.error().code == base::ErrorCode::recordNotFound);
}

TEST_CASE("changing a contact writes only what differs") {
  base::CountingIdSource ids(100);
  Snapshot snapshot = oneAccount();
  snapshot = snapshot.with(petra(snapshot, ids).rows);
  const auto edit = app::changeContact(snapshot, onlyPosition(snapshot), {{fieldOf(Kind::persons, "family_name"), std::string("Vogt")}},
                                       {{fieldOf(Kind::positions, "job_title"), std::string("CFO")}});
  REQUIRE(edit);
  REQUIRE(edit->rows.size() == 1);
  CHECK(edit->rows[0].kind == Kind::positions);
  const auto same = app::changeContact(snapshot, onlyPosition(snapshot), {}, {{fieldOf(Kind::positions, "job_title"), std::string("CEO")}});
  REQUIRE_FALSE(same);
  CHECK(same.error().code == base::ErrorCode::nothingChanged);
}

TEST_CASE("removing a contact keeps a person who took part in an interaction") {
  base::CountingIdSource ids(100);
  Snapshot snapshot = oneAccount();
  snapshot = snapshot.with(petra(snapshot, ids).rows);
  const auto alone = app::removeContact(snapshot, onlyPosition(snapshot));
  REQUIRE(alone);
  CHECK(snapshot.with(alone->rows).all<Person>().empty());

  Interaction call;
  call.account = Id<Account>(7);
  call.subject = "Price round";
  const auto logged = app::logInteraction(snapshot, ids, call, {snapshot.all<Person>()[0].id});
  REQUIRE(logged);
  snapshot = snapshot.with(logged->rows);
  const auto removed = app::removeContact(snapshot, onlyPosition(snapshot));
  REQUIRE(removed);
  const Snapshot after = snapshot.with(removed->rows);
  CHECK(after.all<Position>().empty());
  CHECK(after.all<Person>().size() == 1);
}

TEST_CASE("changing who was there adds and removes participants only where they differ") {
  base::CountingIdSource ids(100);
  Snapshot snapshot = oneAccount();
  snapshot = snapshot.with(petra(snapshot, ids).rows);
  const Id<Person> person = snapshot.all<Person>()[0].id;
  Interaction call;
  call.account = Id<Account>(7);
  call.subject = "Price round";
  snapshot = snapshot.with(app::logInteraction(snapshot, ids, call, {person})->rows);
  const Interaction logged = snapshot.all<Interaction>()[0];
  CHECK(app::presentAt(snapshot, logged.id) == std::vector<Id<Person>>{person});
  CHECK(app::changeInteraction(snapshot, ids, logged, {person}).error().code == base::ErrorCode::nothingChanged);
  const auto without = app::changeInteraction(snapshot, ids, logged, {});
  REQUIRE(without);
  CHECK(app::presentAt(snapshot.with(without->rows), logged.id).empty());
}

TEST_CASE("an interaction without an account is refused and says which field") {
  base::CountingIdSource ids(100);
  const auto edit = app::logInteraction(oneAccount(), ids, Interaction{}, {});
  REQUIRE_FALSE(edit);
  CHECK(edit.error().place.field == "account");
}

namespace {

std::size_t position(std::string_view key) { return fieldOf(Kind::positions, key); }
std::size_t person(std::string_view key) { return fieldOf(Kind::persons, key); }
Value dayValue(base::Date day) { return std::int64_t{base::dayNumber(day)}; }

/// Vogt, at Ernst Handel since March 2024; Brandt KG beside it.
Snapshot vogt(base::IdSource& ids) {
  const std::vector<RowChange> brandt{{Kind::accounts, 8, RowOperation::add, {{fieldOf(Kind::accounts, "name"), std::string("Brandt KG")}}}};
  const Snapshot house = oneAccount().with(brandt);
  const auto edit = app::addContact(house, ids, Id<Account>(7),
                                    {{person("family_name"), std::string("Vogt")}, {person("email"), std::string("petra@vogt.example")}},
                                    {{position("from"), dayValue(base::makeDate(2024, 3, 1))}});
  REQUIRE(edit);
  return house.with(edit->rows);
}

constexpr base::Date kToday = base::makeDate(2026, 11, 23);

}  // namespace

TEST_CASE("A person works in several companies at once: one person, a position in each") {
  base::CountingIdSource ids(100);
  const Snapshot before = vogt(ids);
  const auto edit = app::addPosition(
      before, ids, {before.all<Person>()[0].id, Id<Account>(8), {{position("job_title"), std::string("Board member")}}, {}, {}}, kToday);
  REQUIRE(edit);
  CHECK(edit->arguments == std::vector<std::string>{"Vogt", "Brandt KG"});
  const Snapshot after = before.with(edit->rows);
  REQUIRE(after.all<Person>().size() == 1);
  REQUIRE(after.all<Position>().size() == 2);
  for (const Position& one : after.all<Position>()) {
    CHECK(one.person == after.all<Person>()[0].id);
    CHECK_FALSE(one.until);
  }
}

TEST_CASE(
    "Who changes company leaves the old one the day before, keeps what was known of the position there, and begins today where no day is named") {
  base::CountingIdSource ids(100);
  const Snapshot before = vogt(ids);
  const Id<Position> old = onlyPosition(before);
  const auto edit = app::addPosition(before, ids, {before.all<Person>()[0].id, Id<Account>(8), {}, {}, old}, kToday);
  REQUIRE(edit);
  const Snapshot after = before.with(edit->rows);
  CHECK(after.find(old)->until == base::makeDate(2026, 11, 22));
  CHECK(after.find(old)->from == base::makeDate(2024, 3, 1));
  const Position& next = after.all<Position>()[0].id == old ? after.all<Position>()[1] : after.all<Position>()[0];
  CHECK(next.account == Id<Account>(8));
  CHECK(next.from == kToday);
}

TEST_CASE("Nobody leaves before having come, and the refusal names the day and the first that would do") {
  base::CountingIdSource ids(100);
  const Snapshot before = vogt(ids);
  const auto edit = app::addPosition(
      before, ids, {before.all<Person>()[0].id, Id<Account>(8), {{position("from"), dayValue(base::makeDate(2024, 3, 1))}}, {}, onlyPosition(before)},
      kToday);
  REQUIRE_FALSE(edit);
  CHECK(edit.error().code == base::ErrorCode::valueOutOfRange);
  CHECK(edit.error().arguments.back() == "≥ 2024-03-02");
  const auto nowhere = app::addPosition(before, ids, {before.all<Person>()[0].id, Id<Account>(9), {}, {}, {}}, kToday);
  REQUIRE_FALSE(nowhere);
  CHECK(nowhere.error().code == base::ErrorCode::recordNotFound);
}

TEST_CASE("Somebody is known again by mail address and family name together, whatever the case; one of them alone is not enough") {
  base::CountingIdSource ids(100);
  const Snapshot snapshot = vogt(ids);
  const auto known = [&](const char* mail, const char* family) {
    return app::knownPerson(snapshot, {{person("email"), std::string(mail)}, {person("family_name"), std::string(family)}});
  };
  CHECK(known("Petra@Vogt.example", "VOGT") == snapshot.all<Person>()[0].id);
  CHECK_FALSE(known("petra@vogt.example", "Falk").isSet());
  CHECK_FALSE(known("other@vogt.example", "Vogt").isSet());
  CHECK_FALSE(known("", "").isSet());
}

TEST_CASE("What is typed of somebody known fills in what was not known of them and changes nothing else") {
  base::CountingIdSource ids(100);
  const Snapshot before = vogt(ids);
  const auto edit = app::addPosition(
      before, ids,
      {before.all<Person>()[0].id,
       Id<Account>(8),
       {},
       {{person("phone"), std::string("+49 40 1")}, {person("family_name"), std::string("VOGT")}, {person("email"), std::string("other@x.example")}},
       {}},
      kToday);
  REQUIRE(edit);
  const Snapshot changed = before.with(edit->rows);
  const Person& after = changed.all<Person>()[0];
  CHECK(after.phone == "+49 40 1");
  CHECK(after.familyName == "Vogt");
  CHECK(after.email == "petra@vogt.example");
}

TEST_CASE(
    "Somebody typed again where they are already is the same contact: what was not known is filled in, and what contradicts it is another position") {
  base::CountingIdSource ids(100);
  const Snapshot before = vogt(ids);
  const Id<Person> who = before.all<Person>()[0].id;
  const Id<Account> here = before.find(onlyPosition(before))->account;
  const auto same = [&](const std::vector<app::FieldValue>& values) { return app::samePosition(before, who, here, values, kToday); };
  CHECK(same({}) == onlyPosition(before));
  CHECK(same({{position("job_title"), std::string("Buyer")}, {position("from"), dayValue(base::makeDate(2024, 3, 1))}}) == onlyPosition(before));
  CHECK_FALSE(same({{position("from"), dayValue(base::makeDate(2025, 1, 1))}}).isSet());
  CHECK_FALSE(app::samePosition(before, who, Id<Account>(8), {}, kToday).isSet());

  const auto edit =
      app::completeContact(before, onlyPosition(before), {{person("phone"), std::string("+49 40 1")}, {person("email"), std::string("x@y.example")}},
                           {{position("until"), dayValue(base::makeDate(2027, 3, 31))}});
  REQUIRE(edit);
  const Snapshot after = before.with(edit->rows);
  CHECK(after.all<Position>().size() == 1);
  CHECK(after.find(who)->phone == "+49 40 1");
  CHECK(after.find(who)->email == "petra@vogt.example");
  CHECK(after.all<Position>()[0].until == base::makeDate(2027, 3, 31));
  // Over by then: whoever comes again comes anew.
  CHECK_FALSE(app::samePosition(after, who, here, {}, base::makeDate(2027, 4, 1)).isSet());
  const auto again = app::completeContact(after, onlyPosition(after), {{person("phone"), std::string("+49 40 1")}}, {});
  REQUIRE_FALSE(again);
  CHECK(again.error().code == base::ErrorCode::nothingChanged);
}
