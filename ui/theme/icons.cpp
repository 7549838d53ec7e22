// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace kam::ui {

QPixmap iconPixmap(const QString& name, const QColor& color, int pixels, qreal devicePixelRatio) {
  const QString key = QStringLiteral("kam/%1/%2/%3/%4").arg(name, color.name(QColor::HexArgb)).arg(pixels).arg(devicePixelRatio);
  QPixmap pixmap;
  if (QPixmapCache::find(key, &pixmap)) return pixmap;
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
  const int side = qRound(pixels * devicePixelRatio);
  pixmap = QPixmap(side, side);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  renderer.render(&painter, QRectF(0, 0, side, side));
  painter.end();
  pixmap.setDevicePixelRatio(devicePixelRatio);
  QPixmapCache::insert(key, pixmap);
  return pixmap;
}

QIcon icon(const QString& name, const QColor& color, int pixels) {
  QIcon result;
  for (const qreal ratio : {1.0, 2.0}) {
    const QPixmap pixmap = iconPixmap(name, color, pixels, ratio);
    if (!pixmap.isNull()) result.addPixmap(pixmap);
  }
  return result;
}

}  // namespace kam::ui
