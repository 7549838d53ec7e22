// SPDX-License-Identifier: GPL-3.0-or-later
// Every list of possible values. Enumerator 0 means unknown; the others follow the order of `choicesOf`, whose keys are
// what files and the command line write.
#pragma once

#include "domain/field.h"

namespace kam::domain {

enum class AccountType : std::uint8_t { unknown, company, institution, publicBody, association, partner };
std::span<const Choice> choicesOf(AccountType);

enum class AccountStatus : std::uint8_t { unknown, prospect, active, dormant, lost };
std::span<const Choice> choicesOf(AccountStatus);

enum class Tier : std::uint8_t { unknown, key, develop, standard, watch };
std::span<const Choice> choicesOf(Tier);

enum class Intent : std::uint8_t { unknown, build, secure, grow, harvest, exit };
std::span<const Choice> choicesOf(Intent);

enum class RelationshipStage : std::uint8_t { unknown, pre, early, mid, partnership, synergistic, uncoupling };
std::span<const Choice> choicesOf(RelationshipStage);

enum class KamStage : std::uint8_t { unknown, select, understand, plan, act, measure, review };
std::span<const Choice> choicesOf(KamStage);

enum class LifeCycle : std::uint8_t { unknown, tomorrow, todaySpecial, todayRegular, yesterday };
std::span<const Choice> choicesOf(LifeCycle);

enum class PersonFunction : std::uint8_t {
  unknown,
  purchasing,
  engineering,
  production,
  quality,
  logistics,
  it,
  finance,
  management,
  sales,
  service,
  user,
  other
};
std::span<const Choice> choicesOf(PersonFunction);

enum class Level : std::uint8_t { unknown, executive, middle, operational };
std::span<const Choice> choicesOf(Level);

enum class Direction : std::uint8_t { unknown, ours, theirs, both };
std::span<const Choice> choicesOf(Direction);

enum class Channel : std::uint8_t { unknown, visit, meeting, call, video, email, event, letter, other };
std::span<const Choice> choicesOf(Channel);

enum class OpportunityKind : std::uint8_t { unknown, newBusiness, crossSell, upSell, renewal, retention };
std::span<const Choice> choicesOf(OpportunityKind);

enum class Outcome : std::uint8_t { unknown, open, won, lost };
std::span<const Choice> choicesOf(Outcome);

enum class Measure : std::uint8_t { unknown, revenue, margin, satisfaction };
std::span<const Choice> choicesOf(Measure);

enum class CostKind : std::uint8_t { unknown, rebate, bonus, logistics, service, kam, other };
std::span<const Choice> choicesOf(CostKind);

enum class TeamRole : std::uint8_t { unknown, kam, sponsor, deputy, specialist, support };
std::span<const Choice> choicesOf(TeamRole);

enum class EvidenceKind : std::uint8_t { unknown, computed, document, customer, opinion };
std::span<const Choice> choicesOf(EvidenceKind);

enum class Verdict : std::uint8_t { unknown, in, out, watch };
std::span<const Choice> choicesOf(Verdict);

enum class PlanStatus : std::uint8_t { unknown, draft, submitted, approved, active, closed };
std::span<const Choice> choicesOf(PlanStatus);

enum class PlanTemplate : std::uint8_t { unknown, key, develop, standard };
std::span<const Choice> choicesOf(PlanTemplate);

enum class Classification : std::uint8_t { unknown, publicDomain, internal, confidential, strictlyConfidential };
std::span<const Choice> choicesOf(Classification);

enum class GoalMeasure : std::uint8_t { unknown, revenue, margin, marginShare, satisfaction, shareOfWallet, relationship, contract, reference, text };
std::span<const Choice> choicesOf(GoalMeasure);

enum class ActionStatus : std::uint8_t { unknown, open, running, done, dropped };
std::span<const Choice> choicesOf(ActionStatus);

enum class OwnFunction : std::uint8_t { unknown, kam, sales, engineering, service, logistics, productDevelopment, management, finance, other };
std::span<const Choice> choicesOf(OwnFunction);

enum class SwotField : std::uint8_t { unknown, strength, weakness, opportunity, threat };
std::span<const Choice> choicesOf(SwotField);

enum class Likelihood : std::uint8_t { unknown, low, medium, high };
std::span<const Choice> choicesOf(Likelihood);

/// The word of a choice in a language; empty when unknown.
template <class Enum>
std::string wordOf(const words::Words& words, Enum value) {
  const auto index = static_cast<std::size_t>(value);
  return index == 0 ? std::string() : words.say(choicesOf(value)[index - 1].word);
}
/// The key of a choice, as files write it; empty when unknown.
template <class Enum>
std::string_view keyOf(Enum value) {
  const auto index = static_cast<std::size_t>(value);
  return index == 0 ? std::string_view() : choicesOf(value)[index - 1].key;
}

}  // namespace kam::domain
