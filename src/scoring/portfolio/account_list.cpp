// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/account_list.h"

#include "domain/account_tree.h"
#include "scoring/order.h"
#include "scoring/parts.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <span>

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

/// Rows that one thread looks at before it asks for more.
constexpr std::size_t kRowsAtOnce = 16'384;
constexpr unsigned kThreads = 2;

/// What a list needs of every account, along the rows.
struct Taken {
  std::vector<base::RawId> ids;
  std::vector<std::string_view> numbers;
  /// Not archived, or with sales.
  std::vector<std::uint8_t> isListed;
  bool anyParent = false;
};

/// One walk over the records, which are large: fetching them is what takes the time, so two threads do it.
Taken takenFrom(const domain::Snapshot& snapshot) {
  const auto& accounts = snapshot.all<Account>();
  Taken taken{std::vector<base::RawId>(accounts.size()), std::vector<std::string_view>(accounts.size()), std::vector<std::uint8_t>(accounts.size())};
  std::atomic<bool> anyParent{false};
  eachPart(0, (accounts.size() + kRowsAtOnce - 1) / kRowsAtOnce, kThreads, [&](std::size_t part, unsigned) {
    for (std::size_t row = part * kRowsAtOnce; row < std::min(accounts.size(), (part + 1) * kRowsAtOnce); ++row) {
      const Account& account = accounts[row];
      taken.ids[row] = account.id.raw();
      taken.numbers[row] = account.number;
      if (account.parent.isSet()) anyParent = true;
      taken.isListed[row] = !account.archived || snapshot.sales().rowOf(account.id.raw()) >= 0 ? 1 : 0;
    }
    return true;
  });
  taken.anyParent = anyParent;
  return taken;
}

/// Row of the topmost account of each.
std::vector<std::size_t> rootsOf(const domain::Snapshot& snapshot, RollUp level, bool anyParent) {
  std::vector<std::size_t> roots(snapshot.all<Account>().size());
  if (level == RollUp::group && anyParent) {
    const domain::AccountTree tree(snapshot);
    for (std::size_t row = 0; row < roots.size(); ++row) roots[row] = tree.rootOf(row);
  } else {
    std::iota(roots.begin(), roots.end(), std::size_t{0});
  }
  return roots;
}

AccountList made(const domain::Snapshot& snapshot, RollUp level) {
  AccountList list;
  list.level = level;
  Taken taken = takenFrom(snapshot);
  const std::size_t count = taken.ids.size();
  const std::vector<std::size_t> roots = rootsOf(snapshot, level, taken.anyParent);
  std::vector<bool> listed(count, false);
  for (std::size_t row = 0; row < count; ++row)
    if (taken.isListed[row] != 0) listed[roots[row]] = true;
  std::vector<std::uint32_t> itemOfRoot(count, AccountList::kNoItem);
  list.rows.reserve(count);
  list.ids.reserve(count);
  std::vector<base::RawId> rawIds;
  rawIds.reserve(count);
  for (std::size_t row = 0; row < count; ++row) {
    if (!listed[row]) continue;
    const std::size_t item = list.rows.size();
    itemOfRoot[row] = static_cast<std::uint32_t>(item);
    // An item is never behind its row, so its number may go where one was that is no longer needed.
    taken.numbers[item] = taken.numbers[row];
    list.rows.push_back(row);
    list.ids.emplace_back(taken.ids[row]);
    rawIds.push_back(taken.ids[row]);
  }
  list.tieRanks = tieRanks(std::span<const std::string_view>(taken.numbers).first(list.rows.size()), rawIds);
  list.itemOfRow.resize(count);
  for (std::size_t row = 0; row < count; ++row) list.itemOfRow[row] = itemOfRoot[roots[row]];
  list.idOfRow = std::move(taken.ids);
  return list;
}

}  // namespace

std::shared_ptr<const AccountList> keptAccountList(const domain::Snapshot& snapshot, RollUp level) {
  return snapshot.ofAccountsAndSales().get<AccountList>(keyOf(level), [&] { return made(snapshot, level); });
}

AccountList accountList(const domain::Snapshot& snapshot, RollUp level) { return *keptAccountList(snapshot, level); }

}  // namespace kam::scoring
