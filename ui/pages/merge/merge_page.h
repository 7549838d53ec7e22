// SPDX-License-Identifier: GPL-3.0-or-later
// Two copies become one again: choose the other copy or exchange through the shared folder, see what comes, decide
// conflicts, merge, undo. Decides nothing: see MergeModel.
#pragma once

#include "pages/merge/merge_model.h"
#include "shell/page.h"

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace kam::ui {

class Card;
class EmptyState;
class MergeView;
class PageHeader;
class TextLabel;

class MergePage : public Page {
  Q_OBJECT
public:
  explicit MergePage(AppContext& context, QWidget* parent = nullptr);

  /// `arguments.section`: a file to look at, or "sync" to exchange through the shared folder.
  void open(const PageArguments& arguments) override;
  void refresh(const Change& change) override;
  void retranslate() override;

private:
  QWidget* runningView();
  void chooseFile();
  void exchange();
  void show();
  void showHeader();
  /// With %1 for the name.
  QString doneText() const;
  void showProgress(double share);
  void undo();

  MergeModel* m_model;
  PageHeader* m_header;
  QPushButton* m_another;
  QPushButton* m_undo;
  QPushButton* m_run;
  QStackedWidget* m_stack;
  EmptyState* m_choose;
  Card* m_running;
  TextLabel* m_runningText;
  QProgressBar* m_bar;
  QPushButton* m_cancel;
  MergeView* m_view;
};

}  // namespace kam::ui
