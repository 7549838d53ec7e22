// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of an account plan, one function each; a section without blocks vanishes.
#pragma once

#include "domain/plan_template.h"
#include "report/plan/plan_context.h"

#include <limits>

namespace kam::report {

Cover planCover(const PlanContext& context);
/// "Account-Plan 2026–2028"
std::string planTitle(const PlanContext& context);

Section summarySection(const PlanContext& context);
Section profileSection(const PlanContext& context);
Section figuresSection(const PlanContext& context);
Section positionSection(const PlanContext& context);
Section relationshipSection(const PlanContext& context);
Section swotSection(const PlanContext& context);
Section charterSection(const PlanContext& context);
Section goalSection(const PlanContext& context);
Section strategySection(const PlanContext& context);
Section opportunitySection(const PlanContext& context);
Section riskSection(const PlanContext& context);
Section actionSection(const PlanContext& context);
Section teamSection(const PlanContext& context);
Section unknownsSection(const PlanContext& context);
Section assumptionsSection(const PlanContext& context);
/// Of the account's registers; empty where they hold nothing.
Section marketSection(const PlanContext& context);
Section requirementsSection(const PlanContext& context);
Section contractSection(const PlanContext& context);
Section competitionSection(const PlanContext& context);
Section potentialSection(const PlanContext& context);
Section promiseSection(const PlanContext& context);
Section purchasingSection(const PlanContext& context);
Section forecastSection(const PlanContext& context);
/// Appendix: what the account's score is made of; empty without a ranking.
Section scorecardSection(const PlanContext& context);
/// The last annual or quarterly talk, known by its subject: who was there, what was said (not for the customer), what was promised; else empty.
Section minutesSection(const PlanContext& context);
/// Empty for a first version.
Section changesSection(const PlanContext& context);

/// The newest talks with whom and what follows; open actions and promises; what falls on a day soon.
std::vector<Block> lastTalks(const PlanContext& context, std::size_t most);
std::vector<Block> openWork(const PlanContext& context, std::size_t mostActions, std::size_t mostPromises);
std::vector<Block> comingDates(const PlanContext& context, std::chrono::days ahead);

/// Who holds a position at the account or below it today, by decision level.
std::vector<const domain::Position*> presentContacts(const PlanContext& context);
/// "Top management, middle management": decision levels where we know nobody.
std::string levelsUnknown(const PlanContext& context, const std::vector<const domain::Position*>& contacts);
Cell supportCell(const PlanContext& context, const std::optional<std::int64_t>& support);

inline constexpr std::size_t kAllRows = std::numeric_limits<std::size_t>::max();
/// Value promised, delivered and confirmed, with its sums.
Table valueTable(const PlanContext& context);
Table goalTable(const PlanContext& context);
Table opportunityTable(const PlanContext& context, std::size_t most);
Table riskTable(const PlanContext& context, std::size_t most);
Table actionTable(const PlanContext& context, std::size_t most);

/// Texts of fields that are not open, and of goals and actions that are not meant for the customer.
std::vector<Withheld> withheldTexts(const PlanContext& context);

}  // namespace kam::report
