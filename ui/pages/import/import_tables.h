// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the import page as sources: columns with where they go, first rows, and problems. They show; a changed
// column goes to the model.
#pragma once

#include "models/column_source.h"
#include "pages/import/import_model.h"
#include "shell/app_context.h"

#include <memory>

namespace kam::ui {

std::shared_ptr<TableSource> columnsTable(const AppContext& context, ImportModel& model);
std::shared_ptr<TableSource> rowsTable(const app::FilePreview& preview);
std::shared_ptr<TableSource> problemsTable(const AppContext& context, const std::vector<app::ImportProblem>& problems);

}  // namespace kam::ui
