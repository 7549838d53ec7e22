// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sales_reader.h"

#include "storage/sales_batches.h"
#include "storage/sales_columns.h"
#include "storage/sqlite/failure.h"

#include <algorithm>
#include <cstring>

namespace kam::storage {

namespace {

template <class T>
std::vector<T> copied(std::span<const std::byte> bytes) {
  std::vector<T> values(bytes.size() / sizeof(T));
  if (!values.empty()) std::memcpy(values.data(), bytes.data(), values.size() * sizeof(T));
  return values;
}

struct ColumnPlan {
  SalesColumn flag;
  const char* name;
};
/// The order in which they stand in the row: a column behind others costs walking past those.
constexpr ColumnPlan kPlan[] = {{kSalesAccount, "account"}, {kSalesDay, "day"},           {kSalesRevenue, "revenue"},  {kSalesMargin, "margin"},
                                {kSalesProduct, "product"}, {kSalesQuantity, "quantity"}, {kSalesDocument, "document"}};

std::string chunkText(unsigned columns) {
  std::string sql = "SELECT \"id\", \"lines\"";
  for (const ColumnPlan& column : kPlan)
    if ((columns & column.flag) != 0) sql += ", " + std::string("\"") + column.name + "\"";
  if ((columns & kSalesDocument) != 0) sql += ", \"document_end\", \"document_text\"";
  return sql + " FROM \"sales_chunks\" WHERE \"batch\" = ?1 AND \"last_day\" >= ?2 AND \"first_day\" <= ?3 ORDER BY \"id\"";
}

void requireBelow(const std::vector<std::uint32_t>& positions, std::size_t limit, bool mayBeNone) {
  for (const std::uint32_t position : positions) {
    if (position < limit || (mayBeNone && position == domain::kNotNamed)) continue;
    throw Failure(ErrorCode::workspaceDamaged, {"", "sales list"});
  }
}

void decodeChunk(const Query& query, unsigned columns, std::size_t lines, domain::SalesLines& to) {
  int column = 2;
  if ((columns & kSalesAccount) != 0) decodeColumn(query.blob(column++), lines, domain::kNotNamed, to.account);
  if ((columns & kSalesDay) != 0) decodeColumn(query.blob(column++), lines, std::numeric_limits<std::int32_t>::min(), to.day);
  if ((columns & kSalesRevenue) != 0) decodeColumn(query.blob(column++), lines, domain::kUnknownNumber, to.revenue);
  if ((columns & kSalesMargin) != 0) decodeColumn(query.blob(column++), lines, domain::kUnknownNumber, to.margin);
  if ((columns & kSalesProduct) != 0) decodeColumn(query.blob(column++), lines, domain::kNotNamed, to.product);
  if ((columns & kSalesQuantity) != 0) decodeColumn(query.blob(column++), lines, domain::kUnknownNumber, to.quantity);
  if ((columns & kSalesDocument) == 0) return;
  decodeColumn(query.blob(column++), lines, domain::kNotNamed, to.document);
  to.documentEnd = copied<std::uint32_t>(query.blob(column++));
  const auto text = query.blob(column);
  to.documentText.assign(reinterpret_cast<const char*>(text.data()), text.size());
  requireBelow(to.document, to.documentEnd.size(), true);
  if (!std::is_sorted(to.documentEnd.begin(), to.documentEnd.end()) || (!to.documentEnd.empty() && to.documentEnd.back() > text.size())) {
    throw Failure(ErrorCode::workspaceDamaged, {"", "sales documents"});
  }
}

}  // namespace

std::unordered_map<RawId, LineMask> supersededLines(Connection& connection, std::span<const RawId> batches) {
  std::unordered_map<RawId, LineMask> masks;
  Query query = connection.prepared(
      "SELECT \"chunk\", \"sales_superseded\".\"lines\", \"active\", \"batch\" FROM \"sales_superseded\" "
      "JOIN \"sales_batches\" ON \"sales_batches\".\"id\" = \"batch\"");
  while (query.step()) {
    const bool counts = batches.empty() ? query.integer(2) != 0 : std::find(batches.begin(), batches.end(), query.integer(3)) != batches.end();
    if (!counts) continue;
    const auto words = copied<std::uint64_t>(query.blob(1));
    LineMask& mask = masks[query.integer(0)];
    mask.resize(std::max(mask.size(), words.size()));
    for (std::size_t i = 0; i < words.size(); ++i) mask[i] |= words[i];
  }
  return masks;
}

std::vector<RawId> batchList(Connection& connection, RawId batch, bool products) {
  Query query = connection.prepared(products ? "SELECT \"products\" FROM \"sales_batches\" WHERE \"id\" = ?1"
                                             : "SELECT \"accounts\" FROM \"sales_batches\" WHERE \"id\" = ?1");
  query.bind(1, batch);
  return query.step() ? copied<RawId>(query.blob(0)) : std::vector<RawId>();
}

void readChunks(Connection& connection, const SalesReadQuery& wanted, const SalesChunkReader& reader) {
  const auto masks = supersededLines(connection, wanted.batches);
  const LineMask none;
  const std::string sql = chunkText(wanted.columns);
  domain::SalesLines lines;
  for (const SalesBatch& batch : batchesOf(connection)) {
    const bool isWanted = wanted.batches.empty() ? batch.active || wanted.alsoInactive
                                                 : std::find(wanted.batches.begin(), wanted.batches.end(), batch.id) != wanted.batches.end();
    if (!isWanted) continue;
    if (!wanted.source.empty() && batch.source != wanted.source) continue;
    const std::vector<RawId> accounts = batchList(connection, batch.id, false);
    const std::vector<RawId> products = batchList(connection, batch.id, true);
    Query query = connection.prepared(sql);
    query.bind(1, batch.id).bind(2, std::int64_t{wanted.firstDay}).bind(3, std::int64_t{wanted.lastDay});
    while (query.step()) {
      const auto count = query.integer(1);
      if (count < 0 || count > static_cast<std::int64_t>(kSalesChunkLines)) throw Failure(ErrorCode::workspaceDamaged, {"", "sales chunk"});
      decodeChunk(query, wanted.columns, static_cast<std::size_t>(count), lines);
      requireBelow(lines.account, accounts.size(), false);
      requireBelow(lines.product, products.size(), true);
      const auto mask = masks.find(query.integer(0));
      const SalesChunk chunk{query.integer(0), batch.id, &batch, &lines, accounts, products, mask != masks.end() ? &mask->second : &none};
      if (!reader(chunk)) return;
    }
  }
}

}  // namespace kam::storage
