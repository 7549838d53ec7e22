// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts a painter function: the same drawing as in documents, with the exact value under the mouse, a click that goes to
// the record, and a context menu that copies the picture or its data. Draws nothing of its own but the hover mark.
#pragma once

#include "base/id.h"

#include <QRectF>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace kam::ui {

/// A place in a chart that says something.
struct ChartSpot {
  QRectF area;
  /// The exact value in words.
  QString text;
  base::RawId record = 0;
  /// What the painter calls it: a bar's or bubble's position.
  int position = -1;
  bool round = false;
};

class ChartView : public QWidget {
  Q_OBJECT
public:
  /// Paints into `area` and adds the spots there; called at every size and theme.
  using Painter = std::function<void(QPainter& painter, const QRectF& area, std::vector<ChartSpot>& spots)>;
  /// Tab-separated lines for the clipboard, with a header.
  using Data = std::function<QString()>;

  explicit ChartView(QWidget* parent = nullptr);
  void setPainter(Painter painter, Data data = {});
  /// Words of the context menu.
  void setMenuTexts(const QString& copyPicture, const QString& copyData);
  /// Preferred and least height.
  void setHeights(int preferred, int least);

  /// Paints again (data, words or theme changed).
  void repaintChart();
  const std::vector<ChartSpot>& spots() const { return m_spots; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

Q_SIGNALS:
  void clicked(qint64 record, int position);

protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  int spotAt(const QPointF& at) const;
  void hover(int spot);

  Painter m_painter;
  Data m_data;
  std::vector<ChartSpot> m_spots;
  QPixmap m_cache;
  bool m_stale = true;
  int m_hovered = -1;
  int m_preferred = 280;
  int m_least = 180;
  QString m_copyPicture;
  QString m_copyData;
};

}  // namespace kam::ui
