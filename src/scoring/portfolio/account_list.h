// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts of one analysis, at one level: company groups (a group split over five legal entities is still one key
// account) or single accounts. Everything below runs along this list.
#pragma once

#include "domain/snapshot.h"
#include "domain/records/account.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace kam::scoring {

enum class RollUp : std::uint8_t { group, account };
std::string_view keyOf(RollUp level);
std::optional<RollUp> rollUpOf(std::string_view key);

struct AccountList {
  RollUp level = RollUp::group;
  /// Row of each item in `snapshot.all<Account>()`; for groups the topmost account.
  std::vector<std::size_t> rows;
  std::vector<domain::Id<domain::Account>> ids;
  /// See `tieRanks` in scoring/order.h.
  std::vector<std::uint32_t> tieRanks;
  /// Item of every account row; kNoItem for archived accounts that never bought.
  std::vector<std::uint32_t> itemOfRow;
  /// Id of every account row, rising.
  std::vector<base::RawId> idOfRow;

  static constexpr std::uint32_t kNoItem = UINT32_MAX;
  std::size_t size() const { return rows.size(); }
  /// Item of an account (or of its group); kNoItem when it is unknown.
  std::uint32_t itemOf(const domain::Snapshot& snapshot, domain::Id<domain::Account> account) const;
};

/// Archived accounts without any sales are left out; everybody else is listed, customer or not. Kept with the state.
std::shared_ptr<const AccountList> keptAccountList(const domain::Snapshot& snapshot, RollUp level = RollUp::group);
/// The same, as one's own.
AccountList accountList(const domain::Snapshot& snapshot, RollUp level = RollUp::group);

}  // namespace kam::scoring
