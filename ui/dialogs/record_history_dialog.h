// SPDX-License-Identifier: GPL-3.0-or-later
// What one record said through time: each change with its day, author, field, and both values; an older value can be put back.
#pragma once

#include "app/workspace.h"

#include <QDialog>
#include <vector>

class QPushButton;

namespace kam::ui {

class AppContext;
class DataTable;

class RecordHistoryDialog : public QDialog {
  Q_OBJECT
public:
  RecordHistoryDialog(AppContext& context, domain::Kind kind, base::RawId record, QWidget* parent);

  /// Puts the value back that the change at this row (newest first) ended. False where that was refused, which is told.
  bool putBack(std::size_t row);

private:
  void fill();
  void enableButton();

  AppContext& m_context;
  domain::Kind m_kind;
  base::RawId m_record;
  /// Newest first.
  std::vector<storage::FieldChange> m_changes;
  DataTable* m_table;
  QPushButton* m_back;
};

/// Opens it; true where a value was put back.
bool showRecordHistory(AppContext& context, QWidget* parent, domain::Kind kind, base::RawId record);

}  // namespace kam::ui
