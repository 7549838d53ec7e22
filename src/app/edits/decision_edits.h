// SPDX-License-Identifier: GPL-3.0-or-later
// Recording who is a key account: one edit that writes the decision, a verdict per account with its figures, the model
// version it rests on, and the accounts' tiers. Never edited later, only superseded by the next one.
#pragma once

#include "app/edits/edit.h"
#include "base/error.h"
#include "domain/choices.h"
#include "domain/snapshot.h"
#include "scoring/portfolio/ranking.h"
#include "scoring/portfolio/robustness.h"

#include <map>
#include <string>

namespace kam::app {

struct DecisionDraft {
  /// The ranking that was looked at; its model, anchors frozen, is stored as a version where it is not stored yet.
  const scoring::Ranking* ranking = nullptr;
  /// How sure the list is, kept with each verdict; may be nullptr.
  const scoring::Robustness* robustness = nullptr;
  /// Wins over the model's cut for key accounts.
  domain::Cut key{};
  base::Date on{};
  std::string by;
  std::string reason;
  /// Verdicts and reasons that were set by hand; the others follow from the cut.
  std::map<base::RawId, domain::Verdict> verdicts;
  std::map<base::RawId, std::string> reasons;
};

/// How sure the list is that the draft's cut makes, verdicts by hand aside; no rows where it makes none.
base::Result<scoring::Robustness> certaintyOf(const domain::Snapshot& snapshot, const DecisionDraft& draft);

/// Accounts that the draft makes key accounts, in order of rank.
std::vector<base::RawId> keyAccountsOf(const domain::Snapshot& snapshot, const DecisionDraft& draft);

/// `fieldRequired` without a decider.
base::Result<Edit> recordDecision(const domain::Snapshot& snapshot, base::IdSource& ids, const DecisionDraft& draft);

/// The state as it would be with the decision in it, for reading it before it is made.
struct ProposedDecision {
  domain::Snapshot state;
  domain::Id<domain::Decision> decision;
};
base::Result<ProposedDecision> proposeDecision(const domain::Snapshot& snapshot, base::IdSource& ids, const DecisionDraft& draft);

}  // namespace kam::app
