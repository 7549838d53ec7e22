// SPDX-License-Identifier: GPL-3.0-or-later
// The rows and columns of the table of accounts: every field of the field table plus what is computed, from one Snapshot.
// Edits go through the workspace's verbs; order and filter typed by the user belong to the table.
#pragma once

#include "app/workspace.h"
#include "domain/custom_fields.h"
#include "models/table_source.h"
#include "pages/accounts/account_figures.h"
#include "words/words.h"

#include <memory>
#include <vector>

namespace kam::ui {

/// One shown account: its row in `snapshot.all<Account>()` and how deep it stands in a group.
struct AccountLine {
  std::uint32_t row;
  int depth = 0;
};

class AccountsSource final : public TableSource {
public:
  /// `workspace` may be nullptr (nothing can be edited then) and outlives the source.
  AccountsSource(app::Workspace* workspace, app::SnapshotPointer snapshot, std::shared_ptr<const AccountFigures> figures, words::Words words,
                 base::Date today, std::vector<AccountLine> lines);

  const std::vector<TableColumn>& columns() const override { return m_columns; }
  std::size_t rowCount() const override { return m_lines.size(); }
  base::RawId id(std::size_t row) const override;
  QString text(std::size_t row, std::size_t column) const override;
  SortKey sortKey(std::size_t row, std::size_t column) const override;
  CellDrawing drawing(std::size_t row, std::size_t column) const override;
  QString toolTip(std::size_t row, std::size_t column) const override;
  bool isEditable(std::size_t row, std::size_t column) const override;
  QStringList choices(std::size_t row, std::size_t column) const override;
  base::Result<void> edit(std::size_t row, std::size_t column, const QString& typed) override;

  std::optional<RecordCell> recordCell(std::size_t row, std::size_t column) const override;

  /// Position in the field table; nullopt for computed columns.
  std::optional<std::size_t> fieldOf(std::size_t column) const;

private:
  enum class Computed : std::uint8_t { none, abc, revenue, change, margin, trend, lastContact, nextAction, pipeline, opportunities, custom };
  struct Column {
    /// In the field table; of an own field: in `m_custom`.
    std::size_t field = 0;
    Computed computed = Computed::none;
  };
  void addField(std::string_view key, bool shown, int width = 0);
  void addComputed(Computed computed, const char* key, const QString& title, CellType type, int width, bool shown, const QString& toolTip);
  void buildColumns();
  void addCustom();
  SortKey customKey(std::size_t field, std::size_t row) const;
  const domain::Account& account(std::size_t row) const;
  QString say(const char* area, const char* text) const;
  QString money(std::optional<std::int64_t> minor) const;
  QString computedText(Computed computed, std::size_t at) const;
  SortKey computedKey(Computed computed, std::size_t at) const;

  app::Workspace* m_workspace;
  app::SnapshotPointer m_snapshot;
  std::shared_ptr<const AccountFigures> m_figures;
  words::Words m_words;
  base::Date m_today;
  std::vector<AccountLine> m_lines;
  std::vector<TableColumn> m_columns;
  std::vector<Column> m_what;
  std::vector<domain::CustomField> m_custom;
};

}  // namespace kam::ui
