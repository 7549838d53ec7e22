// SPDX-License-Identifier: GPL-3.0-or-later
// The open workspace from the window's side: opens files behind the window, undoes and redoes, remembers recent files and
// passes every change on. Asks nobody anything; dialogs belong to the commands.
#pragma once

#include "app/workspace.h"
#include "shell/app_context.h"
#include "shell/background.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace kam::ui {

/// What can be undone and done again next, in words.
struct UndoState {
  bool canUndo = false;
  QString undoText;
  bool canRedo = false;
  QString redoText;
  bool operator==(const UndoState&) const = default;
};

class Session : public QObject {
  Q_OBJECT
public:
  explicit Session(AppContext& context, QObject* parent = nullptr);
  ~Session() override;

  /// Opens on a worker; `opened` or `failed` follows.
  void open(const QString& path);
  /// Opens here and now (pictures and tests).
  base::Result<void> openNow(const QString& path);
  /// A new file, then open it.
  void create(const QString& path, const app::NewWorkspace& wanted);
  /// The sample workspace at `path` (made where there is none), then open it.
  void createDemo(const QString& path);
  /// A new file out of a folder of everything, then open it.
  void createFromFolder(const QString& folder, const QString& path);
  void close();
  bool isOpen() const { return m_workspace != nullptr; }
  bool isOpening() const { return m_opening; }

  void undo();
  void redo();
  UndoState undoState() const;

  /// Newest first; files that are gone are left out.
  QStringList recentFiles() const;
  QString userName() const;
  void setUserName(const QString& name);

Q_SIGNALS:
  void opening(const QString& path);
  void opened(const QString& path);
  void failed(const QString& path, const kam::base::Error& error);
  void undoStateChanged();

private:
  using Opened = base::Result<std::unique_ptr<app::Workspace>>;
  std::function<void(const base::Error&)> tellTrouble();
  void start(const QString& path, std::function<Opened(const std::string& author)> make);
  void take(const QString& path, Opened result);
  void pass(const app::Change& change);
  void tellUndone(const base::Result<app::Change>& change);

  AppContext& m_context;
  std::unique_ptr<app::Workspace> m_workspace;
  std::shared_ptr<void> m_listening;
  bool m_opening = false;
  Background m_worker;
};

}  // namespace kam::ui
