// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/month_sums.h"

#include "base/date.h"

#include <algorithm>

namespace kam::storage {

namespace {
/// Amounts no business has wrap instead of being undefined.
void addTo(std::int64_t& sum, std::int64_t value) {
  sum = static_cast<std::int64_t>(static_cast<std::uint64_t>(sum) + static_cast<std::uint64_t>(value));
}
}  // namespace

void MonthSums::add(const domain::SalesLines& lines) {
  const std::size_t size = lines.size();
  if (size == 0) return;
  const auto [first, last] = std::minmax_element(lines.day.begin(), lines.day.end());
  m_accounts = std::max(m_accounts, std::size_t{*std::max_element(lines.account.begin(), lines.account.end())} + 1);
  // Each day's page, found when its first line comes.
  const std::int32_t firstDay = *first;
  const std::int64_t* const margins = lines.margin.empty() ? nullptr : lines.margin.data();
  std::vector<Cell*> pageOfDay(static_cast<std::size_t>(std::int64_t{*last} - firstDay) + 1, nullptr);
  for (std::size_t i = 0; i < size; ++i) {
    Cell*& cells = pageOfDay[static_cast<std::size_t>(std::int64_t{lines.day[i]} - firstDay)];
    if (cells == nullptr) {
      Page& page = m_pages[base::monthOf(base::dateOfDayNumber(lines.day[i])).index];
      page.resize(std::max(page.size(), m_accounts));
      cells = page.data();
    }
    Cell& cell = cells[lines.account[i]];
    const bool hasMargin = margins != nullptr && margins[i] != domain::kUnknownNumber;
    addTo(cell.revenue, lines.revenue[i]);
    addTo(cell.margin, hasMargin ? margins[i] : 0);
    ++cell.lines;
    cell.marginLines += hasMargin ? 1U : 0U;
  }
}

bool MonthSums::hasLines(std::size_t account) const {
  return std::any_of(m_pages.begin(), m_pages.end(),
                     [account](const auto& page) { return account < page.second.size() && page.second[account].lines != 0; });
}

void MonthSums::fill(SumsBlock& block) const {
  const std::size_t months = block.months.size();
  const std::size_t accounts = block.account.size();
  block.marginLines.assign(accounts, 0);
  block.lines.assign(accounts * months, 0);
  block.revenue.assign(accounts * months, 0);
  block.margin.assign(accounts * months, 0);
  std::size_t month = 0;
  for (const auto& [index, page] : m_pages) {
    for (std::size_t row = 0; row < accounts; ++row) {
      if (block.account[row] >= page.size()) break;
      const Cell& cell = page[block.account[row]];
      block.marginLines[row] += cell.marginLines;
      block.lines[row * months + month] = cell.lines;
      block.revenue[row * months + month] = cell.revenue;
      block.margin[row * months + month] = cell.margin;
    }
    ++month;
  }
}

void MonthSums::eachBlock(const std::function<void(const SumsBlock&)>& visit) const {
  SumsBlock block;
  for (const auto& [month, page] : m_pages) block.months.push_back(month);
  const auto flush = [&] {
    if (block.account.empty()) return;
    fill(block);
    visit(block);
    block.account.clear();
  };
  for (std::size_t account = 0; account < m_accounts; ++account) {
    if (!hasLines(account)) continue;
    block.account.push_back(static_cast<std::uint32_t>(account));
    if (block.account.size() == kSumsBlockAccounts) flush();
  }
  flush();
}

}  // namespace kam::storage
