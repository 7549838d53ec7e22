// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that somebody gave to commands in place of ours: kept with this computer's settings, not with the workspace.
#pragma once

#include <QKeySequence>
#include <QString>

namespace kam::ui {

class AppContext;
class CommandList;
struct Command;

/// Undo, redo and the pages keep theirs: they are the same everywhere.
bool mayHaveOwnKeys(const Command& command);
/// Puts the remembered keys into the list.
void applyOwnKeys(CommandList& commands);
/// No keys: none for this command. The command's own standard is remembered as nothing at all.
void rememberKeys(CommandList& commands, const QString& id, const QKeySequence& keys);
/// Why this command cannot have these keys, as a sentence; empty where it can.
QString keysRefused(const AppContext& context, const CommandList& commands, const QString& id, const QKeySequence& keys);

}  // namespace kam::ui
