// SPDX-License-Identifier: GPL-3.0-or-later
// A recorded decision as a workbook: who decided what and why, the ranking with each criterion's points as they were then,
// and the weights. The figures of the decision's document.
#pragma once

#include "report/decision_record.h"
#include "report/workbook.h"

namespace kam::report {

/// `recordNotFound` where there is no (such) decision.
base::Result<Workbook> decisionWorkbook(const domain::Snapshot& snapshot, const DecisionRequest& request);

}  // namespace kam::report
