// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/sales_list.h"

#include "domain/records.h"
#include "exchange/mapping/condition.h"

#include <algorithm>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {
std::optional<std::int64_t> known(std::int64_t value) { return value == domain::kUnknownNumber ? std::nullopt : std::optional(value); }

SalesRow rowOf(const domain::Snapshot& snapshot, const storage::SalesChunk& chunk, std::size_t i) {
  const domain::SalesLines& lines = *chunk.lines;
  SalesRow row;
  if (const auto* account = snapshot.find(base::Id<domain::Account>(chunk.accounts[lines.account[i]]))) {
    row.account = account->name;
    row.number = account->number;
  }
  row.day = base::dateOfDayNumber(lines.day[i]);
  row.revenue = lines.revenue[i];
  row.margin = known(lines.margin[i]);
  row.quantity = known(lines.quantity[i]);
  if (lines.product[i] != domain::kNotNamed)
    if (const auto* product = snapshot.find(base::Id<domain::Product>(chunk.products[lines.product[i]]))) {
      row.product = product->name;
      row.productFamily = product->family;
    }
  if (lines.document[i] != domain::kNotNamed) row.document = std::string(lines.documentAt(lines.document[i]));
  return row;
}

/// In the order of `salesColumns`.
std::string cellOf(const SalesRow& row, std::size_t column, base::Currency currency) {
  const auto amount = [&](const std::optional<std::int64_t>& value) {
    return value ? base::decimalText(base::Amount{*value}, currency) : std::string();
  };
  switch (column) {
    case 0: return row.account;
    case 1: return row.number;
    case 2: return base::isoText(row.day);
    case 3: return amount(row.revenue);
    case 4: return amount(row.margin);
    case 5: return row.quantity ? std::to_string(static_cast<double>(*row.quantity) / 1000.0) : std::string();
    case 6: return row.product;
    case 7: return row.productFamily;
    default: return row.document;
  }
}
}  // namespace

const std::vector<std::string>& salesColumns() {
  static const std::vector<std::string> kColumns{"account", "number",         "day",     "revenue", "margin", "quantity",
                                                 "product", "product_family", "document"};
  return kColumns;
}

Result<SalesList> listSales(Workspace& workspace, std::string_view where, std::size_t limit) {
  std::vector<exchange::Condition> conditions;
  if (!where.empty()) {
    auto parsed = exchange::parseConditions(where);
    if (!parsed) return fail(parsed.error());
    conditions = std::move(*parsed);
  }
  const auto& columns = salesColumns();
  std::vector<std::size_t> places;
  for (const exchange::Condition& condition : conditions) {
    const auto at = std::find(columns.begin(), columns.end(), condition.column);
    if (at == columns.end()) {
      std::string names;
      for (const std::string& column : columns) names += (names.empty() ? "" : ", ") + column;
      return fail(ErrorCode::unknownField, {"sales", condition.column, names});
    }
    places.push_back(static_cast<std::size_t>(at - columns.begin()));
  }
  const SnapshotPointer snapshot = workspace.snapshot();
  const base::Currency currency = workspace.currency();
  SalesList list;
  const auto read = workspace.readSales({}, [&](const storage::SalesChunk& chunk) {
    for (std::size_t i = 0; i < chunk.lines->size(); ++i) {
      if (chunk.superseded != nullptr && storage::isMarked(*chunk.superseded, i)) continue;
      const bool wanted = limit == 0 || list.rows.size() < limit;
      if (conditions.empty() && !wanted) {
        ++list.total;
        continue;
      }
      SalesRow row = rowOf(*snapshot, chunk, i);
      bool holds = true;
      for (std::size_t c = 0; c < conditions.size() && holds; ++c)
        holds = conditions[c].holds(cellOf(row, places[c], currency), exchange::DecimalSign::point);
      if (!holds) continue;
      ++list.total;
      if (wanted) list.rows.push_back(std::move(row));
    }
    return true;
  });
  if (!read) return fail(read.error());
  return list;
}

}  // namespace kam::app
