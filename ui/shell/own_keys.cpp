// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/own_keys.h"

#include "shell/app_context.h"
#include "shell/commands.h"

#include <QSettings>

#include <algorithm>
#include <vector>

namespace kam::ui {

namespace {

QString settingOf(const QString& id) { return QStringLiteral("keys/%1").arg(id); }

/// What windows, tables, texts and pages listen to themselves; a page that gets keys of its own names them here, or both would go dead.
bool isFixed(const QKeySequence& keys) {
  static const std::vector<const char*> kFixed{"Ctrl+K",      "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y", "Alt+Left", "Alt+Right", "Ctrl+Shift+E",
                                               "Ctrl+B",      "Ctrl+C", "Ctrl+V",       "Ctrl+X", "Ctrl+A",   "Ctrl+M",    "Ctrl+Shift+K",
                                               "Ctrl+Return", "F2",     "F6",           "Ctrl+D", "Ctrl+J",   "Ctrl+.",    "Ctrl+PgUp",
                                               "Ctrl+PgDown", "Ctrl+N", "Ctrl+F",       "Ctrl+S", "Alt+Up",   "Alt+Down"};
  return std::any_of(kFixed.begin(), kFixed.end(), [&](const char* text) { return keys == QKeySequence(QString::fromLatin1(text)); });
}

/// A letter alone is typing.
bool isTyping(const QKeySequence& keys) {
  const QKeyCombination first = keys[0];
  const bool held = first.keyboardModifiers().testFlag(Qt::ControlModifier) || first.keyboardModifiers().testFlag(Qt::AltModifier) ||
                    first.keyboardModifiers().testFlag(Qt::MetaModifier);
  return !held && (first.key() < Qt::Key_F1 || first.key() > Qt::Key_F35);
}

}  // namespace

bool mayHaveOwnKeys(const Command& command) {
  return command.group == CommandGroup::create || command.group == CommandGroup::file || command.id.startsWith(QStringLiteral("view."));
}

void applyOwnKeys(CommandList& commands) {
  const QSettings settings;
  for (const Command& command : commands.all()) {
    const QVariant own = settings.value(settingOf(command.id));
    if (own.isValid() && mayHaveOwnKeys(command)) commands.setKeys(command.id, QKeySequence(own.toString(), QKeySequence::PortableText));
  }
}

void rememberKeys(CommandList& commands, const QString& id, const QKeySequence& keys) {
  for (const Command& command : commands.all()) {
    if (command.id != id) continue;
    if (keys == command.standardKeys) QSettings().remove(settingOf(id));
    else QSettings().setValue(settingOf(id), keys.toString(QKeySequence::PortableText));
    commands.setKeys(id, keys);
    return;
  }
}

QString keysRefused(const AppContext& context, const CommandList& commands, const QString& id, const QKeySequence& keys) {
  if (keys.isEmpty()) return {};
  if (isTyping(keys)) return context.say("shell", "Hold Ctrl or Alt as well: letters alone are for typing.");
  const QString text = keys.toString(QKeySequence::NativeText);
  if (isFixed(keys)) return context.say("shell", "%1 has a fixed meaning everywhere.").replace(QStringLiteral("%1"), text);
  for (const Command& command : commands.all())
    if (command.id != id && command.keys == keys)
      return context.say("shell", "%1 already does: %2")
          .replace(QStringLiteral("%1"), text)
          .replace(QStringLiteral("%2"), context.say(command.title));
  return {};
}

}  // namespace kam::ui
