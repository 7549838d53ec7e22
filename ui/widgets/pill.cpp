// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pill.h"

#include "theme/style_parts.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace kam::ui {
namespace {

constexpr int kSide = 9;

QFont pillFont() {
  QFont font = bodyFont();
  font.setPixelSize(12);
  font.setWeight(QFont::Medium);
  return font;
}

}  // namespace

int pillWidth(const QString& text) { return QFontMetrics(pillFont()).horizontalAdvance(text) + 2 * kSide; }

int drawPill(QPainter& painter, const Colors& colors, const QRect& area, const QString& text, Tone tone) {
  const ToneColors pair = toneColors(colors, tone);
  const QFontMetrics metrics(pillFont());
  const int width = qMin(metrics.horizontalAdvance(text) + 2 * kSide, area.width());
  const QRectF capsule(area.left(), area.top() + (area.height() - kPillHeight) / 2.0, width, kPillHeight);
  drawRounded(painter, capsule, kPillHeight / 2.0, pair.fill);
  painter.save();
  painter.setFont(pillFont());
  painter.setPen(pair.text);
  painter.drawText(capsule, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, width - kSide));
  painter.restore();
  return width;
}

Pill::Pill(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

Pill::Pill(const QString& text, Tone tone, QWidget* parent) : Pill(parent) { setText(text, tone); }

void Pill::setText(const QString& text, Tone tone) {
  m_text = text;
  m_tone = tone;
  setAccessibleName(text);
  setVisible(!text.isEmpty());
  updateGeometry();
  update();
}

QSize Pill::sizeHint() const { return {pillWidth(m_text), kPillHeight}; }

void Pill::paintEvent(QPaintEvent* event) {
  static_cast<void>(event);
  QPainter painter(this);
  drawPill(painter, colorsOf(*this), rect(), m_text, m_tone);
}

}  // namespace kam::ui
