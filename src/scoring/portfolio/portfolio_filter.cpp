// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/portfolio_filter.h"

#include "domain/account_tree.h"
#include "domain/records/opportunity.h"
#include "domain/records/target.h"

#include <memory>
#include <set>
#include <unordered_set>

namespace kam::scoring {
namespace {

using domain::Account;
using domain::AccountTree;
using domain::Snapshot;

/// What the account says, else the nearest one above it that says something.
template <class Value, class Read>
Value inherited(const Snapshot& snapshot, const AccountTree& tree, std::size_t row, const Value& silent, Read read) {
  const auto& accounts = snapshot.all<Account>();
  std::size_t steps = 0;
  for (std::size_t at = row; at < tree.size() && steps <= tree.size(); at = tree.parentOf(at), ++steps)
    if (Value value = read(accounts[at]); value != silent) return value;
  return silent;
}

bool passes(const Snapshot& snapshot, const AccountTree& tree, std::size_t row, const PortfolioFilter& filter) {
  using Text = std::string;
  if (filter.manager.isSet() &&
      inherited(snapshot, tree, row, domain::Id<domain::TeamMember>(), [](const Account& a) { return a.kam; }) != filter.manager)
    return false;
  if (!filter.region.empty() && inherited(snapshot, tree, row, Text(), [](const Account& a) { return a.region; }) != filter.region) return false;
  if (!filter.segment.empty() && inherited(snapshot, tree, row, Text(), [](const Account& a) { return a.segment; }) != filter.segment) return false;
  return filter.tier == domain::Tier::unknown ||
         inherited(snapshot, tree, row, domain::Tier::unknown, [](const Account& a) { return a.tier; }) == filter.tier;
}

template <class Record, class Keep>
Snapshot keepWhere(const Snapshot& snapshot, Keep keep) {
  std::vector<Record> records;
  for (const Record& record : snapshot.all<Record>())
    if (keep(record)) records.push_back(record);
  return snapshot.withTable(domain::kKindOf<Record>, std::make_shared<const domain::Table<Record>>(std::move(records)));
}

template <class T>
void takeMonths(const domain::SalesSums& from, const base::LargeVector<T>& column, std::size_t row, base::LargeVector<T>& to) {
  const auto months = from.monthsOf(column, row);
  to.insert(to.end(), months.begin(), months.end());
}

constexpr std::uint32_t kLeftOut = UINT32_MAX;

/// `newRow` by the accounts' rows in `all`; kLeftOut where the account is not in the part.
domain::ProductSumList productsOf(const domain::ProductSumList& all, std::vector<std::uint32_t> newRow) {
  return domain::ProductSumList::later([all, newRow = std::move(newRow)]() -> base::Result<std::vector<domain::ProductSum>> {
    if (all.trouble()) return base::fail(*all.trouble());
    std::vector<domain::ProductSum> part;
    for (domain::ProductSum sum : all.all()) {
      sum.accountRow = newRow[sum.accountRow];
      if (sum.accountRow != kLeftOut) part.push_back(sum);
    }
    return part;
  });
}

std::shared_ptr<const domain::SalesSums> salesOf(const domain::SalesSums& all, const std::unordered_set<base::RawId>& kept) {
  auto part = std::make_shared<domain::SalesSums>();
  part->first = all.first;
  part->monthCount = all.monthCount;
  part->productWindow = all.productWindow;
  part->products = all.products;
  std::vector<std::uint32_t> newRow(all.accounts.size(), kLeftOut);
  for (std::size_t row = 0; row < all.accounts.size(); ++row) {
    if (!kept.contains(all.accounts[row])) continue;
    newRow[row] = static_cast<std::uint32_t>(part->accounts.size());
    part->accounts.push_back(all.accounts[row]);
    takeMonths(all, all.revenue, row, part->revenue);
    takeMonths(all, all.margin, row, part->margin);
    takeMonths(all, all.lines, row, part->lines);
    for (const std::uint32_t lines : all.monthsOf(all.lines, row)) part->lineCount += lines;
    part->marginKnown.push_back(all.marginKnown[row]);
  }
  part->productSums = productsOf(all.productSums, std::move(newRow));
  return part;
}

std::vector<std::string> valuesOf(const Snapshot& snapshot, std::string Account::*member) {
  std::set<std::string> values;
  for (const Account& account : snapshot.all<Account>())
    if (!account.archived && !(account.*member).empty()) values.insert(account.*member);
  return {values.begin(), values.end()};
}

Snapshot onlyAccounts(const Snapshot& snapshot, const std::unordered_set<base::RawId>& kept) {
  const auto keeps = [&](const auto& record) { return kept.contains(record.account.raw()); };
  Snapshot part = keepWhere<Account>(snapshot, [&](const Account& account) { return kept.contains(account.id.raw()); });
  part = keepWhere<domain::Opportunity>(part, keeps);
  part = keepWhere<domain::Target>(part, keeps);
  return part.withSales(salesOf(snapshot.sales(), kept));
}

}  // namespace

std::unordered_set<base::RawId> accountsIn(const Snapshot& snapshot, const PortfolioFilter& filter) {
  const AccountTree tree(snapshot);
  std::unordered_set<base::RawId> kept;
  std::size_t row = 0;
  for (const Account& account : snapshot.all<Account>())
    if (passes(snapshot, tree, row++, filter)) kept.insert(account.id.raw());
  return kept;
}

Snapshot partOf(const Snapshot& snapshot, const PortfolioFilter& filter) {
  return filter.isEmpty() ? snapshot : onlyAccounts(snapshot, accountsIn(snapshot, filter));
}

std::vector<std::string> regionsOf(const Snapshot& snapshot) { return valuesOf(snapshot, &Account::region); }
std::vector<std::string> segmentsOf(const Snapshot& snapshot) { return valuesOf(snapshot, &Account::segment); }

}  // namespace kam::scoring
