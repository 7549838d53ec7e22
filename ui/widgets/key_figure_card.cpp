// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/key_figure_card.h"

#include "theme/style_parts.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace kam::ui {

KeyFigureCard::KeyFigureCard(QWidget* parent) : QAbstractButton(parent) {
  setAttribute(Qt::WA_Hover);
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KeyFigureCard::setTitle(const QString& title) {
  m_title = title;
  describe();
}

void KeyFigureCard::setFigure(const QString& figure, const QString& note, Tone tone, const QString& explanation) {
  m_figure = figure;
  m_note = note;
  m_tone = tone;
  m_missing = false;
  setToolTip(explanation);
  describe();
}

void KeyFigureCard::setMissing(const QString& reason, const QString& step) {
  m_figure = reason;
  m_note = step;
  m_missing = true;
  setToolTip(reason);
  describe();
}

void KeyFigureCard::describe() {
  setAccessibleName(QStringLiteral("%1: %2").arg(m_title, m_figure));
  setAccessibleDescription(m_note);
  update();
}

QSize KeyFigureCard::sizeHint() const { return {180, 97}; }
QSize KeyFigureCard::minimumSizeHint() const { return {120, 97}; }

void KeyFigureCard::paintEvent(QPaintEvent* event) {
  static_cast<void>(event);
  QPainter painter(this);
  const Colors& colors = colorsOf(*this);
  drawRounded(painter, QRectF(rect()), kCardRadius, colors.surface, underMouse() ? colors.accent : colors.line);
  const QRect area = rect().adjusted(kCardPadding, 14, -12, -12);
  const auto line = [&](const QFont& font, const QColor& color, int top, int height, const QString& text) {
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QRect(area.left(), top, area.width(), height), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
  };
  line(bodyFont(), colors.muted, area.top(), 18, m_title);
  if (m_missing) {
    painter.setFont(smallFont());
    painter.setPen(colors.muted);
    painter.drawText(QRect(area.left(), area.top() + 22, area.width(), 28), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap,
                     m_figure);
    line(smallFont(), colors.accent, area.top() + 52, 16, m_note);
  } else {
    // The figure never loses digits: it shrinks before it is cut.
    QFont font = figureFont();
    while (font.pixelSize() > 14 && QFontMetrics(font).horizontalAdvance(m_figure) > area.width()) font.setPixelSize(font.pixelSize() - 1);
    line(font, colors.ink, area.top() + 19, 30, m_figure);
    QFont small = smallFont();
    small.setPixelSize(12);
    line(small, m_tone == Tone::neutral ? colors.muted : toneColors(colors, m_tone).text, area.top() + 51, 18, m_note);
  }
  if (hasFocus()) drawFocusRing(painter, colors, QRectF(rect()), kCardRadius);
}

}  // namespace kam::ui
