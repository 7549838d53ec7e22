// SPDX-License-Identifier: GPL-3.0-or-later
// How news travels from us to the people of an account, and what breaks when one of them goes. A way leads from us to whom we talk to, and
// on along ties and lines of report. Cut points: Tarjan 1972; best way: Dijkstra on −ln of the strengths, so that its strength is their product.
#pragma once

#include "scoring/relationship/relationship_map.h"

namespace kam::scoring {

/// Somebody through whom every way to some deciders leads.
struct OnlyPath {
  /// Index in `RelationshipMap::people`.
  std::size_t person = 0;
  /// Deciders and approvers who cannot be reached without them.
  std::vector<std::size_t> deciders;
  bool operator==(const OnlyPath&) const = default;
};

struct Introduction {
  std::size_t target = 0;
  /// From whom we know to the target, both included.
  std::vector<std::size_t> way;
  /// 0–1: the product of the strengths along the way.
  double strength = 0.0;
};

/// One step of a way, both directions alike; `kUs` stands for us.
struct WayStep {
  std::size_t from = 0;
  std::size_t to = 0;
  /// 0–1
  double strength = 0.0;
};
inline constexpr std::size_t kUs = SIZE_MAX - 1;

/// We to people: contact strength / 4 (from 1 on); ties: 0.3, 0.6, 0.9 for strength 1–3 (unknown: 0.6), conflicts carry nothing; lines of
/// report: 0.5. Placeholders are nobody to talk to.
std::vector<WayStep> waysOf(const RelationshipMap& map);

/// In the order of the people; only who cuts off a decider or approver that can be reached now.
std::vector<OnlyPath> onlyPaths(const RelationshipMap& map);

/// For deciders and approvers whom we hardly know (contact strength below 2): the best way to them, where there is one that leads through
/// somebody else.
std::vector<Introduction> introductions(const RelationshipMap& map);

}  // namespace kam::scoring
