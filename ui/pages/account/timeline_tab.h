// SPDX-License-Identifier: GPL-3.0-or-later
// What happened at an account, newest first; interactions are added, changed and removed here.
#pragma once

#include "pages/account/account_tab.h"
#include "pages/account/timeline_entries.h"

class QLineEdit;
class QPushButton;

namespace kam::ui {

class Card;
class DataTable;
class SegmentedControl;

class TimelineTab : public AccountTab {
  Q_OBJECT
public:
  TimelineTab(AppContext& context, QWidget* parent);
  void retranslate() override;
  /// The newest entry of the record, also one that is filtered out.
  bool choose(base::RawId record) override;

protected:
  void fill() override;

private:
  const TimelineEntry* entryOf(base::RawId row) const;
  bool chooseEntryOf(base::RawId record);
  void openEntry(base::RawId row);
  void remove(const std::vector<base::RawId>& rows);

  Card* m_card;
  SegmentedControl* m_which;
  QLineEdit* m_filter;
  QPushButton* m_log;
  DataTable* m_table;
  /// What is shown; the table's ids are positions here plus one.
  std::vector<TimelineEntry> m_entries;
};

}  // namespace kam::ui
