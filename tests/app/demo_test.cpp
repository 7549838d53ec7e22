// SPDX-License-Identifier: GPL-3.0-or-later
// The sample portfolio: the same every time, sound, and one story from revenue over ratings and tiers to plans.
#include "app/demo/demo.h"
#include "domain/records.h"
#include "scoring/portfolio/pareto_result.h"
#include "scoring/portfolio/ranking.h"
#include "scoring/portfolio/review_history.h"
#include "scoring/selection/shipped_models.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>

using namespace kam;
using namespace kam::app;
using namespace kam::domain;

namespace {
class Demo {
public:
  explicit Demo(words::Language language = words::Language::english, base::Date today = base::makeDate(2026, 11, 23)) : m_clock(today) {
    auto made = createDemoWorkspace(m_folder / "demo.kam", language, {&m_clock, "Tester"});
    REQUIRE(made.has_value());
    m_workspace = std::move(*made);
    m_state = m_workspace->snapshot();
  }
  Workspace& workspace() { return *m_workspace; }
  const Snapshot& state() const { return *m_state; }
  scoring::Ranking ranking() const {
    const auto model = scoring::modelNamed(*m_state, scoring::kStandard);
    REQUIRE(model.has_value());
    auto ranking = scoring::rankAccounts(*m_state, *model, {scoring::RollUp::group, m_clock.today()});
    REQUIRE(ranking.has_value());
    return std::move(*ranking);
  }
  std::set<Id<Account>> keys() const {
    std::set<Id<Account>> found;
    for (const Account& account : m_state->all<Account>())
      if (account.tier == Tier::key) found.insert(account.id);
    return found;
  }

private:
  kam::support::TemporaryFolder m_folder;
  base::FixedClock m_clock;
  std::unique_ptr<Workspace> m_workspace;
  SnapshotPointer m_state;
};

/// Every account by name with its revenue, score and tier.
std::map<std::string, std::tuple<std::optional<std::int64_t>, std::optional<double>, Tier>> figures(const Demo& demo) {
  std::map<std::string, std::tuple<std::optional<std::int64_t>, std::optional<double>, Tier>> result;
  for (const scoring::RankedAccount& row : demo.ranking().rows) {
    const Account& account = *demo.state().find(row.account);
    result[account.name] = {row.revenue, row.score, account.tier};
  }
  return result;
}
}  // namespace

TEST_CASE("the sample is the same every time, in either language") {
  const Demo first;
  const Demo again;
  CHECK(figures(first) == figures(again));
  const Demo german(words::Language::german);
  CHECK(figures(first) == figures(german));
}

TEST_CASE("the sample is sound on any day of the year, and every edit of it can be undone") {
  for (const base::Date day : {base::makeDate(2026, 11, 23), base::makeDate(2027, 1, 3), base::makeDate(2027, 1, 31), base::makeDate(2028, 2, 29)}) {
    Demo demo(words::Language::english, day);
    INFO(base::isoText(day));
    const auto findings = demo.workspace().check();
    REQUIRE(findings.has_value());
    CHECK(findings->empty());
    // One of them was entered twice, for the page that finds such pairs.
    CHECK(demo.state().all<Account>().size() == 122);
    CHECK(demo.state().sales().monthCount == 36);
    CHECK(demo.state().sales().newest() < base::monthOf(day));
    CHECK(demo.keys().size() == 13);
    while (demo.workspace().nextUndo().value()) REQUIRE(demo.workspace().undo());
    CHECK(demo.workspace().snapshot()->all<Account>().size() == 0);
    CHECK(demo.workspace().snapshot()->sales().empty());
  }
}

TEST_CASE("the sample's largest account is a key account with an active plan, a sponsor and its own manager") {
  const Demo demo;
  const auto ranking = demo.ranking();
  const auto largest = std::find_if(ranking.rows.begin(), ranking.rows.end(), [](const auto& row) { return row.valueRank == 1U; });
  REQUIRE(largest != ranking.rows.end());
  CHECK(largest->rank.value_or(99) <= 3);
  const Account& account = *demo.state().find(largest->account);
  CHECK(account.tier == Tier::key);
  CHECK(account.sponsor.isSet());
  CHECK(account.kam.isSet());
  const auto plans = demo.state().all<AccountPlan>();
  CHECK(std::any_of(plans.begin(), plans.end(),
                    [&](const AccountPlan& plan) { return plan.account == account.id && plan.status == PlanStatus::active; }));
}

TEST_CASE("the sample has a frozen review of last year, whose notes became actions, and one of this year under way") {
  for (const words::Language language : {words::Language::english, words::Language::german}) {
    const Demo demo(language);
    const auto reviews = scoring::reviewsByAge(demo.state());
    REQUIRE(reviews.size() == 2);
    CHECK_FALSE(reviews[0]->frozenOn);
    REQUIRE(reviews[1]->frozenOn);
    CHECK(reviews[1]->on == base::makeDate(2025, 11, 23));
    CHECK(reviews[1]->keyAccounts == 11);
    CHECK_FALSE(reviews[1]->summary.empty());
    std::map<scoring::NoteFate, int> fates;
    for (const ReviewNote* note : scoring::notesOf(demo.state(), reviews[1]->id))
      ++fates[scoring::fateOf(demo.state(), *note, base::makeDate(2026, 11, 23))];
    CHECK(fates[scoring::NoteFate::done] == 3);
    CHECK(fates[scoring::NoteFate::overdue] == 1);
    CHECK(fates[scoring::NoteFate::open] == 1);
    CHECK(fates[scoring::NoteFate::noAction] == 1);
    for (const ReviewEntry* entry : scoring::entriesOf(demo.state(), reviews[1]->id)) {
      CHECK(entry->discussed);
      CHECK(entry->attractiveness);
      // Plans of the sample are younger than that review.
      CHECK(entry->planStatus == PlanStatus::unknown);
    }
  }
}

TEST_CASE("the sample has something to discuss: plans in every state, a large account that is none, a small one by judgement, a close cut") {
  const Demo demo;
  const auto keys = demo.keys();
  std::set<PlanStatus> states;
  std::set<Id<Account>> planned;
  for (const AccountPlan& plan : demo.state().all<AccountPlan>()) {
    states.insert(plan.status);
    if (plan.status == PlanStatus::closed) continue;
    INFO(demo.state().find(plan.account)->name);
    CHECK(keys.contains(plan.account));
    planned.insert(plan.account);
  }
  CHECK(states.size() == 5);
  CHECK(keys.size() - planned.size() >= 1);
  const auto ranking = demo.ranking();
  bool largeWithout = false;
  bool smallWith = false;
  std::size_t covered = 0;
  for (const scoring::RankedAccount& row : ranking.rows) {
    const bool key = keys.contains(row.account);
    largeWithout |= row.valueRank.value_or(99) <= 5 && !key && row.quadrant == scoring::Quadrant::status;
    smallWith |= row.valueRank.value_or(0) > 25 && key && !demo.state().find(row.account)->tierReason.empty();
    covered += row.coverage >= 0.6 ? 1 : 0;
  }
  CHECK(largeWithout);
  CHECK(smallWith);
  CHECK(covered * 3 >= ranking.rows.size() * 2);
  // The place behind the cut is close enough to talk about.
  CHECK(*ranking.rows[11].score - *ranking.rows[13].score < 3.0);
  const auto decisions = demo.state().all<Decision>();
  CHECK(decisions.size() == 2);
}
