// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_commands.h"

#include "app/workspace.h"
#include "dialogs/copy_dialog.h"
#include "dialogs/interaction_dialog.h"
#include "dialogs/quick_entry_dialog.h"
#include "shell/explanation.h"
#include "shell/keys_dialog.h"
#include "shell/main_window.h"
#include "shell/navigation.h"
#include "shell/own_keys.h"
#include "shell/record_place.h"
#include "shell/session.h"
#include "shell/top_bar.h"
#include "shell/workspace_memory.h"
#include "theme/icons.h"
#include "theme/text.h"

#include <QAction>
#include <QCursor>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace kam::ui {
namespace {

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

QString withSuffix(const QString& path) { return path.isEmpty() || path.endsWith(QStringLiteral(".kam")) ? path : path + QStringLiteral(".kam"); }

}  // namespace

void restoreChoices(AppContext& context) {
  const QSettings settings;
  context.theme().choose(static_cast<ThemeChoice>(qBound(0, settings.value(QStringLiteral("theme")).toInt(), 2)));
  const QString language = settings.value(QStringLiteral("language")).toString();
  const QString wanted = language.isEmpty() ? QLocale::system().name().left(2) : language;
  context.setLanguage(words::languageOf(plainText(wanted)));
}

void rememberTheme(AppContext& context, int choice) {
  QSettings().setValue(QStringLiteral("theme"), choice);
  context.theme().choose(static_cast<ThemeChoice>(choice));
}

void rememberLanguage(AppContext& context, words::Language language) {
  QSettings().setValue(QStringLiteral("language"), qtText(words::codeOf(language)));
  context.setLanguage(language);
}

WindowCommands::WindowCommands(AppContext& context, Session& session, MainWindow& window, const PageRegistry& registry, QObject* parent)
    : QObject(parent), m_context(context), m_session(session), m_window(window) {
  addCreate();
  addFile();
  addGo(registry);
  addView();
  applyOwnKeys(m_list);
  connect(&m_context, &AppContext::commandWanted, this, &WindowCommands::run);
  connect(&m_context, &AppContext::languageChanged, this, &WindowCommands::fillMenus);
  connect(&m_context, &AppContext::workspaceChanged, this, &WindowCommands::fillMenus);
  connect(&m_context.theme(), &Theme::changed, this, &WindowCommands::fillMenus);
  fillMenus();
}

void WindowCommands::run(const QString& id, const QString& argument) {
  if (id == QStringLiteral("file.recent")) {
    m_session.open(argument);
    return;
  }
  for (const Command& command : m_list.all()) {
    if (command.id != id) continue;
    command.run();
    return;
  }
}

void WindowCommands::addCreate() {
  const auto go = [this](const QString& page, const QString& section) {
    return [this, page, section] { m_context.navigation().openPage(page, {0, section}); };
  };
  m_list.add({QStringLiteral("new.account"),
              KAM_WORD("shell", "New account"),
              QStringLiteral("building"),
              CommandGroup::create,
              {},
              true,
              go(QStringLiteral("accounts"), QStringLiteral("new"))});
  m_list.add({QStringLiteral("new.interaction"), KAM_WORD("shell", "Log an interaction"), QStringLiteral("note"), CommandGroup::create,
              QKeySequence(Qt::CTRL | Qt::Key_L), true, [this] {
                if (m_window.offerToPage(QStringLiteral("new.interaction"))) return;
                const Location place = m_context.navigation().current();
                logInteraction(m_context, &m_window, place.page == QStringLiteral("account") ? place.arguments.record : 0);
              }});
  m_list.add({QStringLiteral("new.entry"), KAM_WORD("shell", "Quick entry: log in one line"), QStringLiteral("note"), CommandGroup::create,
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), true, [this] {
                const Location place = m_context.navigation().current();
                base::RawId account = place.page == QStringLiteral("account") ? place.arguments.record : 0;
                // A plan's page is opened on a plan or on its account.
                if (place.page == QStringLiteral("plan") && m_context.workspace() != nullptr) {
                  account = accountOf(*m_context.workspace()->snapshot(), domain::Kind::plans, place.arguments.record);
                  if (account == 0) account = place.arguments.record;
                }
                if (m_context.workspace() == nullptr) return;
                // Kept over the end of the program too: what was typed is work.
                const QString file = qtText(m_context.workspace()->path().string());
                QString draft = entryDraftOf(file);
                quickEntry(m_context, &m_window, account, draft);
                rememberEntryDraft(file, draft);
              }});
  m_list.add({QStringLiteral("import"), KAM_WORD("shell", "Import a file"), QStringLiteral("download"), CommandGroup::create,
              QKeySequence(Qt::CTRL | Qt::Key_I), true, go(QStringLiteral("import"), {})});
  m_list.add({QStringLiteral("decision"),
              KAM_WORD("shell", "Choose key accounts"),
              QStringLiteral("target"),
              CommandGroup::create,
              {},
              true,
              go(QStringLiteral("selection"), {})});
}

void WindowCommands::addFile() {
  const auto add = [this](const char* id, words::Word title, const char* icon, const QKeySequence& keys, bool needs, std::function<void()> act) {
    m_list.add({QString::fromLatin1(id), title, QString::fromLatin1(icon), CommandGroup::file, keys, needs, std::move(act)});
  };
  add("file.new", KAM_WORD("shell", "New workspace \u2026"), "plus", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), false, [this] { newDialog(); });
  add("file.open", KAM_WORD("shell", "Open workspace \u2026"), "folder", QKeySequence(Qt::CTRL | Qt::Key_O), false, [this] { openDialog(); });
  add("file.demo", KAM_WORD("shell", "Open the sample workspace"), "star", {}, false,
      [this] { m_session.createDemo(QDir(documents()).filePath(QStringLiteral("kam-sample.kam"))); });
  add("file.folder", KAM_WORD("shell", "New workspace from a folder …"), "folder", {}, false, [this] { folderDialog(); });
  add("file.copy", KAM_WORD("shell", "Send a copy \u2026"), "upload", {}, true, [this] { copyDialog(); });
  add("file.merge", KAM_WORD("shell", "Merge with a copy …"), "download", {}, true,
      [this] { m_context.navigation().openPage(QStringLiteral("merge")); });
  add("file.sync", KAM_WORD("shell", "Synchronise through a folder"), "history", {}, true, [this] {
    m_context.navigation().openPage(QStringLiteral("merge"), {0, QStringLiteral("sync")});
  });
  add("file.close", KAM_WORD("shell", "Close workspace"), "close", {}, true, [this] {
    m_session.close();
    m_context.navigation().clear();
    m_context.navigation().openPage(QStringLiteral("welcome"));
  });
  add("file.quit", KAM_WORD("shell", "Quit"), "close", QKeySequence(Qt::CTRL | Qt::Key_Q), false, [this] { m_window.close(); });
}

void WindowCommands::addGo(const PageRegistry& registry) {
  int shortcut = 0;
  for (const PageEntry& entry : registry.entries()) {
    if (entry.place == PagePlace::hidden) continue;
    ++shortcut;
    const QKeySequence keys = shortcut <= 9 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + shortcut)) : QKeySequence();
    m_list.add({QStringLiteral("go.%1").arg(entry.id), entry.title, entry.icon, CommandGroup::go, keys, entry.id != QStringLiteral("settings"),
                [this, id = entry.id] { m_context.navigation().openPage(id); }});
  }
  // Those of an account are of the one looked at last.
  for (const PageEntry& entry : registry.entries())
    for (const auto& [section, title] : entry.places)
      m_list.add({QStringLiteral("go.%1@%2").arg(entry.id, section),
                  title,
                  entry.icon,
                  CommandGroup::section,
                  {},
                  true,
                  [this, id = entry.id, section = section] {
                    m_context.navigation().openPage(id, {0, section});
                  }});
}

void WindowCommands::addView() {
  m_list.add({QStringLiteral("view.explain"), KAM_WORD("shell", "Explain what is under the pointer"), QStringLiteral("eye"), CommandGroup::view,
              QKeySequence(Qt::Key_F1), false, [this] {
                const QPoint at = QCursor::pos();
                showExplanation(m_context, &m_window, explanationAt(m_window, at), at);
              }});
  m_list.add({QStringLiteral("view.keys"), KAM_WORD("shell", "All keys"), QStringLiteral("command"), CommandGroup::view,
              QKeySequence(Qt::CTRL | Qt::Key_F1), false, [this] {
                KeysDialog dialog(m_context, m_list, &m_window);
                connect(&dialog, &KeysDialog::keysChanged, this, &WindowCommands::fillMenus);
                dialog.exec();
              }});
  const auto add = [this](const char* id, words::Word title, const char* icon, const QKeySequence& keys, bool needs, std::function<void()> act) {
    m_list.add({QString::fromLatin1(id), title, QString::fromLatin1(icon), CommandGroup::view, keys, needs, std::move(act)});
  };
  add("undo", KAM_WORD("shell", "Undo"), "undo", QKeySequence(Qt::CTRL | Qt::Key_Z), true, [this] { m_session.undo(); });
  add("redo", KAM_WORD("shell", "Redo"), "redo", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), true, [this] { m_session.redo(); });
  add("language.en", KAM_WORD("shell", "Language: English"), "command", {}, false, [this] { rememberLanguage(m_context, words::Language::english); });
  add("language.de", KAM_WORD("shell", "Language: German"), "command", {}, false, [this] { rememberLanguage(m_context, words::Language::german); });
  add("theme.system", KAM_WORD("shell", "Theme: as the system"), "eye", {}, false, [this] { rememberTheme(m_context, 0); });
  add("theme.light", KAM_WORD("shell", "Theme: light"), "eye", {}, false, [this] { rememberTheme(m_context, 1); });
  add("theme.dark", KAM_WORD("shell", "Theme: dark"), "eye", {}, false, [this] { rememberTheme(m_context, 2); });
}

QList<QAction*> WindowCommands::actionsOf(CommandGroup group) {
  QList<QAction*> actions;
  for (const Command& command : m_list.all()) {
    if (command.group != group) continue;
    auto* action = new QAction(icon(command.icon, m_context.theme().colors().muted, 16), m_context.say(command.title), this);
    action->setObjectName(command.id);
    action->setEnabled(!command.needsWorkspace || m_context.workspace() != nullptr);
    action->setShortcut(command.keys);
    connect(action, &QAction::triggered, this, [&command] { command.run(); });
    actions << action;
  }
  return actions;
}

void WindowCommands::fillMenus() {
  // The old actions leave the menus with themselves.
  const auto old = findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly);
  for (QAction* action : old) {
    // Later: one of them may be what is running just now ("Close workspace").
    m_window.removeAction(action);
    action->setShortcut({});
    action->deleteLater();
  }
  const QList<QAction*> create = actionsOf(CommandGroup::create);
  const QList<QAction*> file = actionsOf(CommandGroup::file);
  m_window.topBar().setNewActions(create);
  m_window.topBar().setFileActions(file);
  // The window itself holds them too, so that their keys work while the menus are closed.
  m_window.addActions(create);
  m_window.addActions(file);
  // Undo and redo have keys of the window's own, which let typing go first.
  for (QAction* action : actionsOf(CommandGroup::view))
    if (action->objectName().startsWith(QStringLiteral("view."))) m_window.addAction(action);
    else delete action;
}

QString WindowCommands::filter() const { return m_context.say("shell", "Workspaces (*.kam)"); }

void WindowCommands::openDialog() {
  const QString path = QFileDialog::getOpenFileName(&m_window, m_context.say("shell", "Open workspace"), documents(), filter());
  if (!path.isEmpty()) m_session.open(path);
}

void WindowCommands::newDialog() {
  const QString start = QDir(documents()).filePath(m_context.say("shell", "Key accounts") + QStringLiteral(".kam"));
  const QString path = withSuffix(QFileDialog::getSaveFileName(&m_window, m_context.say("shell", "New workspace"), start, filter()));
  if (path.isEmpty()) return;
  app::NewWorkspace wanted;
  wanted.name = plainText(QFileInfo(path).completeBaseName());
  wanted.language = m_context.language();
  m_session.create(path, wanted);
}

void WindowCommands::copyDialog() { sendCopyFrom(m_context, &m_window); }

void WindowCommands::folderDialog() {
  const QString folder = QFileDialog::getExistingDirectory(&m_window, m_context.say("shell", "Choose a folder of everything"), documents());
  if (folder.isEmpty()) return;
  const QString start = QDir(documents()).filePath(QFileInfo(folder).fileName() + QStringLiteral(".kam"));
  const QString path = withSuffix(QFileDialog::getSaveFileName(&m_window, m_context.say("shell", "New workspace"), start, filter()));
  if (!path.isEmpty()) m_session.createFromFolder(folder, path);
}

}  // namespace kam::ui
