// SPDX-License-Identifier: GPL-3.0-or-later
// What this computer remembers about a workspace, by its place: where it exchanges with other copies, and a quick entry that was begun.
#pragma once

#include <QString>

namespace kam::ui {

/// Empty where none was chosen.
QString sharedFolderOf(const QString& workspace);
void rememberSharedFolder(const QString& workspace, const QString& folder);

/// A line that was typed and not logged; empty for none.
QString entryDraftOf(const QString& workspace);
void rememberEntryDraft(const QString& workspace, const QString& line);

}  // namespace kam::ui
