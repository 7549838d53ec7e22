// SPDX-License-Identifier: GPL-3.0-or-later
// What a sales line says, with the names of what its positions stand for; the columns that every file of sales has.
#pragma once

#include "domain/records/account.h"
#include "domain/records/product.h"
#include "domain/sales_lines.h"
#include "domain/snapshot.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace kam::exchange {

enum SalesColumn : std::size_t {
  accountNumber,
  account,
  day,
  revenue,
  margin,
  quantity,
  productKey,
  product,
  productFamily,
  document,
  salesColumnCount
};
/// Fields of the kind "sales" (mapping/subject.h).
inline constexpr std::array<std::string_view, salesColumnCount> kSalesColumns{
    "account_number", "account", "day", "revenue", "margin", "quantity", "product_key", "product", "product_family", "document"};

struct SalesLine {
  const domain::Account* account = nullptr;
  const domain::Product* product = nullptr;
  base::Date day{};
  std::int64_t revenue = 0;
  std::optional<std::int64_t> margin;
  /// Thousandths.
  std::optional<std::int64_t> quantity;
  std::string_view document;
};

inline SalesLine salesLine(const domain::Snapshot& snapshot, const domain::SalesLines& lines, std::size_t i, std::span<const base::RawId> accounts,
                           std::span<const base::RawId> products) {
  SalesLine line;
  line.account = snapshot.find(base::Id<domain::Account>(accounts[lines.account[i]]));
  if (lines.product[i] != domain::kNotNamed) line.product = snapshot.find(base::Id<domain::Product>(products[lines.product[i]]));
  line.day = base::dateOfDayNumber(lines.day[i]);
  line.revenue = lines.revenue[i];
  if (lines.margin[i] != domain::kUnknownNumber) line.margin = lines.margin[i];
  if (lines.quantity[i] != domain::kUnknownNumber) line.quantity = lines.quantity[i];
  if (lines.document[i] != domain::kNotNamed) line.document = lines.documentAt(lines.document[i]);
  return line;
}

/// Bits of `superseded` (may be null) mark lines that no longer count.
inline bool isSuperseded(const std::vector<std::uint64_t>* superseded, std::size_t i) {
  return superseded != nullptr && i / 64 < superseded->size() && (((*superseded)[i / 64] >> (i % 64)) & 1U) != 0;
}

}  // namespace kam::exchange
