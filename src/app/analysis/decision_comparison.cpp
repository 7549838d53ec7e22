// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/decision_comparison.h"

#include "domain/decision_figures.h"
#include "scoring/portfolio/decision_history.h"

#include <algorithm>
#include <map>

namespace kam::app {

using domain::Decision;
using domain::DecisionEntry;
using domain::Tier;
using domain::Verdict;

namespace {

/// A change of less than this is rounding.
constexpr double kLeastChange = 0.05;

std::map<base::RawId, const DecisionEntry*> entriesOf(const domain::Snapshot& snapshot, domain::Id<Decision> decision) {
  std::map<base::RawId, const DecisionEntry*> entries;
  for (const DecisionEntry& entry : snapshot.all<DecisionEntry>())
    if (entry.decision == decision) entries[entry.account.raw()] = &entry;
  return entries;
}

/// The criterion that did most for the account (or against it, where it leaves).
void findDriver(const scoring::Ranking& ranking, const scoring::RankedAccount& row, const DecisionEntry& before, bool enters, DecisionMove& move) {
  const domain::DecisionFigures then = domain::parseDecisionFigures(before.figures);
  for (std::size_t at = 0; at < ranking.criteria.size(); ++at) {
    const auto contribution = std::find_if(then.contributions.begin(), then.contributions.end(),
                                           [&](const auto& entry) { return entry.first == ranking.criteria[at].key; });
    if (contribution == then.contributions.end()) continue;
    const double change = row.contributions[at] - contribution->second;
    const bool further = enters ? change > move.driverChange + kLeastChange : change < move.driverChange - kLeastChange;
    if (!further) continue;
    move.driver = at;
    move.driverChange = change;
  }
}

DecisionMove moveOf(const scoring::RankedAccount* row, const DecisionEntry* before, domain::Id<domain::Account> account) {
  DecisionMove move;
  move.account = account;
  if (before != nullptr) {
    move.scoreBefore = before->score;
    if (before->rank) move.rankBefore = static_cast<std::size_t>(*before->rank);
  }
  if (row != nullptr) {
    move.scoreNow = row->score;
    move.rankNow = row->rank;
  }
  move.notRanked = row == nullptr || !row->rank;
  return move;
}

}  // namespace

const Decision* lastDecision(const domain::Snapshot& snapshot) {
  const auto byAge = scoring::decisionsByAge(snapshot);
  return byAge.empty() ? nullptr : byAge.front();
}

DecisionComparison compareWithDecision(const domain::Snapshot& snapshot, const scoring::Ranking& ranking, domain::Id<Decision> with) {
  DecisionComparison result;
  const Decision* decision = with.isSet() ? snapshot.find(with) : lastDecision(snapshot);
  std::map<base::RawId, const DecisionEntry*> entries;
  if (decision != nullptr) {
    result.decision = decision->id;
    result.otherModel = decision->modelName != ranking.model.name;
    entries = entriesOf(snapshot, decision->id);
  }
  std::map<base::RawId, bool> seen;
  for (const scoring::RankedAccount& row : ranking.rows) {
    const auto found = entries.find(row.account.raw());
    const DecisionEntry* before = found == entries.end() ? nullptr : found->second;
    const bool was = before != nullptr && before->verdict == Verdict::in;
    const bool is = row.proposedTier == Tier::key;
    seen[row.account.raw()] = true;
    if (!was && !is) continue;
    DecisionMove move = moveOf(&row, before, row.account);
    if (before != nullptr && was != is && !result.otherModel) findDriver(ranking, row, *before, is, move);
    (was && is ? result.stays : is ? result.enters : result.leaves).push_back(move);
  }
  // Archived since: not on the list any more.
  for (const auto& [account, entry] : entries)
    if (entry->verdict == Verdict::in && !seen.contains(account)) result.leaves.push_back(moveOf(nullptr, entry, entry->account));
  std::stable_sort(result.leaves.begin(), result.leaves.end(),
                   [](const DecisionMove& a, const DecisionMove& b) { return a.rankBefore.value_or(SIZE_MAX) < b.rankBefore.value_or(SIZE_MAX); });
  return result;
}

}  // namespace kam::app
