// SPDX-License-Identifier: GPL-3.0-or-later
// A TableSource put together column by column: fields of records and computed cells side by side. For tables of one
// account's size; the table of all accounts has a source of its own.
#pragma once

#include "app/workspace.h"
#include "models/table_source.h"
#include "words/words.h"

#include <functional>
#include <string_view>
#include <vector>

namespace kam::ui {

struct SourceColumn {
  TableColumn column;
  std::function<QString(std::size_t row)> text;
  /// Unset: the text. Likewise below: unset means nothing to draw, choose or edit.
  std::function<SortKey(std::size_t row)> key;
  std::function<CellDrawing(std::size_t row)> drawing;
  std::function<QStringList(std::size_t row)> choices;
  std::function<base::Result<void>(std::size_t row, const QString& typed)> edit;
  /// The record's field that the cell shows, where a block can be pasted over it, and what a copied text means to it.
  std::function<base::RawId(std::size_t row)> record{};
  domain::Kind kind = domain::Kind::settings;
  std::size_t field = 0;
  std::function<QString(const QString& text)> pasted{};
  /// What stands behind the figure, shown on hovering and by F1.
  std::function<QString(std::size_t row)> toolTip{};
};

class ColumnSource final : public TableSource {
public:
  ColumnSource(std::vector<base::RawId> ids, std::vector<SourceColumn> columns);

  const std::vector<TableColumn>& columns() const override { return m_titles; }
  std::size_t rowCount() const override { return m_ids.size(); }
  base::RawId id(std::size_t row) const override { return m_ids[row]; }
  QString text(std::size_t row, std::size_t column) const override { return m_columns[column].text(row); }
  SortKey sortKey(std::size_t row, std::size_t column) const override;
  CellDrawing drawing(std::size_t row, std::size_t column) const override;
  QString toolTip(std::size_t row, std::size_t column) const override;
  QStringList choices(std::size_t row, std::size_t column) const override;
  bool isEditable(std::size_t row, std::size_t column) const override;
  std::optional<RecordCell> recordCell(std::size_t row, std::size_t column) const override;
  QString pastedText(std::size_t column, const QString& text) const override;
  base::Result<void> edit(std::size_t row, std::size_t column, const QString& typed) override;

private:
  std::vector<base::RawId> m_ids;
  std::vector<SourceColumn> m_columns;
  std::vector<TableColumn> m_titles;
};

/// What the columns of one table have in common.
struct ColumnMaker {
  /// nullptr: nothing can be edited.
  app::Workspace* workspace;
  app::SnapshotPointer snapshot;
  words::Words words;

  /// A field of the record that `recordOf` names for each row; choices with a tone become pills where asked for.
  SourceColumn field(domain::Kind kind, std::string_view key, std::function<base::RawId(std::size_t)> recordOf, int width = 0,
                     bool pill = false) const;
  /// Money in minor units, a dash where unknown.
  SourceColumn money(const char* key, const QString& title, std::function<std::optional<std::int64_t>(std::size_t)> minor, int width = 120) const;
  /// A fraction as percent; `change` writes the sign and colours it.
  SourceColumn percent(const char* key, const QString& title, std::function<std::optional<double>(std::size_t)> share, bool change,
                       int width = 90) const;
  QString moneyText(std::optional<std::int64_t> minor) const;
};

SourceColumn textColumn(const char* key, const QString& title, std::function<QString(std::size_t)> text, CellType type = CellType::text,
                        int width = 140);

}  // namespace kam::ui
