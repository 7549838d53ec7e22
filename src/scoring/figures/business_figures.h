// SPDX-License-Identifier: GPL-3.0-or-later
// What is open, wanted and done at accounts: pipeline, targets, contacts, actions, and the measured value of a goal.
#pragma once

#include "domain/records.h"
#include "domain/snapshot.h"
#include "scoring/figures/sales_figures.h"

#include <optional>
#include <set>
#include <vector>

namespace kam::scoring {

/// Open opportunities; `weighted` is Σ amount × probability (the opportunity's own, else its stage's), minor units.
/// Opportunities past their expected close are counted apart and not weighted (engine.md, 6.1).
struct PipelineFigures {
  int count = 0;
  std::int64_t amount = 0;
  std::int64_t weighted = 0;
  int overdueCount = 0;
  std::int64_t overdueAmount = 0;
};

/// The probability that counts for an opportunity; unset where neither it nor its stage has one.
std::optional<double> probabilityOf(const domain::Snapshot& snapshot, const domain::Opportunity& opportunity);

/// Amount × probability in minor units, rounded; 0 where either is unknown.
std::int64_t weightedAmount(const domain::Snapshot& snapshot, const domain::Opportunity& opportunity);

/// Of open opportunities. `accounts` empty: the whole portfolio. `closingBy`: only those that are expected by then; without a day they are not.
PipelineFigures pipelineOf(const domain::Snapshot& snapshot, const std::set<base::RawId>& accounts, base::Date today,
                           std::optional<base::Date> closingBy = {});

/// The target triple of a fiscal year; unset what nobody has entered.
struct TargetFigures {
  std::optional<std::int64_t> revenue;
  std::optional<std::int64_t> margin;
  std::optional<double> satisfaction;
  bool isComplete() const { return revenue && margin && satisfaction; }
};

TargetFigures targetsOf(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, int fiscalYear);
/// The portfolio's own targets; where there are none, the sum of the accounts' (satisfaction stays unknown then).
TargetFigures portfolioTargets(const domain::Snapshot& snapshot, int fiscalYear);

/// Sales so far against the part of the target that the elapsed months should have brought.
struct Attainment {
  std::int64_t actual = 0;
  std::int64_t target = 0;
  /// Target × elapsed months / 12.
  std::int64_t targetToDate = 0;
  int elapsedMonths = 0;
  /// actual / targetToDate; unset where that is not positive.
  std::optional<double> share() const;
};

/// Of a fiscal year's revenue target, up to the newest month with sales; unset without target or sales.
std::optional<Attainment> attainmentOf(const domain::Snapshot& snapshot, std::span<const base::RawId> accounts, std::optional<std::int64_t> target,
                                       int fiscalYear, unsigned fiscalYearStart);

std::optional<base::Date> lastContact(const domain::Snapshot& snapshot, domain::Id<domain::Account> account);
/// Plans of which a next version was drafted: what was open in them lives on there and must not be counted twice.
std::set<base::RawId> followedPlans(const domain::Snapshot& snapshot);
/// The open action that is due first; not those of a plan that a next version follows.
const domain::Action* nextAction(const domain::Snapshot& snapshot, domain::Id<domain::Account> account);

/// The newest plan of an account that is not closed: an active or approved one before drafts of the same version.
const domain::AccountPlan* currentPlan(const domain::Snapshot& snapshot, domain::Id<domain::Account> account);

/// What a goal's measure stands at today, computed from the records; both unset where the measure cannot be computed.
struct PresentValue {
  std::optional<std::int64_t> amount;  ///< minor units, for revenue and margin
  /// A fraction for margin_share and share_of_wallet; of ten for satisfaction.
  std::optional<double> number;
  /// The months it was measured over; unset where it is not about sales.
  std::optional<base::Period> period;
};
PresentValue presentValue(const domain::Snapshot& snapshot, const domain::Goal& goal, base::Date today);

/// How far from baseline to target, 0…1 (not clipped above); unset where a figure is missing or the two are equal.
std::optional<double> progressOf(const domain::Goal& goal, const PresentValue& present);

}  // namespace kam::scoring
