// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keys_dialog.h"
#include "shell/own_keys.h"

#include "shell/app_context.h"
#include "shell/commands.h"
#include "ui_test_app.h"

#include <catch2/catch.hpp>

#include <QKeySequenceEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace kam;
using namespace kam::ui;

namespace {

CommandList someCommands() {
  CommandList list;
  list.add({QStringLiteral("new.account"), KAM_WORD("shell", "New account"), {}, CommandGroup::create, {}, true, [] {}});
  list.add(
      {QStringLiteral("new.entry"), KAM_WORD("shell", "Log an interaction"), {}, CommandGroup::create, QKeySequence(Qt::CTRL | Qt::Key_L), true, [] {
       }});
  list.add({QStringLiteral("go.today"), KAM_WORD("shell", "View"), {}, CommandGroup::go, QKeySequence(Qt::CTRL | Qt::Key_1), true, [] {}});
  return list;
}

QKeySequence keysOf(const CommandList& list, const QString& id) {
  for (const Command& command : list.all())
    if (command.id == id) return command.keys;
  return {};
}

/// The settings of the machine that runs the test are none of its business.
struct NoKeys {
  NoKeys() { QSettings().remove(QStringLiteral("keys")); }
  ~NoKeys() { QSettings().remove(QStringLiteral("keys")); }
};

}  // namespace

TEST_CASE("Keys that somebody gave to a command are there again the next time, and the standard ones when they are wanted back") {
  test::uiTestTheme();
  const NoKeys clean;
  CommandList list = someCommands();
  rememberKeys(list, QStringLiteral("new.account"), QKeySequence(QStringLiteral("Ctrl+Alt+A")));
  rememberKeys(list, QStringLiteral("new.entry"), QKeySequence());
  CommandList later = someCommands();
  applyOwnKeys(later);
  CHECK(keysOf(later, QStringLiteral("new.account")) == QKeySequence(QStringLiteral("Ctrl+Alt+A")));
  CHECK(keysOf(later, QStringLiteral("new.entry")).isEmpty());
  rememberKeys(later, QStringLiteral("new.entry"), QKeySequence(Qt::CTRL | Qt::Key_L));
  CommandList last = someCommands();
  applyOwnKeys(last);
  CHECK(keysOf(last, QStringLiteral("new.entry")) == QKeySequence(Qt::CTRL | Qt::Key_L));
}

TEST_CASE("Keys that others have, that are fixed, or that are typing are refused with the reason") {
  test::UiFixture fixture;
  const NoKeys clean;
  const CommandList list = someCommands();
  const auto refused = [&](const char* keys) {
    return keysRefused(fixture.context(), list, QStringLiteral("new.account"), QKeySequence(QString::fromLatin1(keys)));
  };
  CHECK(refused("Ctrl+L").contains(QStringLiteral("Log an interaction")));
  CHECK_FALSE(refused("Ctrl+1").isEmpty());
  for (const char* fixed : {"Ctrl+Z", "Ctrl+N", "Ctrl+F", "Ctrl+D", "Alt+Up", "Ctrl+PgDown", "F6"}) {
    INFO(fixed);
    CHECK_FALSE(refused(fixed).isEmpty());
  }
  CHECK_FALSE(refused("A").isEmpty());
  CHECK_FALSE(refused("Shift+A").isEmpty());
  CHECK(refused("F9").isEmpty());
  CHECK(refused("Ctrl+Alt+A").isEmpty());
  CHECK(refused("").isEmpty());
}

TEST_CASE("The list of keys takes new ones where they are pressed, and leaves the old ones where they are refused") {
  test::UiFixture fixture;
  const NoKeys clean;
  CommandList list = someCommands();
  KeysDialog dialog(fixture.context(), list, nullptr);
  const QSignalSpy changed(&dialog, &KeysDialog::keysChanged);
  auto* edit = dialog.findChild<QKeySequenceEdit*>(QStringLiteral("new.account"));
  REQUIRE(edit != nullptr);
  edit->setKeySequence(QKeySequence(QStringLiteral("F9")));
  Q_EMIT edit->editingFinished();
  CHECK(changed.count() == 1);
  CHECK(keysOf(list, QStringLiteral("new.account")) == QKeySequence(QStringLiteral("F9")));
  edit->setKeySequence(QKeySequence(QStringLiteral("Ctrl+L")));
  Q_EMIT edit->editingFinished();
  CHECK(changed.count() == 1);
  CHECK(edit->keySequence() == QKeySequence(QStringLiteral("F9")));
  CHECK(dialog.findChild<QKeySequenceEdit*>(QStringLiteral("go.today")) == nullptr);
}
