// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/relationship/resilience.h"

#include <algorithm>
#include <limits>

namespace kam::scoring {
namespace {

using domain::BuyingRole;
using domain::TieKind;

constexpr double kReportStrength = 0.5;
constexpr std::int64_t kKnown = 2;

bool decides(const MapPerson& person) {
  return !person.isPlaceholder() && (person.role == BuyingRole::decider || person.role == BuyingRole::approver);
}

double strengthOf(const MapTie& tie) {
  if (tie.kind == TieKind::conflict) return 0.0;
  return 0.3 * static_cast<double>(std::clamp<std::int64_t>(tie.strength.value_or(2), 1, 3));
}

/// Neighbours with strengths; we are the last vertex.
class Graph {
public:
  explicit Graph(const RelationshipMap& map) : m_us(map.people.size()), m_next(map.people.size() + 1) {
    for (const WayStep& step : waysOf(map)) {
      const std::size_t from = step.from == kUs ? m_us : step.from;
      m_next[from].emplace_back(step.to, step.strength);
      m_next[step.to].emplace_back(from, step.strength);
    }
  }

  std::size_t us() const { return m_us; }

  /// For every vertex: the number of its visit in a walk from us, and the lowest number that its part of the walk reaches without going
  /// back the way it came; Tarjan's two marks. `parent` is the vertex before it, SIZE_MAX where it was never reached.
  struct Walk {
    std::vector<std::size_t> number, low, parent, order;
  };
  Walk walk() const {
    Walk walk;
    walk.number.assign(m_next.size(), 0);
    walk.low.assign(m_next.size(), 0);
    walk.parent.assign(m_next.size(), SIZE_MAX);
    visit(m_us, walk);
    return walk;
  }

  /// Dijkstra: the vertex before each on its best way, and the way's strength (0: none).
  std::pair<std::vector<std::size_t>, std::vector<double>> bestWays(std::size_t without) const {
    std::vector<std::size_t> before(m_next.size(), SIZE_MAX);
    std::vector<double> best(m_next.size(), 0.0);
    std::vector<bool> done(m_next.size(), false);
    best[m_us] = 1.0;
    for (std::size_t turn = 0; turn < m_next.size(); ++turn) {
      std::size_t at = SIZE_MAX;
      for (std::size_t i = 0; i < m_next.size(); ++i)
        if (!done[i] && best[i] > 0.0 && (at == SIZE_MAX || best[i] > best[at])) at = i;
      if (at == SIZE_MAX) break;
      done[at] = true;
      for (const auto& [to, strength] : m_next[at]) {
        // The product of strengths is largest where the sum of −ln is least; no logarithm is needed to compare.
        if ((at == m_us && to == without) || best[at] * strength <= best[to]) continue;
        best[to] = best[at] * strength;
        before[to] = at;
      }
    }
    return {before, best};
  }

private:
  void visit(std::size_t at, Walk& walk) const {
    walk.order.push_back(at);
    walk.number[at] = walk.low[at] = walk.order.size();
    for (const auto& [to, strength] : m_next[at]) {
      if (walk.number[to] == 0) {
        walk.parent[to] = at;
        visit(to, walk);
        walk.low[at] = std::min(walk.low[at], walk.low[to]);
      } else if (to != walk.parent[at]) {
        walk.low[at] = std::min(walk.low[at], walk.number[to]);
      }
    }
  }

  std::size_t m_us;
  std::vector<std::vector<std::pair<std::size_t, double>>> m_next;
};

}  // namespace

std::vector<WayStep> waysOf(const RelationshipMap& map) {
  std::vector<WayStep> steps;
  const auto isThere = [&map](std::size_t person) { return !map.people[person].isPlaceholder(); };
  for (std::size_t i = 0; i < map.people.size(); ++i) {
    const MapPerson& person = map.people[i];
    if (!isThere(i)) continue;
    if (const std::int64_t strength = person.contactStrength(); strength > 0)
      steps.push_back({kUs, i, static_cast<double>(std::min<std::int64_t>(strength, 4)) / 4.0});
    if (person.reportsTo != SIZE_MAX && isThere(person.reportsTo)) steps.push_back({i, person.reportsTo, kReportStrength});
  }
  for (const MapTie& tie : map.ties)
    if (const double strength = strengthOf(tie); strength > 0.0 && isThere(tie.from) && isThere(tie.to))
      steps.push_back({tie.from, tie.to, strength});
  return steps;
}

std::vector<OnlyPath> onlyPaths(const RelationshipMap& map) {
  const Graph graph(map);
  const Graph::Walk walk = graph.walk();
  std::vector<OnlyPath> found(map.people.size());
  for (std::size_t target = 0; target < map.people.size(); ++target) {
    if (!decides(map.people[target]) || walk.parent[target] == SIZE_MAX) continue;
    // Up the walk: a vertex cuts off what hangs below it where nothing there reaches further up.
    for (std::size_t below = target; walk.parent[below] != graph.us() && walk.parent[below] != SIZE_MAX; below = walk.parent[below]) {
      const std::size_t above = walk.parent[below];
      if (walk.low[below] >= walk.number[above]) found[above].deciders.push_back(target);
    }
  }
  std::vector<OnlyPath> result;
  for (std::size_t person = 0; person < found.size(); ++person) {
    if (found[person].deciders.empty()) continue;
    found[person].person = person;
    result.push_back(std::move(found[person]));
  }
  return result;
}

std::vector<Introduction> introductions(const RelationshipMap& map) {
  const Graph graph(map);
  std::vector<Introduction> result;
  for (std::size_t target = 0; target < map.people.size(); ++target) {
    if (!decides(map.people[target]) || map.people[target].contactStrength() >= kKnown) continue;
    const auto [before, best] = graph.bestWays(target);
    if (best[target] <= 0.0) continue;
    Introduction introduction{target, {}, best[target]};
    for (std::size_t at = target; at != graph.us(); at = before[at]) introduction.way.push_back(at);
    std::reverse(introduction.way.begin(), introduction.way.end());
    result.push_back(std::move(introduction));
  }
  return result;
}

}  // namespace kam::scoring
