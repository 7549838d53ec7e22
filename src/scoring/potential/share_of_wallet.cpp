// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/potential/share_of_wallet.h"

#include "domain/records.h"

#include <algorithm>

namespace kam::scoring {

std::string_view keyOf(WalletFlag flag) {
  switch (flag) {
    case WalletFlag::ok: return "ok";
    case WalletFlag::walletMissing: return "wallet_missing";
    case WalletFlag::walletUnderstated: return "wallet_understated";
  }
  return "";
}

ShareOfWallet shareOfWallet(std::int64_t own, std::optional<std::int64_t> wallet) {
  if (!wallet || *wallet <= 0) return {std::nullopt, std::nullopt, WalletFlag::walletMissing};
  const std::int64_t counted = std::max<std::int64_t>(own, 0);
  if (counted > *wallet) return {1.0, 0, WalletFlag::walletUnderstated};
  return {static_cast<double>(counted) / static_cast<double>(*wallet), *wallet - counted, WalletFlag::ok};
}

std::optional<std::int64_t> walletOf(const domain::Snapshot& snapshot, std::span<const domain::RawId> accounts) {
  std::optional<std::int64_t> sum;
  for (const domain::Potential& one : snapshot.all<domain::Potential>())
    if (one.likely && std::find(accounts.begin(), accounts.end(), one.account.raw()) != accounts.end()) sum = sum.value_or(0) + one.likely->minor;
  return sum;
}

}  // namespace kam::scoring
