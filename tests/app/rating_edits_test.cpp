// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/rating_edits.h"

#include "app/edits/edit_words.h"
#include "domain/records.h"
#include "scoring/portfolio/criterion_values.h"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

using namespace kam;
using namespace kam::domain;

namespace {

const base::Date kToday = base::makeDate(2026, 11, 23);
const app::Rater kMe{"R. Lind", kToday};

/// Accounts 1 and 2 alone, 3 the top of a group with member 4.
Snapshot fourAccounts() {
  std::vector<Account> accounts(4);
  for (std::size_t i = 0; i < accounts.size(); ++i) {
    accounts[i].id = Id<Account>(static_cast<RawId>(i + 1));
    accounts[i].name = "Account " + std::to_string(i + 1);
  }
  accounts[3].parent = Id<Account>(3);
  return Snapshot().withTable(Kind::accounts, std::make_shared<const Table<Account>>(accounts));
}

struct Sheet {
  base::CountingIdSource ids{100};
  Snapshot now = fourAccounts();

  app::RatingChange cell(RawId account, RatingEstimate estimate) const { return {Id<Account>(account), "relationship", false, estimate}; }
  base::Result<app::Edit> change(std::vector<app::RatingChange> changes, const app::Rater& rater = kMe) {
    auto edit = app::changeRatings(now, ids, changes, rater);
    if (edit) now = now.with(edit->rows);
    return edit;
  }
  void rate(RawId account, RatingEstimate estimate, const app::Rater& rater = kMe) { REQUIRE(change({cell(account, estimate)}, rater)); }
  std::optional<double> counted(std::size_t item) const {
    const auto list = scoring::accountList(now);
    const auto columns = scoring::ratedColumns(now, list);
    const auto found = columns.find("relationship");
    return found == columns.end() ? std::nullopt : found->second[item];
  }
  std::size_t count() const { return now.all<Rating>().size(); }
};

std::string said(const app::Edit& edit, words::Language language, const Snapshot& snapshot) {
  storage::JournalEntry entry;
  entry.kind = app::keyOf(edit.kind);
  entry.argumentsJson = nlohmann::json(edit.arguments).dump();
  return app::sentence(words::Words(language), snapshot, entry);
}

}  // namespace

TEST_CASE("a typed rating is signed and dated, and typing over one's own changes it") {
  Sheet sheet;
  sheet.rate(1, {6, 3, 8});
  REQUIRE(sheet.count() == 1);
  const Rating& rating = sheet.now.all<Rating>()[0];
  CHECK(rating.by == "R. Lind");
  CHECK(rating.on == kToday);
  CHECK(rating.low == 3.0);
  sheet.rate(1, {7, {}, {}}, {"R. Lind", base::makeDate(2026, 12, 1)});
  REQUIRE(sheet.count() == 1);
  CHECK(sheet.now.all<Rating>()[0].likely == 7.0);
  CHECK_FALSE(sheet.now.all<Rating>()[0].low);
  CHECK(sheet.now.all<Rating>()[0].on == base::makeDate(2026, 12, 1));
}

TEST_CASE("typing over somebody else's rating adds one's own, which counts; the other stays") {
  Sheet sheet;
  sheet.rate(1, {4, {}, {}}, {"A. Weber", kToday});
  sheet.rate(1, {8, {}, {}});
  CHECK(sheet.count() == 2);
  CHECK(sheet.counted(0) == 8.0);
  // Back and forth: never more than one rating per person, and the last word counts.
  sheet.rate(1, {5, {}, {}}, {"A. Weber", kToday});
  CHECK(sheet.count() == 2);
  CHECK(sheet.counted(0) == 5.0);
}

TEST_CASE("what was typed counts even against a rating dated ahead") {
  Sheet sheet;
  sheet.rate(1, {4, {}, {}}, {"A. Weber", base::makeDate(2027, 3, 1)});
  sheet.rate(1, {8, {}, {}});
  CHECK(sheet.counted(0) == 8.0);
}

TEST_CASE("clearing a cell leaves it unknown whoever rated it, members of a group included") {
  Sheet sheet;
  sheet.rate(4, {4, {}, {}}, {"A. Weber", kToday});
  CHECK(sheet.counted(2) == 4.0);
  sheet.rate(3, {8, {}, {}});
  CHECK(sheet.counted(2) == 8.0);
  CHECK(sheet.count() == 2);
  REQUIRE(sheet.change({{Id<Account>(3), "relationship", true}}));
  CHECK(sheet.count() == 0);
  CHECK_FALSE(sheet.counted(2));
  const auto again = sheet.change({{Id<Account>(3), "relationship", true}});
  REQUIRE_FALSE(again);
  CHECK(again.error().code == base::ErrorCode::nothingChanged);
}

TEST_CASE("evidence belongs to the rating that counts and needs one") {
  Sheet sheet;
  app::RatingChange evidence{Id<Account>(1), "relationship"};
  evidence.evidence = "Review of October";
  evidence.evidenceKind = EvidenceKind::document;
  const auto without = sheet.change({evidence});
  REQUIRE_FALSE(without);
  CHECK(without.error().code == base::ErrorCode::fieldRequired);
  sheet.rate(1, {4, {}, {}}, {"A. Weber", kToday});
  const auto edit = sheet.change({evidence});
  REQUIRE(edit);
  REQUIRE(sheet.count() == 1);
  CHECK(sheet.now.all<Rating>()[0].evidence == "Review of October");
  CHECK(sheet.now.all<Rating>()[0].by == "A. Weber");
}

TEST_CASE("many cells are one edit, and one impossible cell refuses all") {
  Sheet sheet;
  const auto refused = sheet.change({sheet.cell(1, {6, {}, {}}), sheet.cell(2, {6, 7, 8})});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == base::ErrorCode::valueOutOfRange);
  CHECK(refused.error().place.file == "Account 2");
  CHECK(sheet.count() == 0);
  const auto edit = sheet.change({sheet.cell(1, {6, {}, {}}), sheet.cell(2, {7, {}, {}})});
  REQUIRE(edit);
  CHECK(sheet.count() == 2);
  CHECK(edit->arguments == std::vector<std::string>{"2"});
  CHECK_FALSE(sheet.change({sheet.cell(9, {6, {}, {}})}));
}

TEST_CASE("the history says what was rated in both languages") {
  Sheet sheet;
  const auto first = sheet.change({sheet.cell(1, {6.5, 3, 8})});
  REQUIRE(first);
  CHECK(said(*first, words::Language::german, sheet.now).find("3-6,5-8") != std::string::npos);
  CHECK(said(*first, words::Language::english, sheet.now).find("Account 1: ") == 0);
  const auto second = sheet.change({sheet.cell(1, {7, {}, {}})});
  REQUIRE(second);
  CHECK(said(*second, words::Language::english, sheet.now).find("rated 7, before 3-6.5-8") != std::string::npos);
  const auto cleared = sheet.change({{Id<Account>(1), "relationship", true}});
  REQUIRE(cleared);
  CHECK(said(*cleared, words::Language::english, sheet.now).find("taken away, it was 7") != std::string::npos);
}
