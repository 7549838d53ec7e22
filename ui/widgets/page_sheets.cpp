// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page_sheets.h"

#include "print/pdf/pdf.h"
#include "theme/colors.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace kam::ui {

namespace {
constexpr double kGapBetween = 14.0;
constexpr double kMargin = 16.0;
constexpr double kLeastZoom = 0.2;
constexpr double kMostZoom = 5.0;
constexpr double kZoomStep = 1.15;
constexpr double kPointsPerInch = 72.0;
/// Pages kept in memory on each side of those in sight.
constexpr int kKept = 2;
}  // namespace

PageSheets::PageSheets(QWidget* parent) : QAbstractScrollArea(parent), m_painter(this) {
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  verticalScrollBar()->setSingleStep(40);
  horizontalScrollBar()->setSingleStep(40);
}

void PageSheets::setPages(Pages pages) {
  m_painter.stop();
  m_painting = false;
  m_pages = std::move(pages);
  // What was there stays in sight until the new page is painted, so that nothing flickers.
  for (auto& [page, sheet] : m_sheets) sheet.stale = true;
  std::erase_if(m_sheets, [this](const auto& entry) { return entry.first >= count(); });
  arrange();
  viewport()->update();
  m_told = -1;
  tellPage();
}

QSizeF PageSheets::sheetSize() const {
  const double scale = m_zoom * logicalDpiX() / kPointsPerInch;
  return {std::round(print::kPageWidth * scale), std::round(print::kPageHeight * scale)};
}

double PageSheets::pixelScale() const { return sheetSize().width() / print::kPageWidth * devicePixelRatioF(); }

QRectF PageSheets::sheetRect(int page) const {
  const QSizeF size = sheetSize();
  const double wide = std::max<double>(viewport()->width(), size.width() + 2 * kMargin);
  const double left = std::round((wide - size.width()) / 2) - horizontalScrollBar()->value();
  return {QPointF(left, kMargin + page * (size.height() + kGapBetween) - verticalScrollBar()->value()), size};
}

bool PageSheets::isCurrent(int page) const {
  const auto sheet = m_sheets.find(page);
  return sheet != m_sheets.end() && !sheet->second.stale && std::abs(sheet->second.scale - pixelScale()) < 1e-9;
}

bool PageSheets::isPainted() const {
  for (int page = 0; page < count(); ++page)
    if (sheetRect(page).intersects(QRectF(viewport()->rect())) && !isCurrent(page)) return false;
  return count() > 0;
}

void PageSheets::arrange() {
  const QSizeF size = sheetSize();
  const double high = count() * (size.height() + kGapBetween) - kGapBetween + 2 * kMargin;
  verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - 40));
  verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(high)) - viewport()->height()));
  horizontalScrollBar()->setPageStep(viewport()->width());
  horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(size.width() + 2 * kMargin)) - viewport()->width()));
}

void PageSheets::setZoom(double zoom) {
  m_fit = Fit::none;
  const double bounded = std::clamp(zoom, kLeastZoom, kMostZoom);
  const QSizeF before = sheetSize();
  const double middle = (verticalScrollBar()->value() + viewport()->height() / 2.0 - kMargin) / (before.height() + kGapBetween);
  m_zoom = bounded;
  arrange();
  verticalScrollBar()->setValue(static_cast<int>(std::lround(middle * (sheetSize().height() + kGapBetween) + kMargin - viewport()->height() / 2.0)));
  horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
  viewport()->update();
  Q_EMIT zoomChanged();
}

void PageSheets::zoomBy(int steps) { setZoom(m_zoom * std::pow(kZoomStep, steps)); }

void PageSheets::setFit(Fit fit) {
  m_fit = fit;
  applyFit();
}

void PageSheets::applyFit() {
  if (m_fit != Fit::none && viewport()->width() > 0) {
    const int page = currentPage();
    const double within = (verticalScrollBar()->value() - page * (sheetSize().height() + kGapBetween)) / sheetSize().height();
    const double perPoint = logicalDpiX() / kPointsPerInch;
    double zoom = (viewport()->width() - 2 * kMargin) / (print::kPageWidth * perPoint);
    if (m_fit == Fit::page) zoom = std::min(zoom, (viewport()->height() - 2 * kMargin) / (print::kPageHeight * perPoint));
    m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    arrange();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(page * (sheetSize().height() + kGapBetween) + within * sheetSize().height())));
    Q_EMIT zoomChanged();
  } else {
    arrange();
  }
  viewport()->update();
  tellPage();
}

int PageSheets::currentPage() const {
  if (count() == 0) return 0;
  const double at = verticalScrollBar()->value() + viewport()->height() / 3.0 - kMargin;
  return std::clamp(static_cast<int>(std::floor(at / (sheetSize().height() + kGapBetween))), 0, count() - 1);
}

void PageSheets::goTo(int page) {
  verticalScrollBar()->setValue(static_cast<int>(std::lround(std::clamp(page, 0, std::max(0, count() - 1)) * (sheetSize().height() + kGapBetween))));
  tellPage();
}

void PageSheets::tellPage() {
  const int page = currentPage();
  if (page == m_told) return;
  m_told = page;
  Q_EMIT currentPageChanged(page);
}

void PageSheets::paintEvent(QPaintEvent* event) {
  static_cast<void>(event);
  QPainter painter(viewport());
  const Colors& colors = colorsOf(*this);
  painter.fillRect(viewport()->rect(), colors.neutralSoft);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  for (int page = 0; page < count(); ++page) {
    const QRectF box = sheetRect(page);
    if (!box.intersects(QRectF(viewport()->rect()))) continue;
    const auto sheet = m_sheets.find(page);
    // Paper is white in the dark, too.
    painter.fillRect(box, print::palette(print::Theme::print).surface);
    if (sheet != m_sheets.end() && !sheet->second.image.isNull()) painter.drawImage(box, sheet->second.image);
    painter.setPen(colors.line);
    painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5));
  }
  if (hasFocus()) {
    painter.setPen(QPen(colors.accent, 2));
    painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
  }
  paintNext();
}

void PageSheets::paintNext() {
  if (m_painting || !m_pages) return;
  int wanted = -1;
  for (int page = 0; page < count() && wanted < 0; ++page)
    if (sheetRect(page).intersects(QRectF(viewport()->rect())) && !isCurrent(page)) wanted = page;
  if (wanted < 0) {
    const int here = currentPage();
    std::erase_if(m_sheets, [here](const auto& entry) { return std::abs(entry.first - here) > kKept + 3; });
    Q_EMIT painted();
    return;
  }
  m_painting = true;
  m_painter.run(
      [pages = m_pages, wanted, scale = pixelScale()](const std::atomic<bool>&) {
        return Sheet{print::renderPage(*pages, static_cast<std::size_t>(wanted), scale), scale, false};
      },
      [this, wanted](Sheet sheet) {
        m_painting = false;
        m_sheets[wanted] = std::move(sheet);
        viewport()->update();
      });
}

void PageSheets::resizeEvent(QResizeEvent* event) {
  QAbstractScrollArea::resizeEvent(event);
  applyFit();
}

void PageSheets::scrollContentsBy(int dx, int dy) {
  static_cast<void>(dx);
  static_cast<void>(dy);
  viewport()->update();
  tellPage();
}

void PageSheets::wheelEvent(QWheelEvent* event) {
  if ((event->modifiers() & Qt::ControlModifier) == 0) {
    QAbstractScrollArea::wheelEvent(event);
    return;
  }
  if (event->angleDelta().y() != 0) zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
  event->accept();
}

void PageSheets::keyPressEvent(QKeyEvent* event) {
  const bool control = (event->modifiers() & Qt::ControlModifier) != 0;
  if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)) zoomBy(1);
  else if (control && event->key() == Qt::Key_Minus) zoomBy(-1);
  else if (control && event->key() == Qt::Key_0) setZoom(1.0);
  else if (event->key() == Qt::Key_Home) goTo(0);
  else if (event->key() == Qt::Key_End) verticalScrollBar()->setValue(verticalScrollBar()->maximum());
  else if (event->key() == Qt::Key_Space) verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
  else QAbstractScrollArea::keyPressEvent(event);
}

bool PageSheets::event(QEvent* event) {
  if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) viewport()->update();
  return QAbstractScrollArea::event(event);
}

}  // namespace kam::ui
