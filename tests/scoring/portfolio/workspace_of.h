// SPDX-License-Identifier: GPL-3.0-or-later
// Small workspaces for tests: accounts "K1", "K2", … with ids 1, 2, … and month sums given by hand.
#pragma once

#include "domain/records.h"
#include "domain/snapshot.h"

#include <memory>
#include <string>
#include <vector>

namespace kam::scoring::test {

struct WorkspaceOf {
  std::vector<domain::Account> accounts;
  domain::SalesSums sales;

  explicit WorkspaceOf(std::size_t count) {
    for (std::size_t i = 1; i <= count; ++i) {
      domain::Account account;
      account.id = domain::Id<domain::Account>(static_cast<base::RawId>(i));
      account.number = "K" + std::to_string(i);
      account.name = "Account " + std::to_string(i);
      accounts.push_back(account);
    }
  }
  static domain::Id<domain::Account> idOf(std::size_t number) { return domain::Id<domain::Account>(static_cast<base::RawId>(number)); }
  domain::Account& account(std::size_t number) { return accounts[number - 1]; }

  void startSales(base::Month first, int months) {
    sales.first = first;
    sales.monthCount = months;
  }
  /// Month sums of an account, in rising order of accounts; 0 counts as no line.
  void sell(std::size_t number, std::vector<std::int64_t> revenue, std::vector<std::int64_t> margin = {}) {
    sales.accounts.push_back(static_cast<base::RawId>(number));
    sales.marginKnown.push_back(!margin.empty());
    margin.resize(revenue.size(), 0);
    for (std::size_t i = 0; i < revenue.size(); ++i) {
      sales.revenue.push_back(revenue[i]);
      sales.margin.push_back(margin[i]);
      sales.lines.push_back(revenue[i] != 0 ? 1 : 0);
    }
  }
  domain::Snapshot snapshot() const {
    return domain::Snapshot()
        .withTable(domain::Kind::accounts, std::make_shared<domain::Table<domain::Account>>(accounts))
        .withSales(std::make_shared<domain::SalesSums>(sales));
  }
};

template <class Record>
domain::Snapshot with(const domain::Snapshot& snapshot, std::vector<Record> records) {
  return snapshot.withTable(domain::kKindOf<Record>, std::make_shared<domain::Table<Record>>(std::move(records)));
}

/// The same amount in every month.
inline std::vector<std::int64_t> steady(std::int64_t amount, std::size_t months) { return std::vector<std::int64_t>(months, amount); }

}  // namespace kam::scoring::test
