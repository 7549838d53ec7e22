// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/decision_edits.h"

#include "app/analysis/decision_comparison.h"
#include "app/edits/draft.h"
#include "domain/decision_figures.h"
#include "domain/model.h"
#include "domain/records.h"
#include "scoring/portfolio/tier_proposal.h"

#include <set>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Id;
using domain::Snapshot;
using domain::Tier;
using domain::Verdict;

namespace {

/// The ranking with the draft's cut in place of the model's.
scoring::Ranking withCut(const DecisionDraft& draft) {
  scoring::Ranking ranking = *draft.ranking;
  ranking.model.key = draft.key;
  scoring::proposeTiers(ranking);
  return ranking;
}

Verdict verdictOf(const DecisionDraft& draft, const scoring::RankedAccount& row) {
  if (const auto chosen = draft.verdicts.find(row.account.raw()); chosen != draft.verdicts.end()) return chosen->second;
  return row.proposedTier == Tier::key ? Verdict::in : row.proposedTier == Tier::watch ? Verdict::watch : Verdict::out;
}

/// A verdict by hand wins over the cut; "out" of a proposed key account is the next tier down.
Tier tierOf(Verdict verdict, Tier proposed) {
  if (verdict == Verdict::in) return Tier::key;
  if (verdict == Verdict::watch) return Tier::watch;
  return proposed == Tier::key || proposed == Tier::watch ? Tier::develop : proposed;
}

std::string figuresOf(const scoring::Ranking& ranking, const scoring::RankedAccount& row) {
  domain::DecisionFigures figures{row.revenue, row.attractiveness, row.strength, row.coverage, {}};
  for (std::size_t i = 0; i < ranking.criteria.size(); ++i) figures.contributions.emplace_back(ranking.criteria[i].key, row.contributions[i]);
  return domain::decisionFiguresJson(figures);
}

/// The stored version of the ranking's model; a new record where no stored one is equal.
Id<domain::ModelRecord> storedModel(const Snapshot& snapshot, base::IdSource& ids, domain::SelectionModel& model, base::Date on, Draft& draft) {
  std::int64_t newest = 0;
  for (const domain::ModelRecord& record : snapshot.all<domain::ModelRecord>()) {
    if (record.name != model.name) continue;
    newest = std::max(newest, record.version.value_or(0));
    const auto stored = domain::parseModel(record.definition, record.name);
    if (!stored) continue;
    domain::SelectionModel alike = model;
    alike.version = stored->version;
    alike.frozenOn = stored->frozenOn;
    if (alike == *stored) {
      model = *stored;
      return record.id;
    }
  }
  model.version = static_cast<int>(newest) + 1;
  if (!model.frozenOn) model.frozenOn = on;
  domain::ModelRecord record;
  record.id = Id<domain::ModelRecord>(ids.next());
  record.name = model.name;
  record.version = model.version;
  record.frozenOn = model.frozenOn;
  record.definition = domain::modelJson(model);
  draft.add(record);
  return record.id;
}
}  // namespace

std::vector<base::RawId> keyAccountsOf(const Snapshot&, const DecisionDraft& draft) {
  std::vector<base::RawId> keys;
  const scoring::Ranking ranking = withCut(draft);
  for (const scoring::RankedAccount& row : ranking.rows)
    if (verdictOf(draft, row) == Verdict::in) keys.push_back(row.account.raw());
  return keys;
}

Result<Edit> recordDecision(const Snapshot& snapshot, base::IdSource& ids, const DecisionDraft& wanted) {
  if (wanted.by.empty()) return fail(ErrorCode::fieldRequired, {"decisions", "by"}, {{}, 0, "by", {}});
  scoring::Ranking ranking = withCut(wanted);
  Draft draft;
  domain::Decision decision;
  decision.id = Id<domain::Decision>(ids.next());
  decision.on = wanted.on;
  decision.by = wanted.by;
  decision.reason = wanted.reason;
  decision.model = storedModel(snapshot, ids, ranking.model, wanted.on, draft);
  decision.modelName = ranking.model.name;
  decision.modelVersion = ranking.model.version;
  if (ranking.window) {
    decision.periodFrom = ranking.window->from;
    decision.periodTo = ranking.window->to;
  }
  if (const domain::Decision* last = lastDecision(snapshot)) decision.supersedes = last->id;
  draft.add(decision);
  std::size_t keys = 0;
  for (const scoring::RankedAccount& row : ranking.rows) {
    const Verdict verdict = verdictOf(wanted, row);
    domain::DecisionEntry entry;
    entry.id = Id<domain::DecisionEntry>(ids.next());
    entry.decision = decision.id;
    entry.account = row.account;
    entry.verdict = verdict;
    entry.tier = tierOf(verdict, row.proposedTier);
    entry.score = row.score;
    if (row.rank) entry.rank = static_cast<std::int64_t>(*row.rank);
    if (const auto reason = wanted.reasons.find(row.account.raw()); reason != wanted.reasons.end()) entry.reason = reason->second;
    entry.figures = figuresOf(ranking, row);
    draft.add(entry);
    keys += verdict == Verdict::in ? 1 : 0;
    const domain::Account* before = snapshot.find(row.account);
    if (before == nullptr) continue;
    domain::Account after = *before;
    after.tier = entry.tier;
    if (wanted.verdicts.contains(row.account.raw())) after.tierReason = entry.reason;
    draft.update(*before, after);
  }
  return Edit{EditKind::decisionRecorded, {wanted.by, std::to_string(keys)}, draft.take(), {}};
}

}  // namespace kam::app
