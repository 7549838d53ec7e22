// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plan_charts.h"

#include "domain/records.h"
#include "support/with_records.h"

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

TEST_CASE("What runs until when has contracts with their day of notice, tenders, concessions and special conditions, each with its days") {
  const base::Date today = base::makeDate(2026, 11, 23);
  Account account;
  account.id = Id<Account>(1);
  account.name = "Ernst Handel";
  // 24 months from 1 March 2025, tacitly 12 more, notice three months before.
  Contract contract;
  contract.id = Id<Contract>(2);
  contract.account = account.id;
  contract.name = "Framework";
  contract.kind = ContractKind::framework;
  contract.start = base::makeDate(2025, 3, 1);
  contract.initialMonths = 24;
  contract.tacitRenewal = true;
  contract.renewalMonths = 12;
  contract.noticeMonths = 3;
  Tender tender;
  tender.id = Id<Tender>(3);
  tender.account = account.id;
  tender.title = "Pumps for three plants";
  tender.published = base::makeDate(2026, 11, 1);
  tender.due = base::makeDate(2026, 12, 15);
  tender.award = base::makeDate(2027, 1, 31);
  Concession given;
  given.id = Id<Concession>(4);
  given.account = account.id;
  given.direction = GiveGet::given;
  given.text = "Free delivery";
  given.on = base::makeDate(2026, 1, 1);
  given.validUntil = base::makeDate(2026, 10, 31);
  Concession endless = given;
  endless.id = Id<Concession>(5);
  endless.validUntil.reset();
  Offer offer;
  offer.id = Id<Offer>(6);
  offer.account = account.id;
  offer.sentOn = base::makeDate(2026, 11, 7);
  OfferItem item;
  item.id = Id<OfferItem>(7);
  item.offer = offer.id;
  item.kind = OfferItemKind::specialCondition;
  item.name = "Payment within 60 days";
  item.validUntil = base::makeDate(2027, 6, 30);
  Snapshot snapshot = support::withRecords<Account>(Snapshot(), {account});
  snapshot = support::withRecords<Contract>(snapshot, {contract});
  snapshot = support::withRecords<Tender>(snapshot, {tender});
  snapshot = support::withRecords<Concession>(snapshot, {given, endless});
  snapshot = support::withRecords<Offer>(snapshot, {offer});
  snapshot = support::withRecords<OfferItem>(snapshot, {item});
  const std::vector<base::RawId> accounts{1};
  const auto chart = report::contractTimeline(snapshot, accounts, today, words::Words(words::Language::english));
  std::vector<std::string> rows;
  for (const auto& row : chart.rows) rows.push_back(row.label);
  REQUIRE(rows == std::vector<std::string>{"Framework", "Tender: Pumps for three plants", "Given: Free delivery",
                                           "Special condition: Payment within 60 days"});
  CHECK(chart.rows[0].bars[0].to == base::makeDate(2027, 2, 28));
  CHECK(chart.rows[0].bars[1].expected);
  CHECK(chart.rows[0].bars[1].to == base::makeDate(2028, 2, 29));
  CHECK(chart.rows[0].marks[0].day == base::makeDate(2026, 11, 30));
  CHECK(chart.rows[1].marks.size() == 2);
  CHECK(chart.rows[2].bars[0].to == base::makeDate(2026, 10, 31));
  CHECK(chart.rows[3].bars[0].from == base::makeDate(2026, 11, 7));
  // Its day of notice is a week ahead.
  CHECK(chart.title == "1 contract can be ended within a year");
}
