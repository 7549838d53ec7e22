// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where else somebody works, or where they went: people change companies, and hold positions in several.
#pragma once

#include "domain/records.h"

class QWidget;

namespace kam::ui {

class AppContext;

/// Another position of whoever holds this one; the one held may end with it. False where it was given up.
bool askFurtherPosition(AppContext& context, QWidget* parent, domain::Id<domain::Position> held);

}  // namespace kam::ui
