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
