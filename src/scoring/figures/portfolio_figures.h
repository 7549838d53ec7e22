// SPDX-License-Identifier: GPL-3.0-or-later
// The figures a portfolio is reviewed by: sales, target, pipeline, hours, and each key account against its target. Window,
// documents and command line take them from here.
#pragma once

#include "domain/account_tree.h"
#include "scoring/figures/business_figures.h"
#include "scoring/figures/sales_figures.h"

#include <optional>
#include <vector>

namespace kam::scoring {

struct PortfolioScope {
  /// Months of sales; unset: the default period.
  std::optional<base::Period> period;
  /// Only accounts of this team member; unset = all.
  domain::Id<domain::TeamMember> manager{};
  base::Date today{};
};

/// How a key account stands against the part of its target that the elapsed months should have brought.
enum class TargetStanding : std::uint8_t { noTarget, onTrack, atRisk, behind };
/// From 100 % on track, from 90 % at risk, below behind.
TargetStanding standingOf(const std::optional<Attainment>& attainment);

struct KeyAccountFigures {
  domain::Id<domain::Account> account;
  /// The account and everything below it.
  std::vector<base::RawId> members;
  SalesFigures sales;
  std::optional<Attainment> attainment;
  TargetStanding standing = TargetStanding::noTarget;
};

/// Hours that a member's assignments ask for against the hours a year that are left for accounts.
struct MemberHours {
  domain::Id<domain::TeamMember> member;
  std::int64_t planned = 0;
  /// Unset where nobody entered the member's hours.
  std::optional<std::int64_t> available;
};

struct PortfolioFigures {
  std::optional<base::Period> period;
  int accounts = 0;
  int keyAccounts = 0;
  SalesFigures sales;
  int fiscalYear = 0;
  std::optional<std::int64_t> revenueTarget;
  std::optional<Attainment> attainment;
  PipelineFigures pipeline;
  /// Low, middle and high case of the open deals (10 %, 50 %, 90 %); unset without open deals that have a probability.
  std::optional<std::array<std::int64_t, 3>> pipelineCases;
  /// By revenue, largest first; equal ones by id.
  std::vector<KeyAccountFigures> keyRows;
  /// Members with planned hours, the busiest first.
  std::vector<MemberHours> hours;
};

PortfolioFigures portfolioFigures(const domain::Snapshot& snapshot, const PortfolioScope& scope);

/// Whether an account counts in the scope: not archived, and of the manager asked for (its own or its group's).
bool isInScope(const domain::Snapshot& snapshot, const domain::AccountTree& tree, std::size_t row, const PortfolioScope& scope);

}  // namespace kam::scoring
