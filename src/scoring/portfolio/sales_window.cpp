// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/sales_window.h"

#include "scoring/parts.h"

#include <algorithm>
#include <string>

namespace kam::scoring {
namespace {

constexpr int kWindowMonths = 12;
/// Items that one thread adds up before it asks for more; a multiple of 64, so that no two threads write into one word of flags.
constexpr std::uint32_t kItemsAtOnce = 32'768;
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
    : m_first(base::monthOf(period.from)),
      m_months(static_cast<std::size_t>(std::max(period.months(), 0))),
      m_size(list.size()),
      // Zero, as large memory is handed out.
      m_revenue(m_size * m_months),
      m_margin(m_size * m_months),
      m_lines(m_size * m_months),
      m_marginKnown(m_size, false),
      m_firstSale(m_size, kNever) {
  const auto& sales = snapshot.sales();
  const auto items = itemsOfSalesRows(snapshot, list);
  // Position in the period of the first month with sales, and the months both have.
  const int offset = sales.first.index - m_first.index;
  const int from = std::max(0, -offset);
  const int to = std::min(sales.monthCount, static_cast<int>(m_months) - offset);
  const auto add = [&](std::size_t salesRow, std::uint32_t item) {
    if (sales.marginKnown[salesRow]) m_marginKnown[item] = true;
    const auto lines = sales.monthsOf(sales.lines, salesRow);
    const auto firstLine = std::find_if(lines.begin(), lines.end(), [](std::uint32_t count) { return count > 0; });
    if (firstLine != lines.end())
      m_firstSale[item] = std::min(m_firstSale[item], sales.first.index + static_cast<std::int32_t>(firstLine - lines.begin()));
    const auto revenue = sales.monthsOf(sales.revenue, salesRow);
    const auto margin = sales.monthsOf(sales.margin, salesRow);
    for (int month = from; month < to; ++month) {
      const auto source = static_cast<std::size_t>(month);
      const std::size_t target = item * m_months + static_cast<std::size_t>(month + offset);
      m_revenue[target] += revenue[source];
      m_margin[target] += margin[source];
      m_lines[target] += lines[source];
    }
  };
  // Each part takes the rows of its own items, since several rows of a group go into one item.
  eachPart(0, (m_size + kItemsAtOnce - 1) / kItemsAtOnce, kThreads, [&](std::size_t part, unsigned) {
    for (std::size_t salesRow = 0; salesRow < items.size(); ++salesRow)
      if (items[salesRow] != AccountList::kNoItem && items[salesRow] / kItemsAtOnce == part) add(salesRow, items[salesRow]);
    return true;
  });
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
