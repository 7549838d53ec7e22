// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/map/coverage_grid.h"

#include "theme/style_parts.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace kam::ui {

namespace {

constexpr int kRow = 22;
constexpr int kHead = 20;
constexpr int kLeastCell = 54;

QFont smallFont() {
  QFont font;
  font.setPixelSize(11);
  return font;
}

}  // namespace

CoverageGrid::CoverageGrid(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageGrid::setCells(QStringList rows, QStringList heads, std::vector<CoverageCell> cells) {
  m_rows = std::move(rows);
  m_heads = std::move(heads);
  m_cells = std::move(cells);
  m_current = std::min(m_current, std::max(0, static_cast<int>(m_cells.size()) - 1));
  updateGeometry();
  update();
}

QSize CoverageGrid::sizeHint() const { return {320, kHead + kRow * static_cast<int>(m_rows.size()) + 2}; }

QSize CoverageGrid::minimumSizeHint() const { return {120, sizeHint().height()}; }

QRect CoverageGrid::areaOf(int cell) const {
  int left = 0;
  for (const QString& row : m_rows) left = std::max(left, QFontMetrics(smallFont()).horizontalAdvance(row) + 10);
  const int width = std::max(kLeastCell, (this->width() - left) / std::max(1, columns()));
  const int row = cell / std::max(1, columns());
  const int column = cell % std::max(1, columns());
  return {left + column * width, kHead + row * kRow, width, kRow};
}

int CoverageGrid::cellAt(const QPoint& place) const {
  for (int cell = 0; cell < static_cast<int>(m_cells.size()); ++cell)
    if (areaOf(cell).contains(place)) return cell;
  return -1;
}

void CoverageGrid::paintEvent(QPaintEvent* event) {
  Q_UNUSED(event)
  QPainter painter(this);
  const Colors& colors = colorsOf(*this);
  painter.setFont(smallFont());
  const QFontMetrics metrics(smallFont());
  for (int row = 0; row < m_rows.size(); ++row) {
    painter.setPen(colors.muted);
    painter.drawText(QRect(0, kHead + row * kRow, areaOf(0).left(), kRow), Qt::AlignLeft | Qt::AlignVCenter, m_rows[row]);
  }
  for (int cell = 0; cell < static_cast<int>(m_cells.size()); ++cell) {
    const QRect area = areaOf(cell).adjusted(1, 1, -1, -1);
    if (cell < columns()) {
      painter.setPen(colors.muted);
      const QRect head(area.left() + 4, 0, area.width() - 6, kHead);
      painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(m_heads[cell], Qt::ElideRight, head.width()));
    }
    const CoverageCell& one = m_cells[static_cast<std::size_t>(cell)];
    const ToneColors tone = toneColors(colors, one.tone);
    painter.fillRect(area, tone.fill);
    painter.setPen(colors.ink);
    painter.drawText(area.adjusted(4, 0, -3, 0), Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(one.text, Qt::ElideRight, area.width() - 7));
    if (cell == m_current && hasFocus()) drawFocusRing(painter, colors, area, 2);
  }
}

void CoverageGrid::mousePressEvent(QMouseEvent* event) {
  const int cell = cellAt(event->pos());
  if (cell < 0) return;
  m_current = cell;
  update();
  Q_EMIT opened(cell);
}

void CoverageGrid::keyPressEvent(QKeyEvent* event) {
  const int before = m_current;
  switch (event->key()) {
    case Qt::Key_Left: m_current = std::max(0, m_current - 1); break;
    case Qt::Key_Right: m_current = std::min(static_cast<int>(m_cells.size()) - 1, m_current + 1); break;
    case Qt::Key_Up: m_current = m_current >= columns() ? m_current - columns() : m_current; break;
    case Qt::Key_Down: m_current = m_current + columns() < static_cast<int>(m_cells.size()) ? m_current + columns() : m_current; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (!m_cells.empty()) Q_EMIT opened(m_current);
      return;
    default: QWidget::keyPressEvent(event); return;
  }
  if (before != m_current) update();
}

bool CoverageGrid::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const int cell = cellAt(help->pos());
    if (cell >= 0) QToolTip::showText(help->globalPos(), m_cells[static_cast<std::size_t>(cell)].toolTip, this);
    return true;
  }
  if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
  return QWidget::event(event);
}

}  // namespace kam::ui
