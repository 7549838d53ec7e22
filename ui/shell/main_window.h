// SPDX-License-Identifier: GPL-3.0-or-later
// The one window: rail, top bar, pages, toasts, and the keys that work everywhere. What a command does to the workspace
// is the session's business, not the window's.
#pragma once

#include "shell/app_context.h"
#include "shell/navigation.h"
#include "shell/page_registry.h"

#include <QWidget>

namespace kam::ui {

class Banner;
class CommandList;
class CommandPalette;
class Page;
class PageHost;
class Rail;
class ToastStack;
class TopBar;

class MainWindow : public QWidget {
  Q_OBJECT
public:
  /// Everything passed in outlives the window.
  MainWindow(AppContext& context, const PageRegistry& registry, QWidget* parent = nullptr);
  ~MainWindow() override;

  /// Lets the page that is shown do a command its own way; false where it has none.
  bool offerToPage(const QString& command);
  TopBar& topBar() const { return *m_topBar; }
  Rail& rail() const { return *m_rail; }
  PageHost& pages() const { return *m_pages; }
  Banner& banner() const { return *m_banner; }
  /// Ctrl+K opens the palette on these from now on.
  void setCommands(const CommandList& commands);
  void retranslate();

Q_SIGNALS:
  void undoWanted();
  void redoWanted();
  /// The window is about to close; what is being typed has been written.
  void closing();

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  /// A file dropped anywhere is looked at on the import page.
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  /// Over a table: copy, export, columns. Tables pass it on up to here.
  void contextMenuEvent(QContextMenuEvent* event) override;

private:
  void addKeys();
  void openPalette();
  void showPlace(const Location& place);
  /// After going to a page the keys work in it.
  void handKeysToPage();
  /// The table in focus, or the page's first.
  void exportShownTable();
  /// Asks whether a workspace that was dropped is to be opened or merged.
  /// Mails, cards and appointments become records of the account, other files documents.
  void takeFilesOfAccount(const QStringList& files, base::RawId account);
  void takeWorkspaceFile(const QString& file);

  AppContext& m_context;
  const PageRegistry& m_registry;
  Rail* m_rail;
  TopBar* m_topBar;
  PageHost* m_pages;
  ToastStack* m_toasts;
  Banner* m_banner;
  CommandPalette* m_palette = nullptr;
};

}  // namespace kam::ui
