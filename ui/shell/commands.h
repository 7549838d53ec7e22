// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done from anywhere, by name: the command palette, the New menu and the workspace's menu read one list.
#pragma once

#include "words/words.h"

#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

namespace kam::ui {

/// `section`: views inside pages, found by typing only.
enum class CommandGroup { create, file, go, view, section };

struct Command {
  QString id;
  words::Word title;
  QString icon;
  CommandGroup group;
  QKeySequence keys;
  /// Whether it makes sense without an open workspace.
  bool needsWorkspace = true;
  std::function<void()> run;
  /// Ours, whatever somebody gave it (`shell/own_keys.h`).
  QKeySequence standardKeys{};
};

class CommandList {
public:
  void add(Command command) {
    command.standardKeys = command.keys;
    m_commands.push_back(std::move(command));
  }
  void setKeys(const QString& id, const QKeySequence& keys) {
    for (Command& command : m_commands)
      if (command.id == id) command.keys = keys;
  }
  const std::vector<Command>& all() const { return m_commands; }

private:
  std::vector<Command> m_commands;
};

}  // namespace kam::ui
