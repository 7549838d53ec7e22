// SPDX-License-Identifier: GPL-3.0-or-later
// A block from a spreadsheet laid over a table: what every table that can be pasted into shares.
#pragma once

#include "app/workspace.h"
#include "words/words.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace kam::ui {

class DataTable;

/// The lines of a copied block as cells; quotation marks around cells with line breaks are read.
std::vector<QStringList> blockRows(const QString& text);

/// "Nothing was pasted." and the first troubles, each in a line.
QString pasteTrouble(const words::Words& words, const QStringList& wrong);

/// Pastes from the current cell on, over the columns and rows as they are shown; one value fills the selection. One edit, or none where a cell
/// cannot be taken: then the cells are named. The number of cells that changed.
tl::expected<int, QString> pasteBlock(const DataTable& table, app::Workspace& workspace, const words::Words& words, const QString& text);

}  // namespace kam::ui
