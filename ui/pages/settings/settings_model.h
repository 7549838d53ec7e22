// SPDX-License-Identifier: GPL-3.0-or-later
// What the Settings page shows and does: the workspace's own settings and stages as edits (with history), the user's name,
// language and theme as choices of this computer. Without widgets.
#pragma once

#include <QObject>

#include "app/workspace.h"
#include "models/table_source.h"
#include "shell/app_context.h"

#include <memory>

namespace kam::ui {

class SettingsModel : public QObject {
  Q_OBJECT
public:
  explicit SettingsModel(AppContext& context, QObject* parent = nullptr);

  bool hasWorkspace() const { return m_context.workspace() != nullptr; }
  bool canEdit() const { return hasWorkspace() && !m_context.isReadOnly(); }
  /// Id of the one settings record, 0 without a workspace.
  base::RawId settingsRecord() const;
  app::SnapshotPointer snapshot() const;
  /// Stages in their order: name and probability can be edited.
  std::shared_ptr<TableSource> stages();

  QString userName() const;
  int themeChoice() const;
  int languageChoice() const;

  // Intents. Those that can be refused are plain functions: moc cannot compare a Result<void>.
  base::Result<void> setSetting(std::size_t field, const kam::domain::Value& value);
  base::Result<void> setStage(qint64 stage, const QString& field, const QString& typed);
  /// A new open stage behind the last; its id.
  base::Result<base::RawId> addStage();
  /// -1 up, +1 down; nothing where it cannot go further.
  base::Result<void> moveStage(qint64 stage, int step);
  /// Refused for a stage that opportunities are in.
  base::Result<void> removeStage(qint64 stage);

public Q_SLOTS:
  void setUserName(const QString& name);
  /// 0 system, 1 light, 2 dark.
  void setTheme(int choice);
  /// 0 English, 1 German.
  void setLanguage(int choice);

private:
  base::Result<void> commit(const base::Result<app::Edit>& edit);

  AppContext& m_context;
};

}  // namespace kam::ui
