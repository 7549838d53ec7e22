// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ui_test_app.h"

#include "app/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>

namespace kam::test {
namespace {

/// Outlives every test; Qt wants the arguments to live as long as the application.
struct TestApplication {
  TestApplication() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    application = std::make_unique<QApplication>(count, arguments);
    QApplication::setOrganizationName(QStringLiteral("kam-workbench-tests"));
    QApplication::setApplicationName(QStringLiteral("window"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    theme = std::make_unique<ui::Theme>(*application);
  }
  char name[8] = "test_ui";
  char* arguments[2] = {name, nullptr};
  int count = 1;
  QTemporaryDir settings;
  std::unique_ptr<QApplication> application;
  std::unique_ptr<ui::Theme> theme;
};

}  // namespace

ui::Theme& uiTestTheme() {
  // Never destroyed: Qt's own statics go before ours at exit, and the application needs them.
  static TestApplication* const test = new TestApplication;
  return *test->theme;
}

bool settleUntil(const std::function<bool()>& done) {
  QElapsedTimer timer;
  timer.start();
  while (!done()) {
    if (timer.elapsed() > 5000) return false;
    QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  return true;
}

void settle() {
  for (int turn = 0; turn < 5; ++turn) {
    QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
}

UiFixture::UiFixture(bool withWorkspace) {
  ui::Theme& theme = uiTestTheme();
  m_context = std::make_unique<ui::AppContext>(theme, m_navigation, m_notices, m_clock);
  QObject::connect(&m_notices, &ui::Notices::posted, [this](const ui::Notice& notice) { told << notice.text; });
  if (!withWorkspace) return;
  app::NewWorkspace wanted;
  wanted.name = "Test";
  auto created = app::Workspace::create(path(QStringLiteral("test.kam")).toStdString(), wanted, {&m_clock, "Tester"});
  if (!created) return;
  m_workspace = std::move(*created);
  m_context->setWorkspace(m_workspace.get(), false);
  // What the session does in the program: pages hear of a change in the next turn.
  m_listening = m_workspace->listen([this](const app::Change& change) {
    ui::Change seen;
    for (const domain::RowChange& row : change.rows) seen.add(row.kind);
    seen.sales = change.salesChanged;
    QMetaObject::invokeMethod(
        m_context.get(), [this, seen] { m_context->announce(seen); }, Qt::QueuedConnection);
  });
}

UiFixture::~UiFixture() {
  m_context->setWorkspace(nullptr, false);
  m_listening.reset();
}

}  // namespace kam::test
