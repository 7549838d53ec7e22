// SPDX-License-Identifier: GPL-3.0-or-later
// Who is the only way to a decider, and the best way in: against every simple way through small random companies.
#include "base/random.h"
#include "scoring/relationship/relationship_findings.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

using namespace kam;
using namespace kam::scoring;
using domain::BuyingRole;
using domain::TieKind;

namespace {

MapPerson somebody(base::RawId id, std::int64_t coverage, BuyingRole role = BuyingRole::user) {
  MapPerson person;
  person.position = domain::Id<domain::Position>(id);
  person.coverage = coverage;
  person.role = role;
  return person;
}

RelationshipMap randomMap(base::Random& random) {
  RelationshipMap map;
  const std::size_t count = 2 + random.below(8);
  for (std::size_t i = 0; i < count; ++i) {
    map.people.push_back(somebody(static_cast<base::RawId>(i) + 1, random.below(3) == 0 ? static_cast<std::int64_t>(1 + random.below(4)) : 0,
                                  random.below(3) == 0 ? BuyingRole::decider : BuyingRole::user));
    if (i > 0 && random.below(3) > 0) map.people.back().reportsTo = random.below(i);
    if (random.below(10) == 0) map.people.back().position = {};
  }
  for (std::size_t ties = random.below(count); ties > 0; --ties) {
    const std::size_t from = random.below(count);
    const std::size_t to = random.below(count);
    if (from != to)
      map.ties.push_back(
          {{}, from, to, random.below(4) == 0 ? TieKind::conflict : TieKind::influences, static_cast<std::int64_t>(1 + random.below(3))});
  }
  return map;
}

/// Every simple way from us to `target` with its strength.
std::vector<std::pair<std::vector<std::size_t>, double>> everyWay(const RelationshipMap& map, std::size_t target) {
  std::map<std::size_t, std::vector<std::pair<std::size_t, double>>> next;
  for (const WayStep& step : waysOf(map)) {
    next[step.from].emplace_back(step.to, step.strength);
    if (step.from != kUs) next[step.to].emplace_back(step.from, step.strength);
  }
  std::vector<std::pair<std::vector<std::size_t>, double>> ways;
  std::vector<std::size_t> way;
  std::set<std::size_t> seen{kUs};
  const std::function<void(std::size_t, double)> go = [&](std::size_t at, double strength) {
    if (at == target) {
      ways.emplace_back(way, strength);
      return;
    }
    for (const auto& [to, step] : next[at]) {
      if (!seen.insert(to).second) continue;
      way.push_back(to);
      go(to, strength * step);
      way.pop_back();
      seen.erase(to);
    }
  };
  go(kUs, 1.0);
  return ways;
}

}  // namespace

TEST_CASE("Where one engineer alone knows us, everybody between him and the decider is an only path") {
  RelationshipMap map;
  map.people = {somebody(1, 0, BuyingRole::decider), somebody(2, 0), somebody(3, 3), somebody(4, 0)};
  map.people[1].reportsTo = 0;
  map.people[2].reportsTo = 1;
  map.people[3].reportsTo = 0;
  CHECK(onlyPaths(map) == std::vector<OnlyPath>{{1, {0}}, {2, {0}}});
  // A second acquaintance on the other side, and nobody is the only one any more.
  map.people[3].coverage = 2;
  CHECK(onlyPaths(map).empty());
}

TEST_CASE("The best way in is the one whose strengths multiply to most, and leads through somebody we know") {
  RelationshipMap map;
  map.people = {somebody(1, 0, BuyingRole::decider), somebody(2, 4), somebody(3, 2)};
  map.people[1].reportsTo = 0;
  map.ties = {{{}, 2, 0, TieKind::influences, 3}};
  const auto ways = introductions(map);
  REQUIRE(ways.size() == 1);
  // 4/4 × 0.5 along the line of report; 2/4 × 0.9 along the tie is less.
  CHECK(ways[0].way == std::vector<std::size_t>{1, 0});
  CHECK(ways[0].strength == Approx(0.5));
  map.people[2].coverage = 3;
  CHECK(introductions(map)[0].way == std::vector<std::size_t>{2, 0});
  CHECK(introductions(map)[0].strength == Approx(0.75 * 0.9));
  // A conflict introduces nobody.
  map.ties[0].kind = TieKind::conflict;
  CHECK(introductions(map)[0].way == std::vector<std::size_t>{1, 0});
}

TEST_CASE("Only paths and best ways agree with a look at every simple way, in random companies") {
  base::Random random(23);
  int cut = 0;
  for (int round = 0; round < 400; ++round) {
    INFO("round " << round);
    const RelationshipMap map = randomMap(random);
    std::map<std::size_t, std::set<std::size_t>> wanted;
    for (std::size_t target = 0; target < map.people.size(); ++target) {
      const MapPerson& who = map.people[target];
      if (who.isPlaceholder() || who.role != BuyingRole::decider) continue;
      const auto ways = everyWay(map, target);
      for (std::size_t person = 0; person < map.people.size() && !ways.empty(); ++person)
        if (person != target &&
            std::all_of(ways.begin(), ways.end(), [&](const auto& way) { return std::count(way.first.begin(), way.first.end(), person) > 0; }))
          wanted[person].insert(target);
    }
    std::map<std::size_t, std::set<std::size_t>> found;
    for (const OnlyPath& path : onlyPaths(map)) found[path.person] = {path.deciders.begin(), path.deciders.end()};
    REQUIRE(found == wanted);
    cut += static_cast<int>(found.size());
    for (const Introduction& introduction : introductions(map)) {
      double best = 0.0;
      for (const auto& [way, strength] : everyWay(map, introduction.target))
        if (way.size() > 1) best = std::max(best, strength);
      REQUIRE(introduction.strength == Approx(best));
      REQUIRE(introduction.way.size() > 1);
      REQUIRE(introduction.way.back() == introduction.target);
    }
  }
  CHECK(cut > 50);
}

TEST_CASE("A key account needs a supporter in purchasing, in engineering and in management; a role without a person supports nobody") {
  const auto person = [](base::RawId position, domain::PersonFunction function, std::optional<std::int64_t> support) {
    MapPerson made;
    made.position = domain::Id<domain::Position>(position);
    made.function = function;
    made.support = support;
    return made;
  };
  using domain::PersonFunction;
  RelationshipMap map;
  CHECK(functionsWithoutSupporter(map).size() == 3);
  map.people = {person(1, PersonFunction::purchasing, 1), person(2, PersonFunction::engineering, 0), person(3, PersonFunction::management, {}),
                person(0, PersonFunction::management, 2)};
  CHECK(functionsWithoutSupporter(map) == std::vector<PersonFunction>{PersonFunction::engineering, PersonFunction::management});
  map.people.push_back(person(4, PersonFunction::management, 2));
  map.people.push_back(person(5, PersonFunction::engineering, 1));
  CHECK(functionsWithoutSupporter(map).empty());
}
