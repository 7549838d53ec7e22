// SPDX-License-Identifier: GPL-3.0-or-later
// What a DataTable shows: rows by position, columns by description, each cell as text, as a typed key to sort by and,
// where a word is not enough, as something to draw. Knows nothing of order, filter or selection.
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "domain/kind.h"
#include "theme/colors.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace kam::ui {

enum class CellType {
  text,
  strong,       ///< text that names the row
  number,       ///< right-aligned with tabular figures; also amounts, percents and days
  pills,        ///< one or more words in capsules
  composition,  ///< parts of a whole as a stacked bar, in the colours of the categories
  sparkline,    ///< a small line
  meter,        ///< a share 0…1 as a bar
  check,        ///< a box to tick
};

struct TableColumn {
  /// Stable; widths and choices are remembered by it.
  QString key;
  QString title;
  CellType type = CellType::text;
  int width = 140;
  bool shownAtFirst = true;
  bool editable = false;
  /// Whether the filter box looks into it; texts always.
  bool searched = false;
  QString toolTip{};
  bool sortable = true;
  /// Never narrower than it asks for: a day cut off says nothing.
  bool rigid = false;
};

/// monostate = unknown, which comes last in both directions. Texts are compared as the language does.
using SortKey = std::variant<std::monostate, std::int64_t, double, QString>;

struct CellPill {
  QString text;
  Tone tone = Tone::neutral;
};

/// What a cell draws beside or instead of its text.
struct CellDrawing {
  std::vector<CellPill> pills;
  /// composition: shares of the whole width, sum ≤ 1; sparkline: any values; meter: one share (may exceed 1).
  std::vector<double> values;
  /// composition: from where to where the whole may lie while parts of it are unknown, as shares of the width.
  std::optional<std::pair<double, double>> range;
  /// Text and meter in a state's colour.
  Tone tone = Tone::neutral;
  /// Struck through and faint: done, or left out.
  bool done = false;
  bool checked = false;
  /// Steps to the right, for trees shown as tables.
  int indent = 0;
};

/// The field of a record that a cell shows as it stands.
struct RecordCell {
  domain::Kind kind;
  base::RawId record;
  std::size_t field;
};

class TableSource {
public:
  virtual ~TableSource() = default;
  virtual const std::vector<TableColumn>& columns() const = 0;
  virtual std::size_t rowCount() const = 0;
  virtual base::RawId id(std::size_t row) const = 0;
  virtual QString text(std::size_t row, std::size_t column) const = 0;
  /// By default the text.
  virtual SortKey sortKey(std::size_t row, std::size_t column) const { return text(row, column); }
  virtual CellDrawing drawing(std::size_t row, std::size_t column) const {
    static_cast<void>(row);
    static_cast<void>(column);
    return {};
  }
  virtual QString toolTip(std::size_t row, std::size_t column) const {
    static_cast<void>(row);
    static_cast<void>(column);
    return {};
  }
  /// Whether a line in the accent is drawn under the row (a cut). Only sensible in the source's own order.
  virtual bool hasLineBelow(std::size_t row) const {
    static_cast<void>(row);
    return false;
  }
  virtual bool isEditable(std::size_t row, std::size_t column) const {
    static_cast<void>(row);
    return columns()[column].editable;
  }
  /// Unset where a cell shows no field that can be entered: a block from a spreadsheet passes it over.
  virtual std::optional<RecordCell> recordCell(std::size_t row, std::size_t column) const {
    static_cast<void>(row);
    static_cast<void>(column);
    return std::nullopt;
  }
  /// What a text copied from this column means to its field.
  virtual QString pastedText(std::size_t column, const QString& text) const {
    static_cast<void>(column);
    return text;
  }
  /// What a message calls the row: the text of the column that names it.
  QString rowName(std::size_t row) const;
  /// What the editor starts with; by default the shown text.
  virtual QString editText(std::size_t row, std::size_t column) const { return text(row, column); }
  /// Not empty: the editor is a list of these.
  virtual QStringList choices(std::size_t row, std::size_t column) const {
    static_cast<void>(row);
    static_cast<void>(column);
    return {};
  }
  /// Takes what was typed; an error is shown and the old text comes back. Ticks arrive as "1" and "0".
  virtual base::Result<void> edit(std::size_t row, std::size_t column, const QString& typed) {
    static_cast<void>(row);
    static_cast<void>(column);
    static_cast<void>(typed);
    return {};
  }
};

inline QString TableSource::rowName(std::size_t row) const {
  for (std::size_t column = 0; column < columns().size(); ++column)
    if (columns()[column].type == CellType::strong) return text(row, column);
  return columns().empty() ? QString() : text(row, 0);
}

}  // namespace kam::ui
