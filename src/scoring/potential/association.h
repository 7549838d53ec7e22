// SPDX-License-Identifier: GPL-3.0-or-later
// Which products go together among accounts. Cosine ranks what to offer next; lift only explains, because rare pairs give
// huge lifts.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace kam::scoring {

/// Products that each account bought (rising, each once); product numbers are below `productCount`.
using Baskets = std::vector<std::vector<std::uint32_t>>;

struct PairCounts {
  std::size_t accounts = 0;
  std::size_t first = 0;
  std::size_t second = 0;
  std::size_t both = 0;
};

struct Association {
  double support = 0.0;
  /// Of those who bought the first, how many bought the second; and the other way round.
  double confidence = 0.0;
  double reverseConfidence = 0.0;
  double lift = 0.0;
  double cosine = 0.0;
  double jaccard = 0.0;
};

/// Every count must be positive but `both`.
Association associationOf(const PairCounts& counts);

/// How often each pair was bought by the same account.
class ItemPairs {
public:
  ItemPairs(const Baskets& baskets, std::size_t productCount);
  std::size_t buyersOf(std::uint32_t product) const { return m_buyers[product]; }
  PairCounts countsOf(std::uint32_t first, std::uint32_t second) const;
  std::size_t productCount() const { return m_buyers.size(); }

private:
  std::size_t m_accounts = 0;
  std::vector<std::size_t> m_buyers;
  /// Upper triangle, row by row.
  std::vector<std::uint32_t> m_both;
  std::size_t indexOf(std::uint32_t first, std::uint32_t second) const;
};

struct Recommendation {
  std::uint32_t product = 0;
  double score = 0.0;
};

struct RecommendationRules {
  std::size_t neighbours = 50;
  /// Products with fewer buyers are not recommended.
  std::size_t minimumBuyers = 3;
};

/// Products not bought yet, by the sum of cosines to those bought (each product looks at its strongest neighbours only); ties
/// by product number. Empty for an account without purchases: those see what is popular. Sarwar et al. 2001.
std::vector<Recommendation> recommend(const ItemPairs& pairs, std::span<const std::uint32_t> bought, const RecommendationRules& rules = {});

}  // namespace kam::scoring
