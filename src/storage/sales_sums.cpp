// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sales_sums.h"

#include "storage/sales_batches.h"
#include "storage/sales_reader.h"

#include <algorithm>
#include <limits>

namespace kam::storage {

namespace {

using domain::ProductSum;
using domain::SalesSums;

/// Sums by account and product; open addressing, because millions of lines fall into far fewer pairs.
class ProductSums {
public:
  void add(std::uint32_t account, std::uint32_t product, std::int64_t revenue, std::int64_t margin, bool before) {
    if (m_used * 2 >= m_slots.size()) grow();
    ProductSum& slot = slotOf(m_slots, account, product);
    if (slot.accountRow == kFree) {
      slot = {account, product, 0, 0, 0};
      ++m_used;
    }
    if (before) {
      slot.revenueBefore += revenue;
    } else {
      slot.revenue += revenue;
      slot.margin += margin;
    }
  }
  std::vector<ProductSum> sorted() {
    std::erase_if(m_slots, [](const ProductSum& slot) { return slot.accountRow == kFree; });
    std::sort(m_slots.begin(), m_slots.end(), [](const ProductSum& a, const ProductSum& b) {
      return a.accountRow != b.accountRow ? a.accountRow < b.accountRow : a.productRow < b.productRow;
    });
    return std::move(m_slots);
  }

private:
  static constexpr std::uint32_t kFree = std::numeric_limits<std::uint32_t>::max();

  static ProductSum& slotOf(std::vector<ProductSum>& slots, std::uint32_t account, std::uint32_t product) {
    const std::uint64_t key = (std::uint64_t{account} << 32) | product;
    std::size_t at = static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 20) & (slots.size() - 1);
    while (slots[at].accountRow != kFree && (slots[at].accountRow != account || slots[at].productRow != product)) at = (at + 1) & (slots.size() - 1);
    return slots[at];
  }
  void grow() {
    std::vector<ProductSum> larger(std::max<std::size_t>(1024, m_slots.size() * 2), ProductSum{kFree, 0, 0, 0, 0});
    for (const ProductSum& slot : m_slots)
      if (slot.accountRow != kFree) slotOf(larger, slot.accountRow, slot.productRow) = slot;
    m_slots = std::move(larger);
  }

  std::vector<ProductSum> m_slots;
  std::size_t m_used = 0;
};

/// Everything one pass over the chunks needs.
class Summing {
public:
  explicit Summing(Connection& connection) : m_connection(connection) {}

  std::shared_ptr<const SalesSums> run() {
    for (const SalesBatch& batch : batchesOf(m_connection)) {
      if (!batch.active || batch.lineCount == 0) continue;
      m_firstDay = std::min(m_firstDay, batch.firstDay);
      m_lastDay = std::max(m_lastDay, batch.lastDay);
      for (const RawId id : batchList(m_connection, batch.id, false)) m_sums->accounts.push_back(id);
      for (const RawId id : batchList(m_connection, batch.id, true)) m_sums->products.push_back(id);
    }
    if (m_firstDay > m_lastDay) return std::make_shared<const SalesSums>();
    uniqueSorted(m_sums->accounts);
    uniqueSorted(m_sums->products);
    lineUpMonths();
    readChunks(m_connection, {kSalesAccount | kSalesDay | kSalesRevenue | kSalesMargin, {}, INT32_MIN, INT32_MAX, false},
               [this](const SalesChunk& chunk) {
                 add(chunk);
                 return true;
               });
    trim();
    if (!m_sums->empty()) sumProducts();
    return m_sums;
  }

private:
  static void uniqueSorted(std::vector<RawId>& ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  }

  static std::vector<std::uint32_t> rowsOf(std::span<const RawId> ids, const std::vector<RawId>& sorted) {
    std::vector<std::uint32_t> rows;
    rows.reserve(ids.size());
    for (const RawId id : ids) rows.push_back(static_cast<std::uint32_t>(std::lower_bound(sorted.begin(), sorted.end(), id) - sorted.begin()));
    return rows;
  }

  void lineUpMonths() {
    SalesSums& sums = *m_sums;
    sums.first = base::monthOf(base::dateOfDayNumber(m_firstDay));
    sums.monthCount = base::monthOf(base::dateOfDayNumber(m_lastDay)).index - sums.first.index + 1;
    m_monthOfDay.resize(static_cast<std::size_t>(m_lastDay - m_firstDay) + 1);
    for (std::int32_t day = m_firstDay; day <= m_lastDay; ++day) {
      m_monthOfDay[static_cast<std::size_t>(day - m_firstDay)] = base::monthOf(base::dateOfDayNumber(day)).index - sums.first.index;
    }
    const std::size_t cells = sums.accounts.size() * static_cast<std::size_t>(sums.monthCount);
    sums.revenue.resize(cells);
    sums.margin.resize(cells);
    sums.lines.resize(cells);
    sums.marginKnown.resize(sums.accounts.size());
  }

  void rememberBatch(const SalesChunk& chunk) {
    if (m_batch == chunk.batch) return;
    m_batch = chunk.batch;
    m_accountRows = rowsOf(chunk.accounts, m_sums->accounts);
    m_productRows = rowsOf(chunk.products, m_sums->products);
  }

  void add(const SalesChunk& chunk) {
    rememberBatch(chunk);
    SalesSums& sums = *m_sums;
    const domain::SalesLines& lines = *chunk.lines;
    const LineMask& mask = *chunk.superseded;
    const auto months = static_cast<std::size_t>(sums.monthCount);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const auto offset = static_cast<std::size_t>(std::int64_t{lines.day[i]} - m_firstDay);
      if ((!mask.empty() && isMarked(mask, i)) || offset >= m_monthOfDay.size()) continue;
      const std::size_t row = m_accountRows[lines.account[i]];
      const std::size_t cell = row * months + static_cast<std::size_t>(m_monthOfDay[offset]);
      sums.revenue[cell] += lines.revenue[i];
      ++sums.lines[cell];
      if (lines.margin[i] == domain::kUnknownNumber) continue;
      sums.margin[cell] += lines.margin[i];
      sums.marginKnown[row] = true;
    }
  }

  /// Accounts, and months at either end, whose lines have all been superseded go.
  void trim() {
    SalesSums& sums = *m_sums;
    const auto months = static_cast<std::size_t>(sums.monthCount);
    std::vector<std::uint64_t> perMonth(months);
    std::vector<bool> rowUsed(sums.accounts.size());
    for (std::size_t row = 0; row < sums.accounts.size(); ++row) {
      for (std::size_t month = 0; month < months; ++month) {
        const std::uint32_t lines = sums.lines[row * months + month];
        perMonth[month] += lines;
        sums.lineCount += lines;
        if (lines != 0) rowUsed[row] = true;
      }
    }
    if (sums.lineCount == 0) {
      sums = SalesSums();
      return;
    }
    std::size_t from = 0;
    while (perMonth[from] == 0) ++from;
    std::size_t to = months;
    while (perMonth[to - 1] == 0) --to;
    if (from == 0 && to == months && std::find(rowUsed.begin(), rowUsed.end(), false) == rowUsed.end()) return;
    SalesSums kept;
    kept.first = base::Month{sums.first.index + static_cast<std::int32_t>(from)};
    kept.monthCount = static_cast<int>(to - from);
    kept.lineCount = sums.lineCount;
    kept.products = std::move(sums.products);
    for (std::size_t row = 0; row < sums.accounts.size(); ++row) {
      if (!rowUsed[row]) continue;
      kept.accounts.push_back(sums.accounts[row]);
      kept.marginKnown.push_back(sums.marginKnown[row]);
      const auto part = [&](const auto& column, auto& into) {
        const auto start = column.begin() + static_cast<std::ptrdiff_t>(row * months);
        into.insert(into.end(), start + static_cast<std::ptrdiff_t>(from), start + static_cast<std::ptrdiff_t>(to));
      };
      part(sums.revenue, kept.revenue);
      part(sums.margin, kept.margin);
      part(sums.lines, kept.lines);
    }
    sums = std::move(kept);
    m_batch = 0;
  }

  void sumProducts() {
    SalesSums& sums = *m_sums;
    sums.productWindow = base::monthsEnding(sums.newest(), 12);
    const std::int32_t windowFrom = base::dayNumber(sums.productWindow.from);
    const std::int32_t windowTo = base::dayNumber(sums.productWindow.to);
    const std::int32_t beforeFrom = base::dayNumber(base::monthsEnding(base::Month{sums.newest().index - 12}, 12).from);
    ProductSums products;
    const SalesReadQuery query{kSalesAccount | kSalesDay | kSalesRevenue | kSalesMargin | kSalesProduct, {}, beforeFrom, windowTo, false};
    readChunks(m_connection, query, [&](const SalesChunk& chunk) {
      rememberBatch(chunk);
      const domain::SalesLines& lines = *chunk.lines;
      for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::int32_t day = lines.day[i];
        if (day < beforeFrom || day > windowTo || isMarked(*chunk.superseded, i)) continue;
        const std::uint32_t product = lines.product[i] == domain::kNotNamed ? domain::kNotNamed : m_productRows[lines.product[i]];
        const std::int64_t margin = lines.margin[i] == domain::kUnknownNumber ? 0 : lines.margin[i];
        products.add(m_accountRows[lines.account[i]], product, lines.revenue[i], margin, day < windowFrom);
      }
      return true;
    });
    sums.productSums = products.sorted();
  }

  Connection& m_connection;
  std::shared_ptr<SalesSums> m_sums = std::make_shared<SalesSums>();
  std::int32_t m_firstDay = std::numeric_limits<std::int32_t>::max();
  std::int32_t m_lastDay = std::numeric_limits<std::int32_t>::min();
  std::vector<std::int32_t> m_monthOfDay;
  RawId m_batch = 0;
  std::vector<std::uint32_t> m_accountRows;
  std::vector<std::uint32_t> m_productRows;
};

}  // namespace

std::shared_ptr<const SalesSums> loadSums(Connection& connection) { return Summing(connection).run(); }

}  // namespace kam::storage
