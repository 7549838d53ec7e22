// SPDX-License-Identifier: GPL-3.0-or-later
// Which months an analysis looks at, and the month sums of its accounts. Months are whole: a period that starts or ends
// within a month is widened to it, and every result names the period it really used.
#pragma once

#include "base/date.h"
#include "scoring/portfolio/account_list.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kam::scoring {

/// The 12 months ending with the newest month that has sales. The month that `asOf` lies in is left out while it is the
/// newest and not over. Unset without sales.
std::optional<base::Period> defaultWindow(const domain::Snapshot& snapshot, base::Date asOf);

/// Item of every row of `sales().accounts`; kNoItem where the list has none.
std::vector<std::uint32_t> itemsOfSalesRows(const domain::Snapshot& snapshot, const AccountList& list);

/// Month sums along the items of a list.
class MonthSums {
public:
  /// Months of `period` before the first or after the newest month with sales count as 0 (nothing was booked).
  MonthSums(const domain::Snapshot& snapshot, const AccountList& list, base::Period period);

  base::Month first() const { return m_first; }
  std::size_t monthCount() const { return m_months; }
  std::size_t size() const { return m_size; }
  /// Minor units, net of credit notes.
  std::span<const std::int64_t> revenueOf(std::size_t item) const { return monthsOf(m_revenue, item); }
  std::span<const std::int64_t> marginOf(std::size_t item) const { return monthsOf(m_margin, item); }
  /// Lines per month: 0 tells "nothing booked" from "sums to zero".
  std::span<const std::uint32_t> linesOf(std::size_t item) const { return monthsOf(m_lines, item); }
  bool marginKnown(std::size_t item) const { return m_marginKnown[item]; }
  /// Whether the account (or group) has any sales line, in the period or outside it.
  bool everSold(std::size_t item) const { return m_firstSale[item] != kNever; }
  /// Month of the first line ever; unset without one.
  std::optional<base::Month> firstSaleOf(std::size_t item) const;

private:
  template <class T>
  std::span<const T> monthsOf(const base::LargeVector<T>& column, std::size_t item) const {
    return std::span<const T>(column).subspan(item * m_months, m_months);
  }
  static constexpr std::int32_t kNever = INT32_MAX;

  base::Month m_first;
  std::size_t m_months = 0;
  std::size_t m_size = 0;
  base::LargeVector<std::int64_t> m_revenue;
  base::LargeVector<std::int64_t> m_margin;
  base::LargeVector<std::uint32_t> m_lines;
  std::vector<bool> m_marginKnown;
  std::vector<std::int32_t> m_firstSale;
};

/// The sums along `keptAccountList` of that level, kept with the state.
std::shared_ptr<const MonthSums> keptMonthSums(const domain::Snapshot& snapshot, RollUp level, base::Period period);

}  // namespace kam::scoring
