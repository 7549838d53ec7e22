// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a document below each other, as sheets of paper: painted beside the window at the screen's resolution, only
// those in sight, at any zoom. What is in sight stays in sight when the document changes.
#pragma once

#include "print/pdf/composition.h"
#include "shell/background.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <map>
#include <memory>

namespace kam::ui {

class PageSheets : public QAbstractScrollArea {
  Q_OBJECT
public:
  using Pages = std::shared_ptr<const print::Composition>;

  explicit PageSheets(QWidget* parent = nullptr);

  void setPages(Pages pages);
  const Pages& pages() const { return m_pages; }

  /// 1.0 is the size on paper, as far as the screen tells its resolution.
  double zoom() const { return m_zoom; }
  /// Ends fitting; the middle of what is in sight stays there.
  void setZoom(double zoom);
  void zoomBy(int steps);
  enum class Fit { none, width, page };
  Fit fit() const { return m_fit; }
  void setFit(Fit fit);

  /// The page in sight, from 0.
  int currentPage() const;
  void goTo(int page);
  /// Whether everything in sight is painted at the present zoom.
  bool isPainted() const;

Q_SIGNALS:
  void currentPageChanged(int page);
  void zoomChanged();
  void painted();

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

private:
  struct Sheet {
    QImage image;
    double scale = 0;
    bool stale = true;
  };

  int count() const { return m_pages ? static_cast<int>(m_pages->pageCount()) : 0; }
  QSizeF sheetSize() const;
  QRectF sheetRect(int page) const;
  double pixelScale() const;
  bool isCurrent(int page) const;
  void applyFit();
  void arrange();
  void paintNext();
  void tellPage();

  Pages m_pages;
  std::map<int, Sheet> m_sheets;
  double m_zoom = 1.0;
  Fit m_fit = Fit::width;
  int m_told = -1;
  bool m_painting = false;
  Background m_painter;
};

}  // namespace kam::ui
