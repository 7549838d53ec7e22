// SPDX-License-Identifier: GPL-3.0-or-later
// Import in four steps on one page: choose or drop, look and correct, run, see what happened. Decides nothing: see ImportModel.
#pragma once

#include "shell/page.h"

#include "pages/import/import_model.h"

#include <QTimer>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace kam::ui {

class Card;
class EmptyState;
class OutcomeView;
class PageHeader;
class ReviewView;
class TextLabel;

class ImportPage : public Page {
  Q_OBJECT
public:
  explicit ImportPage(AppContext& context, QWidget* parent = nullptr);

  /// `arguments.section` may name a file to look at.
  void open(const PageArguments& arguments) override;
  void refresh(const Change& change) override;
  void retranslate() override;
  void setNarrow(bool narrow) override;

private:
  QWidget* runningView();
  void chooseFile();
  void show();
  void showHeader();
  void showProgress(double share);
  void undo();
  void saveRejects();

  ImportModel* m_model;
  PageHeader* m_header;
  QPushButton* m_another;
  QPushButton* m_run;
  QStackedWidget* m_stack;
  EmptyState* m_choose;
  ReviewView* m_review;
  Card* m_running;
  TextLabel* m_runningText;
  QTimer m_soon;
  QProgressBar* m_bar;
  QPushButton* m_cancel;
  OutcomeView* m_outcome;
};

}  // namespace kam::ui
