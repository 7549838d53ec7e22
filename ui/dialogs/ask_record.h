// SPDX-License-Identifier: GPL-3.0-or-later
// The short dialog that adds or changes one record that belongs to an account.
#pragma once

#include "app/edits/record_edits.h"
#include "domain/kind.h"

#include <string_view>
#include <vector>

class QWidget;

namespace kam::ui {

class AppContext;

struct RecordQuestion {
  domain::Kind kind{};
  /// 0: a new one.
  base::RawId record = 0;
  /// Fields to fill in, in this order.
  std::vector<std::string_view> form;
  /// What a new record begins with; seen in the form where it has the field.
  std::vector<app::FieldValue> defaults{};
  /// Of a new record, beside the form: the account, a parent.
  std::vector<app::FieldValue> fixed{};
};

/// True where something was saved.
bool askRecord(AppContext& context, QWidget* parent, const RecordQuestion& question);

/// Removes with a word of it and its undo; a refusal is told.
void removeAsked(AppContext& context, domain::Kind kind, base::RawId record);

}  // namespace kam::ui
