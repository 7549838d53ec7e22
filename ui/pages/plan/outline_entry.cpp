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

void OutlineEntry::setState(const QString& name, int findings, const QString& explanation) {
  setText(name);
  m_findings = findings;
  setToolTip(explanation);
  setAccessibleName(name);
  setAccessibleDescription(explanation);
  update();
}

QSize OutlineEntry::sizeHint() const { return {150, 30}; }

void OutlineEntry::paintEvent(QPaintEvent* event) {
  static_cast<void>(event);
  QPainter painter(this);
  const Colors& colors = colorsOf(*this);
  if (underMouse()) drawRounded(painter, QRectF(rect()), kControlRadius, colors.accentSoft, colors.accentSoft);
  const QRect area = rect().adjusted(8, 0, -8, 0);
  const QString mark = m_findings == 0 ? QString(QChar(0x2713)) : QString::number(m_findings);
  painter.setFont(bodyFont());
  const int markWidth = QFontMetrics(painter.font()).horizontalAdvance(mark) + 8;
  painter.setPen(toneColors(colors, m_findings == 0 ? Tone::positive : Tone::warning).text);
  painter.drawText(area, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), mark);
  painter.setPen(colors.ink);
  painter.drawText(area, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                   QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, area.width() - markWidth));
  if (hasFocus()) drawFocusRing(painter, colors, QRectF(rect()), kControlRadius);
}

}  // namespace kam::ui
