// SPDX-License-Identifier: GPL-3.0-or-later
// An entry of the history as the window says it: an undo names what it undid.
#pragma once

#include "app/workspace.h"

#include <QString>

namespace kam::ui {

QString entrySentence(const words::Words& words, const domain::Snapshot& snapshot, const storage::JournalEntry& entry);

}  // namespace kam::ui
