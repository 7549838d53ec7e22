// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/potential/peer_benchmark.h"

#include "scoring/quantile.h"

#include <algorithm>
#include <vector>

namespace kam::scoring {

std::string_view keyOf(PeerStatus status) {
  switch (status) {
    case PeerStatus::ok: return "ok";
    case PeerStatus::tooFewPeers: return "too_few_peers";
    case PeerStatus::noBuyers: return "no_buyers";
    case PeerStatus::sizeMissing: return "size_missing";
  }
  return "";
}

PeerBenchmark peerBenchmark(const PeerAccount& account, std::span<const PeerAccount> peers, const PeerRules& rules) {
  PeerBenchmark result;
  std::vector<double> intensities;
  for (const PeerAccount& peer : peers) {
    if (!peer.size || *peer.size <= 0.0) continue;
    ++result.peers;
    if (peer.spend > 0.0) intensities.push_back(peer.spend / *peer.size);
  }
  result.buyers = intensities.size();
  if (result.peers < rules.minimumPeers) return result;
  result.penetration = static_cast<double>(result.buyers) / static_cast<double>(result.peers);
  result.adoption = (static_cast<double>(result.buyers) + 0.5) / (static_cast<double>(result.peers) + 1.0);
  result.status = PeerStatus::noBuyers;
  if (intensities.empty()) return result;
  std::sort(intensities.begin(), intensities.end());
  result.intensity = quantileOfSorted(intensities, rules.quantile);
  result.status = PeerStatus::sizeMissing;
  if (!account.size || *account.size <= 0.0) return result;
  result.status = PeerStatus::ok;
  result.benchmark = *result.intensity * *account.size;
  result.gap = std::max(0.0, *result.benchmark - std::max(account.spend, 0.0));
  result.expected = account.spend > 0.0 ? *result.gap : *result.gap * *result.adoption;
  return result;
}

}  // namespace kam::scoring
