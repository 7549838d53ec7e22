// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/ranking_table.h"

#include "theme/style_parts.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace kam::ui {
namespace {

constexpr int kStrip = 24;
constexpr int kGrip = 36;

}  // namespace

RankingTable::RankingTable(const QString& memory, QWidget* parent) : DataTable(memory, parent) {
  connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] { placeStrip(); });
  connect(this, &DataTable::countsChanged, this, [this] { placeStrip(); });
}

bool RankingTable::isInOrder() const {
  const TableModel& model = tableModel();
  return !model.order().sortColumn() && model.source() != nullptr && model.order().rows().size() == model.source()->rowCount();
}

void RankingTable::setRanking(std::shared_ptr<TableSource> source, std::size_t lineAfter, std::size_t ranked, const QString& lineText) {
  m_lineAfter = static_cast<int>(lineAfter);
  m_ranked = static_cast<int>(ranked);
  m_lineText = lineText;
  setSource(std::move(source));
  placeStrip();
}

void RankingTable::placeStrip() {
  QHeaderView& rows = *verticalHeader();
  const int plain = rows.defaultSectionSize();
  if (m_stretched >= 0 && m_stretched < rows.count()) rows.resizeSection(m_stretched, plain);
  m_stretched = isInOrder() && m_lineAfter > 0 && m_lineAfter <= rows.count() ? m_lineAfter - 1 : -1;
  if (m_stretched >= 0) rows.resizeSection(m_stretched, plain + kStrip);
  viewport()->update();
}

QRect RankingTable::strip() const {
  if (m_stretched < 0) return {};
  const int bottom = rowViewportPosition(m_stretched) + rowHeight(m_stretched);
  return {0, bottom - kStrip, viewport()->width(), kStrip};
}

int RankingTable::countAt(int y) const {
  int best = 0;
  int distance = std::abs(y - rowViewportPosition(0));
  for (int row = 0; row < m_ranked && row < verticalHeader()->count(); ++row) {
    const int edge = rowViewportPosition(row) + verticalHeader()->defaultSectionSize() + (row > m_stretched && m_stretched >= 0 ? -kStrip / 2 : 0);
    if (edge - y > 2000) break;
    if (std::abs(y - edge) < distance) {
      distance = std::abs(y - edge);
      best = row + 1;
    }
  }
  return best;
}

void RankingTable::paintEvent(QPaintEvent* event) {
  DataTable::paintEvent(event);
  const QRect area = strip();
  if (area.isEmpty() || !area.intersects(viewport()->rect())) return;
  QPainter painter(viewport());
  const Colors& colors = colorsOf(*this);
  painter.fillRect(area, colors.surface);
  painter.fillRect(QRect(area.left(), area.bottom() - 1, area.width(), 2), colors.accent);
  painter.setFont(smallFont());
  painter.setPen(colors.accent);
  painter.drawText(area.adjusted(8, 0, -kGrip - 8, -2), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                   QFontMetrics(smallFont()).elidedText(m_lineText, Qt::ElideRight, area.width() - kGrip - 16));
  const QRectF grip(area.right() - kGrip - 8, area.bottom() - 8, kGrip, 14);
  drawRounded(painter, grip, 7, colors.accent);
  for (const int bar : {-3, 0, 3}) painter.fillRect(QRectF(grip.center().x() - 6, grip.center().y() + bar - 0.5, 12, 1), colors.onAccent);
}

void RankingTable::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && strip().adjusted(0, 0, 0, 7).contains(event->position().toPoint())) {
    m_dragging = true;
    event->accept();
    return;
  }
  DataTable::mousePressEvent(event);
}

void RankingTable::mouseMoveEvent(QMouseEvent* event) {
  const QPoint at = event->position().toPoint();
  if (!m_dragging) {
    const bool over = strip().adjusted(0, 0, 0, 7).contains(at);
    viewport()->setCursor(over ? Qt::SizeVerCursor : Qt::ArrowCursor);
    DataTable::mouseMoveEvent(event);
    return;
  }
  if (at.y() > viewport()->height() - 12) scrollTo(tableModel().index(std::min(rowAt(viewport()->height() - 1) + 1, tableModel().rowCount() - 1), 0));
  else if (at.y() < 12) scrollTo(tableModel().index(std::max(rowAt(0) - 1, 0), 0));
  const int count = countAt(at.y());
  if (count != m_lineAfter && count > 0) Q_EMIT lineDragged(count);
}

void RankingTable::mouseReleaseEvent(QMouseEvent* event) {
  if (m_dragging) {
    m_dragging = false;
    return;
  }
  DataTable::mouseReleaseEvent(event);
}

}  // namespace kam::ui
