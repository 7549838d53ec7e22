// SPDX-License-Identifier: GPL-3.0-or-later
// Account plans: all of them as a list, or one to write in. A plan's life (submit, approve, put in force) goes on from here,
// and it leaves as a PDF.
#pragma once

#include "shell/page.h"

class QMenu;
class QPushButton;
class QStackedWidget;

namespace kam::ui {

class Card;
class DataTable;
class EmptyState;
class PageHeader;
class PlanModel;
class PlanView;

class PlanPage : public Page {
  Q_OBJECT
public:
  explicit PlanPage(AppContext& context, QWidget* parent = nullptr);

  void open(const PageArguments& arguments) override;
  void refresh(const Change& change) override;
  void retranslate() override;
  void commitPending() override;
  void setNarrow(bool narrow) override;
  bool canExportPdf() const override;
  void exportPdf() override;

private:
  QWidget* list();
  void show();
  void showHeader();
  void showList();
  void openLine(qint64 id);
  void create();
  void takeStep();
  void tell(const base::Result<void>& done);
  void fillMore();
  void carry();
  void exportAll();
  void exportWorkbook();
  void exportCalendar();

  PlanModel* m_model;
  PageHeader* m_header;
  QPushButton* m_more;
  QPushButton* m_preview;
  QPushButton* m_step;
  QStackedWidget* m_stack;
  Card* m_listCard;
  DataTable* m_list;
  QPushButton* m_exportAll;
  EmptyState* m_noPlans;
  EmptyState* m_noPlan;
  PlanView* m_view;
  /// A plan's or an account's id; 0 shows the list.
  base::RawId m_record = 0;
};

}  // namespace kam::ui
