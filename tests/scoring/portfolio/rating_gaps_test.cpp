// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/rating_gaps.h"

#include "scoring/portfolio/ratings_in_force.h"
#include "workspace_of.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::scoring;
using scoring::test::WorkspaceOf;

namespace {

const base::Date kAsOf = base::makeDate(2026, 11, 23);

domain::Rating rating(int id, std::size_t account, const char* criterion, double likely) {
  domain::Rating made;
  made.id = domain::Id<domain::Rating>(id);
  made.account = WorkspaceOf::idOf(account);
  made.criterion = criterion;
  made.likely = likely;
  made.on = kAsOf;
  return made;
}

/// Three rated criteria of 60, 25 and 15 points; one key account.
domain::SelectionModel threeCriteria() {
  domain::SelectionModel model;
  model.name = "Test";
  model.criteria = {{"relationship", 60, {}, {}}, {"product_fit", 25, {}, {}}, {"contract_binding", 15, {}, {}}};
  model.key = {domain::Cut::Kind::top, 1};
  return model;
}

}  // namespace

TEST_CASE("the missing rating that matters is the heaviest, first where it could change who is a key account") {
  // 1 is complete at 80. 2 knows 60 and 15 points at 9 (67.5 of 75): could reach 92.5, so its product fit decides.
  // 3 knows the 60 points at 1: at most 46, decides nothing, though it leaves as much open.
  const domain::Snapshot snapshot = test::with<domain::Rating>(
      WorkspaceOf(3).snapshot(), {rating(1, 1, "relationship", 8), rating(2, 1, "product_fit", 8), rating(3, 1, "contract_binding", 8),
                                  rating(4, 2, "relationship", 7), rating(5, 2, "contract_binding", 9), rating(6, 3, "relationship", 1)});
  const auto ranking = rankAccounts(snapshot, threeCriteria(), {RollUp::group, kAsOf});
  REQUIRE(ranking);
  REQUIRE(ranking->rows.front().account == WorkspaceOf::idOf(1));
  CHECK_FALSE(widestGap(*ranking, 0));
  const auto gaps = ratingGaps(*ranking);
  REQUIRE(gaps.size() == 2);
  CHECK(ranking->rows[gaps[0].row].account == WorkspaceOf::idOf(2));
  CHECK(ranking->criteria[gaps[0].criterion].key == "product_fit");
  CHECK(gaps[0].swing == Approx(25.0));
  CHECK(gaps[0].decides);
  CHECK(ranking->rows[gaps[1].row].account == WorkspaceOf::idOf(3));
  CHECK_FALSE(gaps[1].decides);
}

TEST_CASE("a ranking tells which values were rated and which were computed") {
  WorkspaceOf workspace(2);
  workspace.account(1).type = domain::AccountType::publicBody;
  domain::SelectionModel model;
  model.name = "Test";
  model.criteria = {{"public_institutional", 1, {}, {}}, {"relationship", 1, {}, {}}};
  const domain::Snapshot snapshot =
      test::with<domain::Rating>(workspace.snapshot(), {rating(1, 1, "public_institutional", 2), rating(2, 2, "public_institutional", 5)});
  const auto ranking = rankAccounts(snapshot, model, {RollUp::group, kAsOf});
  REQUIRE(ranking);
  // Computed 7.5 wins over the rating 2; the other's type is not recorded, so its rating fills the gap.
  CHECK(ranking->rated[0] == std::vector<std::uint8_t>{0, 1});
  CHECK(ranking->rawValues[0][0] == 7.5);
  CHECK(ranking->rawValues[0][1] == 5.0);
}

TEST_CASE("a rating is old after twelve months, not before") {
  domain::Rating made = rating(1, 1, "relationship", 5);
  made.on = base::makeDate(2025, 11, 23);
  CHECK_FALSE(isOldRating(made, kAsOf));
  made.on = base::makeDate(2025, 11, 22);
  CHECK(isOldRating(made, kAsOf));
  made.on.reset();
  CHECK_FALSE(isOldRating(made, kAsOf));
}
