// SPDX-License-Identifier: GPL-3.0-or-later
// The relationship map on paper: in the light colours whatever the window wears, under its heading, with what the signs mean below.
#pragma once

#include "base/error.h"
#include "theme/colors.h"

#include <QGraphicsScene>
#include <QString>

#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace kam::ui {

class MapView;
class PersonItem;

struct MapCaption {
  QString heading;
  /// The day, the buying centre.
  QString line;
  /// What dots, bars and dashes mean.
  QString legend;
};

class MapPicture {
public:
  /// Of what the view shows now; the view's map has to stay.
  MapPicture(const MapView& view, MapCaption caption);

  /// In the map's own units; empty where nobody is on it.
  QSizeF size() const;
  /// Fits all of it into the target, never larger than `largest` times the map's own size.
  void paint(QPainter& painter, const QRectF& target, double largest = 2.0);
  /// PNG (twice as fine as the screen, for a slide), SVG or PDF, by the file's ending. What was in the file stays where writing fails.
  base::Result<void> write(const QString& file);
  /// One page, as large as fits.
  void print(QPagedPaintDevice& device);

private:
  Colors m_colors;
  MapCaption m_caption;
  std::vector<PersonItem*> m_people;
  QGraphicsScene m_scene;
  /// Of the scene, with everything that is drawn.
  QRectF m_area;
};

}  // namespace kam::ui
