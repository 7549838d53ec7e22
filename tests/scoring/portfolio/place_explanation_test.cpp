// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/place_explanation.h"

#include "domain/records/rating.h"
#include "domain/records/team_member.h"
#include "scoring/effort/team_capacity.h"
#include "workspace_of.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::scoring;
using scoring::test::WorkspaceOf;

namespace {

const base::Date kAsOf = base::makeDate(2027, 1, 10);

/// Fit and relationship at 60 and 40 points; marks per account in order, a negative one is unknown.
Ranking ranked(const std::vector<std::pair<double, double>>& marks) {
  std::vector<domain::Rating> ratings;
  for (std::size_t account = 1; account <= marks.size(); ++account)
    for (const auto& [criterion, mark] :
         {std::pair("strategic_fit", marks[account - 1].first), std::pair("relationship", marks[account - 1].second)}) {
      if (mark < 0) continue;
      domain::Rating rating;
      rating.id = domain::Id<domain::Rating>(static_cast<base::RawId>(ratings.size() + 1));
      rating.account = WorkspaceOf::idOf(account);
      rating.criterion = criterion;
      rating.likely = mark;
      rating.on = kAsOf;
      ratings.push_back(rating);
    }
  domain::SelectionModel model;
  model.name = "Rated";
  model.criteria = {{"strategic_fit", 60, std::nullopt, {}}, {"relationship", 40, std::nullopt, {}}};
  return rankAccounts(scoring::test::with(WorkspaceOf(marks.size()).snapshot(), std::move(ratings)), model, {RollUp::group, kAsOf}).value();
}

}  // namespace

TEST_CASE("a place below the line is explained against the last key account, and says what alone would lift it") {
  // Scores 80, 62 and 54: the second is 8 points short of the third's 62.
  const Ranking ranking = ranked({{8, 8}, {7, 5}, {5, 6}});
  const auto place = explainPlace(ranking, 2, 2);
  REQUIRE(place);
  CHECK_FALSE(place->isAbove);
  CHECK(place->against == 1);
  CHECK(place->lead == Approx(-8));
  REQUIRE(place->differences.size() == 2);
  CHECK(place->differences[0] == Approx(-12));
  CHECK(place->differences[1] == Approx(4));
  // 8 points are 8/60 of the first scale and 8/40 of the second: 5 to 6.33, or 6 to 8.
  REQUIRE(place->alone.size() == 2);
  CHECK(place->alone[0].criterion == 0);
  CHECK(place->alone[0].from == Approx(5));
  CHECK(place->alone[0].to == Approx(5 + 80.0 / 60));
  CHECK(place->alone[1].to == Approx(8));
  CHECK(place->together.empty());
}

TEST_CASE("a key account is explained against the first one below the line, and says what would cost it its place") {
  const Ranking ranking = ranked({{8, 8}, {7, 5}, {5, 6}});
  const auto place = explainPlace(ranking, 1, 2);
  REQUIRE(place);
  CHECK(place->isAbove);
  CHECK(place->against == 2);
  CHECK(place->lead == Approx(8));
  REQUIRE(place->alone.size() == 2);
  CHECK(place->alone[0].to == Approx(7 - 80.0 / 60));
  CHECK(place->alone[1].to == Approx(3));
}

TEST_CASE("where no criterion suffices alone, those that do together are named") {
  // 100 against 20: fit brings 48 of the 80 points, relationship the other 32.
  const Ranking ranking = ranked({{10, 10}, {2, 2}});
  const auto place = explainPlace(ranking, 1, 1);
  REQUIRE(place);
  CHECK(place->alone.empty());
  REQUIRE(place->together.size() == 2);
  CHECK(place->together[0].criterion == 0);
  CHECK(place->together[0].to == Approx(10));
  CHECK(place->together[1].to == Approx(10));
}

TEST_CASE("what one of the two lacks is named and counts for neither") {
  const Ranking ranking = ranked({{8, 8}, {7, -1}});
  const auto place = explainPlace(ranking, 1, 1);
  REQUIRE(place);
  CHECK(place->unknown == std::vector<std::size_t>{1});
  CHECK(place->differences[1] == 0.0);
  CHECK(place->lead == Approx(-10));
}

TEST_CASE("nothing is explained without a line to be on either side of, or without a place") {
  const Ranking ranking = ranked({{8, 8}, {7, 5}, {-1, 6}});
  CHECK_FALSE(explainPlace(ranking, 0, 0));
  CHECK_FALSE(explainPlace(ranking, 0, 2));
  CHECK_FALSE(explainPlace(ranking, 2, 1));
  CHECK_FALSE(explainPlace(ranking, 99, 1));
}

TEST_CASE("hours for accounts come from the key account managers of the day whose hours are known") {
  const auto member = [](int id, domain::OwnFunction function, std::optional<std::int64_t> hours, std::optional<base::Date> until = std::nullopt) {
    domain::TeamMember made;
    made.id = domain::Id<domain::TeamMember>(id);
    made.name = "M" + std::to_string(id);
    made.function = function;
    made.hoursPerYear = hours;
    made.until = until;
    return made;
  };
  using domain::OwnFunction;
  CHECK_FALSE(accountHours(domain::Snapshot(), kAsOf));
  const auto team = scoring::test::with<domain::TeamMember>(
      domain::Snapshot(), {member(1, OwnFunction::kam, 1600), member(2, OwnFunction::kam, 800), member(3, OwnFunction::kam, std::nullopt),
                           member(4, OwnFunction::engineering, 1600), member(5, OwnFunction::kam, 1600, base::makeDate(2026, 12, 31))});
  // 2,400 hours of two people, three fifths of them for accounts.
  CHECK(accountHours(team, kAsOf) == Approx(1440));
}
