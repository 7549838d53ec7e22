// SPDX-License-Identifier: GPL-3.0-or-later
// Key account selection: who is a key account, by which criteria, and why. Its views share one page model.
#pragma once

#include "shell/page.h"

#include <vector>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace kam::ui {

class EmptyState;
class PageHeader;
class SegmentedControl;
class SelectionModel;
class SelectionView;

class SelectionPage : public Page {
  Q_OBJECT
public:
  explicit SelectionPage(AppContext& context, QWidget* parent = nullptr);

  void open(const PageArguments& arguments) override;
  void refresh(const Change& change) override;
  void retranslate() override;
  void commitPending() override;
  bool canExportPdf() const override;
  void exportPdf() override;

private:
  /// In the order of the segments; `section` is what `open` calls it.
  void addView(const QString& section, SelectionView* view);
  void showView(int position);
  void fillModels();
  void tellState();
  void recordDecision();
  void saveModel();
  void editModel();

  SelectionModel* m_model;
  PageHeader* m_header;
  QComboBox* m_models;
  QPushButton* m_edit;
  QPushButton* m_record;
  SegmentedControl* m_segments;
  QStackedWidget* m_stack;
  EmptyState* m_empty;
  std::vector<SelectionView*> m_views;
  QStringList m_sections;
  bool m_filling = false;
};

}  // namespace kam::ui
