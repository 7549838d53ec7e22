// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account_tree.h"
#include "domain/check.h"
#include "domain/records.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;

namespace {
RowChange row(Kind kind, RawId id, RowOperation operation, std::vector<std::pair<std::string_view, Value>> values) {
  RowChange change{kind, id, operation, {}};
  for (auto& [key, value] : values) change.values.emplace_back(*recordType(kind).fieldIndex(key), std::move(value));
  return change;
}
base::Result<void> tryOut(const Snapshot& before, std::vector<RowChange> changes) { return check(before, before.with(changes), changes); }
Value number(std::int64_t value) { return Value{value}; }
Value text(std::string value) { return Value{std::move(value)}; }

Snapshot threeAccounts() {
  return Snapshot().with(std::vector<RowChange>{row(Kind::accounts, 1, RowOperation::add, {{"name", text("Group")}}),
                                                row(Kind::accounts, 2, RowOperation::add, {{"name", text("Middle")}, {"parent", number(1)}}),
                                                row(Kind::accounts, 3, RowOperation::add, {{"name", text("Below")}, {"parent", number(2)}})});
}
}  // namespace

TEST_CASE("an account cannot become its own ancestor") {
  const Snapshot before = threeAccounts();
  const auto circle = tryOut(before, {row(Kind::accounts, 1, RowOperation::update, {{"parent", number(3)}})});
  REQUIRE_FALSE(circle.has_value());
  CHECK(circle.error().code == base::ErrorCode::accountOwnAncestor);
  CHECK(tryOut(before, {row(Kind::accounts, 3, RowOperation::update, {{"parent", number(1)}})}).has_value());
}

TEST_CASE("the tree knows each account's group and children") {
  const AccountTree tree(threeAccounts());
  CHECK(tree.rootOf(2) == 0);
  CHECK(tree.isRoot(0));
  REQUIRE(tree.childrenOf(0).size() == 1);
  CHECK(tree.childrenOf(0)[0] == 1);
  CHECK(tree.childrenOf(2).empty());
}

TEST_CASE("a closed opportunity needs both an outcome and a day") {
  const Snapshot before = threeAccounts();
  const auto add = [&](std::vector<std::pair<std::string_view, Value>> values) {
    values.emplace_back("account", number(1));
    values.emplace_back("name", text("Deal"));
    return tryOut(before, {row(Kind::opportunities, 9, RowOperation::add, std::move(values))});
  };
  CHECK(add({}).has_value());
  CHECK(add({{"outcome", text("won")}}).error().code == base::ErrorCode::closedWithoutOutcome);
  CHECK(add({{"closed", number(100)}}).error().code == base::ErrorCode::closedWithoutOutcome);
  CHECK(add({{"outcome", text("won")}, {"closed", number(100)}}).has_value());
  CHECK(add({{"created", number(101)}, {"outcome", text("lost")}, {"closed", number(100)}}).error().code == base::ErrorCode::endBeforeStart);
}

TEST_CASE("required fields and references are checked, and what is in use cannot be removed") {
  const Snapshot before = threeAccounts();
  CHECK(tryOut(before, {row(Kind::accounts, 4, RowOperation::add, {})}).error().code == base::ErrorCode::fieldRequired);
  CHECK(tryOut(before, {row(Kind::accounts, 3, RowOperation::update, {{"parent", number(77)}})}).error().code == base::ErrorCode::valueNotAReference);
  CHECK(tryOut(before, {row(Kind::accounts, 1, RowOperation::remove, {})}).error().code == base::ErrorCode::recordInUse);
  CHECK(tryOut(before, {row(Kind::accounts, 3, RowOperation::remove, {})}).has_value());
}

TEST_CASE("recorded decisions and approved plans are frozen, a plan's status may still move on") {
  const Snapshot before = threeAccounts().with(std::vector<RowChange>{
      row(Kind::decisions, 20, RowOperation::add, {{"on", number(1)}, {"by", text("R. Lind")}, {"model_name", text("Standard")}}),
      row(Kind::plans, 30, RowOperation::add,
          {{"account", number(1)}, {"title", text("Plan")}, {"from", number(1)}, {"to", number(2)}, {"status", text("approved")}})});
  CHECK(tryOut(before, {row(Kind::decisions, 20, RowOperation::update, {{"by", text("X")}})}).error().code == base::ErrorCode::decisionFrozen);
  CHECK(tryOut(before, {row(Kind::plans, 30, RowOperation::update, {{"summary", text("new")}})}).error().code == base::ErrorCode::planFrozen);
  CHECK(tryOut(before, {row(Kind::plans, 30, RowOperation::update, {{"status", text("active")}})}).has_value());
}
