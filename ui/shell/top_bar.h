// SPDX-License-Identifier: GPL-3.0-or-later
// Above every page: search and commands, period, manager, Export PDF, undo, redo, New and the workspace's menu.
// Decides nothing: it shows what it is told and passes on what was clicked.
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

namespace kam::ui {

class AppContext;
class SearchButton;

struct ManagerChoice {
  qint64 id;
  QString name;
};

class TopBar : public QWidget {
  Q_OBJECT
public:
  TopBar(AppContext& context, QWidget* parent);

  void retranslate();
  void setUsable(bool usable);
  void setUndo(bool can, const QString& what);
  void setRedo(bool can, const QString& what);
  void setExportVisible(bool visible);
  void setManagers(std::vector<ManagerChoice> managers);
  /// Fills the New menu and the workspace's menu; the actions belong to the window.
  void setNewActions(const QList<QAction*>& actions);
  void setFileActions(const QList<QAction*>& actions);
  QWidget* searchAnchor() const;

Q_SIGNALS:
  void searchWanted();
  void undoWanted();
  void redoWanted();
  void exportWanted();

protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void drawIcons();
  void fillPeriods();
  void fillManagers();

  AppContext& m_context;
  SearchButton* m_search;
  QPushButton* m_period;
  QPushButton* m_manager;
  QPushButton* m_export;
  QToolButton* m_undo;
  QToolButton* m_redo;
  QPushButton* m_new;
  QToolButton* m_file;
  std::vector<ManagerChoice> m_managers;
  QString m_undoText;
  QString m_redoText;
};

}  // namespace kam::ui
