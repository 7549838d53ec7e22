// SPDX-License-Identifier: GPL-3.0-or-later
// Every edit in words, newest first: when, who, what, and whether it was undone. Read from the file on a worker. Without
// widgets; undo and redo are the window's.
#pragma once

#include <QObject>

#include "app/workspace.h"
#include "models/table_source.h"
#include "shell/app_context.h"
#include "shell/background.h"

#include <memory>
#include <vector>

namespace kam::ui {

class HistoryModel : public QObject {
  Q_OBJECT
public:
  explicit HistoryModel(AppContext& context, QObject* parent = nullptr);

  /// Reads again; `loaded` follows.
  void load();
  /// The table of what was read, in the present language.
  std::shared_ptr<TableSource> table() const;
  std::size_t count() const { return m_entries.size(); }
  /// Whether older entries were left out.
  bool isCut() const;
  QString subtitle() const;

Q_SIGNALS:
  void loaded();

private:
  AppContext& m_context;
  std::vector<storage::JournalEntry> m_entries;
  Background m_worker;
};

}  // namespace kam::ui
