// SPDX-License-Identifier: GPL-3.0-or-later
// The page a key account manager opens in the morning: what needs them, most valuable first, each with its reason and one key to do it.
#pragma once

#include "pages/today/today_model.h"
#include "shell/page.h"

class QPushButton;
class QStackedWidget;

namespace kam::ui {

class Card;
class DataTable;
class EmptyState;
class GaugeStrip;
class PageHeader;
class SegmentedControl;
class TextLabel;

class TodayPage : public Page {
  Q_OBJECT
public:
  TodayPage(AppContext& context, QWidget* parent);

  void refresh(const Change& change) override;
  void open(const PageArguments& arguments) override;
  void retranslate() override;
  bool takeCommand(const QString& id) override;

private:
  QPushButton* addStep(const QKeySequence& key, void (TodayPage::*step)());
  void fill();
  void enableSteps();
  const scoring::TodayEntry* chosen() const;
  void doIt();
  void openIt();
  void logIt();
  void moveIt();
  void putItOff();
  void tell(const base::Result<void>& done, const QString& undoable);

  TodayModel* m_model;
  PageHeader* m_header;
  GaugeStrip* m_targets;
  SegmentedControl* m_span;
  Card* m_card;
  DataTable* m_table;
  EmptyState* m_calm;
  EmptyState* m_empty;
  QStackedWidget* m_stack;
  QPushButton* m_do;
  QPushButton* m_log;
  QPushButton* m_move;
  QPushButton* m_off;
  QPushButton* m_open;
};

}  // namespace kam::ui
