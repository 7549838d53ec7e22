// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/today.h"

#include "domain/record_name.h"
#include "domain/records.h"
#include "scoring/portfolio/decision_history.h"

#include <algorithm>

namespace kam::app {

namespace {

/// Key accounts that the decision in force chose; without one, those that the ranking itself proposes.
std::size_t keyAccounts(const domain::Snapshot& snapshot, const scoring::Ranking& ranking) {
  const auto decisions = scoring::decisionsByAge(snapshot);
  if (!decisions.empty()) {
    const auto entries = scoring::entriesOf(snapshot, decisions.front()->id);
    return static_cast<std::size_t>(
        std::count_if(entries.begin(), entries.end(), [](const domain::DecisionEntry* entry) { return entry->verdict == domain::Verdict::in; }));
  }
  return static_cast<std::size_t>(std::count_if(ranking.rows.begin(), ranking.rows.end(),
                                                [](const scoring::RankedAccount& row) { return row.proposedTier == domain::Tier::key; }));
}

}  // namespace

scoring::TodayList todayOf(const domain::Snapshot& snapshot, base::Date today, domain::Id<domain::TeamMember> member,
                           const scoring::OrderDays* orderDays) {
  scoring::TodayQuestion question{today, member, nullptr, 0, orderDays};
  // A model that cannot be used only takes the entries about ratings away.
  const auto ranking = scoring::rankAccounts(snapshot, scoring::defaultModel(snapshot, today), {scoring::RollUp::group, today});
  if (ranking) {
    question.ranking = &*ranking;
    question.top = keyAccounts(snapshot, *ranking);
  }
  return scoring::todayList(snapshot, question);
}

base::Result<domain::Id<domain::TeamMember>> memberNamed(const domain::Snapshot& snapshot, const std::string& name) {
  if (name.empty()) return domain::Id<domain::TeamMember>();
  const auto found = domain::findRecord(snapshot, domain::Kind::team, name);
  if (!found) return base::fail(found.error());
  return domain::Id<domain::TeamMember>(*found);
}

}  // namespace kam::app
