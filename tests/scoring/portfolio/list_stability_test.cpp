// SPDX-License-Identifier: GPL-3.0-or-later
// Room of each weight, tiers within the hours, and what would bring an account to the cut.
#include "scoring/portfolio/account_explanation.h"
#include "scoring/portfolio/capacity_proposal.h"
#include "scoring/portfolio/list_stability.h"
#include "scoring/portfolio/workspace_of.h"

#include "base/random.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <numeric>

using namespace kam;
using namespace kam::scoring;
using scoring::test::with;
using scoring::test::WorkspaceOf;

namespace {

const std::vector<std::string> kKeys{"growth_potential", "relationship", "product_fit", "market_leadership"};

/// Ratings 0–10 by account and criterion; negative: not recorded.
Ranking rankingOf(const std::vector<std::vector<double>>& values, const std::vector<double>& points, double top) {
  std::vector<domain::Rating> ratings;
  for (std::size_t account = 0; account < values.size(); ++account)
    for (std::size_t c = 0; c < values[account].size(); ++c) {
      if (values[account][c] < 0.0) continue;
      domain::Rating rating;
      rating.id = domain::Id<domain::Rating>(static_cast<base::RawId>(ratings.size() + 1));
      rating.account = WorkspaceOf::idOf(account + 1);
      rating.criterion = kKeys[c];
      rating.likely = values[account][c];
      ratings.push_back(rating);
    }
  domain::SelectionModel model;
  model.name = "Rated";
  for (std::size_t c = 0; c < points.size(); ++c) model.criteria.push_back({kKeys[c], points[c], std::nullopt, {}});
  model.key = {domain::Cut::Kind::top, top};
  auto ranking = rankAccounts(with(WorkspaceOf(values.size()).snapshot(), ratings), model, {RollUp::group, base::Date{}});
  REQUIRE(ranking);
  return std::move(*ranking);
}

/// The best `top` (items) with one weight moved to `t` and the others in proportion.
std::vector<std::uint32_t> bestWith(const Ranking& ranking, std::size_t criterion, double t, std::size_t top) {
  std::vector<double> points;
  for (const auto& one : ranking.criteria) points.push_back(one.weight * (1.0 - t) / (1.0 - ranking.criteria[criterion].weight));
  points[criterion] = t;
  BoardScores scores;
  ranking.board->rescore(points, scores);
  // Who is ranked stays as today: only today's ranked accounts count, by their scores.
  std::vector<std::uint32_t> ranked;
  for (std::size_t row = 0; row < ranking.ranked; ++row) ranked.push_back(ranking.rows[row].item);
  std::stable_sort(ranked.begin(), ranked.end(), [&](auto a, auto b) { return scores.scores[a] > scores.scores[b]; });
  ranked.resize(top);
  std::sort(ranked.begin(), ranked.end());
  return ranked;
}

}  // namespace

TEST_CASE("within a weight's room the list stays, just outside it the named accounts change places") {
  base::Random random(4);
  for (const double gaps : {0.0, 0.15}) {
    std::vector<std::vector<double>> values;
    for (int account = 0; account < 30; ++account) {
      std::vector<double>& row = values.emplace_back();
      for (int c = 0; c < 3; ++c) row.push_back(random.unit() < gaps ? -1.0 : 10 * random.unit());
    }
    const Ranking ranking = rankingOf(values, {50, 30, 20}, 8);
    const auto rooms = listStability(ranking, 8);
    REQUIRE(rooms.size() == 3);
    for (const WeightRoom& room : rooms) {
      CHECK(room.low <= room.weight);
      CHECK(room.high >= room.weight);
      const auto today = bestWith(ranking, room.criterion, room.weight, 8);
      for (int step = 1; step < 200; ++step) {
        const double t = room.low + (room.high - room.low) * step / 200.0;
        CHECK(bestWith(ranking, room.criterion, t, 8) == today);
      }
      const auto changes = [&](double t, const Exchange& exchange) {
        const auto then = bestWith(ranking, room.criterion, t, 8);
        CHECK(then != today);
        CHECK(std::find(then.begin(), then.end(), ranking.rows[exchange.leaves].item) == then.end());
        CHECK(std::find(then.begin(), then.end(), ranking.rows[exchange.enters].item) != then.end());
      };
      if (room.below) changes(room.low - 1e-6, *room.below);
      if (room.above) changes(room.high + 1e-6, *room.above);
    }
  }
}

TEST_CASE("a model with one criterion has no weight to move") {
  const Ranking ranking = rankingOf({{5}, {6}}, {10}, 1);
  const auto rooms = listStability(ranking, 1);
  REQUIRE(rooms.size() == 1);
  CHECK(rooms[0].status == Status::notApplicable);
  CHECK_FALSE(rooms[0].below);
}

TEST_CASE("hours go where they are worth most, settled accounts keep their tier, and a shortfall is named") {
  const Ranking ranking = rankingOf({{9}, {6}, {3}}, {10}, 1);
  CapacityRules rules;
  // 420 hours: key (300) for the best and develop (120) for the next brings 90 + 36.
  rules.efforts = {{domain::Tier::key, 300, 1.0}, {domain::Tier::develop, 120, 0.6}};
  const auto proposal = proposeByCapacity(ranking, 420, rules);
  REQUIRE(proposal.status == Status::ok);
  CHECK(proposal.tiers == std::vector{domain::Tier::key, domain::Tier::develop, domain::Tier::unknown});
  CHECK(proposal.value == Approx(126.0));
  CHECK(proposal.hours == 420.0);
  CHECK(proposal.greedyValue <= proposal.value);
  rules.settled[ranking.rows[2].account.raw()] = domain::Tier::key;
  const auto settled = proposeByCapacity(ranking, 420, rules);
  CHECK(settled.tiers == std::vector{domain::Tier::develop, domain::Tier::unknown, domain::Tier::key});
  const auto tooFew = proposeByCapacity(ranking, 200, rules);
  CHECK(tooFew.status == Status::notApplicable);
  CHECK(tooFew.hoursShort == 100.0);
  const auto none = proposeByCapacity(rankingOf({{9}}, {10}, 1), 0);
  CHECK(none.tiers == std::vector{domain::Tier::unknown});
}

TEST_CASE("an account below the cut is told what it would need, in the criterion's own unit") {
  // Weights 0.5, 0.3, 0.2; cut at 70 points, the account at 60: gap 10 points of 100.
  const Ranking ranking = rankingOf({{7, 7, 7}, {6, 6, 6}, {9, 9, 9}}, {50, 30, 20}, 2);
  CHECK(ranking.rows[1].score == Approx(70));
  const auto why = explainAccount(ranking, 2, 2);
  REQUIRE(why);
  CHECK(why->cutRow == 1);
  CHECK(why->gap == Approx(10.0));
  CHECK(std::accumulate(why->criteria.begin(), why->criteria.end(), 0.0, [](double sum, const auto& one) { return sum + one.contribution; }) ==
        Approx(60.0));
  CHECK(why->criteria[0].difference == Approx(-5.0));
  CHECK(*why->criteria[0].neededValue == Approx(8.0));
  CHECK(*why->criteria[1].neededValue == Approx(6.0 + 10.0 / 3.0));
  CHECK_FALSE(why->criteria[2].neededValue);
  CHECK(why->together.empty());
  // A key account is compared with the best one outside; it needs nothing.
  const auto inside = explainAccount(ranking, 0, 2);
  REQUIRE(inside);
  CHECK(inside->cutRow == 2);
  CHECK(inside->gap == Approx(-30.0));
  CHECK_FALSE(inside->criteria[0].neededValue);
  CHECK_FALSE(explainAccount(ranking, 0, 3));
  CHECK_FALSE(explainAccount(ranking, 9, 2));
}

TEST_CASE("what nobody can change is not proposed, and several changes together are where one does not suffice") {
  const Ranking ranking = rankingOf({{8, 8, 8, 9}, {1, 5, 1, 1}}, {20, 20, 20, 40}, 1);
  const auto why = explainAccount(ranking, 1, 1);
  REQUIRE(why);
  CHECK_FALSE(why->criteria[3].changeable);
  CHECK_FALSE(why->criteria[3].neededValue);
  // Own 20 points, cut 84: growth and fit to the top bring 18 each, relationship 10 – not 64 in all.
  CHECK(why->together.empty());
  const Ranking close = rankingOf({{8, 8, 8, 3}, {3, 3, 3, 3}}, {20, 20, 20, 40}, 1);
  const auto joint = explainAccount(close, 1, 1);
  CHECK(joint->gap == Approx(30.0));
  REQUIRE(joint->together.size() == 3);
  CHECK(*joint->together[0].neededValue == Approx(10.0));
  CHECK(*joint->together[2].neededValue == Approx(4.0));
}
