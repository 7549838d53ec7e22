// SPDX-License-Identifier: GPL-3.0-or-later
// What the search and command box offers for what is typed: records found by the workspace's indexes (on a worker,
// interrupted by the next key) and commands by their words. Without widgets.
#pragma once

#include <QAbstractListModel>
#include <QTimer>

#include "app/workspace.h"
#include "shell/app_context.h"
#include "shell/background.h"
#include "shell/commands.h"

#include <vector>

namespace kam::ui {

struct PaletteEntry {
  enum class Type { heading, record, command };
  Type type;
  QString text;
  QString detail;
  QString icon;
  domain::Kind kind = domain::Kind::accounts;
  base::RawId record = 0;
  const Command* command = nullptr;
  /// It fits only in spite of a slip, or by letters here and there.
  bool isLoose = false;
};

class PaletteModel : public QAbstractListModel {
  Q_OBJECT
public:
  enum Role { detailRole = Qt::UserRole, iconRole, headingRole };
  /// `commands` outlives the model.
  PaletteModel(AppContext& context, const CommandList& commands, QObject* parent = nullptr);

  /// Commands at once, records when found.
  void setQuery(const QString& query);
  /// Somebody is choosing: what is listed stays.
  void keep();
  /// The first hits for what was typed are still being looked for.
  bool isSearching() const { return m_isSearching; }
  const PaletteEntry& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
  /// First row that can be chosen, -1 for none.
  int firstChoice() const;
  /// Runs a command, or opens a record's place.
  void choose(int row);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
  /// They are listed.
  void searched();

private:
  void search(bool ranked);
  void rebuild();
  /// The best fit first.
  std::vector<PaletteEntry> matchingCommands() const;
  /// While nothing is typed.
  std::vector<PaletteEntry> recentAccounts() const;

  AppContext& m_context;
  const CommandList& m_commands;
  QString m_query;
  std::vector<PaletteEntry> m_found;
  /// Accounts, looked at last first.
  std::vector<base::RawId> m_recent;
  std::vector<PaletteEntry> m_entries;
  Background m_worker;
  /// Until the best of many hits are looked for.
  QTimer m_soon;
  bool m_isRanking = false;
  bool m_isSearching = false;
};

}  // namespace kam::ui
