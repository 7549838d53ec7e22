// SPDX-License-Identifier: GPL-3.0-or-later
// Icons from resources/icons/<name>.svg: strokes in currentColor, coloured here and rendered sharp at every scale.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace kam::ui {

/// Empty for an unknown name.
QPixmap iconPixmap(const QString& name, const QColor& color, int pixels, qreal devicePixelRatio);
QIcon icon(const QString& name, const QColor& color, int pixels = 20);

}  // namespace kam::ui
