// SPDX-License-Identifier: GPL-3.0-or-later
// A word in a soft capsule that tells a state; the same drawing serves tables.
#pragma once

#include "theme/colors.h"

#include <QWidget>

class QPainter;

namespace kam::ui {

inline constexpr int kPillHeight = 20;

int pillWidth(const QString& text);
/// Left-aligned and vertically centred in `area`; the width it took.
int drawPill(QPainter& painter, const Colors& colors, const QRect& area, const QString& text, Tone tone);

class Pill : public QWidget {
  Q_OBJECT
public:
  explicit Pill(QWidget* parent = nullptr);
  Pill(const QString& text, Tone tone, QWidget* parent = nullptr);
  void setText(const QString& text, Tone tone);
  QString text() const { return m_text; }
  QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QString m_text;
  Tone m_tone = Tone::neutral;
};

}  // namespace kam::ui
