// SPDX-License-Identifier: GPL-3.0-or-later
// What an account could buy next, with the reason: products that go together with what it buys (engine.md 2.3), and what customers like it
// buy (14, A13 and 2.2).
#pragma once

#include "base/date.h"
#include "domain/records/product.h"
#include "domain/snapshot.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kam::scoring {

struct ProductSuggestion {
  domain::Id<domain::Product> product;
  /// Sum of cosines to what the account buys; only for the order.
  double score = 0.0;
  /// The strongest of the account's own products that speak for it, two at most, and how many customers buy these and how many of them this too.
  std::vector<domain::Id<domain::Product>> because;
  std::size_t buyersOfThose = 0;
  std::size_t ofThoseAlsoThis = 0;
  /// Customers most like it (same industry where there are five of them, then by what they buy), and how many of them buy the product. Unset
  /// with fewer than five.
  std::optional<std::size_t> similar;
  std::size_t similarBuyers = 0;
  /// Minor units a year: the median of those similar customers who buy it; unset without three of them.
  std::optional<std::int64_t> typicalRevenue;
  /// The account buys other products of the family already: more of the same, else something new.
  bool familyKnown = false;
};

/// The best first, at most `most`; products that nobody sells any more are left out. Empty for an account that bought nothing, and where fewer
/// than two products are sold. The first question of a state walks all sums by product, and reads
/// them where nobody asked before; each then compares every product with every other.
/// `members`: the account and what lies below it, who count as one.
std::vector<ProductSuggestion> crossSell(const domain::Snapshot& snapshot, std::span<const base::RawId> members, std::size_t most = 8);

}  // namespace kam::scoring
