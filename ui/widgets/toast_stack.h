// SPDX-License-Identifier: GPL-3.0-or-later
// Toasts at the window's lower right corner: a sentence, perhaps an Undo, gone after a while. Errors stay longer.
#pragma once

#include "shell/notices.h"

#include <QWidget>

class QVBoxLayout;

namespace kam::ui {

class ToastStack : public QWidget {
  Q_OBJECT
public:
  /// Lies over `window` and follows its size.
  explicit ToastStack(QWidget* window);
  void add(const Notice& notice);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void place();

  QVBoxLayout* m_column;
};

}  // namespace kam::ui
