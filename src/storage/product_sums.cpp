// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/product_sums.h"

#include "domain/sales_lines.h"
#include "storage/sales_reader.h"
#include "storage/sqlite/failure.h"

#include <algorithm>
#include <bit>

namespace kam::storage {

namespace {
/// 64-byte lines of a table of this many sums stay within a few megabytes.
constexpr std::uint64_t kCells = 1U << 17;
}  // namespace

ProductSums::ProductSums(std::size_t accounts, std::size_t products, std::size_t lines) : m_products(static_cast<std::uint32_t>(products)) {
  const std::uint64_t columns = m_products + std::uint64_t{1};
  while ((std::uint64_t{2} << m_shift) * columns <= kCells) ++m_shift;
  m_buckets.resize((accounts >> m_shift) + 1);
  // Growing by doubling would copy everything and touch twice the memory.
  const std::size_t expected = lines / m_buckets.size();
  for (std::vector<Line>& bucket : m_buckets) bucket.reserve(expected + expected / 8);
}

void ProductSums::addUp(const std::vector<Line>& lines, std::uint32_t firstAccount, std::vector<domain::ProductSum>& sums) {
  const std::size_t columns = m_products + std::size_t{1};
  const std::size_t cells = columns << m_shift;
  m_table.resize(cells);
  m_used.resize((cells + 63) / 64);
  for (const Line& line : lines) {
    const std::uint32_t column = line.column & ~kBefore;
    const std::size_t cell = (line.account - firstAccount) * columns + column;
    domain::ProductSum& sum = m_table[cell];
    const std::uint64_t bit = std::uint64_t{1} << (cell % 64);
    if ((m_used[cell / 64] & bit) == 0) {
      m_used[cell / 64] |= bit;
      sum = {line.account, column == m_products ? domain::kNotNamed : column, 0, 0, 0};
    }
    if ((line.column & kBefore) != 0) {
      sum.revenueBefore += line.revenue;
    } else {
      sum.revenue += line.revenue;
      sum.margin += line.margin;
    }
  }
  for (std::size_t word = 0; word < m_used.size(); ++word) {
    for (std::uint64_t bits = m_used[word]; bits != 0; bits &= bits - 1) {
      sums.push_back(m_table[word * 64 + static_cast<std::size_t>(std::countr_zero(bits))]);
    }
    m_used[word] = 0;
  }
}

std::vector<domain::ProductSum> ProductSums::take() {
  std::vector<domain::ProductSum> sums;
  for (std::size_t bucket = 0; bucket < m_buckets.size(); ++bucket) {
    if (m_buckets[bucket].empty()) continue;
    addUp(m_buckets[bucket], static_cast<std::uint32_t>(bucket << m_shift), sums);
    std::vector<Line>().swap(m_buckets[bucket]);
  }
  return sums;
}

namespace {

class ProductReader {
public:
  explicit ProductReader(const ProductQuery& query)
      : m_query(query),
        m_from(base::dayNumber(query.window.from)),
        m_to(base::dayNumber(query.window.to)),
        m_before(base::dayNumber(base::addMonths(query.window.from, -12))) {}

  std::vector<domain::ProductSum> run(Connection& connection) {
    const SalesReadQuery wanted{kColumns, {}, m_before, m_to, false, m_query.batches};
    ProductSums sums(m_query.accounts.size(), m_query.products.size(), linesOf(connection));
    readChunks(connection, wanted, [&](const SalesChunk& chunk) {
      if (chunk.batch != m_batch) {
        m_batch = chunk.batch;
        m_accountRows = rowsOfIds(chunk.accounts, m_query.accounts);
        m_productRows = rowsOfIds(chunk.products, m_query.products);
      }
      add(chunk, sums);
      return true;
    });
    return sums.take();
  }

private:
  static constexpr unsigned kColumns = kSalesAccount | kSalesDay | kSalesRevenue | kSalesMargin | kSalesProduct;

  std::size_t linesOf(Connection& connection) const {
    std::int64_t lines = 0;
    for (const RawId batch : m_query.batches) {
      Query query =
          connection.prepared("SELECT sum(\"lines\") FROM \"sales_chunks\" WHERE \"batch\" = ?1 AND \"last_day\" >= ?2 AND \"first_day\" <= ?3");
      query.bind(1, batch).bind(2, std::int64_t{m_before}).bind(3, std::int64_t{m_to});
      if (query.step()) lines += query.integer(0);
    }
    return static_cast<std::size_t>(std::max<std::int64_t>(lines, 0));
  }

  void add(const SalesChunk& chunk, ProductSums& sums) const {
    const domain::SalesLines& lines = *chunk.lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const std::int32_t day = lines.day[i];
      if (day < m_before || day > m_to || isMarked(*chunk.superseded, i)) continue;
      const std::uint32_t product = lines.product[i] == domain::kNotNamed ? domain::kNotNamed : m_productRows[lines.product[i]];
      const std::int64_t margin = lines.margin[i] != domain::kUnknownNumber ? lines.margin[i] : 0;
      // Every account whose lines count has a row.
      const std::uint32_t account = m_accountRows[lines.account[i]];
      if (account < m_query.accounts.size()) sums.add(account, product, lines.revenue[i], margin, day < m_from);
    }
  }

  const ProductQuery& m_query;
  std::int32_t m_from;
  std::int32_t m_to;
  std::int32_t m_before;
  RawId m_batch = 0;
  std::vector<std::uint32_t> m_accountRows;
  std::vector<std::uint32_t> m_productRows;
};

void requireBatches(Connection& connection, const ProductQuery& wanted) {
  for (const RawId batch : wanted.batches) {
    Query query = connection.prepared("SELECT 1 FROM \"sales_batches\" WHERE \"id\" = ?1 AND \"finished\" = 1");
    if (!query.bind(1, batch).step()) throw Failure(ErrorCode::recordNotFound, {"sales", std::to_string(batch)});
  }
}

}  // namespace

std::vector<std::uint32_t> rowsOfIds(std::span<const RawId> ids, const std::vector<RawId>& sorted) {
  std::vector<std::uint32_t> rows;
  rows.reserve(ids.size());
  // Lists mostly rise as the table does: the next one is looked for behind the last one first.
  auto at = sorted.begin();
  for (const RawId id : ids) {
    if (at == sorted.end() || *at != id) at = std::lower_bound(sorted.begin(), sorted.end(), id);
    const bool known = at != sorted.end() && *at == id;
    rows.push_back(static_cast<std::uint32_t>((known ? at : sorted.end()) - sorted.begin()));
    if (known) ++at;
  }
  return rows;
}

std::vector<domain::ProductSum> readProductSums(Connection& connection, const ProductQuery& query) {
  const ReadTransaction together(connection);
  requireBatches(connection, query);
  return ProductReader(query).run(connection);
}

}  // namespace kam::storage
