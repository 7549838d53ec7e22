// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be done from anywhere: makes the list of commands, asks the short questions they need (a file) and
// hands them to session, navigation and theme.
#pragma once

#include "shell/commands.h"

#include <QObject>

class QAction;

namespace kam::ui {

class AppContext;
class MainWindow;
class PageRegistry;
class Session;

class WindowCommands : public QObject {
  Q_OBJECT
public:
  WindowCommands(AppContext& context, Session& session, MainWindow& window, const PageRegistry& registry, QObject* parent = nullptr);
  const CommandList& list() const { return m_list; }
  /// By id; unknown ids do nothing.
  void run(const QString& id, const QString& argument = {});

private:
  void addCreate();
  void addFile();
  void addGo(const PageRegistry& registry);
  void addView();
  void fillMenus();
  QList<QAction*> actionsOf(CommandGroup group);
  void openDialog();
  void newDialog();
  void copyDialog();
  void folderDialog();
  QString filter() const;

  AppContext& m_context;
  Session& m_session;
  MainWindow& m_window;
  CommandList m_list;
};

/// The user's choices of language and theme, kept beside the workspace.
void restoreChoices(AppContext& context);
void rememberTheme(AppContext& context, int choice);
void rememberLanguage(AppContext& context, words::Language language);

}  // namespace kam::ui
