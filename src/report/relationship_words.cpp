// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/relationship_words.h"

#include "domain/value_text.h"
#include "words/format.h"

namespace kam::report {

using scoring::MapPerson;
using scoring::RelationshipMap;
using scoring::RelationshipRule;

std::string nameOf(const MapPerson& person) { return person.isPlaceholder() ? person.jobTitle : person.name; }

std::string relationshipLabel(RelationshipRule rule, const words::Words& words) {
  switch (rule) {
    case RelationshipRule::noAccess: return words.say("relations", "No access");
    case RelationshipRule::opponent: return words.say("relations", "Opponent");
    case RelationshipRule::singleThread: return words.say("relations", "Single thread");
    case RelationshipRule::onlyPath: return words.say("relations", "Only path");
    case RelationshipRule::cadence: return words.say("relations", "Overdue");
    case RelationshipRule::championLeft: return words.say("relations", "Supporter left");
    case RelationshipRule::supportGap: return words.say("relations", "To be won");
    case RelationshipRule::placeUnfilled: return words.say("relations", "Unknown");
  }
  return {};
}

Tone relationshipTone(RelationshipRule rule) {
  switch (rule) {
    case RelationshipRule::noAccess:
    case RelationshipRule::opponent:
    case RelationshipRule::onlyPath: return Tone::critical;
    case RelationshipRule::singleThread:
    case RelationshipRule::cadence:
    case RelationshipRule::championLeft: return Tone::warning;
    case RelationshipRule::supportGap:
    case RelationshipRule::placeUnfilled: break;
  }
  return Tone::plain;
}

std::string relationshipSentence(const RelationshipMap& map, const scoring::RelationshipFinding& finding, const words::Words& words) {
  const MapPerson& person = finding.rule == RelationshipRule::championLeft ? map.left[finding.person] : map.people[finding.person];
  const std::string name = nameOf(person);
  const std::string value = std::to_string(finding.value);
  switch (finding.rule) {
    case RelationshipRule::noAccess: return words::fill(words.say("relations", "%1 has the say, and no talk in twelve months"), {name});
    case RelationshipRule::opponent: return words::fill(words.say("relations", "%1 is against us, and no action is open"), {name});
    case RelationshipRule::singleThread:
      return words::fill(words.say("relations", "%1 of all talks in twelve months run through %2"),
                         {words::percent(words.language(), static_cast<double>(finding.value) / 100.0, 0), name});
    case RelationshipRule::onlyPath: {
      std::string others;
      for (const std::size_t decider : finding.others) others += (others.empty() ? "" : ", ") + nameOf(map.people[decider]);
      return words::fill(words.say("relations", "Only %1 leads to %2"), {name, others});
    }
    case RelationshipRule::cadence:
      return words::fill(words.say("relations", "No talk with %1 for %2 days (agreed: %3)"), {name, value, std::to_string(finding.wanted)});
    case RelationshipRule::championLeft: return words::fill(words.say("relations", "%1 supported us and has left"), {name});
    case RelationshipRule::supportGap: return words::fill(words.say("relations", "%1 does not stand where we want them yet"), {name});
    case RelationshipRule::placeUnfilled: return words::fill(words.say("relations", "Who is it? %1"), {name});
  }
  return {};
}

std::string supporterSentence(const RelationshipMap& map, domain::Tier tier, const words::Words& words) {
  if (tier != domain::Tier::key) return {};
  std::string functions;
  for (const domain::PersonFunction function : scoring::functionsWithoutSupporter(map))
    functions += (functions.empty() ? "" : ", ") + domain::wordOf(words, function);
  if (functions.empty()) return {};
  return words::fill(
      words.say("relations", "Nobody supports us in: %1. A key account needs somebody in each of purchasing, engineering and management"),
      {functions});
}

std::string introductionSentence(const RelationshipMap& map, const scoring::Introduction& introduction, const words::Words& words) {
  std::string way;
  for (std::size_t i = 0; i + 1 < introduction.way.size(); ++i) way += (way.empty() ? "" : " → ") + nameOf(map.people[introduction.way[i]]);
  return words::fill(words.say("relations", "To %1 by way of %2 (%3)"),
                     {nameOf(map.people[introduction.target]), way, words::percent(words.language(), introduction.strength, 0)});
}

std::string lightSentence(scoring::RelationshipLight light, const words::Words& words) {
  switch (light) {
    case scoring::RelationshipLight::red: return words.say("relations", "Nobody with a say supports us");
    case scoring::RelationshipLight::amber: return words.say("relations", "Somebody with a say supports us, but nobody who decides");
    case scoring::RelationshipLight::green: return words.say("relations", "Who decides supports us");
    case scoring::RelationshipLight::none: break;
  }
  return {};
}

Tone lightTone(scoring::RelationshipLight light) {
  switch (light) {
    case scoring::RelationshipLight::red: return Tone::critical;
    case scoring::RelationshipLight::amber: return Tone::warning;
    case scoring::RelationshipLight::green: return Tone::positive;
    case scoring::RelationshipLight::none: break;
  }
  return Tone::muted;
}

std::string standingSentence(const RelationshipMap& map, const words::Words& words) {
  if (map.people.empty()) return {};
  const scoring::RelationshipMeasures measures = scoring::relationshipMeasures(map);
  std::string text = lightSentence(measures.light, words);
  const auto add = [&text](const std::string& part) { text += (text.empty() ? "" : "; ") + part; };
  add(words::fill(words.say("relations", "%1 of %2 places are covered by a supporter whom we know"),
                  {std::to_string(measures.covered), std::to_string(scoring::RelationshipMeasures::kRequired)}));
  if (measures.singleThread)
    add(words::fill(words.say("relations", "%1 of the weight hangs on %2"),
                    {words::percent(words.language(), *measures.singleThread, 0), nameOf(map.people[measures.thread])}));
  return text;
}

}  // namespace kam::report
