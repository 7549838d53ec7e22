// SPDX-License-Identifier: GPL-3.0-or-later
// Where a workspace exchanges with other copies: a choice of this computer, remembered by the workspace's place.
#pragma once

#include <QString>

namespace kam::ui {

/// Empty where none was chosen.
QString sharedFolderOf(const QString& workspace);
void rememberSharedFolder(const QString& workspace, const QString& folder);

}  // namespace kam::ui
