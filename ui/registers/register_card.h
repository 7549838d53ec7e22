// SPDX-License-Identifier: GPL-3.0-or-later
// A register of one kind of record about an account (its contracts, promises, facts …), or of the workspace: a table edited in place, a short form
// for a new record, Delete with undo. What a register adds of its own are computed columns and a sentence in its subtitle.
#pragma once

#include "app/workspace.h"
#include "models/column_source.h"
#include "widgets/card.h"

#include <functional>
#include <string_view>
#include <vector>

class QPushButton;

namespace kam::ui {

class AppContext;
class DataTable;

struct RegisterSpec {
  domain::Kind kind{};
  /// Fields shown as columns, in order; the first names the record.
  std::vector<std::string_view> columns;
  /// Fields that are there and hidden until chosen.
  std::vector<std::string_view> hidden{};
  /// Fields of the form for a new record and of the one for changing it.
  std::vector<std::string_view> form;
  /// Columns that are computed, put in behind the named field.
  std::function<std::vector<SourceColumn>(const ColumnMaker& make, const std::vector<base::RawId>& ids)> computed{};
  std::string_view computedBehind{};
  /// What a new record starts with, beside the account.
  std::function<std::vector<std::pair<std::size_t, domain::Value>>(base::Date today)> defaults{};
  /// Where the record belongs to another one that belongs to the account (a step of a contract): the field that names it, and its kind.
  std::string_view parentField{};
  domain::Kind parentKind{};
  /// Which records of the account are shown; all where it is unset.
  std::function<bool(const void* record)> shown{};
  /// Records of the whole workspace that belong to no account (products, rates).
  bool ofWorkspace = false;
  /// Makes new records in place of the form.
  std::function<void()> add{};
};

class RegisterCard : public Card {
  Q_OBJECT
public:
  RegisterCard(AppContext& context, RegisterSpec spec, QWidget* parent);

  /// Title of the card, label of its button, text of the empty table.
  void setTexts(const QString& title, const QString& add, const QString& placeholder);
  void showAccount(base::RawId account);
  /// The records of the whole workspace.
  void showAll() { showAccount(0); }
  /// Whether it may be written in, beside the workspace's own say: a frozen plan's strategies may not.
  void setWritable(bool writable);
  /// 0 where nothing is chosen.
  base::RawId currentId() const;
  /// True where the register shows it: it is chosen then, and the table has the focus.
  bool choose(base::RawId record);
  /// More buttons, left of the one that adds; enabled only while a record is chosen.
  QPushButton* addRecordButton();
  /// As that, but of use where nothing may be written as well.
  QPushButton* addOpenButton();
  /// As high as there is room, in place of a few rows.
  void fillPage();
  /// Only records with the text in one of their columns.
  void setFilter(const QString& text);

Q_SIGNALS:
  void currentChanged();
  /// A record that may not be written in was opened.
  void opened(qint64 record);

private:
  /// 0: a new record.
  void ask(base::RawId record);
  void remove(const std::vector<base::RawId>& records);
  void showMenu(const QPoint& at);
  void enableButtons();
  bool isWritable() const;
  /// Whether the record is one of the account's.
  bool belongs(const domain::Snapshot& snapshot, const void* record) const;
  /// The newest of the account's records that a new one may belong to; 0 without one.
  base::RawId newestParent(const domain::Snapshot& snapshot) const;

  AppContext& m_context;
  RegisterSpec m_spec;
  const domain::RecordType& m_type;
  base::RawId m_account = 0;
  bool m_writable = true;
  DataTable* m_table;
  QPushButton* m_edit;
  QPushButton* m_add;
  std::vector<QPushButton*> m_recordButtons;
  QPushButton* m_open = nullptr;
};

}  // namespace kam::ui
