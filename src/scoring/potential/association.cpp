// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/potential/association.h"

#include <algorithm>
#include <cmath>

namespace kam::scoring {
namespace {

/// Neighbours of a product that were bought together with it, strongest first.
std::vector<Recommendation> neighboursOf(const ItemPairs& pairs, std::uint32_t product, std::size_t most) {
  std::vector<Recommendation> neighbours;
  for (std::uint32_t other = 0; other < pairs.productCount(); ++other) {
    if (other == product) continue;
    const PairCounts counts = pairs.countsOf(product, other);
    if (counts.both > 0) neighbours.push_back({other, associationOf(counts).cosine});
  }
  std::sort(neighbours.begin(), neighbours.end(),
            [](const Recommendation& a, const Recommendation& b) { return a.score != b.score ? a.score > b.score : a.product < b.product; });
  if (neighbours.size() > most) neighbours.resize(most);
  return neighbours;
}

}  // namespace

Association associationOf(const PairCounts& counts) {
  const auto all = static_cast<double>(counts.accounts);
  const auto first = static_cast<double>(counts.first);
  const auto second = static_cast<double>(counts.second);
  const auto both = static_cast<double>(counts.both);
  return {both / all, both / first, both / second, both * all / (first * second), both / std::sqrt(first * second), both / (first + second - both)};
}

ItemPairs::ItemPairs(const Baskets& baskets, std::size_t productCount)
    : m_accounts(baskets.size()), m_buyers(productCount, 0), m_both(productCount * (productCount + 1) / 2, 0) {
  for (const auto& basket : baskets)
    for (std::size_t i = 0; i < basket.size(); ++i) {
      ++m_buyers[basket[i]];
      for (std::size_t j = i + 1; j < basket.size(); ++j) ++m_both[indexOf(basket[i], basket[j])];
    }
}

std::size_t ItemPairs::indexOf(std::uint32_t first, std::uint32_t second) const {
  const std::size_t high = std::max(first, second);
  return high * (high + 1) / 2 + std::min(first, second);
}

PairCounts ItemPairs::countsOf(std::uint32_t first, std::uint32_t second) const {
  return {m_accounts, m_buyers[first], m_buyers[second], m_both[indexOf(first, second)]};
}

std::vector<Recommendation> recommend(const ItemPairs& pairs, std::span<const std::uint32_t> bought, const RecommendationRules& rules) {
  std::vector<Recommendation> result;
  for (std::uint32_t product = 0; product < pairs.productCount() && !bought.empty(); ++product) {
    const bool owned = std::binary_search(bought.begin(), bought.end(), product);
    if (owned || pairs.buyersOf(product) < rules.minimumBuyers) continue;
    double score = 0.0;
    for (const Recommendation& neighbour : neighboursOf(pairs, product, rules.neighbours))
      if (std::binary_search(bought.begin(), bought.end(), neighbour.product)) score += neighbour.score;
    if (score > 0.0) result.push_back({product, score});
  }
  std::stable_sort(result.begin(), result.end(), [](const Recommendation& a, const Recommendation& b) { return a.score > b.score; });
  return result;
}

}  // namespace kam::scoring
