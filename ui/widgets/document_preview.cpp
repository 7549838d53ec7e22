// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/document_preview.h"

#include "print/pdf/pdf.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/page_sheets.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace kam::ui {

namespace {
constexpr int kThumbnailWidth = 84;
constexpr int kListWidth = 128;

/// The title of the section that begins on a page, or that runs on there.
QString titleOf(const print::Composition& pages, std::size_t page) {
  QString title;
  for (const auto& entry : pages.outline()) {
    if (entry.page > page) break;
    if (entry.page == page) return qtText(entry.title);
    title = qtText(entry.title);
  }
  return title;
}
}  // namespace

DocumentPreview::DocumentPreview(QWidget* parent)
    : QWidget(parent),
      m_list(new QListWidget(this)),
      m_sheets(new PageSheets(this)),
      m_place(new TextLabel(TextRole::small, this)),
      m_zoom(new TextLabel(TextRole::small, this)),
      m_smaller(new QToolButton(this)),
      m_larger(new QToolButton(this)),
      m_fitWidth(new QToolButton(this)),
      m_fitPage(new QToolButton(this)),
      m_thumbnails(this) {
  build();
  connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
    if (row >= 0 && row != m_sheets->currentPage()) m_sheets->goTo(row);
  });
  connect(m_sheets, &PageSheets::currentPageChanged, this, [this](int page) {
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(page);
    showPlace();
  });
  connect(m_sheets, &PageSheets::zoomChanged, this, &DocumentPreview::showPlace);
  connect(m_smaller, &QToolButton::clicked, this, [this] { m_sheets->zoomBy(-1); });
  connect(m_larger, &QToolButton::clicked, this, [this] { m_sheets->zoomBy(1); });
  connect(m_fitWidth, &QToolButton::clicked, this, [this] { m_sheets->setFit(PageSheets::Fit::width); });
  connect(m_fitPage, &QToolButton::clicked, this, [this] { m_sheets->setFit(PageSheets::Fit::page); });
}

void DocumentPreview::build() {
  m_list->setFixedWidth(kListWidth);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setIconSize(QSize(kThumbnailWidth, qRound(kThumbnailWidth * print::kPageHeight / print::kPageWidth)));
  m_list->setViewMode(QListView::IconMode);
  m_list->setFlow(QListView::TopToBottom);
  m_list->setWrapping(false);
  m_list->setMovement(QListView::Static);
  m_list->setUniformItemSizes(true);
  m_list->setSpacing(4);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  for (QToolButton* button : {m_smaller, m_larger, m_fitWidth, m_fitPage}) {
    setButtonKind(*button, ButtonKind::quiet);
    button->setFocusPolicy(Qt::TabFocus);
  }
  m_smaller->setText(QStringLiteral("\u2212"));
  m_larger->setText(QStringLiteral("+"));
  m_zoom->setAlignment(Qt::AlignCenter);
  m_zoom->setMinimumWidth(48);

  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(0, 6, 0, 0);
  foot->setSpacing(4);
  foot->addWidget(m_place, 1);
  foot->addWidget(m_fitPage);
  foot->addWidget(m_fitWidth);
  foot->addWidget(m_smaller);
  foot->addWidget(m_zoom);
  foot->addWidget(m_larger);
  auto* right = new QVBoxLayout;
  right->setContentsMargins(0, 0, 0, 0);
  right->setSpacing(0);
  right->addWidget(m_sheets, 1);
  right->addLayout(foot);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  row->addWidget(m_list);
  row->addLayout(right, 1);
}

void DocumentPreview::setTexts(const Texts& texts) {
  m_texts = texts;
  m_list->setAccessibleName(texts.pages);
  m_sheets->setAccessibleName(texts.pageImage);
  m_larger->setAccessibleName(texts.larger);
  m_larger->setToolTip(texts.larger + QStringLiteral(" (Ctrl++)"));
  m_smaller->setAccessibleName(texts.smaller);
  m_smaller->setToolTip(texts.smaller + QStringLiteral(" (Ctrl+\u2212)"));
  m_fitWidth->setText(texts.fitWidth);
  m_fitPage->setText(texts.fitPage);
  showPlace();
}

void DocumentPreview::setPages(std::shared_ptr<const print::Composition> pages) {
  m_sheets->setPages(std::move(pages));
  fillList();
  showPlace();
}

void DocumentPreview::fillList() {
  const auto pages = m_sheets->pages();
  const int count = pages ? static_cast<int>(pages->pageCount()) : 0;
  const QSignalBlocker quiet(m_list);
  while (m_list->count() > count) delete m_list->takeItem(m_list->count() - 1);
  QPixmap blank(m_list->iconSize());
  blank.fill(print::palette(print::Theme::print).surface);
  while (m_list->count() < count) {
    auto* item = new QListWidgetItem(QIcon(blank), QString::number(m_list->count() + 1), m_list);
    item->setTextAlignment(Qt::AlignHCenter);
    item->setSizeHint(QSize(kListWidth - 20, m_list->iconSize().height() + 26));
  }
  if (count == 0) return;
  for (int page = 0; page < count; ++page) m_list->item(page)->setToolTip(titleOf(*pages, static_cast<std::size_t>(page)));
  m_list->setCurrentRow(m_sheets->currentPage());
  const qreal ratio = devicePixelRatioF();
  m_thumbnails.run(
      [pages, ratio](const std::atomic<bool>& stopped) {
        std::vector<QImage> images;
        for (std::size_t page = 0; page < pages->pageCount() && !stopped; ++page) {
          images.push_back(print::renderPage(*pages, page, kThumbnailWidth * ratio / print::kPageWidth));
          images.back().setDevicePixelRatio(ratio);
        }
        return images;
      },
      [this](const std::vector<QImage>& images) {
        for (int page = 0; page < std::min(m_list->count(), static_cast<int>(images.size())); ++page) {
          QPixmap framed = QPixmap::fromImage(images[static_cast<std::size_t>(page)]);
          QPainter painter(&framed);
          painter.setPen(colorsOf(*this).line);
          painter.drawRect(QRectF(0.5, 0.5, framed.deviceIndependentSize().width() - 1, framed.deviceIndependentSize().height() - 1));
          painter.end();
          QIcon image(framed);
          // A chosen page is framed, not tinted.
          image.addPixmap(framed, QIcon::Selected);
          m_list->item(page)->setIcon(image);
        }
      });
}

void DocumentPreview::showPlace() {
  const auto pages = m_sheets->pages();
  m_zoom->setText(QStringLiteral("%1 %").arg(qRound(m_sheets->zoom() * 100)));
  if (!pages) {
    m_place->clear();
    return;
  }
  const int page = m_sheets->currentPage();
  QString place = m_texts.place;
  place.replace(QStringLiteral("%1"), QString::number(page + 1)).replace(QStringLiteral("%2"), QString::number(pages->pageCount()));
  const QString title = titleOf(*pages, static_cast<std::size_t>(page));
  m_place->setText(title.isEmpty() ? place : place + QStringLiteral(" · ") + title);
}

void DocumentPreview::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) fillList();
}

}  // namespace kam::ui
