// SPDX-License-Identifier: GPL-3.0-or-later
// What window tests share: one QApplication for the whole executable (made on first use, offscreen, settings in a folder of
// its own), and a context to hand to pages and models.
#pragma once

#include "base/date.h"
#include "shell/app_context.h"
#include "shell/navigation.h"
#include "shell/notices.h"
#include "theme/theme.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace kam::app {
class Workspace;
}

namespace kam::test {

/// Makes the application at the first call; every window test starts with it.
ui::Theme& uiTestTheme();

/// Lets queued events and short workers run until `done` holds; false after five seconds.
bool settleUntil(const std::function<bool()>& done);
void settle();

/// A context on a fresh workspace file (or none), and a log of what the user was told.
class UiFixture {
public:
  explicit UiFixture(bool withWorkspace = true);
  ~UiFixture();
  ui::AppContext& context() { return *m_context; }
  ui::Navigation& navigation() { return m_navigation; }
  app::Workspace& workspace() { return *m_workspace; }
  QString path(const QString& name) const { return m_folder.filePath(name); }
  QStringList told;

private:
  QTemporaryDir m_folder;
  base::FixedClock m_clock{base::makeDate(2026, 11, 23)};
  ui::Navigation m_navigation;
  ui::Notices m_notices;
  std::unique_ptr<app::Workspace> m_workspace;
  std::unique_ptr<ui::AppContext> m_context;
  std::shared_ptr<void> m_listening;
};

}  // namespace kam::test
