// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a person and the position they hold at an account, new or known.
#pragma once

#include "app/edits/record_edits.h"
#include "domain/records.h"

class QWidget;

namespace kam::ui {

class AppContext;

/// `position` unset: a new contact, which also gets the values in `further` (by position in the table of positions). False where it was
/// given up.
bool askContact(AppContext& context, QWidget* parent, domain::Id<domain::Account> account, domain::Id<domain::Position> position,
                const std::vector<app::FieldValue>& further = {});

}  // namespace kam::ui
