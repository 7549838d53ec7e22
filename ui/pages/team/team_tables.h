// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the team's page.
#pragma once

#include "models/column_source.h"
#include "scoring/effort/served_accounts.h"
#include "scoring/effort/team_load.h"

#include <memory>
#include <vector>

namespace kam::ui {

std::shared_ptr<TableSource> loadTable(const ColumnMaker& make, const std::vector<scoring::MemberLoad>& loads);
/// Accounts with the time they were promised and the time they get.
std::shared_ptr<TableSource> servedTable(const ColumnMaker& make, const std::vector<scoring::ServedAccount>& served);
/// Of one member, or of everybody where none is chosen.
std::shared_ptr<TableSource> skillTable(const ColumnMaker& make, domain::Id<domain::TeamMember> member);
std::shared_ptr<TableSource> fitTable(const ColumnMaker& make, const std::vector<scoring::SkillFit>& fits);
std::shared_ptr<TableSource> policyTable(const ColumnMaker& make);

}  // namespace kam::ui
