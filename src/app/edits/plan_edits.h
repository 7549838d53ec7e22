// SPDX-License-Identifier: GPL-3.0-or-later
// The life of an account plan: draft, submitted, approved, active, closed. An approved version is frozen; who wants to go on
// opens a new draft that starts as its copy.
#pragma once

#include "app/edits/edit.h"
#include "base/error.h"
#include "domain/choices.h"
#include "domain/plan_template.h"
#include "domain/record_tags.h"
#include "domain/snapshot.h"
#include "words/words.h"

#include <optional>
#include <string>

namespace kam::app {

struct NewPlan {
  domain::Id<domain::Account> account;
  base::Date today{};
  unsigned fiscalYearStart = 1;
  /// For the title.
  words::Language language = words::Language::english;
  /// Instead of the template that the account's tier asks for.
  std::optional<domain::PlanOutline> outline{};
};

/// A draft over this fiscal year and the next two (one year for a standard account), by the template of the account's tier.
/// Names the account's last plan as predecessor. Refused while the account has a plan that is a draft or submitted.
base::Result<Edit> createPlan(const domain::Snapshot& snapshot, base::IdSource& ids, const NewPlan& wanted);

/// Draft → submitted.
base::Result<Edit> submitPlan(const domain::Snapshot& snapshot, domain::Id<domain::AccountPlan> plan);
/// Submitted → draft: there is something to mend before it can be signed.
base::Result<Edit> returnPlan(const domain::Snapshot& snapshot, domain::Id<domain::AccountPlan> plan);
/// Submitted or draft → approved, by somebody on a day. Refused while the account's targets of the plan's first fiscal year are not all
/// three there (`planTargetsMissing`) or the plan has an error (`planNotReady`, with what is to be mended in `language`).
base::Result<Edit> approvePlan(const domain::Snapshot& snapshot, domain::Id<domain::AccountPlan> plan, const std::string& by, base::Date on,
                               unsigned fiscalYearStart, words::Language language = words::Language::english);
/// Approved → active; the version it follows is closed in the same edit.
base::Result<Edit> activatePlan(const domain::Snapshot& snapshot, domain::Id<domain::AccountPlan> plan);
base::Result<Edit> closePlan(const domain::Snapshot& snapshot, domain::Id<domain::AccountPlan> plan);

/// One of ours; an own template that the plan carried is taken away.
base::Result<Edit> useTemplate(const domain::Snapshot& snapshot, domain::Id<domain::AccountPlan> plan, domain::PlanTemplate shipped);
/// One of the user's own: the plan carries it from now on.
base::Result<Edit> useTemplate(const domain::Snapshot& snapshot, domain::Id<domain::AccountPlan> plan, const domain::PlanOutline& own);
/// Among the workspace's own templates; one of the same name is replaced.
base::Result<Edit> keepTemplate(const domain::Snapshot& snapshot, const domain::PlanOutline& outline);
base::Result<Edit> dropTemplate(const domain::Snapshot& snapshot, const std::string& name);

/// The template that a tier asks for: the tier's policy, else ours.
domain::PlanTemplate templateFor(const domain::Snapshot& snapshot, domain::Tier tier);

/// A new draft, one version on: goals, SWOT, strategies, risks and actions as they stand, to be changed freely.
base::Result<Edit> draftNextVersion(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::AccountPlan> plan);

/// Done today, or open again.
base::Result<Edit> markAction(const domain::Snapshot& snapshot, domain::Id<domain::Action> action, bool done, base::Date today);

/// A target of the account's fiscal year; `amount` for revenue and margin, `score` for satisfaction. Both unset removes it.
base::Result<Edit> setTarget(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::Account> account, int fiscalYear,
                             domain::Measure measure, std::optional<base::Amount> amount, std::optional<double> score);

}  // namespace kam::app
