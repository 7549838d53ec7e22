// SPDX-License-Identifier: GPL-3.0-or-later
// The whole relationship map in a corner, with a frame around what is in sight: shown only while something is not.
#pragma once

#include <QWidget>

class QGraphicsView;

namespace kam::ui {

class MiniMap : public QWidget {
  Q_OBJECT
public:
  /// Lies over the view's own surface.
  explicit MiniMap(QGraphicsView& view);

  /// To be called whenever the view or what it shows changed.
  void follow();

protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;

private:
  /// All cards, in the scene.
  QRectF whole() const;
  QRectF seen() const;
  /// From the scene to this widget.
  QTransform toHere() const;
  void goTo(const QPointF& place);

  QGraphicsView& m_view;
};

}  // namespace kam::ui
