// SPDX-License-Identifier: GPL-3.0-or-later
// The list of today and the data quality page without their windows: one key does it, undo takes it back, what is put off comes back.
#include "pages/quality/quality_model.h"
#include "pages/today/today_model.h"

#include "app/analysis/today.h"
#include "app/demo/demo.h"
#include "app/query/order_days.h"
#include "domain/records.h"
#include "models/table_model.h"
#include "support/sample_account.h"
#include "ui/ui_test_app.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace kam;
using namespace kam::ui;
using scoring::TodayEntry;
using scoring::TodayKind;

namespace {

const base::FixedClock kClock(support::kSampleDay);

struct Bench {
  QTemporaryDir folder;
  std::unique_ptr<app::Workspace> workspace;
  TodayModel today;
  QualityModel quality;
  words::Words words;
  std::shared_ptr<void> listening;

  explicit Bench(words::Language language = words::Language::english) : words(language) {
    test::uiTestTheme();
    auto made = app::createDemoWorkspace(folder.filePath(QStringLiteral("demo.kam")).toStdString(), language, {&kClock, "Tester"});
    REQUIRE(made);
    workspace = std::move(*made);
    listening = workspace->listen([this](const app::Change&) { load(); });
    load();
  }
  void load() {
    today.load(workspace.get(), words, support::kSampleDay, 0);
    quality.load(workspace.get(), words, support::kSampleDay);
  }
  /// The first entry of a kind; row ids are positions among all entries.
  const TodayEntry* first(TodayKind kind) const {
    for (base::RawId row = 1; const TodayEntry* entry = today.entry(row); ++row)
      if (entry->kind == kind) return entry;
    return nullptr;
  }
};

}  // namespace

TEST_CASE("the sample's morning has work of many kinds, every entry with a title and a reason in both languages", "[today]") {
  for (const words::Language language : {words::Language::english, words::Language::german}) {
    Bench bench(language);
    std::set<TodayKind> kinds;
    for (base::RawId row = 1; const TodayEntry* entry = bench.today.entry(row); ++row) {
      kinds.insert(entry->kind);
      CHECK_FALSE(bench.today.title(*entry).isEmpty());
      CHECK_FALSE(bench.today.reason(*entry).isEmpty());
      CHECK_FALSE(bench.today.mendText(*entry).isEmpty());
    }
    CHECK(kinds.size() >= 7);
    CHECK(bench.today.count(TodayModel::Span::now) > 0);
    CHECK(bench.today.count(TodayModel::Span::week) >= bench.today.count(TodayModel::Span::now));
    CHECK(bench.today.count(TodayModel::Span::all) >= bench.today.count(TodayModel::Span::week));
    bench.today.show(TodayModel::Span::all);
    CHECK(static_cast<int>(bench.today.table()->rowCount()) == bench.today.count(TodayModel::Span::all));
  }
}

TEST_CASE("an action is done, a promise kept and a notice noted with one key, and each can be undone", "[today]") {
  Bench bench;
  bench.today.show(TodayModel::Span::all);
  for (const TodayKind kind : {TodayKind::action, TodayKind::ourPromise, TodayKind::noticeDay, TodayKind::tenderDue, TodayKind::reviewDue}) {
    const TodayEntry* found = bench.first(kind);
    INFO(scoring::keyOf(kind));
    REQUIRE(found != nullptr);
    REQUIRE(bench.today.isMendedByEdit(*found));
    const std::string subject = found->subject();
    const int before = bench.today.count(TodayModel::Span::all);
    REQUIRE(bench.today.mend(TodayEntry(*found)));
    CHECK(bench.today.count(TodayModel::Span::all) < before + 1);
    bool still = false;
    for (base::RawId row = 1; const TodayEntry* entry = bench.today.entry(row); ++row) still = still || entry->subject() == subject;
    CHECK_FALSE(still);
    REQUIRE(bench.workspace->undo());
    CHECK(bench.today.count(TodayModel::Span::all) == before);
  }
}

TEST_CASE("the command line's list of today is the window's, entry by entry in the same order", "[today]") {
  Bench bench;
  bench.today.show(TodayModel::Span::all);
  const app::SnapshotPointer state = bench.workspace->snapshot();
  const auto orders = app::orderDays(*bench.workspace, scoring::caredAccounts(*state));
  REQUIRE(orders);
  const scoring::TodayList list = app::todayOf(*state, support::kSampleDay, {}, &*orders);
  REQUIRE(list.entries.size() > 10);
  std::vector<std::string> wanted, seen;
  for (const TodayEntry& entry : list.entries) wanted.push_back(entry.subject());
  for (base::RawId row = 1; const TodayEntry* entry = bench.today.entry(row); ++row) seen.push_back(entry->subject());
  CHECK(seen == wanted);
}

TEST_CASE("an entry is moved to its new day, or put off with a reason and taken back", "[today]") {
  Bench bench;
  bench.today.show(TodayModel::Span::all);
  const TodayEntry* action = bench.first(TodayKind::action);
  REQUIRE(action != nullptr);
  const TodayEntry moved = *action;
  const base::Date next = support::kSampleDay + std::chrono::days{30};
  REQUIRE(bench.today.move(moved, next));
  CHECK(bench.workspace->snapshot()->find(domain::Id<domain::Action>(moved.record))->due == next);

  const TodayEntry promise = *bench.first(TodayKind::ourPromise);
  CHECK(bench.today.putOff(promise, next, {}).error().code == base::ErrorCode::fieldRequired);
  CHECK(bench.today.putOff(promise, support::kSampleDay, QStringLiteral("waiting")).error().code == base::ErrorCode::valueOutOfRange);
  const int before = bench.today.count(TodayModel::Span::all);
  REQUIRE(bench.today.putOff(promise, next, QStringLiteral("waiting for the works council")));
  CHECK(bench.today.count(TodayModel::Span::all) == before - 1);
  bench.today.show(TodayModel::Span::putOff);
  REQUIRE(bench.today.count(TodayModel::Span::putOff) == 1);
  REQUIRE(bench.today.snoozeOf(1) != nullptr);
  REQUIRE(bench.today.takeBack(domain::Snooze(*bench.today.snoozeOf(1))));
  CHECK(bench.today.count(TodayModel::Span::all) == before);
}

TEST_CASE("the sample's doubles are found, put together in the background and parted again by one undo", "[quality]") {
  Bench bench;
  const auto lines = bench.quality.topics();
  REQUIRE(lines.size() > 2);
  REQUIRE(lines[0].count == 1);
  const scoring::DuplicatePair pair = *bench.quality.pair(domain::Kind::accounts, 1);
  CHECK_FALSE(bench.quality.compared(pair).empty());
  CHECK(bench.quality.weightOf(domain::Kind::accounts, pair.second).contains(QStringLiteral("1 Position")));
  const std::size_t accounts = bench.workspace->snapshot()->all<domain::Account>().size();
  bool done = false;
  QObject::connect(&bench.quality, &QualityModel::combined, [&done](const QString& sentence) { done = !sentence.isEmpty(); });
  bench.listening.reset();
  bench.quality.combine(pair, true, {});
  REQUIRE(test::settleUntil([&done] { return done; }));
  CHECK(bench.workspace->snapshot()->all<domain::Account>().size() == accounts - 1);
  bench.load();
  CHECK(bench.quality.topics()[0].count == 0);
  REQUIRE(bench.workspace->undo());
  bench.load();
  CHECK(bench.quality.topics()[0].count == 1);
}

TEST_CASE("a pair that is never the same is not offered again, until that is undone", "[quality]") {
  Bench bench;
  REQUIRE(bench.quality.keepApart(*bench.quality.pair(domain::Kind::accounts, 1)));
  CHECK(bench.quality.topics()[0].count == 0);
  REQUIRE(bench.workspace->undo());
  CHECK(bench.quality.topics()[0].count == 1);
}

TEST_CASE("every topic of findings has its rows, and one key mends those that can be mended", "[quality]") {
  Bench bench;
  for (const QualityTopicLine& line : bench.quality.topics()) {
    INFO(line.name.toStdString());
    CHECK(static_cast<int>(bench.quality.table(line)->rowCount()) == line.count);
    if (!line.topic) continue;
    const app::QualityMend finding = *bench.quality.finding(*line.topic, 1);
    // What asks for a value says so.
    CHECK(bench.quality.mendText(finding).endsWith(QStringLiteral("…")) != bench.quality.canMend(finding));
    if (!bench.quality.canMend(finding)) {
      const RecordQuestion question = QualityModel::missingValue(finding.finding);
      for (const std::string_view key : question.form) CHECK(domain::recordType(question.kind).fieldIndex(key).has_value());
      continue;
    }
    REQUIRE(bench.quality.mend(finding));
    const auto after = bench.quality.topics();
    const auto found = std::find_if(after.begin(), after.end(), [&](const QualityTopicLine& one) { return one.topic == line.topic; });
    CHECK((found == after.end() ? 0 : found->count) == line.count - 1);
    REQUIRE(bench.workspace->undo());
  }
}
