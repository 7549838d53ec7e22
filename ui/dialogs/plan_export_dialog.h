// SPDX-License-Identifier: GPL-3.0-or-later
// The account plan as it will be printed: for whom, in which language, page by page, and the way to a file. Stays open
// beside the work and follows every change.
#pragma once

#include <QDialog>

#include "base/id.h"
#include "words/words.h"

class QPushButton;

namespace kam::ui {

class AppContext;
class DocumentPreview;
class PlanExportModel;
class SegmentedControl;
class TextLabel;

/// Opens the preview of a plan (0: the account's current one) over the window that `parent` is in.
/// `asApproved`: begins with what was signed, where the plan was approved.
void previewPlan(AppContext& context, QWidget* parent, base::RawId account, base::RawId plan = 0, bool asApproved = false);

class PlanExportDialog : public QDialog {
  Q_OBJECT
public:
  PlanExportDialog(AppContext& context, base::RawId account, base::RawId plan, QWidget* parent = nullptr);
  ~PlanExportDialog() override;

  PlanExportModel& model() const { return *m_model; }
  DocumentPreview& preview() const { return *m_preview; }

private:
  void build();
  void retranslate();
  void showState();
  void exportPdf();

  AppContext& m_context;
  PlanExportModel* m_model;
  TextLabel* m_title;
  TextLabel* m_summary;
  SegmentedControl* m_audience;
  SegmentedControl* m_language;
  /// As of today, or as it was approved.
  SegmentedControl* m_state;
  QPushButton* m_export;
  TextLabel* m_problem;
  DocumentPreview* m_preview;
};

}  // namespace kam::ui
