// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a file → changes of records: finds what exists, updates what differs, adds the rest, and sets rows that fail aside
// with row, column, value and reason. Works for every kind from its field table; contacts and sales have their own.
#pragma once

#include "domain/snapshot.h"
#include "exchange/intake/intake_types.h"

namespace kam::exchange {

struct RecordIntakeOptions {
  domain::Kind kind = domain::Kind::accounts;
  std::span<const IntakeColumn> columns;
  base::Currency currency{};
  /// For defaults that need a day (a rating's date).
  base::Date today{};
  /// Who brings the rows in, where the file does not say (a rating's author).
  std::string author;
  IntakeChoice choice{};
};

/// Stages and team members that rows name and nobody knows are created with them. `cancelled` when `progress` says stop.
base::Result<RecordIntake> takeRecords(const domain::Snapshot& snapshot, base::IdSource& ids, const RecordIntakeOptions& options, RowSource& source,
                                       const IntakeProgress& progress);

}  // namespace kam::exchange
