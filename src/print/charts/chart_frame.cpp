// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/charts/chart_frame.h"

#include <algorithm>
#include <cmath>

namespace kam::print {

namespace {
Ink titleInk(const Style& style) { return {style.textSize * 1.18, style.colours->ink, Weight::bold}; }
Ink subtitleInk(const Style& style) { return {style.textSize, style.colours->muted}; }
}  // namespace

double titleHeight(double width, const std::string& title, const std::string& subtitle, const Style& style) {
  if (!style.titles || (title.empty() && subtitle.empty())) return 0;
  double height = style.textSize * 0.8;
  if (!title.empty()) height += static_cast<double>(wrapped(style, titleInk(style), text(title), width).size()) * lineHeight(titleInk(style));
  if (!subtitle.empty())
    height += static_cast<double>(wrapped(style, subtitleInk(style), text(subtitle), width).size()) * lineHeight(subtitleInk(style));
  return height;
}

void paintTitle(QPainter& painter, const QRectF& box, const std::string& title, const std::string& subtitle, const Style& style) {
  if (!style.titles) return;
  double y = box.top();
  if (!title.empty())
    y += drawLines(painter, style, titleInk(style), QRectF(box.left(), y, box.width(), box.height()), Qt::AlignLeft,
                   wrapped(style, titleInk(style), text(title), box.width()));
  if (!subtitle.empty())
    drawLines(painter, style, subtitleInk(style), QRectF(box.left(), y, box.width(), box.height()), Qt::AlignLeft,
              wrapped(style, subtitleInk(style), text(subtitle), box.width()));
}

double legend(QPainter* painter, const QRectF& box, const std::vector<LegendEntry>& entries, const Style& style) {
  const Ink ink{style.textSize, style.colours->muted};
  const double height = lineHeight(ink) * 1.15;
  const double mark = style.textSize * 0.8;
  double x = box.left();
  double y = box.top();
  bool any = false;
  for (const LegendEntry& entry : entries) {
    if (entry.label.empty()) continue;
    const QString label = elided(style, ink, text(entry.label), std::max(10.0, box.width() - mark * 1.7));
    const double width = mark * 1.6 + textWidth(style, ink, label);
    if (any && x + width > box.right()) {
      x = box.left();
      y += height;
    }
    any = true;
    if (painter != nullptr) {
      const QRectF square(x, y + (height - mark) / 2, mark, mark);
      painter->setPen(Qt::NoPen);
      if (entry.mark == LegendMark::line) {
        painter->setPen(QPen(entry.colour, style.textSize * 0.14));
        painter->drawLine(QPointF(square.left(), square.center().y()), QPointF(square.right(), square.center().y()));
      } else {
        painter->setPen(outlineOf(entry.colour, style));
        painter->setBrush(entry.mark == LegendMark::square ? QBrush(entry.colour) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(square, mark * 0.2, mark * 0.2);
        painter->setBrush(Qt::NoBrush);
      }
      drawLine(*painter, style, ink, QRectF(x + mark * 1.6, y, width, height), Qt::AlignLeft | Qt::AlignVCenter, label);
    }
    x += width + style.textSize * 1.5;
  }
  return any ? y - box.top() + height : 0;
}

void paintEmpty(QPainter& painter, const QRectF& box, const std::string& sentence, const Style& style) {
  const Ink ink{style.textSize * 1.1, style.colours->muted};
  const std::vector<QString> lines = wrapped(style, ink, text(sentence), box.width() * 0.8);
  const double height = static_cast<double>(lines.size()) * lineHeight(ink);
  drawLines(painter, style, ink, QRectF(box.left(), box.center().y() - height / 2, box.width(), height), Qt::AlignHCenter, lines);
}

std::size_t drawnBars(std::size_t count, double width) {
  if (count <= kMostBars) return count;
  return std::min(count, static_cast<std::size_t>(std::max(1.0, std::floor(width))));
}

QPen outlineOf(const QColor& fill, const Style& style) {
  if (fill.lightnessF() < 0.78F || style.colours->surface.lightnessF() < 0.5F) return QPen(Qt::NoPen);
  return QPen(style.colours->classes[1], style.onPaper ? 0.4 : 0.8);
}

}  // namespace kam::print
