// SPDX-License-Identifier: GPL-3.0-or-later
// The stack of pages: builds a page at its first visit, refreshes the visible one and keeps for the others what they missed.
#pragma once

#include "shell/change.h"
#include "shell/navigation.h"
#include "shell/page_registry.h"

#include <QStackedWidget>

#include <map>

namespace kam::ui {

class AppContext;
class Page;

class PageHost : public QStackedWidget {
  Q_OBJECT
public:
  PageHost(AppContext& context, const PageRegistry& registry, QWidget* parent);

  /// The page shown now; nullptr before the first opening.
  Page* currentPage() const;
  /// Builds where needed, brings up to date, opens on the arguments and shows. False for an unknown page.
  bool open(const Location& place);
  void take(const Change& change);
  void retranslate();
  void setNarrow(bool narrow);
  /// Drops every built page (another workspace was opened).
  void clear();

Q_SIGNALS:
  void shown(const QString& page);

private:
  struct Built {
    Page* page = nullptr;
    Change missed;
    bool wordsMissed = false;
  };
  void bringUpToDate(Built& built);

  AppContext& m_context;
  const PageRegistry& m_registry;
  std::map<QString, Built> m_built;
  QString m_current;
  bool m_narrow = false;
};

}  // namespace kam::ui
