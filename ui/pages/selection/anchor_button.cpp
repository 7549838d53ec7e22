// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/anchor_button.h"

#include "theme/style_parts.h"
#include "theme/theme.h"

#include <QPainter>

namespace kam::ui {
namespace {
constexpr int kNumberWidth = 34;
constexpr int kFlags = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap;
}  // namespace

AnchorButton::AnchorButton(QWidget* parent) : QAbstractButton(parent) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
}

void AnchorButton::setAnchor(const QString& number, const QString& text) {
  m_number = number;
  setText(text);
  setAccessibleName(QStringLiteral("%1: %2").arg(number, text));
  setMinimumHeight(heightForWidth(width()));
  updateGeometry();
  update();
}

void AnchorButton::setNearest(bool nearest) {
  m_nearest = nearest;
  update();
}

int AnchorButton::heightForWidth(int width) const {
  const QRect text = QFontMetrics(smallFont()).boundingRect(QRect(0, 0, std::max(60, width - kNumberWidth - 10), 1000), kFlags, this->text());
  return std::max(26, text.height() + 8);
}

QSize AnchorButton::sizeHint() const { return {240, heightForWidth(std::max(width(), 200))}; }

void AnchorButton::resizeEvent(QResizeEvent* event) {
  QAbstractButton::resizeEvent(event);
  setMinimumHeight(heightForWidth(width()));
}

void AnchorButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Colors& colors = colorsOf(*this);
  if (m_nearest) drawRounded(painter, QRectF(rect()), 6, colors.accentSoft);
  else if (underMouse() && isEnabled()) drawRounded(painter, QRectF(rect()), 6, colors.hover);
  if (hasFocus()) drawFocusRing(painter, colors, QRectF(rect()), 6);
  painter.setFont(m_nearest ? cardTitleFont() : bodyFont());
  painter.setPen(m_nearest ? colors.accent : colors.muted);
  painter.drawText(QRect(0, 0, kNumberWidth - 8, height()), static_cast<int>(Qt::AlignVCenter | Qt::AlignRight), m_number);
  painter.setFont(smallFont());
  painter.setPen(colors.ink);
  painter.drawText(QRect(kNumberWidth, 0, width() - kNumberWidth - 8, height()), kFlags, text());
}

}  // namespace kam::ui
