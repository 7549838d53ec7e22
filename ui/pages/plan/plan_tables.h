// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a plan: goals with the measured present value, actions, opportunities and risks; and the list of all plans.
#pragma once

#include "domain/choices.h"
#include "models/column_source.h"

#include <memory>

namespace kam::ui {

class PlanModel;

/// `columns.workspace` nullptr: nothing can be edited.
std::shared_ptr<TableSource> goalsTable(const PlanModel& plan, const ColumnMaker& make, base::Date today);
/// Ticking a box goes through `PlanModel::markAction`, so that the day is kept.
std::shared_ptr<TableSource> actionsTable(PlanModel& plan, const ColumnMaker& make, base::Date today);
std::shared_ptr<TableSource> opportunitiesTable(const PlanModel& plan, const ColumnMaker& make, base::Date today);
std::shared_ptr<TableSource> risksTable(const PlanModel& plan, const ColumnMaker& make);
/// What the records leave open, by what the answer may move.
std::shared_ptr<TableSource> questionsTable(const PlanModel& plan, const ColumnMaker& make);
/// Entries of one field of the SWOT in their order.
std::shared_ptr<TableSource> swotTable(const PlanModel& plan, const ColumnMaker& make, domain::SwotField field);

/// Every plan, then key accounts that have none; the ids are those of plans or of accounts.
std::shared_ptr<TableSource> plansTable(const ColumnMaker& make, base::RawId manager, base::Date today);

}  // namespace kam::ui
