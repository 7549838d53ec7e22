// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace's own fields of accounts: what they are called and what they take.
#pragma once

#include "base/error.h"
#include "domain/custom_fields.h"
#include "widgets/card.h"

class QPushButton;

namespace kam::ui {

class AppContext;
class DataTable;

class CustomFieldsSettings : public Card {
  Q_OBJECT
public:
  CustomFieldsSettings(AppContext& context, QWidget* parent);
  void retranslate();
  void refresh();

  base::Result<void> add(const domain::CustomField& field);

private:
  void ask();
  void remove(const std::vector<base::RawId>& rows);
  std::vector<domain::CustomField> fields() const;

  AppContext& m_context;
  DataTable* m_table;
  QPushButton* m_add;
};

}  // namespace kam::ui
