// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/decision_edits.h"

#include "app/analysis/decision_comparison.h"
#include "app/edits/draft.h"
#include "domain/decision_figures.h"
#include "domain/model.h"
#include "domain/records.h"
#include "scoring/portfolio/tier_proposal.h"

#include <algorithm>
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

std::string figuresOf(const scoring::Ranking& ranking, const scoring::RankedAccount& row, std::optional<double> certainty) {
  domain::DecisionFigures figures;
  figures.revenue = row.revenue;
  figures.attractiveness = row.attractiveness;
  figures.strength = row.strength;
  figures.coverage = row.coverage;
  if (row.knockOut) figures.knockOut = static_cast<std::int64_t>(*row.knockOut);
  figures.certainty = certainty;
  for (std::size_t i = 0; i < ranking.criteria.size(); ++i) figures.contributions.emplace_back(ranking.criteria[i].key, row.contributions[i]);
  for (const std::uint32_t criterion : row.missing) figures.missing.push_back(ranking.criteria[criterion].key);
  return domain::decisionFiguresJson(figures);
}

std::map<base::RawId, double> certaintiesOf(const scoring::Robustness* robustness) {
  std::map<base::RawId, double> certainties;
  if (robustness != nullptr)
    for (const scoring::RobustAccount& row : robustness->rows) certainties[row.account.raw()] = row.inTop;
  return certainties;
}

std::string basisOf(const scoring::Robustness* robustness) {
  if (robustness == nullptr || robustness->rows.empty()) return {};
  return domain::decisionBasisJson(
      {static_cast<std::int64_t>(robustness->draws), static_cast<std::int64_t>(robustness->seed), std::string(scoring::keyOf(robustness->freedom))});
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

Result<scoring::Robustness> certaintyOf(const Snapshot& snapshot, const DecisionDraft& draft) {
  const scoring::Ranking ranking = withCut(draft);
  scoring::RobustOptions options;
  options.top = static_cast<std::size_t>(
      std::count_if(ranking.rows.begin(), ranking.rows.end(), [](const scoring::RankedAccount& row) { return row.proposedTier == Tier::key; }));
  if (*options.top == 0) return scoring::Robustness{};
  return scoring::robustness(ranking, scoring::worthIntervals(snapshot, ranking), options);
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
  decision.figures = basisOf(wanted.robustness);
  draft.add(decision);
  const std::map<base::RawId, double> certainties = certaintiesOf(wanted.robustness);
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
    const auto certainty = certainties.find(row.account.raw());
    entry.figures = figuresOf(ranking, row, certainty == certainties.end() ? std::nullopt : std::optional(certainty->second));
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

Result<ProposedDecision> proposeDecision(const Snapshot& snapshot, base::IdSource& ids, const DecisionDraft& draft) {
  const auto edit = recordDecision(snapshot, ids, draft);
  if (!edit) return fail(edit.error());
  ProposedDecision proposal{snapshot.with(edit->rows), {}};
  for (const domain::Decision& decision : proposal.state.all<domain::Decision>())
    if (snapshot.find(decision.id) == nullptr) proposal.decision = decision.id;
  return proposal;
}

}  // namespace kam::app
