// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/session.h"

#include "app/edits/edit_words.h"
#include "app/folder/folder.h"
#include "theme/text.h"
#include "words/format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QProcess>
#include <QSettings>

#include <filesystem>

namespace kam::ui {
namespace {

constexpr qsizetype kRecent = 8;

QString recentKey() { return QStringLiteral("recentFiles"); }
QString userKey() { return QStringLiteral("userName"); }

std::filesystem::path pathOf(const QString& path) { return std::filesystem::path(plainText(path)); }

Change changeOf(const app::Change& change) {
  Change result;
  for (const domain::RowChange& row : change.rows) result.add(row.kind);
  result.sales = change.salesChanged;
  return result;
}

}  // namespace

Session::Session(AppContext& context, QObject* parent) : QObject(parent), m_context(context) {}

Session::~Session() { close(); }

std::function<void(const base::Error&)> Session::tellTrouble() {
  // Whoever meets the trouble may be a worker, and the session may have gone by then.
  return [session = QPointer<Session>(this)](const base::Error& error) {
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [session, error] {
          if (session != nullptr) session->m_context.tellError(error);
        },
        Qt::QueuedConnection);
  };
}

void Session::start(const QString& path, std::function<Opened(const std::string&)> make) {
  m_opening = true;
  Q_EMIT opening(path);
  const std::string author = plainText(userName());
  m_worker.run([make = std::move(make), author](const std::atomic<bool>&) { return make(author); },
               [this, path](Opened result) { take(path, std::move(result)); });
}

void Session::open(const QString& path) {
  start(path, [clock = &m_context.clock(), path, trouble = tellTrouble()](const std::string& author) {
    return app::Workspace::open(pathOf(path), {clock, author, trouble});
  });
}

base::Result<void> Session::openNow(const QString& path) {
  Opened result = app::Workspace::open(pathOf(path), {&m_context.clock(), plainText(userName()), tellTrouble()});
  if (!result) return base::fail(result.error());
  take(path, std::move(result));
  return {};
}

void Session::create(const QString& path, const app::NewWorkspace& wanted) {
  start(path, [clock = &m_context.clock(), path, wanted, trouble = tellTrouble()](const std::string& author) {
    return app::Workspace::create(pathOf(path), wanted, {clock, author, trouble});
  });
}

void Session::createDemo(const QString& path) {
  if (QFileInfo::exists(path)) {
    open(path);
    return;
  }
  start(path, [clock = &m_context.clock(), path, trouble = tellTrouble()](const std::string& author) -> Opened {
    // The command line's own verb makes the sample, so that both make the same one.
    QProcess maker;
    maker.start(QCoreApplication::applicationDirPath() + QStringLiteral("/kam"), {QStringLiteral("demo"), path});
    if (!maker.waitForFinished(-1) || maker.exitCode() != 0) return base::fail(base::ErrorCode::fileUnwritable, {plainText(path), {}});
    return app::Workspace::open(pathOf(path), {clock, author, trouble});
  });
}

void Session::createFromFolder(const QString& folder, const QString& path) {
  start(path, [clock = &m_context.clock(), folder, path](const std::string& author) -> Opened {
    const auto made = app::importFolder(pathOf(folder), pathOf(path), {clock, author});
    if (!made) return base::fail(made.error());
    return app::Workspace::open(pathOf(path), {clock, author});
  });
}

void Session::take(const QString& path, Opened result) {
  m_opening = false;
  if (!result) {
    Q_EMIT failed(path, result.error());
    return;
  }
  close();
  m_workspace = std::move(*result);
  // An edit may come from a worker (an import) or out of a cell that is being edited: pages hear of it in the next turn.
  m_listening = m_workspace->listen([this](const app::Change& change) {
    QMetaObject::invokeMethod(
        this, [this, change] { pass(change); }, Qt::QueuedConnection);
  });
  QStringList recent = recentFiles();
  const QString absolute = QFileInfo(path).absoluteFilePath();
  recent.removeAll(absolute);
  recent.prepend(absolute);
  QSettings().setValue(recentKey(), QStringList(recent.mid(0, kRecent)));
  m_context.setWorkspace(m_workspace.get(), m_workspace->readOnlyReason().has_value());
  Q_EMIT opened(path);
  Q_EMIT undoStateChanged();
}

void Session::close() {
  if (m_workspace == nullptr) return;
  m_context.setWorkspace(nullptr, false);
  m_listening.reset();
  m_workspace.reset();
}

void Session::pass(const app::Change& change) {
  if (m_workspace == nullptr) return;
  m_context.announce(changeOf(change));
  Q_EMIT undoStateChanged();
}

void Session::undo() {
  if (m_workspace != nullptr) tellUndone(m_workspace->undo());
}

void Session::redo() {
  if (m_workspace != nullptr) tellUndone(m_workspace->redo());
}

void Session::tellUndone(const base::Result<app::Change>& change) {
  if (!change) {
    m_context.tellError(change.error());
    return;
  }
  m_context.tell(qtText(app::sentence(m_context.words(), *m_workspace->snapshot(), change->entry)));
}

UndoState Session::undoState() const {
  UndoState state;
  if (m_workspace == nullptr || m_context.isReadOnly()) return state;
  const auto describe = [this](const auto& next, bool& can, QString& text) {
    if (!next || !*next) return;
    can = true;
    text = qtText(app::sentence(m_context.words(), *m_workspace->snapshot(), **next));
  };
  describe(m_workspace->nextUndo(), state.canUndo, state.undoText);
  describe(m_workspace->nextRedo(), state.canRedo, state.redoText);
  return state;
}

QStringList Session::recentFiles() const {
  QStringList files = QSettings().value(recentKey()).toStringList();
  files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
  return files;
}

QString Session::userName() const {
  const QString name = QSettings().value(userKey()).toString();
  return name.isEmpty() ? qEnvironmentVariable("USER", QStringLiteral("KAM")) : name;
}

void Session::setUserName(const QString& name) {
  QSettings().setValue(userKey(), name.trimmed());
  if (m_workspace != nullptr) m_workspace->setAuthor(plainText(userName()));
}

}  // namespace kam::ui
