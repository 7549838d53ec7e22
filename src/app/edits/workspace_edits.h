// SPDX-License-Identifier: GPL-3.0-or-later
// What a new workspace starts with: its settings and the standard stages of opportunities.
#pragma once

#include "app/edits/edit.h"
#include "base/id.h"

namespace kam::app {

struct NewWorkspace;

Edit createWorkspace(base::IdSource& ids, const NewWorkspace& wanted);

}  // namespace kam::app
