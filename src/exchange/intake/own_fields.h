// SPDX-License-Identifier: GPL-3.0-or-later
// Own fields of accounts as columns of a file: found by their names like any other field, read as typed, kept with the account.
#pragma once

#include "domain/custom_fields.h"
#include "domain/snapshot.h"
#include "exchange/intake/intake_types.h"
#include "exchange/mapping/subject.h"

#include <utility>
#include <vector>

namespace kam::exchange {

/// Adds the workspace's own fields to what a file of accounts may have, as "custom.KEY"; other subjects stay as they are.
void addOwnFields(Subject& subject, const std::vector<domain::CustomField>& fields);

/// The own fields among the columns of one intake.
class OwnFields {
public:
  /// What one row says: a field and its value as it is kept.
  using Values = std::vector<std::pair<const domain::CustomField*, std::string>>;

  OwnFields(const domain::Snapshot& snapshot, std::span<const IntakeColumn> columns);

  /// nullptr where the column is no own field.
  const domain::CustomField* at(std::size_t column) const { return m_columns[column]; }
  /// `valueNotANumber` … where the cell is not what the field takes.
  static base::Result<std::string> read(const domain::CustomField& field, std::string_view cell, const CellStyle& style);
  /// The account's own fields, kept as `known`, with what the row says.
  static domain::Value merged(const domain::Value& known, const Values& values);

private:
  std::vector<domain::CustomField> m_fields;
  std::vector<const domain::CustomField*> m_columns;
};

}  // namespace kam::exchange
