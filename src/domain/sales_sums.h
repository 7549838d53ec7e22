// SPDX-License-Identifier: GPL-3.0-or-later
// Month × account sums of all sales lines that count (superseded lines and batches switched off are not in it), and what
// each account bought by product. Lines themselves stay in storage.
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "base/large_memory.h"
#include "domain/product_sum_list.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace kam::domain {

struct SalesSums {
  base::Month first;
  int monthCount = 0;
  /// Accounts that have sales, ids rising; rows of the matrices below.
  std::vector<base::RawId> accounts;
  /// [row × monthCount + month], minor units, net of credit notes.
  base::LargeVector<std::int64_t> revenue;
  base::LargeVector<std::int64_t> margin;
  /// Lines per cell (0 tells "no sales" from "sums to zero").
  base::LargeVector<std::uint32_t> lines;
  /// Whether any line of the account carried a margin.
  std::vector<bool> marginKnown;
  std::int64_t lineCount = 0;

  /// The 12 months ending with the newest whole month that has sales, as of the day they were read.
  base::Period productWindow{};
  std::vector<base::RawId> products;
  /// Rows of `accounts` and `products`. Product row UINT32_MAX: no product named.
  ProductSumList productSums;

  bool empty() const { return monthCount == 0; }
  base::Month newest() const { return base::Month{first.index + monthCount - 1}; }
  /// The newest month that is over: the running one is not whole yet, and counts only when it is all there is.
  base::Month newestWhole(base::Date today) const {
    const bool running = newest() == base::monthOf(today) && today != newest().last() && monthCount > 1;
    return running ? base::Month{newest().index - 1} : newest();
  }
  /// Row of an account, -1 when it has no sales.
  std::ptrdiff_t rowOf(base::RawId account) const {
    const auto at = std::lower_bound(accounts.begin(), accounts.end(), account);
    return at != accounts.end() && *at == account ? at - accounts.begin() : -1;
  }
  /// The months of one account's row; `column` is one of the matrices.
  template <class T>
  std::span<const T> monthsOf(const base::LargeVector<T>& column, std::size_t row) const {
    return std::span<const T>(column).subspan(row * static_cast<std::size_t>(monthCount), static_cast<std::size_t>(monthCount));
  }
  std::span<const ProductSum> productsOf(std::size_t row) const {
    const std::vector<ProductSum>& all = productSums.all();
    const auto low = std::lower_bound(all.begin(), all.end(), row, [](const ProductSum& sum, std::size_t wanted) { return sum.accountRow < wanted; });
    const auto high = std::upper_bound(low, all.end(), row, [](std::size_t wanted, const ProductSum& sum) { return wanted < sum.accountRow; });
    return {low, high};
  }
};

}  // namespace kam::domain
