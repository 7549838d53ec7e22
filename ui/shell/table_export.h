// SPDX-License-Identifier: GPL-3.0-or-later
// Every table's way out: what it shows, with its columns, filter and order, as a file. One menu and one shortcut for all tables.
#pragma once

#include "app/export/table_file.h"
#include "shell/app_context.h"

class QWidget;

namespace kam::ui {

class DataTable;

/// The table that an event or the focus in `widget` belongs to; nullptr where there is none.
DataTable* tableAt(QWidget* widget);

/// The rows and columns that the table shows now, in their order.
app::ShownTable shownTable(const DataTable& table);

/// Asks where to, and in which form, and writes it.
void exportTable(AppContext& context, QWidget& window, const DataTable& table);

/// Copy, export, columns.
void openTableMenu(AppContext& context, QWidget& window, DataTable& table, const QPoint& at);

}  // namespace kam::ui
