// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sales_sums.h"

#include "storage/product_sums.h"
#include "storage/sales_batches.h"
#include "storage/sales_reader.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace kam::storage {

namespace {

using domain::SalesSums;

constexpr unsigned kColumns = kSalesAccount | kSalesDay | kSalesRevenue | kSalesMargin | kSalesProduct;

/// Sums of one account in one month; together, because lines come in no order of accounts.
struct Cell {
  std::int64_t revenue = 0;
  std::int64_t margin = 0;
  std::uint32_t lines = 0;
  std::uint32_t marginLines = 0;
};

std::vector<RawId> uniqueSorted(std::vector<RawId> ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

std::vector<std::uint32_t> rowsOf(std::span<const RawId> ids, const std::vector<RawId>& sorted) {
  std::vector<std::uint32_t> rows;
  rows.reserve(ids.size());
  for (const RawId id : ids) rows.push_back(static_cast<std::uint32_t>(std::lower_bound(sorted.begin(), sorted.end(), id) - sorted.begin()));
  return rows;
}

/// One pass over all chunks adds up months and products alike.
class Summing {
public:
  explicit Summing(Connection& connection) : m_connection(connection) {}

  std::shared_ptr<const SalesSums> run() {
    std::vector<RawId> accounts;
    std::vector<RawId> products;
    for (const SalesBatch& batch : batchesOf(m_connection)) {
      if (!batch.active || batch.lineCount == 0) continue;
      m_lines += batch.lineCount;
      m_firstDay = std::min(m_firstDay, batch.firstDay);
      m_lastDay = std::max(m_lastDay, batch.lastDay);
      for (const RawId id : batchList(m_connection, batch.id, false)) accounts.push_back(id);
      for (const RawId id : batchList(m_connection, batch.id, true)) products.push_back(id);
    }
    if (m_firstDay > m_lastDay) return std::make_shared<const SalesSums>();
    m_accounts = uniqueSorted(std::move(accounts));
    m_products = uniqueSorted(std::move(products));
    base::Month newest = base::monthOf(base::dateOfDayNumber(m_lastDay));
    for (;;) {
      const base::Month guessed = newest;
      addUp(guessed);
      const auto sums = finished(newest);
      // Where all lines of the last months were superseded, the year to look at ends earlier.
      if (sums->empty() || newest == guessed) return sums;
    }
  }

private:
  void addUp(base::Month newest) {
    m_first = base::monthOf(base::dateOfDayNumber(m_firstDay));
    m_months = base::monthOf(base::dateOfDayNumber(m_lastDay)).index - m_first.index + 1;
    m_monthOfDay.clear();
    for (std::int32_t day = m_firstDay; day <= m_lastDay; ++day)
      m_monthOfDay.push_back(base::monthOf(base::dateOfDayNumber(day)).index - m_first.index);
    m_nowhere = m_accounts.size() * static_cast<std::size_t>(m_months);
    m_cells.assign(m_nowhere + 1, Cell{});
    m_window = base::monthsEnding(newest, 12);
    const double share = std::min(1.0, 731.0 / static_cast<double>(m_lastDay - m_firstDay + 1));
    m_productSums.emplace(m_accounts.size(), m_products.size(), static_cast<std::size_t>(share * static_cast<double>(m_lines)));
    RawId batch = 0;
    readChunks(m_connection, {kColumns, {}, INT32_MIN, INT32_MAX, false}, [&](const SalesChunk& chunk) {
      if (chunk.batch != batch) {
        batch = chunk.batch;
        m_accountRows = rowsOf(chunk.accounts, m_accounts);
        m_productRows = rowsOf(chunk.products, m_products);
      }
      add(chunk);
      return true;
    });
  }

  void add(const SalesChunk& chunk) {
    findCells(chunk);
    const domain::SalesLines& lines = *chunk.lines;
    const std::size_t size = lines.size();
    constexpr std::size_t kAhead = 24;
    for (std::size_t i = 0; i < size; ++i) {
      if (i + kAhead < size) __builtin_prefetch(&m_cells[m_cellOf[i + kAhead]], 1);
      Cell& cell = m_cells[m_cellOf[i]];
      const bool hasMargin = lines.margin[i] != domain::kUnknownNumber;
      cell.revenue += lines.revenue[i];
      cell.margin += hasMargin ? lines.margin[i] : 0;
      ++cell.lines;
      cell.marginLines += hasMargin ? 1U : 0U;
    }
    addProducts(chunk);
  }

  /// Which cell each line belongs to; lines that do not count share a cell behind all others.
  void findCells(const SalesChunk& chunk) {
    const domain::SalesLines& lines = *chunk.lines;
    const LineMask& mask = *chunk.superseded;
    const auto months = static_cast<std::size_t>(m_months);
    m_cellOf.resize(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const auto offset = static_cast<std::size_t>(std::int64_t{lines.day[i]} - m_firstDay);
      const bool counts = offset < m_monthOfDay.size() && (mask.empty() || !isMarked(mask, i));
      m_cellOf[i] = counts ? m_accountRows[lines.account[i]] * months + static_cast<std::size_t>(m_monthOfDay[offset]) : m_nowhere;
    }
  }

  void addProducts(const SalesChunk& chunk) {
    const domain::SalesLines& lines = *chunk.lines;
    const std::int32_t windowFrom = base::dayNumber(m_window.from);
    const std::int32_t windowTo = base::dayNumber(m_window.to);
    const std::int32_t beforeFrom = base::dayNumber(base::addMonths(m_window.from, -12));
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const std::int32_t day = lines.day[i];
      if (day < beforeFrom || day > windowTo || m_cellOf[i] == m_nowhere) continue;
      const std::uint32_t product = lines.product[i] == domain::kNotNamed ? domain::kNotNamed : m_productRows[lines.product[i]];
      const std::int64_t margin = lines.margin[i] != domain::kUnknownNumber ? lines.margin[i] : 0;
      m_productSums->add(m_accountRows[lines.account[i]], product, lines.revenue[i], margin, day < windowFrom);
    }
  }

  /// Columns of what is left once accounts, and months at either end, without a line that counts have gone.
  std::shared_ptr<const SalesSums> finished(base::Month& newest) {
    const auto months = static_cast<std::size_t>(m_months);
    std::vector<std::uint64_t> perMonth(months);
    std::vector<bool> used(m_accounts.size());
    for (std::size_t row = 0; row < m_accounts.size(); ++row) {
      for (std::size_t month = 0; month < months; ++month) {
        const std::uint32_t lines = m_cells[row * months + month].lines;
        perMonth[month] += lines;
        if (lines != 0) used[row] = true;
      }
    }
    auto sums = std::make_shared<SalesSums>();
    std::size_t from = 0;
    while (from < months && perMonth[from] == 0) ++from;
    if (from == months) return sums;
    std::size_t to = months;
    while (perMonth[to - 1] == 0) --to;
    sums->first = base::Month{m_first.index + static_cast<std::int32_t>(from)};
    sums->monthCount = static_cast<int>(to - from);
    newest = sums->newest();
    for (const std::uint64_t lines : perMonth) sums->lineCount += static_cast<std::int64_t>(lines);
    const std::vector<std::uint32_t> rows = takeColumns(*sums, used, from, to);
    sums->productWindow = base::monthsEnding(newest, 12);
    sums->products = m_products;
    sums->productSums = m_productSums->take();
    for (domain::ProductSum& sum : sums->productSums) sum.accountRow = rows[sum.accountRow];
    return sums;
  }

  /// The new row of each old one.
  std::vector<std::uint32_t> takeColumns(SalesSums& sums, const std::vector<bool>& used, std::size_t from, std::size_t to) {
    const auto months = static_cast<std::size_t>(m_months);
    const auto rowCount = static_cast<std::size_t>(std::count(used.begin(), used.end(), true));
    for (auto* column : {&sums.revenue, &sums.margin}) column->reserve(rowCount * (to - from));
    sums.lines.reserve(rowCount * (to - from));
    std::vector<std::uint32_t> rows(m_accounts.size());
    for (std::size_t row = 0; row < m_accounts.size(); ++row) {
      if (!used[row]) continue;
      rows[row] = static_cast<std::uint32_t>(sums.accounts.size());
      sums.accounts.push_back(m_accounts[row]);
      std::uint64_t withMargin = 0;
      for (std::size_t month = from; month < to; ++month) {
        const Cell& cell = m_cells[row * months + month];
        sums.revenue.push_back(cell.revenue);
        sums.margin.push_back(cell.margin);
        sums.lines.push_back(cell.lines);
        withMargin += cell.marginLines;
      }
      sums.marginKnown.push_back(withMargin > 0);
    }
    return rows;
  }

  Connection& m_connection;
  std::vector<RawId> m_accounts;
  std::vector<RawId> m_products;
  std::int32_t m_firstDay = std::numeric_limits<std::int32_t>::max();
  std::int32_t m_lastDay = std::numeric_limits<std::int32_t>::min();
  base::Month m_first;
  std::int32_t m_months = 0;
  base::Period m_window{};
  std::vector<std::int32_t> m_monthOfDay;
  std::int64_t m_lines = 0;
  std::vector<Cell> m_cells;
  std::size_t m_nowhere = 0;
  std::vector<std::size_t> m_cellOf;
  std::optional<ProductSums> m_productSums;
  std::vector<std::uint32_t> m_accountRows;
  std::vector<std::uint32_t> m_productRows;
};

}  // namespace

std::shared_ptr<const SalesSums> loadSums(Connection& connection) { return Summing(connection).run(); }

}  // namespace kam::storage
