// SPDX-License-Identifier: GPL-3.0-or-later
// Puts window, session and commands together: what the window shows about the open workspace (title, names, undo, read-only
// reason) follows the session. The program and the window's tests each make one.
#pragma once

#include "shell/app_context.h"
#include "shell/main_window.h"
#include "shell/session.h"
#include "shell/window_commands.h"

#include <QObject>

namespace kam::ui {

class Desk : public QObject {
  Q_OBJECT
public:
  /// Everything passed in outlives the desk.
  Desk(AppContext& context, const PageRegistry& registry);

  MainWindow& window() { return m_window; }
  Session& session() { return m_session; }
  WindowCommands& commands() { return m_commands; }
  /// Shows the window at its last size, on the start page.
  void start();

private:
  void showWorkspace();
  void showUndo();
  void showFailure(const QString& path, const base::Error& error);
  void fillManagers();

  AppContext& m_context;
  MainWindow m_window;
  Session m_session;
  WindowCommands m_commands;
};

}  // namespace kam::ui
