// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/relationship/relationship_measures.h"

#include <catch2/catch.hpp>

using namespace kam::domain;
using namespace kam::scoring;

namespace {

MapPerson person(Level level, PersonFunction function, std::int64_t influence, std::int64_t support, std::int64_t known,
                 BuyingRole role = BuyingRole::unknown) {
  MapPerson made;
  made.position = Id<Position>(1);
  made.level = level;
  made.function = function;
  made.influence = influence;
  made.support = support;
  made.coverage = known;
  made.role = role;
  return made;
}

RelationshipMeasures of(std::vector<MapPerson> people) {
  RelationshipMap map;
  map.people = std::move(people);
  return relationshipMeasures(map);
}

}  // namespace

TEST_CASE("A cell is covered by a supporter whom we know, each cell once, and only the nine that are asked for count") {
  const RelationshipMeasures measures = of({
      person(Level::executive, PersonFunction::management, 3, 1, 2),
      person(Level::executive, PersonFunction::management, 2, 2, 4),
      person(Level::middle, PersonFunction::purchasing, 2, 0, 4),
      person(Level::middle, PersonFunction::engineering, 2, 2, 1),
      person(Level::operational, PersonFunction::production, 2, 2, 4),
      person(Level::operational, PersonFunction::engineering, 1, 1, 3),
  });
  // Management at the top and engineering at work; purchasing does not support us, the engineer in the middle is hardly known.
  CHECK(measures.covered == 2);
  CHECK(measures.coverage() == Approx(2.0 / 9.0));
}

TEST_CASE("How much hangs on one person is the largest influence times contact over their sum") {
  const RelationshipMeasures measures =
      of({person(Level::middle, PersonFunction::purchasing, 1, 0, 4), person(Level::middle, PersonFunction::engineering, 3, 0, 3),
          person(Level::middle, PersonFunction::management, 3, 0, 0)});
  // 4, 9 and 0.
  CHECK(*measures.singleThread == Approx(9.0 / 13.0));
  CHECK(measures.thread == 1);
  CHECK_FALSE(of({person(Level::middle, PersonFunction::purchasing, 3, 0, 0)}).singleThread);
}

TEST_CASE("The light is red without a supporter who has a say, green with one who decides, and tells nothing where nobody has one") {
  const auto light = [](std::vector<MapPerson> people) { return of(std::move(people)).light; };
  const MapPerson user = person(Level::operational, PersonFunction::production, 1, 2, 4);
  const MapPerson against = person(Level::middle, PersonFunction::purchasing, 3, -1, 2);
  const MapPerson helper = person(Level::middle, PersonFunction::engineering, 2, 1, 2);
  const MapPerson decider = person(Level::executive, PersonFunction::management, 1, 1, 2, BuyingRole::decider);
  MapPerson neutral = decider;
  neutral.support = 0;
  CHECK(light({}) == RelationshipLight::none);
  CHECK(light({user}) == RelationshipLight::none);
  CHECK(light({user, against, neutral}) == RelationshipLight::red);
  CHECK(light({against, helper, neutral}) == RelationshipLight::amber);
  CHECK(light({against, helper, decider}) == RelationshipLight::green);
  MapPerson wanted = decider;
  wanted.position = {};
  CHECK(light({wanted}) == RelationshipLight::none);
}
