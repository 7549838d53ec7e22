// SPDX-License-Identifier: GPL-3.0-or-later
// Widths of a table's columns for the room there is: words give way before numbers, and nothing gives way beyond reading.
#pragma once

#include "models/table_source.h"

#include <vector>

namespace kam::ui {

/// Widths of the shown columns (0 for hidden ones), not wider than `available` where columns of words can give way by a
/// third; else as wished, to be scrolled. Room to spare goes to the words, where the last column is none of them.
std::vector<int> fittedWidths(const std::vector<TableColumn>& columns, const std::vector<bool>& shown, int available);

}  // namespace kam::ui
