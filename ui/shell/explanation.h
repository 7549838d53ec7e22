// SPDX-License-Identifier: GPL-3.0-or-later
// F1: what the figure or control under the pointer is and how it comes about, from the same texts that tool tips and screen readers get.
#pragma once

#include <QPoint>
#include <QString>

class QWidget;

namespace kam::ui {

class AppContext;

struct Explanation {
  QString title;
  QString text;
  bool isEmpty() const { return title.isEmpty() && text.isEmpty(); }
};

/// Of what lies at `global` within `window`; of what has the focus where nothing there explains itself.
Explanation explanationAt(const QWidget& window, const QPoint& global);

/// A small frame beside the pointer; any key or click closes it.
void showExplanation(AppContext& context, QWidget* window, const Explanation& explanation, const QPoint& global);

}  // namespace kam::ui
