// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/potential/cross_sell.h"

#include "domain/records.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace kam;
using namespace kam::domain;
using namespace kam::scoring;

namespace {

template <class Record>
Snapshot with(const Snapshot& snapshot, std::vector<Record> records) {
  return snapshot.withTable(kKindOf<Record>, std::make_shared<Table<Record>>(std::move(records)));
}

struct Purchase {
  RawId account;
  RawId product;
  std::int64_t revenue = 1'000;
};

/// Accounts 1 … `accounts`, products 1 … `products`; families: odd products "Pumps", even ones "Valves".
Snapshot market(std::size_t accounts, std::size_t products, const std::vector<Purchase>& purchases) {
  std::vector<Account> customers(accounts);
  auto sums = std::make_shared<SalesSums>();
  sums->first = base::monthOf(base::makeDate(2025, 1, 1));
  sums->monthCount = 1;
  for (std::size_t i = 0; i < accounts; ++i) {
    customers[i].id = Id<Account>(static_cast<RawId>(i + 1));
    customers[i].number = std::to_string(i + 1);
    customers[i].industry = "Food";
    sums->accounts.push_back(static_cast<RawId>(i + 1));
    sums->revenue.push_back(1);
    sums->margin.push_back(0);
    sums->lines.push_back(1);
    sums->marginKnown.push_back(false);
  }
  std::vector<Product> sold(products);
  for (std::size_t i = 0; i < products; ++i) {
    sold[i].id = Id<Product>(static_cast<RawId>(i + 1));
    sold[i].name = "P" + std::to_string(i + 1);
    sold[i].family = i % 2 == 0 ? "Pumps" : "Valves";
    sums->products.push_back(static_cast<RawId>(i + 1));
  }
  std::vector<ProductSum> list;
  for (const Purchase& one : purchases)
    list.push_back({static_cast<std::uint32_t>(one.account - 1), static_cast<std::uint32_t>(one.product - 1), one.revenue, 0, 0});
  std::sort(list.begin(), list.end(),
            [](const auto& a, const auto& b) { return a.accountRow != b.accountRow ? a.accountRow < b.accountRow : a.productRow < b.productRow; });
  sums->productSums = std::move(list);
  return with<Product>(with<Account>({}, std::move(customers)), std::move(sold)).withSales(sums);
}

/// Accounts 1 … 6 buy products 1 and 2; all but the first also 3, for 100, 200, … ; 7 … 9 buy 4 alone.
Snapshot sample() {
  std::vector<Purchase> purchases;
  for (RawId account = 1; account <= 6; ++account) {
    purchases.push_back({account, 1});
    purchases.push_back({account, 2});
    if (account > 1) purchases.push_back({account, 3, 100 * (account - 1)});
  }
  for (RawId account = 7; account <= 9; ++account) purchases.push_back({account, 4});
  return market(9, 4, purchases);
}

std::vector<ProductSuggestion> forAccount(const Snapshot& snapshot, RawId account) {
  const std::vector<base::RawId> members{account};
  return crossSell(snapshot, members);
}

}  // namespace

TEST_CASE("What goes together with a customer's purchases is suggested with the products and the customers that speak for it") {
  const auto suggestions = forAccount(sample(), 1);
  REQUIRE(suggestions.size() == 1);
  const ProductSuggestion& one = suggestions.front();
  CHECK(one.product == Id<Product>(3));
  // Products 1 and 2 have six buyers each, 3 has five, all of whom buy 1 and 2: cosine 5 / √(6·5) twice.
  CHECK(one.score == Approx(2.0 * 5.0 / std::sqrt(30.0)));
  CHECK(one.because == std::vector<Id<Product>>{Id<Product>(1), Id<Product>(2)});
  // The five others who buy both buy it too; the customer itself is not counted.
  CHECK(one.buyersOfThose == 5);
  CHECK(one.ofThoseAlsoThis == 5);
  // The eight others are all of one industry; five of them buy it, for 100, 200, 300, 400, 500.
  CHECK(one.similar == 8U);
  CHECK(one.similarBuyers == 5);
  CHECK(one.typicalRevenue == 300);
  // It buys product 1, a pump as well.
  CHECK(one.familyKnown);
}

TEST_CASE("Who buys what all alike buy gets no suggestion, and neither does who bought nothing") {
  CHECK(forAccount(sample(), 2).empty());
  CHECK(forAccount(market(9, 4, {{1, 1}, {2, 1}, {3, 1}}), 9).empty());
  CHECK(crossSell({}, std::vector<base::RawId>{1}).empty());
}

TEST_CASE("A product that is no longer sold is not suggested") {
  const Snapshot snapshot = sample();
  std::vector<Product> products;
  for (Product product : snapshot.all<Product>()) {
    product.discontinued = product.id == Id<Product>(3);
    products.push_back(product);
  }
  CHECK(forAccount(with<Product>(snapshot, products), 1).empty());
}

TEST_CASE("With fewer than five customers to compare with, nothing is said about similar ones") {
  std::vector<Purchase> purchases;
  for (RawId account = 1; account <= 4; ++account) {
    purchases.push_back({account, 1});
    if (account > 1) purchases.push_back({account, 2});
  }
  const auto suggestions = forAccount(market(4, 2, purchases), 1);
  REQUIRE(suggestions.size() == 1);
  CHECK_FALSE(suggestions.front().similar.has_value());
  CHECK_FALSE(suggestions.front().typicalRevenue.has_value());
  CHECK(suggestions.front().ofThoseAlsoThis == 3);
  CHECK_FALSE(suggestions.front().familyKnown);
}

TEST_CASE("Only customers of the same industry are compared where there are enough of them") {
  const Snapshot snapshot = sample();
  std::vector<Account> accounts;
  for (Account account : snapshot.all<Account>()) {
    if (account.id.raw() >= 7) account.industry = "Steel";
    accounts.push_back(account);
  }
  const auto suggestions = forAccount(with<Account>(snapshot, accounts), 1);
  REQUIRE(suggestions.size() == 1);
  CHECK(suggestions.front().similar == 5U);
  CHECK(suggestions.front().similarBuyers == 5);
}
