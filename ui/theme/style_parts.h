// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing of single controls, called by Style. Each takes what it needs and leaves the painter as it was.
#pragma once

#include "theme/style.h"

#include <QStyleOption>

namespace kam::ui {

void drawRounded(QPainter& painter, const QRectF& area, qreal radius, const QColor& fill, const QColor& outline = {});
/// 2 px ring in the accent, just inside `area`.
void drawFocusRing(QPainter& painter, const Colors& colors, const QRectF& area, qreal radius);
void drawChevron(QPainter& painter, const QPointF& centre, const QColor& color, bool down = true);

void drawButton(QPainter& painter, const Colors& colors, const QStyleOption& option, ButtonKind kind);
QColor buttonTextColor(const Colors& colors, ButtonKind kind, bool enabled);
void drawField(QPainter& painter, const Colors& colors, const QStyleOption& option, bool invalid);
void drawCheckBox(QPainter& painter, const Colors& colors, const QStyleOption& option);
void drawRadioButton(QPainter& painter, const Colors& colors, const QStyleOption& option);
void drawSlider(QPainter& painter, const Colors& colors, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle);
void drawScrollBar(QPainter& painter, const Colors& colors, const QStyleOptionSlider& option, const QRect& handle);
void drawProgress(QPainter& painter, const Colors& colors, const QStyleOptionProgressBar& option);
void drawTab(QPainter& painter, const Colors& colors, const QStyleOptionTab& option);
void drawHeaderSection(QPainter& painter, const Colors& colors, const QStyleOptionHeader& option);
void drawItemRow(QPainter& painter, const Colors& colors, const QStyleOptionViewItem& option);
void drawSpinArrow(QPainter& painter, const Colors& colors, const QRect& area, bool up, bool enabled);

}  // namespace kam::ui
