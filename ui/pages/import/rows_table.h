// SPDX-License-Identifier: GPL-3.0-or-later
// Row by row what an import does: new, updated with the old and the new values, unchanged, a conflict, or set aside and why.
#pragma once

#include "models/column_source.h"
#include "pages/import/import_model.h"
#include "shell/app_context.h"

#include <memory>
#include <optional>

namespace kam::ui {

/// Only rows of one outcome, or all.
std::shared_ptr<TableSource> outcomesTable(const AppContext& context, ImportModel& model, std::optional<app::ImportRow::Outcome> only);

/// "City: Graz → Wien · Country: AT"
QString changesText(const words::Words& words, const app::ImportRow& row);

}  // namespace kam::ui
