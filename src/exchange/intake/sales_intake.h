// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of sales → columns of lines, block by block in bounded memory. Accounts and products that nobody knows are drafted
// (or their rows set aside); what the lines do to earlier ones is decided by the caller.
#pragma once

#include "domain/sales_lines.h"
#include "domain/snapshot.h"
#include "exchange/intake/intake_types.h"

#include <vector>

namespace kam::exchange {

struct SalesIntakeOptions {
  std::span<const IntakeColumn> columns;
  base::Currency currency{};
  bool create = true;
};

struct SalesIntake {
  /// `added` counts every good line; what was there before is not known here.
  IntakeCounts counts;
  /// New accounts and products, and families of products that had none.
  std::vector<domain::RowChange> rows;
  std::vector<IntakeProblem> problems;
  /// What the positions in the lines stand for.
  std::vector<domain::RawId> accounts;
  std::vector<domain::RawId> products;
};

/// Gets every full block of lines (at most kSalesBlock) in file order; may keep it by swapping.
inline constexpr std::size_t kSalesBlock = 65'536;
using SalesSink = std::function<base::Result<void>(domain::SalesLines& lines)>;

base::Result<SalesIntake> takeSales(const domain::Snapshot& snapshot, base::IdSource& ids, const SalesIntakeOptions& options, RowSource& source,
                                    const SalesSink& sink, const IntakeProgress& progress);

}  // namespace kam::exchange
