// SPDX-License-Identifier: GPL-3.0-or-later
// A document as its file will be: a list of its pages, the pages themselves, and how large they are shown.
#pragma once

#include "shell/background.h"

#include <QWidget>

#include <memory>

class QListWidget;
class QToolButton;

namespace kam::print {
class Composition;
}

namespace kam::ui {

class PageSheets;
class TextLabel;

class DocumentPreview : public QWidget {
  Q_OBJECT
public:
  struct Texts {
    QString pages;
    /// "Page %1 of %2"
    QString place;
    QString larger;
    QString smaller;
    QString fitWidth;
    QString fitPage;
    QString pageImage;
  };

  explicit DocumentPreview(QWidget* parent = nullptr);

  void setTexts(const Texts& texts);
  /// Keeps page and zoom; nullptr for nothing to show.
  void setPages(std::shared_ptr<const print::Composition> pages);
  PageSheets& sheets() const { return *m_sheets; }
  QListWidget& list() const { return *m_list; }

protected:
  void changeEvent(QEvent* event) override;

private:
  void build();
  void fillList();
  void showPlace();

  Texts m_texts;
  QListWidget* m_list;
  PageSheets* m_sheets;
  TextLabel* m_place;
  TextLabel* m_zoom;
  QToolButton* m_smaller;
  QToolButton* m_larger;
  QToolButton* m_fitWidth;
  QToolButton* m_fitPage;
  Background m_thumbnails;
};

}  // namespace kam::ui
