// SPDX-License-Identifier: GPL-3.0-or-later
// What accounts of the same kind and size buy of a category, as a yardstick for one that buys less. An ambition
// (upper quartile), never a forecast; only the median version may enter a target's bridge.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace kam::scoring {

struct PeerAccount {
  /// Size driver (employees, sites, machines); unset or 0 = unknown.
  std::optional<double> size;
  /// Net sales of the category in a year; not positive = no buyer.
  double spend = 0.0;
};

enum class PeerStatus : std::uint8_t { ok, tooFewPeers, noBuyers, sizeMissing };
/// "ok", "too_few_peers", "no_buyers", "size_missing"
std::string_view keyOf(PeerStatus status);

struct PeerBenchmark {
  PeerStatus status = PeerStatus::tooFewPeers;
  std::size_t peers = 0;
  std::size_t buyers = 0;
  /// Buyers over peers.
  std::optional<double> penetration;
  /// (buyers + ½) / (peers + 1): how likely a non-buyer starts.
  std::optional<double> adoption;
  /// Spend per unit of size at the quantile, and what it means for this account's size.
  std::optional<double> intensity;
  std::optional<double> benchmark;
  std::optional<double> gap;
  /// gap × adoption for a non-buyer, the gap itself for a buyer.
  std::optional<double> expected;
};

struct PeerRules {
  double quantile = 0.75;
  std::size_t minimumPeers = 5;
};

/// `peers` must not contain the account itself. Peers of unknown size are left out.
PeerBenchmark peerBenchmark(const PeerAccount& account, std::span<const PeerAccount> peers, const PeerRules& rules = {});

}  // namespace kam::scoring
