// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/product_sums.h"

#include "domain/sales_lines.h"

#include <algorithm>
#include <bit>

namespace kam::storage {

namespace {
/// 64-byte lines of a table of this many sums stay within a few megabytes.
constexpr std::uint64_t kCells = 1U << 17;
}  // namespace

ProductSums::ProductSums(std::size_t accounts, std::size_t products, std::size_t lines) : m_products(static_cast<std::uint32_t>(products)) {
  const std::uint64_t columns = m_products + std::uint64_t{1};
  while ((std::uint64_t{2} << m_shift) * columns <= kCells) ++m_shift;
  m_buckets.resize((accounts >> m_shift) + 1);
  // Growing by doubling would copy everything and touch twice the memory.
  const std::size_t expected = lines / m_buckets.size();
  for (std::vector<Line>& bucket : m_buckets) bucket.reserve(expected + expected / 8);
}

void ProductSums::addUp(const std::vector<Line>& lines, std::uint32_t firstAccount, std::vector<domain::ProductSum>& sums) {
  const std::size_t columns = m_products + std::size_t{1};
  const std::size_t cells = columns << m_shift;
  m_table.resize(cells);
  m_used.resize((cells + 63) / 64);
  for (const Line& line : lines) {
    const std::uint32_t column = line.column & ~kBefore;
    const std::size_t cell = (line.account - firstAccount) * columns + column;
    domain::ProductSum& sum = m_table[cell];
    const std::uint64_t bit = std::uint64_t{1} << (cell % 64);
    if ((m_used[cell / 64] & bit) == 0) {
      m_used[cell / 64] |= bit;
      sum = {line.account, column == m_products ? domain::kNotNamed : column, 0, 0, 0};
    }
    if ((line.column & kBefore) != 0) {
      sum.revenueBefore += line.revenue;
    } else {
      sum.revenue += line.revenue;
      sum.margin += line.margin;
    }
  }
  for (std::size_t word = 0; word < m_used.size(); ++word) {
    for (std::uint64_t bits = m_used[word]; bits != 0; bits &= bits - 1) {
      sums.push_back(m_table[word * 64 + static_cast<std::size_t>(std::countr_zero(bits))]);
    }
    m_used[word] = 0;
  }
}

std::vector<domain::ProductSum> ProductSums::take() {
  std::vector<domain::ProductSum> sums;
  for (std::size_t bucket = 0; bucket < m_buckets.size(); ++bucket) {
    if (m_buckets[bucket].empty()) continue;
    addUp(m_buckets[bucket], static_cast<std::uint32_t>(bucket << m_shift), sums);
    std::vector<Line>().swap(m_buckets[bucket]);
  }
  return sums;
}

}  // namespace kam::storage
