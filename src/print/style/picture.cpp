// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/style/picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QSvgRenderer>

namespace kam::print {
namespace {

constexpr int kMostPixels = 8000;

bool isSvg(const QByteArray& bytes) { return bytes.left(1024).contains("<svg"); }

/// Only what a logo is; other formats stay outside.
bool isPixels(const QByteArray& bytes) { return bytes.startsWith("\x89PNG") || bytes.startsWith("\xff\xd8\xff"); }

QRectF fitted(const QSizeF& size, const QRectF& box) {
  const QSizeF shown = size.scaled(box.size(), Qt::KeepAspectRatio);
  return {QPointF(box.right() - shown.width(), box.center().y() - shown.height() / 2), shown};
}

}  // namespace

QSizeF pictureSize(const QByteArray& bytes) {
  if (isPixels(bytes)) {
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    return size.width() > kMostPixels || size.height() > kMostPixels || !reader.canRead() ? QSizeF() : QSizeF(size);
  }
  if (!isSvg(bytes)) return {};
  const QSvgRenderer renderer(bytes);
  return renderer.isValid() ? QSizeF(renderer.defaultSize()) : QSizeF();
}

void paintPicture(QPainter& painter, const QByteArray& bytes, const QRectF& box) {
  const QSizeF size = pictureSize(bytes);
  if (size.isEmpty()) return;
  const QRectF place = fitted(size, box);
  painter.save();
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  if (isPixels(bytes)) painter.drawImage(place, QImage::fromData(bytes));
  else QSvgRenderer(bytes).render(&painter, place);
  painter.restore();
}

}  // namespace kam::print
