// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meter.h"

#include "delegates/cell_painting.h"

#include <QPainter>

namespace kam::ui {

Meter::Meter(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void Meter::setValue(const QString& name, const QString& figure, double share, Tone tone) {
  m_name = name;
  m_figure = figure;
  m_share = share;
  m_tone = tone;
  setAccessibleName(QStringLiteral("%1: %2").arg(name, figure));
  update();
}

QSize Meter::sizeHint() const { return {160, 34}; }

void Meter::paintEvent(QPaintEvent* event) {
  static_cast<void>(event);
  QPainter painter(this);
  const Colors& colors = colorsOf(*this);
  const QRect texts(0, 0, width(), 20);
  const bool alarming = m_tone == Tone::critical || m_tone == Tone::warning;
  painter.setPen(alarming ? toneColors(colors, m_tone).text : colors.ink);
  painter.drawText(texts, Qt::AlignRight | Qt::AlignVCenter, m_figure);
  painter.setPen(colors.ink);
  const int room = width() - fontMetrics().horizontalAdvance(m_figure) - 8;
  painter.drawText(texts, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(m_name, Qt::ElideRight, room));
  drawMeter(painter, colors, QRectF(0, 22, width(), 8), m_share,
            m_tone == Tone::neutral || m_tone == Tone::accentSolid ? colors.accent : toneColors(colors, m_tone).text);
}

}  // namespace kam::ui
