// SPDX-License-Identifier: GPL-3.0-or-later
// All keys at one look (Ctrl+F1), and other keys for commands.
#pragma once

#include <QDialog>

class QGridLayout;

namespace kam::ui {

class AppContext;
class CommandList;
class TextLabel;
struct Command;

class KeysDialog : public QDialog {
  Q_OBJECT
public:
  KeysDialog(AppContext& context, CommandList& commands, QWidget* parent);

Q_SIGNALS:
  void keysChanged();

private:
  void head(const QString& text);
  void line(const QString& keys, const QString& what);
  /// Keys that can be typed anew.
  void editableLine(const Command& command);
  void fixedLines();

  AppContext& m_context;
  CommandList& m_commands;
  QWidget* m_content;
  QGridLayout* m_grid;
  TextLabel* m_refusal;
  int m_row = 0;
};

}  // namespace kam::ui
