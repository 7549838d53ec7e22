// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/figures/sales_figures.h"

namespace kam::scoring {

using base::Month;
using base::Period;
using base::RawId;
using domain::SalesSums;
using domain::Snapshot;

namespace {
struct MonthRange {
  int first;
  int last;  // included; first > last when the range lies outside
};

MonthRange clipped(const SalesSums& sums, Month from, Month to) {
  return {std::max(0, from.index - sums.first.index), std::min(sums.monthCount - 1, to.index - sums.first.index)};
}

void addRow(const SalesSums& sums, std::size_t row, Period period, std::optional<Period> compared, SalesFigures& figures) {
  const Month from = base::monthOf(period.from);
  const Month to = base::monthOf(period.to);
  const auto revenue = sums.monthsOf(sums.revenue, row);
  const auto margin = sums.monthsOf(sums.margin, row);
  const bool known = sums.marginKnown[row];
  const MonthRange now = clipped(sums, from, to);
  for (int month = now.first; month <= now.last; ++month) {
    figures.revenue += revenue[static_cast<std::size_t>(month)];
    if (known) figures.margin = figures.margin.value_or(0) + margin[static_cast<std::size_t>(month)];
  }
  if (!compared) return;
  const MonthRange before = clipped(sums, base::monthOf(compared->from), base::monthOf(compared->to));
  for (int month = before.first; month <= before.last; ++month) {
    figures.revenueBefore += revenue[static_cast<std::size_t>(month)];
    if (known) figures.marginBefore = figures.marginBefore.value_or(0) + margin[static_cast<std::size_t>(month)];
  }
}

int activeMonths(const SalesSums& sums, std::span<const std::size_t> rows, Period period) {
  const MonthRange range = clipped(sums, base::monthOf(period.from), base::monthOf(period.to));
  int active = 0;
  for (int month = range.first; month <= range.last; ++month)
    for (const std::size_t row : rows)
      if (sums.monthsOf(sums.lines, row)[static_cast<std::size_t>(month)] > 0) {
        ++active;
        break;
      }
  return active;
}

SalesFigures figuresOf(const SalesSums& sums, std::span<const std::size_t> rows, Period period, std::optional<Period> before) {
  SalesFigures figures;
  for (const std::size_t row : rows) addRow(sums, row, period, before, figures);
  figures.activeMonths = activeMonths(sums, rows, period);
  return figures;
}

std::vector<std::size_t> rowsOf(const SalesSums& sums, std::span<const RawId> accounts) {
  std::vector<std::size_t> rows;
  for (const RawId account : accounts)
    if (const auto row = sums.rowOf(account); row >= 0) rows.push_back(static_cast<std::size_t>(row));
  return rows;
}
}  // namespace

std::optional<double> SalesFigures::growth() const {
  if (revenueBefore <= 0) return std::nullopt;
  return static_cast<double>(revenue - revenueBefore) / static_cast<double>(revenueBefore);
}

std::optional<double> SalesFigures::marginShare() const {
  if (!margin || revenue <= 0) return std::nullopt;
  return static_cast<double>(*margin) / static_cast<double>(revenue);
}

std::optional<double> SalesFigures::marginShareBefore() const {
  if (!marginBefore || revenueBefore <= 0) return std::nullopt;
  return static_cast<double>(*marginBefore) / static_cast<double>(revenueBefore);
}

std::optional<Period> defaultPeriod(const Snapshot& snapshot, base::Date today) {
  const SalesSums& sums = snapshot.sales();
  if (sums.empty()) return std::nullopt;
  return base::monthsEnding(sums.newestWhole(today), 12);
}

Period directlyBefore(Period period) {
  const Month from = base::monthOf(period.from);
  return {Month{from.index - period.months()}.first(), Month{from.index - 1}.last()};
}

SalesFigures salesOf(const Snapshot& snapshot, std::span<const RawId> accounts, Period period, std::optional<Period> before) {
  return figuresOf(snapshot.sales(), rowsOf(snapshot.sales(), accounts), period, before);
}

SalesFigures salesOf(const Snapshot& snapshot, std::span<const RawId> accounts, Period period) {
  return salesOf(snapshot, accounts, period, directlyBefore(period));
}

SalesFigures salesOfAll(const Snapshot& snapshot, Period period, std::optional<Period> before) {
  std::vector<std::size_t> rows(snapshot.sales().accounts.size());
  for (std::size_t row = 0; row < rows.size(); ++row) rows[row] = row;
  return figuresOf(snapshot.sales(), rows, period, before);
}

SalesFigures salesOfAll(const Snapshot& snapshot, Period period) { return salesOfAll(snapshot, period, directlyBefore(period)); }

std::vector<std::int64_t> monthlyRevenue(const Snapshot& snapshot, std::span<const RawId> accounts, Month newest, int count) {
  const SalesSums& sums = snapshot.sales();
  std::vector<std::int64_t> months(static_cast<std::size_t>(count));
  if (sums.empty()) return months;
  const int shift = newest.index - count + 1 - sums.first.index;
  for (const std::size_t row : rowsOf(sums, accounts)) {
    const auto revenue = sums.monthsOf(sums.revenue, row);
    for (int month = std::max(0, shift); month < std::min(sums.monthCount, shift + count); ++month)
      months[static_cast<std::size_t>(month - shift)] += revenue[static_cast<std::size_t>(month)];
  }
  return months;
}

std::vector<RawId> withSubsidiaries(const Snapshot& snapshot, const domain::AccountTree& tree, RawId account) {
  const auto& accounts = snapshot.all<domain::Account>();
  std::vector<RawId> ids;
  const std::size_t top = accounts.rowOf(domain::Id<domain::Account>(account));
  if (top == accounts.size()) return ids;
  std::vector<std::size_t> rows{top};
  std::vector<bool> seen(tree.size());
  seen[top] = true;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    ids.push_back(accounts[rows[i]].id.raw());
    for (const std::size_t child : tree.childrenOf(rows[i])) {
      if (seen[child]) continue;
      seen[child] = true;
      rows.push_back(child);
    }
  }
  return ids;
}

std::vector<std::int64_t> revenueByRow(const Snapshot& snapshot, Period period) {
  const SalesSums& sums = snapshot.sales();
  const MonthRange range = clipped(sums, base::monthOf(period.from), base::monthOf(period.to));
  std::vector<std::int64_t> revenue(sums.accounts.size(), 0);
  for (std::size_t row = 0; row < revenue.size(); ++row) {
    const auto months = sums.monthsOf(sums.revenue, row);
    for (int month = range.first; month <= range.last; ++month) revenue[row] += months[static_cast<std::size_t>(month)];
  }
  return revenue;
}

bool coversWholeMonths(Period period) { return period.from == base::monthOf(period.from).first() && period.to == base::monthOf(period.to).last(); }

}  // namespace kam::scoring
