// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "domain/records.h"
#include "domain/snapshot.h"

#include <catch2/catch.hpp>
#include <map>

using namespace kam;
using namespace kam::domain;

namespace {
Value sampleOf(const Field& field) {
  switch (field.type) {
    case FieldType::text:
    case FieldType::longText:
    case FieldType::json: return std::string("größer");
    case FieldType::number: return 0.25;
    case FieldType::choice: return std::string(field.choices.back().key);
    case FieldType::boolean: return std::int64_t{1};
    default: return std::int64_t{20'000};
  }
}
}  // namespace

TEST_CASE("every field of every record gives back what was written into it") {
  for (const RecordType& type : recordTypes()) {
    INFO(type.key);
    CHECK(&recordType(type.kind) == &type);
    CHECK(type.nameField < type.fields.size());
    const auto builder = type.makeBuilder();
    void* record = builder->append(7);
    for (const Field& field : type.fields) {
      INFO(field.key);
      if (field.type != FieldType::boolean) CHECK(isUnknown(field.read(record)));
      const Value value = sampleOf(field);
      field.write(record, value);
      CHECK(field.read(record) == value);
      if (field.type == FieldType::boolean) continue;
      field.write(record, Value{});
      CHECK(isUnknown(field.read(record)));
    }
  }
}

TEST_CASE("a table after random edits equals a plain map after the same edits, and older versions stay as they were") {
  base::Random random(42);
  std::map<RawId, std::string> expected;
  Snapshot snapshot;
  const std::size_t name = *recordType(Kind::accounts).fieldIndex("name");
  for (int step = 0; step < 400; ++step) {
    std::vector<RowChange> changes;
    const Snapshot before = snapshot;
    const std::size_t sizeBefore = before.all<Account>().size();
    for (int i = 0; i < 40; ++i) {
      const auto id = static_cast<RawId>(random.below(9'000) + 1);
      const std::string text = "n" + std::to_string(random.below(1'000'000));
      const bool known = expected.contains(id);
      if (known && random.below(4) == 0) {
        changes.push_back({Kind::accounts, id, RowOperation::remove, {}});
        expected.erase(id);
      } else {
        changes.push_back({Kind::accounts, id, known ? RowOperation::update : RowOperation::add, {{name, Value{text}}}});
        expected[id] = text;
      }
    }
    snapshot = snapshot.with(changes);
    CHECK(before.all<Account>().size() == sizeBefore);
  }
  const Table<Account>& table = snapshot.all<Account>();
  REQUIRE(table.size() == expected.size());
  auto wanted = expected.begin();
  std::size_t row = 0;
  for (const Account& account : table) {
    CHECK(account.id.raw() == wanted->first);
    CHECK(account.name == wanted->second);
    CHECK(table.find(account.id) == &account);
    CHECK(table.rowOf(account.id) == row);
    CHECK(&table[row++] == &account);
    ++wanted;
  }
  CHECK(table.find(Id<Account>(9'999'999)) == nullptr);
}

TEST_CASE("an edit shares the tables that it does not touch") {
  Snapshot snapshot;
  const Snapshot next = snapshot.with(std::vector<RowChange>{{Kind::accounts, 5, RowOperation::add, {}}});
  CHECK(&next.table(Kind::persons) == &snapshot.table(Kind::persons));
  CHECK(&next.table(Kind::accounts) != &snapshot.table(Kind::accounts));
}

TEST_CASE("An account's row is found in whichever chunk it lies, and none where there is no such account") {
  std::vector<Account> accounts(1'000);
  for (std::size_t i = 0; i < accounts.size(); ++i) accounts[i].id = Id<Account>(static_cast<RawId>(10 * i + 5));
  const Table<Account> table(accounts);
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < accounts.size(); ++i) {
    if (table.rowOf(accounts[i].id) != i) ++wrong;
    if (table.rowOf(Id<Account>(static_cast<RawId>(10 * i + 6))) != table.size()) ++wrong;
  }
  CHECK(wrong == 0);
  CHECK(table.rowOf(Id<Account>(1)) == table.size());
  CHECK(Table<Account>().rowOf(Id<Account>(1)) == 0);
}
