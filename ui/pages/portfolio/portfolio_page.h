// SPDX-License-Identifier: GPL-3.0-or-later
// Portfolio: how the business with all accounts stands, how much hangs on few of them, and what would happen without them.
#pragma once

#include "shell/page.h"

#include <vector>

class QStackedWidget;

namespace kam::ui {

class AccountFilters;
class EmptyState;
class PageHeader;
class PortfolioModel;
class PortfolioView;
class SegmentedControl;
class RecordsView;
class ReviewsView;
class WhatIfView;

class PortfolioPage : public Page {
  Q_OBJECT
public:
  explicit PortfolioPage(AppContext& context, QWidget* parent = nullptr);

  /// `section`: "overview", "pareto", "what-if" (there with `record`, the account to leave out), "review", "review-session", "review-compare", or
  /// "records-" and a figure for the records behind it.
  void open(const PageArguments& arguments) override;
  void refresh(const Change& change) override;
  void retranslate() override;
  bool canExportPdf() const override;
  void exportPdf() override;
  void commitPending() override;

private:
  QWidget* bar();
  void load();
  void fill();
  void showSection(int position);
  void showBars();

  PortfolioModel* m_model;
  PageHeader* m_header;
  QWidget* m_bar;
  SegmentedControl* m_sections;
  AccountFilters* m_filters;
  QStackedWidget* m_stack;
  EmptyState* m_empty;
  WhatIfView* m_whatIf;
  ReviewsView* m_review;
  RecordsView* m_records;
  std::vector<PortfolioView*> m_views;
  /// Sections that show older figures than the model has.
  std::vector<bool> m_stale;
  bool m_presenting = false;
};

}  // namespace kam::ui
