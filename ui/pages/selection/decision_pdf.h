// SPDX-License-Identifier: GPL-3.0-or-later
// A recorded decision as a document to sign.
#pragma once

#include "domain/records.h"

class QWidget;

namespace kam::ui {

class AppContext;
class SelectionModel;

/// The list as it is tried, as it would be recorded today.
void exportProposalPdf(AppContext& context, const SelectionModel& model, QWidget& parent);

void exportDecisionPdf(AppContext& context, domain::Id<domain::Decision> decision, QWidget& parent);

}  // namespace kam::ui
