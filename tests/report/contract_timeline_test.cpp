// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plan_charts.h"

#include "domain/records.h"

#include <catch2/catch.hpp>

#include <memory>

using namespace kam;
using namespace kam::domain;

TEST_CASE("Agreed prices of a product are one row of what runs until when: one bar for all steps of quantity, one more for another year") {
  Account account;
  account.id = Id<Account>(1);
  account.name = "Ernst Handel";
  Product product;
  product.id = Id<Product>(2);
  product.name = "Pump";
  std::vector<Price> prices;
  for (const auto& [quantity, year] : {std::pair{1.0, 2026}, std::pair{10.0, 2026}, std::pair{1.0, 2025}}) {
    Price price;
    price.id = Id<Price>(static_cast<base::RawId>(10 + prices.size()));
    price.account = account.id;
    price.product = product.id;
    price.fromQuantity = quantity;
    price.validFrom = base::makeDate(year, 1, 1);
    price.validUntil = base::makeDate(year, 12, 31);
    prices.push_back(price);
  }
  const Snapshot snapshot = Snapshot()
                                .withTable(Kind::accounts, std::make_shared<Table<Account>>(std::vector{account}))
                                .withTable(Kind::products, std::make_shared<Table<Product>>(std::vector{product}))
                                .withTable(Kind::prices, std::make_shared<Table<Price>>(std::move(prices)));
  const std::vector<base::RawId> accounts{1};
  const auto chart = report::contractTimeline(snapshot, accounts, base::makeDate(2026, 11, 23), words::Words(words::Language::english));
  REQUIRE(chart.rows.size() == 1);
  CHECK(chart.rows[0].label == "Price: Pump");
  REQUIRE(chart.rows[0].bars.size() == 2);
  CHECK(chart.rows[0].bars[0].from == base::makeDate(2026, 1, 1));
  CHECK(chart.rows[0].bars[1].to == base::makeDate(2025, 12, 31));
}
