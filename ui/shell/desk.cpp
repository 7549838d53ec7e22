// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/desk.h"

#include "domain/records.h"
#include "shell/banner.h"
#include "shell/navigation.h"
#include "shell/page_host.h"
#include "shell/rail.h"
#include "shell/top_bar.h"
#include "theme/text.h"

#include <QFileInfo>
#include <QSettings>

#include <set>

namespace kam::ui {
namespace {

QString geometryKey() { return QStringLiteral("windowGeometry"); }

}  // namespace

Desk::Desk(AppContext& context, const PageRegistry& registry)
    : m_context(context), m_window(context, registry), m_session(context), m_commands(context, m_session, m_window, registry) {
  m_window.setCommands(m_commands.list());
  connect(&m_window, &MainWindow::undoWanted, &m_session, &Session::undo);
  connect(&m_window, &MainWindow::redoWanted, &m_session, &Session::redo);
  connect(&m_window, &MainWindow::closing, this, [this] { QSettings().setValue(geometryKey(), m_window.saveGeometry()); });
  connect(&m_session, &Session::undoStateChanged, this, &Desk::showUndo);
  connect(&m_session, &Session::failed, this, &Desk::showFailure);
  connect(&m_session, &Session::opening, this, [this](const QString& path) {
    m_window.rail().setWorkspaceText(m_context.say("shell", "Opening %1 \u2026").replace(QStringLiteral("%1"), QFileInfo(path).fileName()));
  });
  connect(&m_session, &Session::opened, this, [this] {
    m_context.navigation().clear();
    const bool empty = m_context.workspace()->snapshot()->all<domain::Account>().empty();
    m_context.navigation().openPage(empty ? QStringLiteral("import") : QStringLiteral("today"));
  });
  connect(&m_context, &AppContext::workspaceChanged, this, &Desk::showWorkspace);
  connect(&m_context, &AppContext::languageChanged, this, [this] {
    showWorkspace();
    showUndo();
  });
  connect(&m_context, &AppContext::changed, this, [this](const Change& change) {
    if (change.touches(domain::Kind::settings) || change.touches(domain::Kind::accounts) || change.touches(domain::Kind::team)) showWorkspace();
  });
  showWorkspace();
  showUndo();
}

void Desk::start() {
  m_window.restoreGeometry(QSettings().value(geometryKey()).toByteArray());
  m_window.show();
}

void Desk::showWorkspace() {
  app::Workspace* workspace = m_context.workspace();
  const bool open = workspace != nullptr;
  m_window.rail().setUsable(open);
  m_window.topBar().setUsable(open);
  if (!open) {
    m_window.setWindowTitle(QStringLiteral("KAM Workbench"));
    m_window.rail().setWorkspaceText(m_context.say("shell", "No workspace open"));
    m_window.banner().setText({}, Tone::warning);
    m_window.topBar().setManagers({});
    return;
  }
  const app::SnapshotPointer snapshot = workspace->snapshot();
  QString name = QFileInfo(qtText(workspace->path().string())).completeBaseName();
  for (const domain::Settings& settings : snapshot->all<domain::Settings>())
    if (!settings.name.empty()) name = qtText(settings.name);
  const auto accounts = static_cast<int>(snapshot->all<domain::Account>().size());
  m_window.rail().setWorkspaceText(QStringLiteral("%1 \u00B7 %2").arg(name, m_context.say("shell", "%n account(s)", nullptr, accounts)));
  m_window.setWindowTitle(QStringLiteral("%1 \u2013 KAM Workbench").arg(name));
  const auto& reason = workspace->readOnlyReason();
  m_window.banner().setText(reason ? m_context.sentence(*reason) : QString(), Tone::warning);
  fillManagers();
  m_window.topBar().retranslate();
}

void Desk::fillManagers() {
  const app::SnapshotPointer snapshot = m_context.workspace()->snapshot();
  std::set<base::RawId> managing;
  for (const domain::Account& account : snapshot->all<domain::Account>())
    if (account.kam.isSet()) managing.insert(account.kam.raw());
  std::vector<ManagerChoice> choices;
  for (const domain::TeamMember& member : snapshot->all<domain::TeamMember>())
    if (managing.contains(member.id.raw())) choices.push_back({member.id.raw(), qtText(member.name)});
  std::sort(choices.begin(), choices.end(), [](const ManagerChoice& a, const ManagerChoice& b) { return a.name.localeAwareCompare(b.name) < 0; });
  m_window.topBar().setManagers(std::move(choices));
}

void Desk::showUndo() {
  const UndoState state = m_session.undoState();
  m_window.topBar().setUndo(state.canUndo, state.undoText);
  m_window.topBar().setRedo(state.canRedo, state.redoText);
}

void Desk::showFailure(const QString& path, const base::Error& error) {
  static_cast<void>(path);
  m_context.tellError(error);
  showWorkspace();
  if (!m_session.isOpen()) m_context.navigation().openPage(QStringLiteral("welcome"));
}

}  // namespace kam::ui
