// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/relationship/relationship_measures.h"

#include <algorithm>
#include <array>

namespace kam::scoring {

using domain::BuyingRole;
using domain::Level;
using domain::PersonFunction;

namespace {

constexpr std::int64_t kKnownWell = 2;
constexpr std::int64_t kHasASay = 2;

bool supports(const MapPerson& person) { return person.support.value_or(0) >= 1; }
bool decides(const MapPerson& person) { return person.role == BuyingRole::decider; }
bool hasASay(const MapPerson& person) { return decides(person) || person.role == BuyingRole::approver || person.influence.value_or(0) >= kHasASay; }

int coveredCells(const RelationshipMap& map) {
  int covered = 0;
  for (const Level level : {Level::executive, Level::middle, Level::operational})
    for (const PersonFunction function : {PersonFunction::purchasing, PersonFunction::engineering, PersonFunction::management})
      covered += std::any_of(map.people.begin(), map.people.end(), [&](const MapPerson& person) {
        return !person.isPlaceholder() && person.level == level && person.function == function && supports(person) &&
               person.contactStrength() >= kKnownWell;
      });
  return covered;
}

RelationshipLight lightOf(const RelationshipMap& map) {
  RelationshipLight light = RelationshipLight::none;
  for (const MapPerson& person : map.people) {
    if (person.isPlaceholder() || !hasASay(person)) continue;
    const RelationshipLight own = !supports(person) ? RelationshipLight::red : decides(person) ? RelationshipLight::green : RelationshipLight::amber;
    light = std::max(light, own);
  }
  return light;
}

}  // namespace

RelationshipMeasures relationshipMeasures(const RelationshipMap& map) {
  RelationshipMeasures measures;
  measures.covered = coveredCells(map);
  measures.light = lightOf(map);
  std::int64_t all = 0;
  std::int64_t largest = 0;
  for (std::size_t i = 0; i < map.people.size(); ++i) {
    const MapPerson& person = map.people[i];
    if (person.isPlaceholder()) continue;
    const std::int64_t weight = person.influence.value_or(0) * person.contactStrength();
    all += weight;
    if (weight > largest) {
      largest = weight;
      measures.thread = i;
    }
  }
  if (all > 0) measures.singleThread = static_cast<double>(largest) / static_cast<double>(all);
  return measures;
}

}  // namespace kam::scoring
