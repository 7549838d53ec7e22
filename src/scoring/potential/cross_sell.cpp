// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/potential/cross_sell.h"

#include "domain/records/account.h"
#include "scoring/portfolio/account_list.h"
#include "scoring/portfolio/sales_window.h"
#include "scoring/potential/association.h"
#include "scoring/quantile.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace kam::scoring {
namespace {

using domain::Account;
using domain::Product;
using domain::ProductSum;
using domain::Snapshot;

/// More pairs than these (products squared) are not counted: nobody reads suggestions out of tens of thousands of articles.
constexpr std::size_t kMostProducts = 2'000;
constexpr std::size_t kSimilar = 10;
constexpr std::size_t kFewestSimilar = 5;
constexpr std::size_t kFewestSpenders = 3;
constexpr std::size_t kReasons = 2;

/// What every group buys, along the list of groups; a product's number is its row in the sales. Hangs on accounts and sales alone, so it is kept
/// with them: a hundred plans in one go count once.
struct Market {
  std::shared_ptr<const AccountList> list;
  Baskets baskets;
  std::optional<ItemPairs> pairs;
};

Market marketOf(const Snapshot& snapshot) {
  Market market;
  market.list = keptAccountList(snapshot);
  const std::size_t products = snapshot.sales().products.size();
  if (products < 2 || products > kMostProducts) return market;
  market.baskets.resize(market.list->size());
  const std::vector<std::uint32_t> items = itemsOfSalesRows(snapshot, *market.list);
  for (const ProductSum& sum : snapshot.sales().productSums.all())
    if (sum.revenue > 0 && sum.productRow < products && items[sum.accountRow] != AccountList::kNoItem)
      market.baskets[items[sum.accountRow]].push_back(sum.productRow);
  for (auto& basket : market.baskets) {
    std::sort(basket.begin(), basket.end());
    basket.erase(std::unique(basket.begin(), basket.end()), basket.end());
  }
  market.pairs.emplace(market.baskets, products);
  return market;
}

/// Parts of two rising lists in common, over all in either.
double jaccard(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  std::size_t common = 0;
  for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
    if (*left < *right) ++left;
    else if (*right < *left) ++right;
    else {
      ++common;
      ++left;
      ++right;
    }
  }
  const std::size_t all = a.size() + b.size() - common;
  return all == 0 ? 0.0 : static_cast<double>(common) / static_cast<double>(all);
}

class Suggesting {
public:
  Suggesting(const Snapshot& snapshot, const Market& market, std::span<const base::RawId> members) : m_snapshot(snapshot), m_market(market) {
    std::set<std::uint32_t> bought;
    for (const base::RawId member : members) {
      const auto row = snapshot.sales().rowOf(member);
      if (row < 0) continue;
      for (const ProductSum& sum : snapshot.sales().productsOf(static_cast<std::size_t>(row)))
        if (sum.revenue > 0 && sum.productRow < snapshot.sales().products.size()) bought.insert(sum.productRow);
    }
    m_bought.assign(bought.begin(), bought.end());
    if (!members.empty()) m_own = market.list->itemOf(snapshot, domain::Id<Account>(members.front()));
    for (const std::uint32_t number : m_bought)
      if (const auto* product = snapshot.find(idOf(number)); product != nullptr && !product->family.empty()) m_families.insert(product->family);
  }

  std::vector<ProductSuggestion> best(std::size_t most) {
    std::vector<ProductSuggestion> suggestions;
    if (m_bought.empty()) return suggestions;
    findSimilar();
    for (const Recommendation& one : recommend(*m_market.pairs, m_bought)) {
      if (suggestions.size() == most) break;
      // Unknown or no longer sold.
      const auto* product = m_snapshot.find(idOf(one.product));
      if (product != nullptr && !product->discontinued) suggestions.push_back(explained(one));
    }
    return suggestions;
  }

private:
  domain::Id<Product> idOf(std::uint32_t number) const { return domain::Id<Product>(m_snapshot.sales().products[number]); }

  /// Those of the same industry where there are enough, else all; the nearest by what they buy.
  void findSimilar() {
    const auto& accounts = m_snapshot.all<Account>();
    const AccountList& list = *m_market.list;
    const std::string industry = m_own == AccountList::kNoItem ? std::string() : accounts[list.rows[m_own]].industry;
    std::vector<std::uint32_t> candidates;
    const auto gather = [&](bool sameIndustry) {
      candidates.clear();
      for (std::uint32_t item = 0; item < list.size(); ++item)
        if (item != m_own && !m_market.baskets[item].empty() && (!sameIndustry || accounts[list.rows[item]].industry == industry))
          candidates.push_back(item);
    };
    gather(!industry.empty());
    if (candidates.size() < kFewestSimilar) gather(false);
    if (candidates.size() < kFewestSimilar) return;
    std::vector<std::pair<double, std::uint32_t>> nearest;
    for (const std::uint32_t item : candidates) nearest.emplace_back(-jaccard(m_bought, m_market.baskets[item]), item);
    const auto closer = [&](const auto& a, const auto& b) {
      return a.first != b.first ? a.first < b.first : list.tieRanks[a.second] < list.tieRanks[b.second];
    };
    const std::size_t count = std::min(kSimilar, nearest.size());
    std::partial_sort(nearest.begin(), nearest.begin() + static_cast<std::ptrdiff_t>(count), nearest.end(), closer);
    for (std::size_t i = 0; i < count; ++i) m_similar.push_back(nearest[i].second);
  }

  ProductSuggestion explained(const Recommendation& one) const {
    ProductSuggestion suggestion;
    suggestion.product = idOf(one.product);
    suggestion.score = one.score;
    const auto* product = m_snapshot.find(suggestion.product);
    suggestion.familyKnown = product != nullptr && m_families.contains(product->family);
    addReasons(one.product, suggestion);
    if (m_similar.empty()) return suggestion;
    suggestion.similar = m_similar.size();
    std::vector<double> spent;
    for (const std::uint32_t item : m_similar) {
      const auto& basket = m_market.baskets[item];
      if (!std::binary_search(basket.begin(), basket.end(), one.product)) continue;
      ++suggestion.similarBuyers;
      spent.push_back(static_cast<double>(revenueOf(item, one.product)));
    }
    std::sort(spent.begin(), spent.end());
    if (spent.size() >= kFewestSpenders) suggestion.typicalRevenue = std::llround(quantileOfSorted(spent, 0.5));
    return suggestion;
  }

  void addReasons(std::uint32_t product, ProductSuggestion& suggestion) const {
    std::vector<std::pair<double, std::uint32_t>> reasons;
    for (const std::uint32_t own : m_bought) {
      const PairCounts counts = m_market.pairs->countsOf(own, product);
      if (counts.both > 0) reasons.emplace_back(-associationOf(counts).cosine, own);
    }
    std::sort(reasons.begin(), reasons.end());
    if (reasons.size() > kReasons) reasons.resize(kReasons);
    std::vector<std::uint32_t> those;
    for (const auto& [cosine, own] : reasons) {
      suggestion.because.push_back(idOf(own));
      those.push_back(own);
    }
    for (std::uint32_t item = 0; item < m_market.baskets.size(); ++item) {
      if (item == m_own) continue;
      const auto& basket = m_market.baskets[item];
      const auto buys = [&basket](std::uint32_t number) { return std::binary_search(basket.begin(), basket.end(), number); };
      if (!std::all_of(those.begin(), those.end(), buys)) continue;
      ++suggestion.buyersOfThose;
      if (buys(product)) ++suggestion.ofThoseAlsoThis;
    }
  }

  std::int64_t revenueOf(std::uint32_t item, std::uint32_t product) const {
    std::int64_t revenue = 0;
    const AccountList& list = *m_market.list;
    for (std::size_t row = 0; row < list.itemOfRow.size(); ++row) {
      if (list.itemOfRow[row] != item) continue;
      const auto salesRow = m_snapshot.sales().rowOf(list.idOfRow[row]);
      if (salesRow < 0) continue;
      for (const ProductSum& sum : m_snapshot.sales().productsOf(static_cast<std::size_t>(salesRow)))
        if (sum.productRow == product) revenue += sum.revenue;
    }
    return revenue;
  }

  const Snapshot& m_snapshot;
  const Market& m_market;
  std::vector<std::uint32_t> m_bought;
  std::uint32_t m_own = AccountList::kNoItem;
  std::set<std::string> m_families;
  std::vector<std::uint32_t> m_similar;
};

}  // namespace

std::vector<ProductSuggestion> crossSell(const Snapshot& snapshot, std::span<const base::RawId> members, std::size_t most) {
  const auto market = snapshot.ofAccountsAndSales().get<Market>("market", [&] { return marketOf(snapshot); });
  if (!market->pairs) return {};
  return Suggesting(snapshot, *market, members).best(most);
}

}  // namespace kam::scoring
