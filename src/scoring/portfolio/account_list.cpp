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
  /// Not archived, or with sales.
  std::vector<std::uint8_t> isListed;
  bool anyParent = false;
  bool allListed = true;
  /// Whether the accounts come in the order of their numbers already, as they mostly do.
  bool numbersRise = true;
};

/// One walk over the records, which are large: fetching them is what takes the time, so two threads do it, and look at the numbers meanwhile.
Taken takenFrom(const domain::Snapshot& snapshot) {
  const auto& accounts = snapshot.all<Account>();
  Taken taken{std::vector<base::RawId>(accounts.size()), std::vector<std::uint8_t>(accounts.size())};
  std::atomic<bool> anyParent{false};
  std::atomic<bool> allListed{true};
  std::atomic<bool> allNumeric{true};
  std::atomic<bool> riseAsNumbers{true};
  std::atomic<bool> riseAsTexts{true};
  eachPart(0, (accounts.size() + kRowsAtOnce - 1) / kRowsAtOnce, kThreads, [&](std::size_t part, unsigned) {
    bool asNumbers = true;
    bool asTexts = true;
    for (std::size_t row = part * kRowsAtOnce; row < std::min(accounts.size(), (part + 1) * kRowsAtOnce); ++row) {
      const Account& account = accounts[row];
      taken.ids[row] = account.id.raw();
      if (account.parent.isSet()) anyParent = true;
      taken.isListed[row] = !account.archived || snapshot.sales().rowOf(account.id.raw()) >= 0 ? 1 : 0;
      if (taken.isListed[row] == 0) allListed = false;
      // Ids rise along the rows, so equal numbers are in order.
      const std::string_view before = row == 0 ? std::string_view{} : accounts[row - 1].number;
      if (asNumbers && !isNumericNumber(account.number)) allNumeric = asNumbers = false;
      asNumbers = asNumbers && (row == 0 || compareNumbers(before, account.number, true) <= 0);
      asTexts = asTexts && (row == 0 || compareNumbers(before, account.number, false) <= 0);
    }
    if (!asNumbers) riseAsNumbers = false;
    if (!asTexts) riseAsTexts = false;
    return true;
  });
  taken.anyParent = anyParent;
  taken.allListed = allListed;
  taken.numbersRise = allNumeric ? riseAsNumbers : riseAsTexts;
  return taken;
}

/// Row of the topmost account of each.
std::vector<std::size_t> rootsOf(const domain::Snapshot& snapshot) {
  const domain::AccountTree tree(snapshot);
  std::vector<std::size_t> roots(snapshot.all<Account>().size());
  for (std::size_t row = 0; row < roots.size(); ++row) roots[row] = tree.rootOf(row);
  return roots;
}

/// Everybody is an item, in the order of the rows.
void listAll(Taken& taken, AccountList& list) {
  const std::size_t count = taken.ids.size();
  list.rows.resize(count);
  std::iota(list.rows.begin(), list.rows.end(), std::size_t{0});
  list.ids.reserve(count);
  for (const base::RawId id : taken.ids) list.ids.emplace_back(id);
  list.itemOfRow.resize(count);
  std::iota(list.itemOfRow.begin(), list.itemOfRow.end(), 0U);
}

void listRoots(const domain::Snapshot& snapshot, const Taken& taken, AccountList& list) {
  const std::size_t count = taken.ids.size();
  std::vector<std::size_t> roots(count);
  if (list.level == RollUp::group && taken.anyParent) roots = rootsOf(snapshot);
  else std::iota(roots.begin(), roots.end(), std::size_t{0});
  std::vector<bool> listed(count, false);
  for (std::size_t row = 0; row < count; ++row)
    if (taken.isListed[row] != 0) listed[roots[row]] = true;
  std::vector<std::uint32_t> itemOfRoot(count, AccountList::kNoItem);
  for (std::size_t row = 0; row < count; ++row) {
    if (!listed[row]) continue;
    itemOfRoot[row] = static_cast<std::uint32_t>(list.rows.size());
    list.rows.push_back(row);
    list.ids.emplace_back(taken.ids[row]);
  }
  list.itemOfRow.resize(count);
  for (std::size_t row = 0; row < count; ++row) list.itemOfRow[row] = itemOfRoot[roots[row]];
}

AccountList made(const domain::Snapshot& snapshot, RollUp level) {
  AccountList list;
  list.level = level;
  Taken taken = takenFrom(snapshot);
  const bool everybody = taken.allListed && (level == RollUp::account || !taken.anyParent);
  if (everybody) listAll(taken, list);
  else listRoots(snapshot, taken, list);
  if (everybody && taken.numbersRise) {
    list.tieRanks = list.itemOfRow;
  } else {
    std::vector<std::string_view> numbers;
    std::vector<base::RawId> ids;
    for (const std::size_t row : list.rows) {
      numbers.emplace_back(snapshot.all<Account>()[row].number);
      ids.push_back(taken.ids[row]);
    }
    list.tieRanks = tieRanks(numbers, ids);
  }
  list.idOfRow = std::move(taken.ids);
  return list;
}

}  // namespace

std::shared_ptr<const AccountList> keptAccountList(const domain::Snapshot& snapshot, RollUp level) {
  return snapshot.ofAccountsAndSales().get<AccountList>(keyOf(level), [&] { return made(snapshot, level); });
}

AccountList accountList(const domain::Snapshot& snapshot, RollUp level) { return *keptAccountList(snapshot, level); }

}  // namespace kam::scoring
