// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/map/map_picture.h"

#include "pages/account/map/map_view.h"
#include "theme/text.h"

#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

namespace kam::ui {

namespace {

constexpr qreal kHead = 46;
constexpr qreal kFoot = 26;
constexpr qreal kRim = 12;
/// Of a narrow map, so that the heading has room.
constexpr qreal kLeastWidth = 640;
constexpr int kFine = 2;
/// Pixels along one side, beyond which a picture of a wide map would not fit into memory.
constexpr qreal kMostPixels = 16'000;

QFont fontOf(int pixels, bool bold) {
  QFont font;
  font.setPixelSize(pixels);
  font.setBold(bold);
  return font;
}

}  // namespace

MapPicture::MapPicture(const MapView& view, MapCaption caption) : m_colors(lightColors()), m_caption(std::move(caption)) {
  m_area = view.drawInto(m_scene, m_people, m_colors);
  if (!m_area.isEmpty()) m_area.adjust(-kRim, -kRim, kRim, kRim);
}

QSizeF MapPicture::size() const {
  if (m_area.isEmpty()) return {};
  return {std::max(m_area.width(), kLeastWidth) + 2 * kRim, m_area.height() + kHead + kFoot};
}

void MapPicture::paint(QPainter& painter, const QRectF& target, double largest) {
  const QSizeF whole = size();
  if (whole.isEmpty()) return;
  const double factor = std::min({target.width() / whole.width(), target.height() / whole.height(), largest});
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(target.topLeft());
  painter.scale(factor, factor);
  const qreal width = whole.width() - 2 * kRim;
  const auto write = [&](const QString& text, const QFont& font, const QColor& color, qreal top, qreal height) {
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QRectF(kRim, top, width, height), Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(font).elidedText(text, Qt::ElideRight, width));
  };
  write(m_caption.heading, fontOf(16, true), m_colors.ink, 6, 22);
  write(m_caption.line, fontOf(11, false), m_colors.muted, 27, 16);
  m_scene.render(&painter, QRectF(QPointF(kRim + (width - m_area.width()) / 2, kHead), m_area.size()), m_area);
  write(m_caption.legend, fontOf(11, false), m_colors.muted, kHead + m_area.height() + 4, 18);
  painter.restore();
}

void MapPicture::print(QPagedPaintDevice& device) {
  QPainter painter(&device);
  // A page of A4 at 96 dots to the inch holds a map in its own size; a small map is not blown up beyond twice that.
  const double dots = device.logicalDpiX() / 96.0;
  paint(painter, QRectF(0, 0, device.width(), device.height()), 2.0 * dots);
}

base::Result<void> MapPicture::write(const QString& file) {
  const auto refused = [&file] { return base::fail(base::ErrorCode::fileUnwritable, {plainText(file)}); };
  const QSizeF whole = size();
  QSaveFile out(file);
  if (whole.isEmpty() || !out.open(QIODevice::WriteOnly)) return refused();
  bool done = true;
  const QRectF all({}, whole);
  if (file.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)) {
    QSvgGenerator picture;
    picture.setOutputDevice(&out);
    picture.setSize(whole.toSize());
    picture.setViewBox(all);
    picture.setTitle(m_caption.heading);
    QPainter painter(&picture);
    paint(painter, all, 1.0);
  } else if (file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
    QPdfWriter picture(&out);
    picture.setTitle(m_caption.heading);
    picture.setResolution(72);
    picture.setPageSize(QPageSize(whole, QPageSize::Point));
    picture.setPageMargins({});
    QPainter painter(&picture);
    paint(painter, all, 1.0);
  } else {
    const double fine = std::min<double>(kFine, kMostPixels / std::max(whole.width(), whole.height()));
    QImage picture((whole * fine).toSize(), QImage::Format_ARGB32_Premultiplied);
    done = !picture.isNull();
    if (done) {
      picture.fill(m_colors.surface);
      QPainter painter(&picture);
      paint(painter, QRectF(QPointF(), QSizeF(picture.size())), fine);
      painter.end();
      done = picture.save(&out, "PNG");
    }
  }
  if (!done || !out.commit()) return refused();
  return {};
}

}  // namespace kam::ui
