// SPDX-License-Identifier: GPL-3.0-or-later
// Sales lines as rows with named columns, for listing: read chunk by chunk, so that millions of them need no memory but for
// those that are shown.
#pragma once

#include "app/workspace.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam::app {

struct SalesRow {
  std::string account;
  std::string number;
  base::Date day{};
  std::int64_t revenue = 0;
  std::optional<std::int64_t> margin;
  /// Thousandths.
  std::optional<std::int64_t> quantity;
  std::string product;
  std::string productFamily;
  std::string document;
};

struct SalesList {
  /// Lines that the conditions hold for; `rows` are the first `limit` of them.
  std::size_t total = 0;
  std::vector<SalesRow> rows;
};

/// The keys of the columns that `where` may name, in order.
const std::vector<std::string>& salesColumns();

/// `where` as in `RecordView::keepWhere`; limit 0: all.
base::Result<SalesList> listSales(Workspace& workspace, std::string_view where, std::size_t limit);

}  // namespace kam::app
