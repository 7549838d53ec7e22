// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_view.h"

#include "theme/style_parts.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace kam::ui {
namespace {

/// How far beside a thin bar the mouse may be.
constexpr qreal kReach = 3;

}  // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setPainter(Painter painter, Data exact) {
  m_painter = std::move(painter);
  m_data = std::move(exact);
  repaintChart();
}

void ChartView::setMenuTexts(const QString& copyPicture, const QString& copyData) {
  m_copyPicture = copyPicture;
  m_copyData = copyData;
}

void ChartView::setHeights(int preferred, int least) {
  m_preferred = preferred;
  m_least = least;
  updateGeometry();
}

void ChartView::repaintChart() {
  m_stale = true;
  m_hovered = -1;
  update();
}

QSize ChartView::sizeHint() const { return {360, m_preferred}; }
QSize ChartView::minimumSizeHint() const { return {160, m_least}; }

void ChartView::paintEvent(QPaintEvent* event) {
  static_cast<void>(event);
  const qreal ratio = devicePixelRatioF();
  // Painted once per state: hovering must not lay the chart out again.
  if (m_stale || m_cache.size() != size() * ratio) {
    m_cache = QPixmap(size() * ratio);
    m_cache.setDevicePixelRatio(ratio);
    m_cache.fill(Qt::transparent);
    m_spots.clear();
    if (m_painter) {
      QPainter chart(&m_cache);
      chart.setRenderHint(QPainter::Antialiasing);
      chart.setFont(font());
      m_painter(chart, QRectF(rect()), m_spots);
    }
    m_stale = false;
  }
  QPainter painter(this);
  painter.drawPixmap(0, 0, m_cache);
  const Colors& colors = colorsOf(*this);
  if (m_hovered >= 0 && m_hovered < static_cast<int>(m_spots.size())) {
    const ChartSpot& spot = m_spots[static_cast<std::size_t>(m_hovered)];
    QColor veil = colors.ink;
    veil.setAlpha(34);
    drawRounded(painter, spot.area, spot.round ? spot.area.width() / 2 : 2, veil, colors.ink);
  }
  if (hasFocus()) drawFocusRing(painter, colors, QRectF(rect()), kControlRadius);
}

int ChartView::spotAt(const QPointF& at) const {
  // The last painted lies on top.
  for (int spot = static_cast<int>(m_spots.size()) - 1; spot >= 0; --spot)
    if (m_spots[static_cast<std::size_t>(spot)].area.contains(at)) return spot;
  for (int spot = static_cast<int>(m_spots.size()) - 1; spot >= 0; --spot)
    if (m_spots[static_cast<std::size_t>(spot)].area.adjusted(-kReach, -kReach, kReach, kReach).contains(at)) return spot;
  return -1;
}

void ChartView::hover(int spot) {
  if (spot == m_hovered) return;
  m_hovered = spot;
  const bool leads = spot >= 0 && m_spots[static_cast<std::size_t>(spot)].record != 0;
  setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
  update();
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
  hover(spotAt(event->position()));
  if (m_hovered >= 0) QToolTip::showText(event->globalPosition().toPoint() + QPoint(12, 12), m_spots[static_cast<std::size_t>(m_hovered)].text, this);
  else QToolTip::hideText();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  const int spot = spotAt(event->position());
  if (spot >= 0) Q_EMIT clicked(m_spots[static_cast<std::size_t>(spot)].record, m_spots[static_cast<std::size_t>(spot)].position);
}

void ChartView::leaveEvent(QEvent* event) {
  hover(-1);
  QWidget::leaveEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent* event) {
  QMenu menu(this);
  QAction* picture = menu.addAction(m_copyPicture);
  QAction* values = m_data ? menu.addAction(m_copyData) : nullptr;
  const QAction* chosen = menu.exec(event->globalPos());
  if (chosen == nullptr) return;
  if (chosen == picture) {
    QPixmap copy(m_cache.size());
    copy.setDevicePixelRatio(m_cache.devicePixelRatio());
    copy.fill(colorsOf(*this).surface);
    QPainter painter(&copy);
    painter.drawPixmap(0, 0, m_cache);
    painter.end();
    QApplication::clipboard()->setPixmap(copy);
  } else if (chosen == values) {
    QApplication::clipboard()->setText(m_data());
  }
}

void ChartView::keyPressEvent(QKeyEvent* event) {
  const int count = static_cast<int>(m_spots.size());
  const int step = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down ? 1
                   : event->key() == Qt::Key_Left || event->key() == Qt::Key_Up  ? -1
                                                                                 : 0;
  if (count > 0 && step != 0) {
    hover(qBound(0, m_hovered + step, count - 1));
    const ChartSpot& spot = m_spots[static_cast<std::size_t>(m_hovered)];
    setAccessibleDescription(spot.text);
    QToolTip::showText(mapToGlobal(spot.area.center().toPoint()), spot.text, this);
  } else if (m_hovered >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
    const ChartSpot& spot = m_spots[static_cast<std::size_t>(m_hovered)];
    Q_EMIT clicked(spot.record, spot.position);
  } else {
    QWidget::keyPressEvent(event);
  }
}

void ChartView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) repaintChart();
}

}  // namespace kam::ui
