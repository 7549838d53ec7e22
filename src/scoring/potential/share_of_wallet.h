// SPDX-License-Identifier: GPL-3.0-or-later
// Our share of what a customer spends in our scope. An unknown wallet is never filled in with our own sales.
#pragma once

#include "domain/record_tags.h"
#include "domain/snapshot.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace kam::scoring {

enum class WalletFlag : std::uint8_t { ok, walletMissing, walletUnderstated };
/// "ok", "wallet_missing", "wallet_understated"
std::string_view keyOf(WalletFlag flag);

struct ShareOfWallet {
  /// 0–1; unset without a wallet.
  std::optional<double> share;
  /// Minor units a year that others get.
  std::optional<std::int64_t> gap;
  WalletFlag flag = WalletFlag::ok;
};

/// Minor units a year. Negative own sales count as 0; sales above the wallet mean share 1 and an understated wallet.
ShareOfWallet shareOfWallet(std::int64_t own, std::optional<std::int64_t> wallet);

/// What these accounts spend in our field a year, in minor units: the likely figures of their potentials; unset without any.
std::optional<std::int64_t> walletOf(const domain::Snapshot& snapshot, std::span<const domain::RawId> accounts);

}  // namespace kam::scoring
