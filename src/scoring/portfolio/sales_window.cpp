// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/sales_window.h"

#include "scoring/parts.h"

#include <algorithm>
#include <string>

namespace kam::scoring {
namespace {

constexpr int kWindowMonths = 12;
/// Rows that one thread looks at before it asks for more.
constexpr std::size_t kRowsAtOnce = 16'384;
constexpr unsigned kThreads = 2;

}  // namespace

std::optional<base::Period> defaultWindow(const domain::Snapshot& snapshot, base::Date asOf) {
  const auto& sales = snapshot.sales();
  if (sales.empty()) return std::nullopt;
  return base::monthsEnding(sales.newestWhole(asOf), kWindowMonths);
}

std::vector<std::uint32_t> itemsOfSalesRows(const domain::Snapshot& snapshot, const AccountList& list) {
  const auto& salesAccounts = snapshot.sales().accounts;
  std::vector<std::uint32_t> items(salesAccounts.size(), AccountList::kNoItem);
  // Both lists of ids rise, so one walk over them is enough.
  std::size_t salesRow = 0;
  for (std::size_t row = 0; row < list.idOfRow.size(); ++row) {
    while (salesRow < salesAccounts.size() && salesAccounts[salesRow] < list.idOfRow[row]) ++salesRow;
    if (salesRow < salesAccounts.size() && salesAccounts[salesRow] == list.idOfRow[row]) items[salesRow] = list.itemOfRow[row];
  }
  return items;
}

MonthSums::MonthSums(const domain::Snapshot& snapshot, const AccountList& list, base::Period period)
    : m_sales(snapshot.heldSales()),
      m_first(base::monthOf(period.from)),
      m_months(static_cast<std::size_t>(std::max(period.months(), 0))),
      m_places(list.size()),
      m_marginKnown(list.size(), 0),
      m_firstSale(list.size(), kNever) {
  const auto items = itemsOfSalesRows(snapshot, list);
  findPlaces(items);
  // An item whose months are held has one row, so that no two threads meet at it.
  eachPart(0, (items.size() + kRowsAtOnce - 1) / kRowsAtOnce, kThreads, [&](std::size_t part, unsigned) {
    for (std::size_t row = part * kRowsAtOnce; row < std::min(items.size(), (part + 1) * kRowsAtOnce); ++row)
      if (items[row] != AccountList::kNoItem && !m_places[items[row]].isOwn) note(row, items[row]);
    return true;
  });
  for (std::size_t row = 0; row < items.size(); ++row) {
    if (items[row] == AccountList::kNoItem || !m_places[items[row]].isOwn) continue;
    note(row, items[row]);
    add(row, items[row]);
  }
}

void MonthSums::findPlaces(std::span<const std::uint32_t> items) {
  const int from = m_first.index - m_sales->first.index;
  const bool isHeld = m_months > 0 && from >= 0 && from + static_cast<int>(m_months) <= m_sales->monthCount;
  std::size_t end = m_months;
  for (std::size_t row = 0; row < items.size(); ++row) {
    if (items[row] == AccountList::kNoItem) continue;
    Place& place = m_places[items[row]];
    const bool isFirstRow = place.isOwn && place.begin == 0;
    if (isHeld && isFirstRow) {
      place = {row * static_cast<std::size_t>(m_sales->monthCount) + static_cast<std::size_t>(from), false};
    } else if (isFirstRow || !place.isOwn) {
      // A group's second row, or months that nobody holds.
      place = {end, true};
      end += m_months;
    }
  }
  // Zero, as large memory is handed out.
  m_revenue = base::LargeVector<std::int64_t>(end);
  m_margin = base::LargeVector<std::int64_t>(end);
  m_lines = base::LargeVector<std::uint32_t>(end);
}

/// What is known of an item without its months.
void MonthSums::note(std::size_t salesRow, std::size_t item) {
  if (m_sales->marginKnown[salesRow]) m_marginKnown[item] = 1;
  const auto lines = m_sales->monthsOf(m_sales->lines, salesRow);
  const auto firstLine = std::find_if(lines.begin(), lines.end(), [](std::uint32_t count) { return count > 0; });
  if (firstLine != lines.end())
    m_firstSale[item] = std::min(m_firstSale[item], m_sales->first.index + static_cast<std::int32_t>(firstLine - lines.begin()));
}

void MonthSums::add(std::size_t salesRow, std::size_t item) {
  const auto revenue = m_sales->monthsOf(m_sales->revenue, salesRow);
  const auto margin = m_sales->monthsOf(m_sales->margin, salesRow);
  const auto lines = m_sales->monthsOf(m_sales->lines, salesRow);
  // Position in the period of the first month with sales, and the months both have.
  const int offset = m_sales->first.index - m_first.index;
  const int to = std::min(m_sales->monthCount, static_cast<int>(m_months) - offset);
  for (int month = std::max(0, -offset); month < to; ++month) {
    const auto source = static_cast<std::size_t>(month);
    const std::size_t target = m_places[item].begin + static_cast<std::size_t>(month + offset);
    m_revenue[target] += revenue[source];
    m_margin[target] += margin[source];
    m_lines[target] += lines[source];
  }
}

std::optional<base::Month> MonthSums::firstSaleOf(std::size_t item) const {
  if (m_firstSale[item] == kNever) return std::nullopt;
  return base::Month{m_firstSale[item]};
}

std::shared_ptr<const MonthSums> keptMonthSums(const domain::Snapshot& snapshot, RollUp level, base::Period period) {
  const base::Month from = base::monthOf(period.from);
  const std::string key = std::string(keyOf(level)) + ' ' + std::to_string(from.index) + ' ' + std::to_string(base::monthOf(period.to).index);
  return snapshot.ofAccountsAndSales().get<MonthSums>(key, [&] { return MonthSums(snapshot, *keptAccountList(snapshot, level), period); });
}

}  // namespace kam::scoring
