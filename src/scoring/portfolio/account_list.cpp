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
  // One walk over the records, which are large; the rest works on what is taken from them here.
  std::vector<bool> listed(accounts.size(), false);
  std::vector<std::string_view> numberOfRow;
  numberOfRow.reserve(accounts.size());
  list.idOfRow.reserve(accounts.size());
  for (const Account& account : accounts) {
    if (!account.archived || snapshot.sales().rowOf(account.id.raw()) >= 0) listed[roots[list.idOfRow.size()]] = true;
    numberOfRow.push_back(account.number);
    list.idOfRow.push_back(account.id.raw());
  }
  std::vector<std::uint32_t> itemOfRoot(accounts.size(), AccountList::kNoItem);
  std::vector<std::string_view> numbers;
  std::vector<base::RawId> rawIds;
  for (std::size_t row = 0; row < listed.size(); ++row) {
    if (!listed[row]) continue;
    itemOfRoot[row] = static_cast<std::uint32_t>(list.rows.size());
    list.rows.push_back(row);
    list.ids.emplace_back(list.idOfRow[row]);
    numbers.push_back(numberOfRow[row]);
    rawIds.push_back(list.idOfRow[row]);
  }
  list.tieRanks = tieRanks(numbers, rawIds);
  list.itemOfRow.resize(accounts.size());
  for (std::size_t row = 0; row < roots.size(); ++row) list.itemOfRow[row] = itemOfRoot[roots[row]];
  return list;
}

}  // namespace

std::shared_ptr<const AccountList> keptAccountList(const domain::Snapshot& snapshot, RollUp level) {
  return snapshot.ofAccountsAndSales().get<AccountList>(keyOf(level), [&] { return made(snapshot, level); });
}

AccountList accountList(const domain::Snapshot& snapshot, RollUp level) { return *keptAccountList(snapshot, level); }

}  // namespace kam::scoring
