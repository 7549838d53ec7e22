// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/cell_painting.h"

#include "theme/style_parts.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace kam::ui {

void drawComposition(QPainter& painter, const Colors& colors, const QRectF& area, const std::vector<double>& shares) {
  double total = 0;
  for (const double share : shares) total += std::max(0.0, share);
  if (total <= 0) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  QPainterPath clip;
  clip.addRoundedRect(QRectF(area.left(), area.top(), area.width() * std::min(1.0, total), area.height()), 3, 3);
  painter.setClipPath(clip);
  double from = area.left();
  for (std::size_t part = 0; part < shares.size(); ++part) {
    const double width = area.width() * std::max(0.0, shares[part]);
    painter.fillRect(QRectF(from, area.top(), width, area.height()), colors.categories[part % colors.categories.size()]);
    from += width;
  }
  painter.restore();
}

void drawRange(QPainter& painter, const QColor& color, const QRectF& area, double low, double high) {
  const double from = area.left() + area.width() * std::clamp(low, 0.0, 1.0);
  const double to = area.left() + area.width() * std::clamp(high, 0.0, 1.0);
  const double middle = area.center().y();
  for (const QRectF& part :
       {QRectF(from, middle - 0.5, to - from, 1.0), QRectF(from - 0.5, middle - 3.0, 1.0, 6.0), QRectF(to - 0.5, middle - 3.0, 1.0, 6.0)})
    painter.fillRect(part, color);
}

void drawSparkline(QPainter& painter, const QColor& color, const QRectF& area, const std::vector<double>& values) {
  if (values.size() < 2) return;
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  const double span = *high - *low;
  QPolygonF line;
  for (std::size_t at = 0; at < values.size(); ++at) {
    const double x = area.left() + area.width() * static_cast<double>(at) / static_cast<double>(values.size() - 1);
    const double y = span <= 0 ? area.center().y() : area.bottom() - area.height() * (values[at] - *low) / span;
    line << QPointF(x, y);
  }
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPolyline(line);
  painter.restore();
}

void drawMeter(QPainter& painter, const Colors& colors, const QRectF& area, double share, const QColor& color) {
  const double radius = area.height() / 2;
  drawRounded(painter, area, radius, colors.neutralSoft);
  const double width = area.width() * std::clamp(share, 0.0, 1.0);
  if (width > 0) drawRounded(painter, QRectF(area.left(), area.top(), std::max(width, area.height()), area.height()), radius, color);
}

}  // namespace kam::ui
