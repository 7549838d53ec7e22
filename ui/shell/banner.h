// SPDX-License-Identifier: GPL-3.0-or-later
// A strip above the page that says what holds for everything below: read-only and why, or a file being opened.
#pragma once

#include "theme/colors.h"

#include <QWidget>

class QPushButton;

namespace kam::ui {

class TextLabel;

class Banner : public QWidget {
  Q_OBJECT
public:
  explicit Banner(QWidget* parent);
  /// Hidden when the text is empty.
  void setText(const QString& text, Tone tone);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  TextLabel* m_text;
  Tone m_tone = Tone::warning;
};

}  // namespace kam::ui
