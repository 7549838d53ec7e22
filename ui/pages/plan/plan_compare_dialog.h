// SPDX-License-Identifier: GPL-3.0-or-later
// Two versions of an account's plan side by side: what changed, came and went, and how it read before.
#pragma once

#include "app/workspace.h"
#include "domain/records/account_plan.h"
#include "models/table_source.h"
#include "words/words.h"

#include <QDialog>

#include <memory>
#include <vector>

class QComboBox;

namespace kam::ui {

class AppContext;
class DataTable;
class TextLabel;

/// One row per field that differs, and per record that came or went. Both plans are in the snapshot.
std::shared_ptr<TableSource> planDifferenceTable(app::SnapshotPointer snapshot, const words::Words& words, domain::Id<domain::AccountPlan> before,
                                                 domain::Id<domain::AccountPlan> after);

class PlanCompareDialog : public QDialog {
  Q_OBJECT
public:
  /// `plan` against the version approved before it, else the newest other one. The account has at least two plans.
  PlanCompareDialog(AppContext& context, app::SnapshotPointer snapshot, const domain::AccountPlan& plan, QWidget* parent);

private:
  void fill();
  domain::Id<domain::AccountPlan> chosen(const QComboBox& box) const;

  AppContext& m_context;
  app::SnapshotPointer m_snapshot;
  QComboBox* m_before;
  QComboBox* m_after;
  TextLabel* m_finding;
  DataTable* m_table;
};

}  // namespace kam::ui
