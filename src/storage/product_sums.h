// SPDX-License-Identifier: GPL-3.0-or-later
// Adds up what each account bought of each product, for millions of lines: lines are first thrown into buckets of
// neighbouring accounts, and each bucket is then added up in a table that fits into the processor's cache.
#pragma once

#include "base/date.h"
#include "domain/sales_sums.h"
#include "storage/sales.h"
#include "storage/sqlite/connection.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace kam::storage {

/// Which lines, and what the rows of the sums stand for.
struct ProductQuery {
  /// Those that were switched on when the sums by month were made: the same lines, whatever was imported since.
  std::vector<RawId> batches;
  /// Ids, rising.
  std::vector<RawId> accounts;
  std::vector<RawId> products;
  base::Period window;
};
using ProductReading = std::function<Result<std::vector<domain::ProductSum>>(const ProductQuery&)>;

/// Sums of the window and the same span before it.
std::vector<domain::ProductSum> readProductSums(Connection& connection, const ProductQuery& query);

/// Where each id stands in `sorted`; its size where it does not.
std::vector<std::uint32_t> rowsOfIds(std::span<const RawId> ids, const std::vector<RawId>& sorted);

class ProductSums {
public:
  /// Rows of accounts and products; `domain::kNotNamed` stands for no product. `lines`: about how many will come.
  ProductSums(std::size_t accounts, std::size_t products, std::size_t lines);
  /// `before`: in the year before the window.
  void add(std::uint32_t account, std::uint32_t product, std::int64_t revenue, std::int64_t margin, bool before) {
    const std::uint32_t column = product < m_products ? product : m_products;
    m_buckets[account >> m_shift].push_back({account, before ? column | kBefore : column, revenue, margin});
  }
  /// Sorted by account, then product; what was collected is let go.
  std::vector<domain::ProductSum> take();

private:
  static constexpr std::uint32_t kBefore = 1U << 31;
  struct Line {
    std::uint32_t account;
    std::uint32_t column;
    std::int64_t revenue;
    std::int64_t margin;
  };
  void addUp(const std::vector<Line>& lines, std::uint32_t firstAccount, std::vector<domain::ProductSum>& sums);

  std::uint32_t m_products;
  unsigned m_shift = 0;
  std::vector<std::vector<Line>> m_buckets;
  /// One bucket's sums, [account within bucket × columns + column], and which of them are in use.
  std::vector<domain::ProductSum> m_table;
  std::vector<std::uint64_t> m_used;
};

}  // namespace kam::storage
