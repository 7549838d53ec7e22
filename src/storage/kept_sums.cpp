// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kept_sums.h"

#include "storage/sales_columns.h"
#include "storage/sales_reader.h"
#include "storage/sqlite/failure.h"

#include <algorithm>
#include <cstring>

namespace kam::storage {

namespace {

[[noreturn]] void damaged() { throw Failure(ErrorCode::workspaceDamaged, {"", "sales sums"}); }

void bindColumn(Query& query, int parameter, const std::string& bytes) { query.bindBlob(parameter, bytes.data(), bytes.size()); }

void insertBlock(Connection& connection, RawId batch, const SumsBlock& block) {
  const std::size_t accounts = block.account.size();
  const std::size_t cells = accounts * block.months.size();
  const std::string account = encodeColumn(std::span<const std::uint32_t>(block.account), accounts, domain::kNotNamed);
  const std::string marginLines = encodeColumn(std::span<const std::uint32_t>(block.marginLines), accounts, domain::kNotNamed);
  const std::string lines = encodeColumn(std::span<const std::uint32_t>(block.lines), cells, domain::kNotNamed);
  const std::string revenue = encodeColumn(std::span<const std::int64_t>(block.revenue), cells, domain::kUnknownNumber);
  const std::string margin = encodeColumn(std::span<const std::int64_t>(block.margin), cells, domain::kUnknownNumber);
  Query query = connection.prepared(
      "INSERT INTO \"sales_sums\" (\"batch\", \"accounts\", \"months\", \"account\", \"margin_lines\", \"lines\", \"revenue\", \"margin\") "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
  query.bind(1, batch).bind(2, static_cast<std::int64_t>(accounts));
  query.bindBlob(3, block.months.data(), block.months.size() * sizeof(std::int32_t));
  bindColumn(query, 4, account);
  bindColumn(query, 5, marginLines);
  bindColumn(query, 6, lines);
  bindColumn(query, 7, revenue);
  bindColumn(query, 8, margin);
  query.run();
}

void readMonths(std::span<const std::byte> bytes, std::vector<std::int32_t>& months) {
  months.resize(bytes.size() / sizeof(std::int32_t));
  if (!months.empty()) std::memcpy(months.data(), bytes.data(), months.size() * sizeof(std::int32_t));
  if (!std::is_sorted(months.begin(), months.end())) damaged();
}

}  // namespace

void writeKeptSums(Connection& connection, RawId batch, const MonthSums& sums) {
  sums.eachBlock([&](const SumsBlock& block) { insertBlock(connection, batch, block); });
}

MonthSums sumsOfLines(Connection& connection, RawId batch) {
  MonthSums sums;
  SalesReadQuery query{kSalesAccount | kSalesDay | kSalesRevenue | kSalesMargin, {}, INT32_MIN, INT32_MAX, false, {batch}};
  readChunks(connection, query, [&](const SalesChunk& chunk) {
    sums.add(*chunk.lines);
    return true;
  });
  return sums;
}

bool readKeptSums(Connection& connection, RawId batch, std::size_t accounts, const std::function<void(const SumsBlock&)>& visit) {
  SumsBlock block;
  bool any = false;
  Query query = connection.prepared(
      "SELECT \"accounts\", \"months\", \"account\", \"margin_lines\", \"lines\", \"revenue\", \"margin\" FROM \"sales_sums\" WHERE \"batch\" = ?1 "
      "ORDER BY \"id\"");
  query.bind(1, batch);
  while (query.step()) {
    any = true;
    const std::int64_t count = query.integer(0);
    if (count < 0 || count > static_cast<std::int64_t>(kSumsBlockAccounts)) damaged();
    const auto rows = static_cast<std::size_t>(count);
    readMonths(query.blob(1), block.months);
    const std::size_t cells = rows * block.months.size();
    decodeColumn(query.blob(2), rows, domain::kNotNamed, block.account);
    decodeColumn(query.blob(3), rows, domain::kNotNamed, block.marginLines);
    decodeColumn(query.blob(4), cells, domain::kNotNamed, block.lines);
    decodeColumn(query.blob(5), cells, domain::kUnknownNumber, block.revenue);
    decodeColumn(query.blob(6), cells, domain::kUnknownNumber, block.margin);
    for (const std::uint32_t position : block.account)
      if (position >= accounts) damaged();
    visit(block);
  }
  return any;
}

bool areKeptSumsRight(Connection& connection, RawId batch) {
  std::vector<SumsBlock> kept;
  const std::size_t accounts = batchList(connection, batch, false).size();
  readKeptSums(connection, batch, accounts, [&](const SumsBlock& block) { kept.push_back(block); });
  std::size_t at = 0;
  bool right = true;
  sumsOfLines(connection, batch).eachBlock([&](const SumsBlock& block) {
    right = right && at < kept.size() && kept[at] == block;
    ++at;
  });
  return right && at == kept.size();
}

bool completeKeptSums(Connection& connection) {
  std::vector<RawId> bare;
  {
    Query query = connection.prepared(
        "SELECT \"id\" FROM \"sales_batches\" WHERE \"finished\" = 1 AND \"lines\" > 0 AND \"id\" NOT IN (SELECT \"batch\" FROM \"sales_sums\")");
    while (query.step()) bare.push_back(query.integer(0));
  }
  for (const RawId batch : bare) writeKeptSums(connection, batch, sumsOfLines(connection, batch));
  return !bare.empty();
}

}  // namespace kam::storage
