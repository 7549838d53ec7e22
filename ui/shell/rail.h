// SPDX-License-Identifier: GPL-3.0-or-later
// The navigation on the left: one entry per page, wide with words or narrow with icons only.
#pragma once

#include "words/words.h"

#include <QWidget>

#include <vector>

class QAbstractButton;
class QVBoxLayout;

namespace kam::ui {

class AppContext;
class PageRegistry;
class TextLabel;

class Rail : public QWidget {
  Q_OBJECT
public:
  Rail(AppContext& context, const PageRegistry& registry, QWidget* parent);

  void retranslate();
  void setCompact(bool compact);
  void select(const QString& page);
  /// Under the program's name: the workspace's.
  void setWorkspaceText(const QString& text);
  void setUsable(bool usable);

Q_SIGNALS:
  void chosen(const QString& page);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  struct Entry {
    QString id;
    words::Word title;
    QAbstractButton* button;
  };
  void addEntry(const QString& id, words::Word title, const QString& icon, QVBoxLayout& column, int shortcut);

  AppContext& m_context;
  TextLabel* m_name;
  TextLabel* m_workspace;
  std::vector<Entry> m_entries;
  bool m_compact = false;
};

}  // namespace kam::ui
