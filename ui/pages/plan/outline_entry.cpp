// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/outline_entry.h"

#include "theme/style_parts.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace kam::ui {

OutlineEntry::OutlineEntry(QWidget* parent) : QAbstractButton(parent) {
  setAttribute(Qt::WA_Hover);
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::TabFocus);
}

void OutlineEntry::setState(const QString& name, scoring::SectionState state, bool required, int findings, const QString& explanation) {
  setText(name);
  m_state = state;
  m_required = required;
  m_findings = findings;
  setToolTip(explanation);
  setAccessibleName(name);
  setAccessibleDescription(explanation);
  update();
}

void OutlineEntry::setCurrent(bool current) {
  if (current == m_current) return;
  m_current = current;
  update();
}

QSize OutlineEntry::sizeHint() const { return {150, 28}; }

/// A ring that fills: empty, half, whole. What is whole and has nothing to mend carries a tick.
void OutlineEntry::paintMark(QPainter& painter, const Colors& colors, const QRectF& place) const {
  using scoring::SectionState;
  const QColor colour = m_state == SectionState::whole ? colors.positive : m_state == SectionState::begun ? colors.accent : colors.faint;
  QPen pen(colour, 1.4);
  if (m_state == SectionState::empty && !m_required) pen.setStyle(Qt::DotLine);
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  painter.drawEllipse(place);
  if (m_state == SectionState::empty) return;
  if (m_state == SectionState::begun) {
    painter.setBrush(colour);
    constexpr int kQuarter = 90 * 16;
    painter.drawPie(place, kQuarter, -2 * kQuarter);
    return;
  }
  const QPointF middle = place.center();
  painter.drawPolyline(QPolygonF{middle + QPointF(-2.8, 0.2), middle + QPointF(-0.8, 2.2), middle + QPointF(3, -2)});
}

void OutlineEntry::paintEvent(QPaintEvent* event) {
  static_cast<void>(event);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Colors& colors = colorsOf(*this);
  if (underMouse() || m_current) drawRounded(painter, QRectF(rect()), kControlRadius, colors.accentSoft, colors.accentSoft);
  const QRect area = rect().adjusted(8, 0, -8, 0);
  constexpr double kMark = 11;
  paintMark(painter, colors, QRectF(area.left(), area.center().y() - kMark / 2 + 0.5, kMark, kMark));
  const QRect name = area.adjusted(20, 0, 0, 0);
  painter.setFont(bodyFont());
  const QString count = m_findings == 0 ? QString() : QString::number(m_findings);
  const int room = m_findings == 0 ? 0 : QFontMetrics(painter.font()).horizontalAdvance(count) + 8;
  painter.setPen(toneColors(colors, Tone::warning).text);
  painter.drawText(name, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), count);
  painter.setPen(m_state == scoring::SectionState::empty ? colors.muted : colors.ink);
  painter.drawText(name, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                   QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, name.width() - room));
  if (hasFocus()) drawFocusRing(painter, colors, QRectF(rect()), kControlRadius);
}

}  // namespace kam::ui
