// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every kind of record that people keep: added, changed, removed, found, and each step taken back, over the whole sample.
#include "app/demo/demo.h"
#include "app/edits/record_edits.h"
#include "app/workspace.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <memory>
#include <set>

using namespace kam;
using namespace kam::domain;

namespace {

const base::FixedClock kClock(base::makeDate(2026, 11, 23));

struct Sample {
  support::TemporaryFolder folder;
  std::unique_ptr<app::Workspace> workspace;

  Sample() {
    auto made = app::createDemoWorkspace(folder.path() / "demo.kam", words::Language::english, {&kClock, "Tester"});
    REQUIRE(made);
    workspace = std::move(*made);
  }
  Snapshot state() const { return *workspace->snapshot(); }
};

/// Written by the program, frozen, or with verbs of their own.
bool isApart(Kind kind) {
  const std::set<Kind> apart{Kind::settings, Kind::decisions, Kind::decision_entries, Kind::reviews,         Kind::review_entries, Kind::review_notes,
                             Kind::models,   Kind::stages,    Kind::distinct_pairs,   Kind::import_mappings, Kind::snoozes,        Kind::ratings};
  return apart.contains(kind);
}

std::vector<Value> valuesOf(const RecordType& type, const void* record) {
  std::vector<Value> values;
  for (const Field& field : type.fields) values.push_back(field.read(record));
  return values;
}

std::vector<app::FieldValue> copyOf(const RecordType& type, const void* record) {
  std::vector<app::FieldValue> values;
  for (std::size_t at = 0; at < type.fields.size(); ++at)
    if (Value value = type.fields[at].read(record); !isUnknown(value) && (!type.fields[at].has(kIdentity) || type.fields[at].has(kRequired)))
      values.emplace_back(at, std::move(value));
  return values;
}

/// A field that people type freely, and something else to say in it.
std::optional<app::FieldValue> another(const RecordType& type, const void* record) {
  for (std::size_t at = 0; at < type.fields.size(); ++at) {
    const Field& field = type.fields[at];
    if (field.has(kIdentity)) continue;
    const Value now = field.read(record);
    if (field.type == FieldType::text || field.type == FieldType::longText) return app::FieldValue{at, Value{std::string("Said by hand")}};
    if (field.type == FieldType::date && !isUnknown(now)) return app::FieldValue{at, Value{std::get<std::int64_t>(now) + 1}};
    if (field.type == FieldType::amount) return app::FieldValue{at, Value{std::int64_t{123'400}}};
  }
  return std::nullopt;
}

std::string longestWord(const std::string& text) {
  std::string best, word;
  for (const char letter : text + " ")
    if (std::isalnum(static_cast<unsigned char>(letter)) != 0) word += letter;
    else {
      if (word.size() > best.size()) best = word;
      word.clear();
    }
  return best;
}

}  // namespace

TEST_CASE("Every kind of record that people keep is changed, removed and added again in the sample, and one undo takes each back whole") {
  const Sample sample;
  app::Workspace& workspace = *sample.workspace;
  int changed = 0;
  for (const RecordType& type : recordTypes()) {
    if (isApart(type.kind)) continue;
    INFO(type.key);
    const TableBase& table = sample.state().table(type.kind);
    REQUIRE(table.size() > 0);
    // The last one that nothing stands in the way of; where all are in use (the team, customers with sales), a new one like the last.
    RawId id = 0;
    for (std::size_t row = table.size(); row-- > 0 && id == 0;)
      if (app::removeRecord(sample.state(), type.kind, table.idAt(row))) id = table.idAt(row);
    const auto add = [&](RawId like) {
      const auto edit = app::addRecord(sample.state(), workspace.ids(), type.kind, copyOf(type, sample.state().table(type.kind).find(like)));
      REQUIRE(edit);
      REQUIRE(workspace.commit(*edit));
      return edit->rows.front().id;
    };
    if (id == 0) id = add(table.idAt(table.size() - 1));
    const auto valuesNow = [&] { return valuesOf(type, sample.state().table(type.kind).find(id)); };
    const std::vector<Value> before = valuesNow();
    if (const auto wanted = another(type, sample.state().table(type.kind).find(id))) {
      const auto edit = app::setFields(sample.state(), type.kind, id, {*wanted});
      REQUIRE(edit);
      REQUIRE(workspace.commit(*edit));
      CHECK(valuesNow()[wanted->first] == wanted->second);
      REQUIRE(workspace.undo());
      CHECK(valuesNow() == before);
      ++changed;
    }
    const auto removal = app::removeRecord(sample.state(), type.kind, id);
    REQUIRE(removal);
    REQUIRE(workspace.commit(*removal));
    CHECK(sample.state().table(type.kind).find(id) == nullptr);
    REQUIRE(workspace.undo());
    CHECK(valuesNow() == before);
    const std::size_t count = sample.state().table(type.kind).size();
    const RawId added = add(id);
    CHECK(sample.state().table(type.kind).size() == count + 1);
    CHECK(sample.state().table(type.kind).find(added) != nullptr);
    REQUIRE(workspace.undo());
    CHECK(sample.state().table(type.kind).size() == count);
  }
  CHECK(changed > 30);
}

TEST_CASE("Every kind of record that has words of its own is found by them, and by kind the search names it") {
  const Sample sample;
  int searched = 0;
  for (const RecordType& type : recordTypes()) {
    if (isApart(type.kind)) continue;
    INFO(type.key);
    const TableBase& table = sample.state().table(type.kind);
    for (const Field& field : type.fields) {
      if (!field.has(kSearchName) && !field.has(kSearchText)) continue;
      for (std::size_t row = 0; row < table.size(); ++row) {
        const Value value = field.read(table.at(row));
        const auto* text = std::get_if<std::string>(&value);
        const std::string word = text == nullptr ? std::string() : longestWord(*text);
        if (word.size() < 5) continue;
        INFO(word);
        const auto hits = sample.workspace->search(*text, 2'000);
        REQUIRE(hits);
        CHECK(std::any_of(hits->begin(), hits->end(),
                          [&](const storage::SearchHit& hit) { return hit.kind == type.kind && hit.record == table.idAt(row); }));
        ++searched;
        break;
      }
    }
  }
  CHECK(searched > 25);
}
