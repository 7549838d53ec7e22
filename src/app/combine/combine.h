// SPDX-License-Identifier: GPL-3.0-or-later
// Takes one record into another, sales lines included; one entry of the history, which undo takes back whole.
#pragma once

#include "app/edits/combine_edits.h"
#include "app/workspace.h"

namespace kam::app {

/// Sales lines of an account or a product that goes are written anew for the one that stays, source by source, so that a file
/// imported again still finds them. Reads all lines once: run it beside the window.
base::Result<Change> combineRecords(Workspace& workspace, const CombineRequest& request);

}  // namespace kam::app
