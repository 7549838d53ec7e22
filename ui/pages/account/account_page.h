// SPDX-License-Identifier: GPL-3.0-or-later
// One account: header, key facts and tabs. Decides nothing: see AccountModel and the tabs.
#pragma once

#include "shell/page.h"

#include "pages/account/account_model.h"
#include "report/document.h"

#include <functional>
#include <vector>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace kam::ui {

class GaugeStrip;
class AccountTab;
class EmptyState;
class PageHeader;

class AccountPage : public Page {
  Q_OBJECT
public:
  explicit AccountPage(AppContext& context, QWidget* parent = nullptr);

  void open(const PageArguments& arguments) override;
  void refresh(const Change& change) override;
  void retranslate() override;
  void commitPending() override;
  void setNarrow(bool narrow) override;
  bool canExportPdf() const override;
  /// The meeting brief: what one takes along to this customer.
  void exportPdf() override;

private:
  struct Tab {
    QString id;
    AccountTab* widget;
  };
  void addTab(const QString& id, AccountTab* tab);
  void showTab(int position);
  /// To the next or the previous tab, around the ends.
  void turnTab(int step);
  void openTab(const QString& id);
  void show();
  void showHeader();
  void log();
  void openPlan();
  void showMenu();
  using PaperMaker = std::function<base::Result<report::Document>(const domain::Snapshot&, domain::Id<domain::Account>, words::Language)>;
  /// Asks where to, and in which language; `name` begins the file's name.
  void exportPaper(const QString& name, const PaperMaker& make);
  void exportDuties();
  void exportReview();
  void exportCalendar();

  AccountModel* m_model;
  PageHeader* m_header;
  QPushButton* m_more;
  QPushButton* m_log;
  QPushButton* m_plan;
  GaugeStrip* m_gauges;
  QTabBar* m_bar;
  QStackedWidget* m_stack;
  EmptyState* m_gone;
  std::vector<Tab> m_tabs;
  base::RawId m_account = 0;
  bool m_there = false;
};

}  // namespace kam::ui
