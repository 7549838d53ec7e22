// SPDX-License-Identifier: GPL-3.0-or-later
// A request of the window or the command line as the plan of one file, with what the workspace remembers of files alike.
#pragma once

#include "app/import/import.h"
#include "exchange/intake/file_plan.h"

namespace kam::app {

/// `progress` while a workbook is read; `partial`: what was understood before an error, see exchange::planFile.
base::Result<exchange::FilePlan> planFor(const Workspace& workspace, const ImportRequest& request, const std::filesystem::path& file,
                                         const ImportProgress& progress, exchange::FilePlan* partial = nullptr);

/// The workspace's own fields of accounts.
std::vector<domain::CustomField> ownFieldsOf(const Workspace& workspace);

/// Where sales lines come from: as asked for, else as the mapping says, else its name, else "sales".
std::string salesSource(const ImportRequest& request, const exchange::Mapping& mapping);

}  // namespace kam::app
