// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/account_list.h"

#include "domain/account_tree.h"
#include "scoring/order.h"

#include <numeric>

namespace kam::scoring {

using domain::Account;

std::string_view keyOf(RollUp level) { return level == RollUp::group ? "group" : "account"; }

std::optional<RollUp> rollUpOf(std::string_view key) {
  if (key == "group") return RollUp::group;
  if (key == "account") return RollUp::account;
  return std::nullopt;
}

std::uint32_t AccountList::itemOf(const domain::Snapshot& snapshot, domain::Id<Account> account) const {
  const auto& accounts = snapshot.all<Account>();
  const std::size_t row = account.isSet() ? accounts.rowOf(account) : accounts.size();
  return row < itemOfRow.size() ? itemOfRow[row] : kNoItem;
}

namespace {

AccountList made(const domain::Snapshot& snapshot, RollUp level) {
  AccountList list;
  list.level = level;
  const auto& accounts = snapshot.all<Account>();
  std::vector<std::size_t> roots(accounts.size());
  if (level == RollUp::group) {
    const domain::AccountTree tree(snapshot);
    for (std::size_t row = 0; row < roots.size(); ++row) roots[row] = tree.rootOf(row);
  } else {
    std::iota(roots.begin(), roots.end(), std::size_t{0});
  }
  std::vector<bool> listed(accounts.size(), false);
  std::size_t row = 0;
  for (const Account& account : accounts) {
    if (!account.archived || snapshot.sales().rowOf(account.id.raw()) >= 0) listed[roots[row]] = true;
    ++row;
  }
  std::vector<std::uint32_t> itemOfRoot(accounts.size(), AccountList::kNoItem);
  std::vector<std::string_view> numbers;
  std::vector<base::RawId> rawIds;
  row = 0;
  for (const Account& account : accounts) {
    if (listed[row]) {
      itemOfRoot[row] = static_cast<std::uint32_t>(list.rows.size());
      list.rows.push_back(row);
      list.ids.push_back(account.id);
      numbers.push_back(account.number);
      rawIds.push_back(account.id.raw());
    }
    ++row;
  }
  list.tieRanks = tieRanks(numbers, rawIds);
  list.itemOfRow.resize(accounts.size());
  for (row = 0; row < roots.size(); ++row) list.itemOfRow[row] = itemOfRoot[roots[row]];
  return list;
}

}  // namespace

std::shared_ptr<const AccountList> keptAccountList(const domain::Snapshot& snapshot, RollUp level) {
  return snapshot.ofAccountsAndSales().get<AccountList>(keyOf(level), [&] { return made(snapshot, level); });
}

AccountList accountList(const domain::Snapshot& snapshot, RollUp level) { return *keptAccountList(snapshot, level); }

}  // namespace kam::scoring
