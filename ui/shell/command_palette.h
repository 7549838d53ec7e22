// SPDX-License-Identifier: GPL-3.0-or-later
// The box that Ctrl+K opens over the top bar: one field and one list. Decides nothing; see PaletteModel.
#pragma once

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace kam::ui {

class AppContext;
class CommandList;
class PaletteModel;

class CommandPalette : public QFrame {
  Q_OBJECT
public:
  /// Lies over `window`, below `anchor`.
  CommandPalette(AppContext& context, const CommandList& commands, QWidget* window);
  void openAt(const QRect& anchor);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  void step(int by);
  /// Enter: what is chosen, or the first of what is still being looked for.
  void chooseTyped();
  void choose();
  void fit();
  /// The keys go back to where they were.
  void leave();

  AppContext& m_context;
  PaletteModel* m_model;
  QLineEdit* m_field;
  QListView* m_list;
  QPointer<QWidget> m_before;
  bool m_isChosenSoon = false;
  /// The arrows chose since the list was made.
  bool m_isStepped = false;
};

}  // namespace kam::ui
