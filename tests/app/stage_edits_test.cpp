// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/stage_edits.h"

#include "domain/records.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kam;
using namespace kam::domain;

namespace {

Snapshot lead_offer_won() {
  const auto at = [](Kind kind, std::string_view key) { return *recordType(kind).fieldIndex(key); };
  const auto stage = [&](RawId id, const char* name, std::int64_t place, const char* outcome) {
    return RowChange{Kind::stages,
                     id,
                     RowOperation::add,
                     {{at(Kind::stages, "key"), std::string(name)},
                      {at(Kind::stages, "name"), std::string(name)},
                      {at(Kind::stages, "sequence"), place},
                      {at(Kind::stages, "outcome"), std::string(outcome)}}};
  };
  return Snapshot().with(std::vector<RowChange>{stage(1, "lead", 1, "open"), stage(2, "offer", 2, "open"), stage(3, "won", 3, "won")});
}

std::vector<std::string> order(const Snapshot& snapshot) {
  std::vector<const Stage*> stages;
  for (const Stage& stage : snapshot.all<Stage>()) stages.push_back(&stage);
  std::sort(stages.begin(), stages.end(), [](const Stage* a, const Stage* b) { return a->sequence < b->sequence; });
  std::vector<std::string> names;
  for (const Stage* stage : stages) names.push_back(stage->name);
  return names;
}

}  // namespace

TEST_CASE("a new stage stands behind the last open one and before won") {
  base::CountingIdSource ids(100);
  const Snapshot before = lead_offer_won();
  const auto edit = app::addStage(before, ids, "Trial run", 0.6);
  REQUIRE(edit);
  const Snapshot after = before.with(edit->rows);
  CHECK(order(after) == std::vector<std::string>{"lead", "offer", "Trial run", "won"});
  CHECK(after.find(Id<Stage>(edit->rows.front().id))->key == "trial_run");
}

TEST_CASE("two stages of one name get keys of their own") {
  base::CountingIdSource ids(100);
  Snapshot snapshot = lead_offer_won();
  snapshot = snapshot.with(app::addStage(snapshot, ids, "Offer", 0.6)->rows);
  snapshot = snapshot.with(app::addStage(snapshot, ids, "Offer", 0.6)->rows);
  std::vector<std::string> keys;
  for (const Stage& stage : snapshot.all<Stage>()) keys.push_back(stage.key);
  std::sort(keys.begin(), keys.end());
  CHECK(keys == std::vector<std::string>{"lead", "offer", "offer_2", "offer_3", "won"});
}

TEST_CASE("a stage moves among those of its outcome and no further") {
  const Snapshot before = lead_offer_won();
  const auto down = app::moveStage(before, 1, 1);
  REQUIRE(down);
  CHECK(order(before.with(down->rows)) == std::vector<std::string>{"offer", "lead", "won"});
  CHECK(app::moveStage(before, 2, 1).error().code == base::ErrorCode::nothingChanged);
  CHECK(app::moveStage(before, 1, -1).error().code == base::ErrorCode::nothingChanged);
}

TEST_CASE("a stage that an opportunity is in stays, and the opportunity is named") {
  const std::size_t name = *recordType(Kind::opportunities).fieldIndex("name");
  const std::size_t stage = *recordType(Kind::opportunities).fieldIndex("stage");
  const Snapshot used = lead_offer_won().with(
      std::vector<RowChange>{{Kind::opportunities, 50, RowOperation::add, {{name, std::string("Line 3")}, {stage, std::int64_t{2}}}}});
  const auto refused = app::removeStage(used, 2);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == base::ErrorCode::recordInUse);
  CHECK(refused.error().arguments[2].find("Line 3") != std::string::npos);
  const auto removed = app::removeStage(used, 1);
  REQUIRE(removed);
  CHECK(order(used.with(removed->rows)) == std::vector<std::string>{"offer", "won"});
}
