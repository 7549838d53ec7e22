// SPDX-License-Identifier: GPL-3.0-or-later
// Which months an analysis looks at, and the month sums of its accounts. Months are whole: a period that starts or ends
// within a month is widened to it, and every result names the period it really used.
#pragma once

#include "base/date.h"
#include "scoring/portfolio/account_list.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace kam::scoring {

/// The 12 months ending with the newest month that has sales. The month that `asOf` lies in is left out while it is the
/// newest and not over. Unset without sales.
std::optional<base::Period> defaultWindow(const domain::Snapshot& snapshot, base::Date asOf);

/// Item of every row of `sales().accounts`; kNoItem where the list has none.
std::vector<std::uint32_t> itemsOfSalesRows(const domain::Snapshot& snapshot, const AccountList& list);

/// Month sums along the items of a list. Where one account is an item its months are looked at where the state holds them; only those of groups, and
/// of periods beyond the sales, are added up anew.
class MonthSums {
public:
  /// Months of `period` before the first or after the newest month with sales count as 0 (nothing was booked).
  MonthSums(const domain::Snapshot& snapshot, const AccountList& list, base::Period period);

  base::Month first() const { return m_first; }
  std::size_t monthCount() const { return m_months; }
  std::size_t size() const { return m_places.size(); }
  /// Minor units, net of credit notes.
  std::span<const std::int64_t> revenueOf(std::size_t item) const { return monthsOf(m_sales->revenue, m_revenue, item); }
  std::span<const std::int64_t> marginOf(std::size_t item) const { return monthsOf(m_sales->margin, m_margin, item); }
  /// Lines per month: 0 tells "nothing booked" from "sums to zero".
  std::span<const std::uint32_t> linesOf(std::size_t item) const { return monthsOf(m_sales->lines, m_lines, item); }
  bool marginKnown(std::size_t item) const { return m_marginKnown[item] != 0; }
  /// Whether the account (or group) has any sales line, in the period or outside it.
  bool everSold(std::size_t item) const { return m_firstSale[item] != kNever; }
  /// Month of the first line ever; unset without one.
  std::optional<base::Month> firstSaleOf(std::size_t item) const;

private:
  /// Where an item's months begin: in the state's matrices, or in the sums made here.
  struct Place {
    std::size_t begin = 0;
    bool isOwn = true;
  };
  template <class T>
  std::span<const T> monthsOf(const base::LargeVector<T>& held, const base::LargeVector<T>& own, std::size_t item) const {
    const Place place = m_places[item];
    return std::span<const T>(place.isOwn ? own : held).subspan(place.begin, m_months);
  }
  void findPlaces(std::span<const std::uint32_t> items);
  void note(std::size_t salesRow, std::size_t item);
  void add(std::size_t salesRow, std::size_t item);
  static constexpr std::int32_t kNever = INT32_MAX;

  std::shared_ptr<const domain::SalesSums> m_sales;
  base::Month m_first;
  std::size_t m_months = 0;
  std::vector<Place> m_places;
  /// The first of them holds nothing but zeros: the months of all that never bought.
  base::LargeVector<std::int64_t> m_revenue;
  base::LargeVector<std::int64_t> m_margin;
  base::LargeVector<std::uint32_t> m_lines;
  std::vector<std::uint8_t> m_marginKnown;
  std::vector<std::int32_t> m_firstSale;
};

/// The sums along `keptAccountList` of that level, kept with the state.
std::shared_ptr<const MonthSums> keptMonthSums(const domain::Snapshot& snapshot, RollUp level, base::Period period);

}  // namespace kam::scoring
