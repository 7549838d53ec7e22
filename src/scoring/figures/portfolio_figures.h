// SPDX-License-Identifier: GPL-3.0-or-later
// What the portfolio page and the portfolio document say in figures: sales against the same months a year before, target,
// pipeline, and how each key account stands. A part of the portfolio is asked by giving its Snapshot (portfolio_filter.h).
#pragma once

#include "scoring/figures/business_figures.h"
#include "scoring/satisfaction/account_satisfaction.h"

#include <array>
#include <vector>

namespace kam::scoring {

/// How a target is being met; `none` where no target was agreed or nothing can be measured yet.
enum class TargetState : std::uint8_t { none, onTrack, atRisk, critical };
/// Of the part that should have been reached by now: from 95 % on track, from 80 % at risk, below critical.
TargetState targetState(std::optional<double> share);

struct KeyAccountFigures {
  domain::Id<domain::Account> account;
  /// The account with everything below it.
  std::vector<base::RawId> members;
  SalesFigures sales;
  std::optional<std::int64_t> target;
  std::optional<Attainment> attainment;
  TargetState state = TargetState::none;
};

/// Hours that a member's assignments ask for against the hours a year that the member has for accounts.
struct MemberHours {
  domain::Id<domain::TeamMember> member;
  std::int64_t planned = 0;
  /// Unset where nobody entered the member's hours.
  std::optional<std::int64_t> available;
};

/// Members with planned hours, the busiest first.
std::vector<MemberHours> plannedHours(const domain::Snapshot& snapshot);

struct PortfolioFigures {
  /// Whole months that are over and have sales; unset without sales in what was asked for.
  std::optional<base::Period> period;
  /// The same months a year before (spans above a year: as many directly before); unset where the sales do not reach back that far.
  std::optional<base::Period> before;
  int accounts = 0;
  SalesFigures sales;
  /// Of the end of the period.
  int fiscalYear = 0;
  unsigned fiscalYearStart = 1;
  std::optional<std::int64_t> target;
  /// The portfolio's own target, not the sum of the accounts'.
  bool ownTarget = false;
  std::optional<Attainment> attainment;
  PipelineFigures pipeline;
  /// Low, middle and high case of the open deals (10 %, 50 %, 90 %); unset without open deals that have a probability.
  std::optional<std::array<std::int64_t, 3>> pipelineCases;
  SatisfactionFigures satisfaction;
  /// By revenue falling.
  std::vector<KeyAccountFigures> keyAccounts;
};

/// `wanted` is cut to the months that are over and have sales; without it: the 12 months of `defaultPeriod`.
PortfolioFigures portfolioFigures(const domain::Snapshot& snapshot, base::Date today, std::optional<base::Period> wanted = std::nullopt);

/// Of any account, over the period and fiscal year of `figures`.
KeyAccountFigures keyAccountFigures(const domain::Snapshot& snapshot, const domain::AccountTree& tree, const PortfolioFigures& figures,
                                    const domain::Account& account);

}  // namespace kam::scoring
