// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style_parts.h"

#include <QPainter>
#include <QPainterPath>

namespace kam::ui {
namespace {

/// Saves and restores the painter around one part.
class Painting {
public:
  explicit Painting(QPainter& painter) : m_painter(painter) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
  }
  ~Painting() { m_painter.restore(); }
  Painting(const Painting&) = delete;
  Painting& operator=(const Painting&) = delete;

private:
  QPainter& m_painter;
};

bool has(const QStyleOption& option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

QColor shaded(const QColor& color, bool dark, int percent) { return dark ? color.lighter(100 + percent) : color.darker(100 + percent); }

}  // namespace

void drawRounded(QPainter& painter, const QRectF& area, qreal radius, const QColor& fill, const QColor& outline) {
  const Painting guard(painter);
  painter.setPen(outline.isValid() ? QPen(outline, 1) : QPen(Qt::NoPen));
  painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
  painter.drawRoundedRect(outline.isValid() ? area.adjusted(0.5, 0.5, -0.5, -0.5) : area, radius, radius);
}

void drawFocusRing(QPainter& painter, const Colors& colors, const QRectF& area, qreal radius) {
  const Painting guard(painter);
  painter.setPen(QPen(colors.accent, 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius);
}

void drawChevron(QPainter& painter, const QPointF& centre, const QColor& color, bool down) {
  const Painting guard(painter);
  painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  const qreal tip = down ? 2 : -2;
  const QPolygonF line{{centre.x() - 3.5, centre.y() - tip}, {centre.x(), centre.y() + tip}, {centre.x() + 3.5, centre.y() - tip}};
  painter.drawPolyline(line);
}

QColor buttonTextColor(const Colors& colors, ButtonKind kind, bool enabled) {
  if (!enabled) return colors.faint;
  switch (kind) {
    case ButtonKind::primary: return colors.onAccent;
    case ButtonKind::link: return colors.accent;
    default: return colors.ink;
  }
}

void drawButton(QPainter& painter, const Colors& colors, const QStyleOption& option, ButtonKind kind) {
  const bool enabled = has(option, QStyle::State_Enabled);
  const bool hovered = enabled && has(option, QStyle::State_MouseOver);
  const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
  const QRectF area(option.rect);
  QColor fill = colors.surface;
  QColor outline = colors.line;
  if (kind == ButtonKind::primary) {
    fill = enabled ? colors.accent : colors.line;
    if (hovered || down) fill = shaded(fill, colors.dark, down ? 14 : 8);
    outline = QColor();
  } else if (kind == ButtonKind::plain) {
    if (down) fill = colors.accentSoft;
    else if (hovered) fill = colors.hover;
    if (down) outline = colors.accent;
  } else {
    fill = down ? colors.accentSoft : hovered && kind == ButtonKind::quiet ? colors.neutralSoft : QColor();
    outline = QColor();
  }
  drawRounded(painter, area, kControlRadius, fill, outline);
  if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
    drawFocusRing(painter, colors, area, kControlRadius);
    if (kind == ButtonKind::primary) drawRounded(painter, area.adjusted(2, 2, -2, -2), kControlRadius - 2, QColor(), colors.onAccent);
  }
}

void drawField(QPainter& painter, const Colors& colors, const QStyleOption& option, bool invalid) {
  const QRectF area(option.rect);
  const bool enabled = has(option, QStyle::State_Enabled);
  const bool readOnly = has(option, QStyle::State_ReadOnly);
  drawRounded(painter, area, kControlRadius, enabled && !readOnly ? colors.surface : colors.background, invalid ? colors.critical : colors.line);
  if (has(option, QStyle::State_HasFocus)) {
    const Painting guard(painter);
    painter.setPen(QPen(invalid ? colors.critical : colors.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), kControlRadius, kControlRadius);
  }
}

void drawCheckBox(QPainter& painter, const Colors& colors, const QStyleOption& option) {
  const Painting guard(painter);
  const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
  const bool enabled = has(option, QStyle::State_Enabled);
  const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
  painter.setPen(QPen(on && enabled ? colors.accent : colors.faint, 1.2));
  painter.setBrush(on ? (enabled ? colors.accent : colors.faint) : colors.surface);
  painter.drawRoundedRect(box, 4, 4);
  if (!on) return;
  painter.setPen(QPen(colors.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  if (has(option, QStyle::State_NoChange)) {
    painter.drawLine(QPointF(box.left() + 4, box.center().y()), QPointF(box.right() - 4, box.center().y()));
    return;
  }
  const qreal side = box.width();
  const QPolygonF tick{{box.left() + side * 0.24, box.top() + side * 0.52},
                       {box.left() + side * 0.43, box.top() + side * 0.70},
                       {box.left() + side * 0.77, box.top() + side * 0.32}};
  painter.drawPolyline(tick);
}

void drawRadioButton(QPainter& painter, const Colors& colors, const QStyleOption& option) {
  const Painting guard(painter);
  const bool on = has(option, QStyle::State_On);
  const QRectF circle = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
  painter.setPen(QPen(on ? colors.accent : colors.faint, 1.2));
  painter.setBrush(on ? colors.accent : colors.surface);
  painter.drawEllipse(circle);
  if (!on) return;
  painter.setPen(Qt::NoPen);
  painter.setBrush(colors.onAccent);
  painter.drawEllipse(circle.center(), circle.width() * 0.2, circle.width() * 0.2);
}

void drawSlider(QPainter& painter, const Colors& colors, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle) {
  const bool enabled = has(option, QStyle::State_Enabled);
  QRectF track(groove);
  if (option.orientation == Qt::Horizontal) track = QRectF(track.left(), track.center().y() - 2, track.width(), 4);
  else track = QRectF(track.center().x() - 2, track.top(), 4, track.height());
  drawRounded(painter, track, 2, colors.dark ? colors.line : colors.neutralSoft);
  QRectF filled = track;
  const QPointF knob = QRectF(handle).center();
  if (option.orientation == Qt::Horizontal) (option.upsideDown ? filled.setLeft(knob.x()) : filled.setRight(knob.x()));
  else (option.upsideDown ? filled.setTop(knob.y()) : filled.setBottom(knob.y()));
  drawRounded(painter, filled, 2, enabled ? colors.accent : colors.faint);
  const Painting guard(painter);
  const bool hot = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
  painter.setBrush(colors.surface);
  painter.setPen(QPen(enabled ? colors.accent : colors.faint, 2));
  painter.drawEllipse(knob, hot ? 7.0 : 6.5, hot ? 7.0 : 6.5);
  if (has(option, QStyle::State_HasFocus)) {
    QColor halo = colors.accent;
    halo.setAlpha(90);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(halo, 3));
    painter.drawEllipse(knob, 9.0, 9.0);
  }
}

void drawScrollBar(QPainter& painter, const Colors& colors, const QStyleOptionSlider& option, const QRect& handle) {
  if (option.maximum <= option.minimum) return;
  const bool hot = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
  QRectF bar(handle);
  const qreal inset = hot ? 2 : 3;
  bar = option.orientation == Qt::Vertical ? bar.adjusted(inset, 2, -inset, -2) : bar.adjusted(2, inset, -2, -inset);
  QColor color = colors.faint;
  color.setAlpha(hot ? 170 : 95);
  drawRounded(painter, bar, qMin(bar.width(), bar.height()) / 2, color);
}

void drawProgress(QPainter& painter, const Colors& colors, const QStyleOptionProgressBar& option) {
  QRectF track(option.rect);
  track = QRectF(track.left(), track.center().y() - 4, track.width(), 8);
  drawRounded(painter, track, 4, colors.neutralSoft);
  const int range = option.maximum - option.minimum;
  if (range <= 0) {
    // Of unknown length: a third of the track, moved by the style's animation through `progress`.
    drawRounded(painter, QRectF(track.left() + track.width() / 3, track.top(), track.width() / 3, track.height()), 4, colors.accent);
    return;
  }
  const qreal share = qBound(0.0, static_cast<qreal>(option.progress - option.minimum) / range, 1.0);
  if (share > 0) drawRounded(painter, QRectF(track.left(), track.top(), qMax(8.0, track.width() * share), 8), 4, colors.accent);
}

void drawTab(QPainter& painter, const Colors& colors, const QStyleOptionTab& option) {
  const Painting guard(painter);
  const bool selected = has(option, QStyle::State_Selected);
  const bool hovered = has(option, QStyle::State_MouseOver);
  QFont font = painter.font();
  font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
  painter.setFont(font);
  painter.setPen(selected ? colors.ink : hovered ? colors.ink : colors.muted);
  painter.drawText(option.rect.adjusted(0, 0, 0, -3), Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
  if (selected) painter.fillRect(QRectF(option.rect.left() + 6, option.rect.bottom() - 1, option.rect.width() - 12, 2), colors.accent);
  if (has(option, QStyle::State_HasFocus)) drawFocusRing(painter, colors, QRectF(option.rect).adjusted(1, 3, -1, -5), 5);
}

void drawHeaderSection(QPainter& painter, const Colors& colors, const QStyleOptionHeader& option) {
  painter.fillRect(option.rect, colors.surface);
  const int edge = option.orientation == Qt::Horizontal ? option.rect.bottom() : option.rect.top();
  painter.fillRect(QRect(option.rect.left(), edge, option.rect.width(), 1), colors.line);
}

void drawItemRow(QPainter& painter, const Colors& colors, const QStyleOptionViewItem& option) {
  if (has(option, QStyle::State_Selected)) painter.fillRect(option.rect, colors.accentSoft);
  else if (has(option, QStyle::State_MouseOver)) painter.fillRect(option.rect, colors.hover);
}

void drawSpinArrow(QPainter& painter, const Colors& colors, const QRect& area, bool up, bool enabled) {
  drawChevron(painter, QRectF(area).center(), enabled ? colors.muted : colors.line, !up);
}

}  // namespace kam::ui
