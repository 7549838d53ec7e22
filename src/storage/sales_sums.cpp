// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sales_sums.h"

#include "storage/kept_sums.h"
#include "storage/sales_batches.h"
#include "storage/sales_columns.h"
#include "storage/sales_reader.h"
#include "storage/sqlite/failure.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <map>

namespace kam::storage {

namespace {

using domain::SalesSums;

std::vector<RawId> uniqueSorted(std::vector<RawId> ids) {
  if (!std::is_sorted(ids.begin(), ids.end())) std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

void addTo(std::int64_t& sum, std::int64_t value) {
  sum = static_cast<std::int64_t>(static_cast<std::uint64_t>(sum) + static_cast<std::uint64_t>(value));
}
void takeFrom(std::int64_t& sum, std::int64_t value) {
  sum = static_cast<std::int64_t>(static_cast<std::uint64_t>(sum) - static_cast<std::uint64_t>(value));
}

/// Adds up the batches' kept sums, and takes away what is superseded.
class Summing {
public:
  Summing(Connection& connection, ProductReading products) : m_connection(connection), m_products(std::move(products)) {}

  std::shared_ptr<const SalesSums> run(base::Date today) {
    takeBatches();
    if (m_batches.empty()) return std::make_shared<const SalesSums>();
    const std::size_t cells = m_accounts.size() * m_months;
    m_revenue.resize(cells);
    m_margin.resize(cells);
    m_lines.resize(cells);
    m_marginLines.resize(m_accounts.size());
    for (const SalesBatch& batch : m_batches) addBatch(batch.id);
    takeSuperseded();
    return finished(today);
  }

private:
  void takeBatches() {
    std::int32_t firstDay = std::numeric_limits<std::int32_t>::max();
    std::int32_t lastDay = std::numeric_limits<std::int32_t>::min();
    std::vector<RawId> accounts;
    std::vector<RawId> products;
    for (SalesBatch& batch : batchesOf(m_connection)) {
      if (!batch.active || batch.lineCount == 0) continue;
      firstDay = std::min(firstDay, batch.firstDay);
      lastDay = std::max(lastDay, batch.lastDay);
      for (const RawId id : batchList(m_connection, batch.id, false)) accounts.push_back(id);
      for (const RawId id : batchList(m_connection, batch.id, true)) products.push_back(id);
      m_batches.push_back(std::move(batch));
    }
    if (m_batches.empty()) return;
    m_accounts = uniqueSorted(std::move(accounts));
    m_productIds = uniqueSorted(std::move(products));
    m_first = base::monthOf(base::dateOfDayNumber(firstDay));
    m_months = static_cast<std::size_t>(base::monthOf(base::dateOfDayNumber(lastDay)).index - m_first.index + 1);
  }

  void addBatch(RawId batch) {
    const std::vector<RawId> list = batchList(m_connection, batch, false);
    const std::vector<std::uint32_t> rows = rowsOfIds(list, m_accounts);
    const auto add = [&](const SumsBlock& block) { addBlock(block, rows); };
    if (!readKeptSums(m_connection, batch, list.size(), add)) sumsOfLines(m_connection, batch).eachBlock(add);
  }

  void addBlock(const SumsBlock& block, const std::vector<std::uint32_t>& rows) {
    const std::size_t months = block.months.size();
    if (months == 0) return;
    const std::size_t from = monthAt(block.months.front());
    const bool together = monthAt(block.months.back()) - from + 1 == months;
    for (std::size_t i = 0; i < block.account.size(); ++i) {
      const std::size_t row = rows[block.account[i]];
      m_marginLines[row] += block.marginLines[i];
      for (std::size_t month = 0; month < months; ++month) {
        const std::size_t cell = row * m_months + (together ? from + month : monthAt(block.months[month]));
        addTo(m_revenue[cell], block.revenue[i * months + month]);
        addTo(m_margin[cell], block.margin[i * months + month]);
        m_lines[cell] += block.lines[i * months + month];
      }
    }
  }

  std::size_t monthAt(std::int32_t index) const {
    const std::int64_t at = std::int64_t{index} - m_first.index;
    if (at < 0 || at >= static_cast<std::int64_t>(m_months)) throw Failure(ErrorCode::workspaceDamaged, {"", "sales sums"});
    return static_cast<std::size_t>(at);
  }

  void takeSuperseded() {
    RawId batch = 0;
    std::vector<std::uint32_t> rows;
    const auto masks = supersededLines(m_connection);
    // In the order of their batches, whose lists are then read once.
    for (const auto& [chunk, mask] : std::map<RawId, LineMask>(masks.begin(), masks.end())) {
      Query query =
          m_connection.prepared("SELECT \"batch\", \"lines\", \"account\", \"day\", \"revenue\", \"margin\" FROM \"sales_chunks\" WHERE \"id\" = ?1");
      query.bind(1, chunk);
      if (!query.step() || !isBatchHere(query.integer(0))) continue;
      if (query.integer(0) != batch) {
        batch = query.integer(0);
        const std::vector<RawId> list = batchList(m_connection, batch, false);
        rows = rowsOfIds(list, m_accounts);
      }
      takeLines(query, mask, rows);
    }
  }

  bool isBatchHere(RawId id) const {
    return std::any_of(m_batches.begin(), m_batches.end(), [id](const SalesBatch& batch) { return batch.id == id; });
  }

  void takeLines(const Query& query, const LineMask& mask, const std::vector<std::uint32_t>& rows) {
    const auto lines = static_cast<std::size_t>(query.integer(1));
    const ColumnView account(query.blob(2), lines);
    const ColumnView day(query.blob(3), lines);
    const ColumnView revenue(query.blob(4), lines);
    const ColumnView margin(query.blob(5), lines);
    for (std::size_t word = 0; word < mask.size(); ++word) {
      for (std::uint64_t bits = mask[word]; bits != 0; bits &= bits - 1) {
        const std::size_t line = word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
        // The last word's bits may reach past the chunk.
        if (line >= lines) return;
        const auto position = static_cast<std::size_t>(account.at(line).value_or(-1));
        if (position >= rows.size()) throw Failure(ErrorCode::workspaceDamaged, {"", "sales list"});
        const base::Month month = base::monthOf(base::dateOfDayNumber(day.at(line).value_or(0)));
        const std::size_t cell = rows[position] * m_months + monthAt(month.index);
        takeFrom(m_revenue[cell], revenue.at(line).value_or(0));
        --m_lines[cell];
        if (const auto known = margin.at(line)) {
          takeFrom(m_margin[cell], *known);
          --m_marginLines[rows[position]];
        }
      }
    }
  }

  /// What is left once accounts, and months at either end, without a line that counts have gone.
  std::shared_ptr<const SalesSums> finished(base::Date today) {
    std::vector<std::uint64_t> perMonth(m_months);
    std::vector<bool> used(m_accounts.size());
    std::size_t usedAccounts = 0;
    for (std::size_t row = 0; row < m_accounts.size(); ++row) {
      const std::uint32_t* const lines = m_lines.data() + row * m_months;
      std::uint32_t any = 0;
      for (std::size_t month = 0; month < m_months; ++month) {
        perMonth[month] += lines[month];
        any |= lines[month];
      }
      used[row] = any != 0;
      usedAccounts += used[row] ? 1U : 0U;
    }
    auto sums = std::make_shared<SalesSums>();
    std::size_t from = 0;
    while (from < m_months && perMonth[from] == 0) ++from;
    if (from == m_months) return sums;
    std::size_t to = m_months;
    while (perMonth[to - 1] == 0) --to;
    sums->first = base::Month{m_first.index + static_cast<std::int32_t>(from)};
    sums->monthCount = static_cast<int>(to - from);
    for (const std::uint64_t lines : perMonth) sums->lineCount += static_cast<std::int64_t>(lines);
    if (usedAccounts < m_accounts.size() || to - from < m_months) keepUsed(used, from, to);
    for (std::size_t row = 0; row < m_accounts.size(); ++row) sums->marginKnown.push_back(m_marginLines[row] > 0);
    sums->accounts = std::move(m_accounts);
    sums->revenue = std::move(m_revenue);
    sums->margin = std::move(m_margin);
    sums->lines = std::move(m_lines);
    sums->products = std::move(m_productIds);
    sums->productWindow = base::monthsEnding(sums->newestWhole(today), 12);
    ProductQuery query{{}, sums->accounts, sums->products, sums->productWindow};
    for (const SalesBatch& batch : m_batches) query.batches.push_back(batch.id);
    sums->productSums = domain::ProductSumList::later([read = m_products, query = std::move(query)] { return read(query); });
    return sums;
  }

  void keepUsed(const std::vector<bool>& used, std::size_t from, std::size_t to) {
    std::size_t kept = 0;
    std::size_t cell = 0;
    // Moved towards the front, so that nothing is overwritten before it was read.
    for (std::size_t row = 0; row < m_accounts.size(); ++row) {
      if (!used[row]) continue;
      m_accounts[kept] = m_accounts[row];
      m_marginLines[kept++] = m_marginLines[row];
      for (std::size_t month = from; month < to; ++month, ++cell) {
        m_revenue[cell] = m_revenue[row * m_months + month];
        m_margin[cell] = m_margin[row * m_months + month];
        m_lines[cell] = m_lines[row * m_months + month];
      }
    }
    m_accounts.resize(kept);
    m_marginLines.resize(kept);
    m_revenue.resize(cell);
    m_margin.resize(cell);
    m_lines.resize(cell);
  }

  Connection& m_connection;
  ProductReading m_products;
  std::vector<SalesBatch> m_batches;
  std::vector<RawId> m_accounts;
  std::vector<RawId> m_productIds;
  base::Month m_first;
  std::size_t m_months = 0;
  /// [account × months + month]
  base::LargeVector<std::int64_t> m_revenue;
  base::LargeVector<std::int64_t> m_margin;
  base::LargeVector<std::uint32_t> m_lines;
  std::vector<std::uint32_t> m_marginLines;
};

}  // namespace

std::shared_ptr<const domain::SalesSums> loadSums(Connection& connection, ProductReading products, base::Date today) {
  return Summing(connection, std::move(products)).run(today);
}

}  // namespace kam::storage
