// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what at an account as a grid: duties by people, a letter for each part. R, A, C and I on a cell give a part or take it, Delete takes
// all, Enter asks; below stands which rule is broken.
#pragma once

#include "app/edits/duty_edits.h"
#include "base/error.h"
#include "widgets/card.h"

#include <optional>
#include <vector>

class QPushButton;

namespace kam::ui {

class AppContext;
class DataTable;
class TextLabel;

class DutyGrid : public Card {
  Q_OBJECT
public:
  DutyGrid(AppContext& context, QWidget* parent);
  void retranslate();
  void showAccount(base::RawId account);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void fill();
  /// Of the current cell, where it is one of a person's.
  std::optional<app::DutyCell> currentCell() const;
  void toggle(domain::RaciPart part);
  void clear();
  void ask();
  void split();
  /// True where it was saved.
  bool commit(const base::Result<app::Edit>& edit);

  AppContext& m_context;
  base::RawId m_account = 0;
  /// A duty, and where it is split the unit and region: a row each.
  std::vector<app::DutyCell> m_rows;
  std::vector<domain::Id<domain::TeamMember>> m_members;
  DataTable* m_table;
  TextLabel* m_findings;
  QPushButton* m_standard;
  QPushButton* m_split;
};

}  // namespace kam::ui
