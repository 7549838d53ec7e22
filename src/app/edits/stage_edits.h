// SPDX-License-Identifier: GPL-3.0-or-later
// The list of an opportunity's stages: its order is the order of the sales process, open stages before won and lost.
#pragma once

#include "app/edits/edit.h"
#include "base/error.h"
#include "domain/snapshot.h"

#include <string>

namespace kam::app {

/// An open stage behind the last open one; its key is made from its name.
base::Result<Edit> addStage(const domain::Snapshot& snapshot, base::IdSource& ids, const std::string& name, double probability);

/// One place up (-1) or down (+1) among the stages of the same outcome; `nothingChanged` at the end of the list.
base::Result<Edit> moveStage(const domain::Snapshot& snapshot, domain::RawId stage, int step);

/// Refused (`recordInUse`) while opportunities are in it: they would lose their place in the process unseen.
base::Result<Edit> removeStage(const domain::Snapshot& snapshot, domain::RawId stage);

}  // namespace kam::app
