// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of possible values around an account: its people, contracts, offers, promises, and who of ours does what. As in choices.h.
#pragma once

#include "domain/choices.h"

namespace kam::domain {

/// What a fact about a customer is about.
enum class FactTopic : std::uint8_t { unknown, market, structure, process, need, initiative, pressure, goal };
std::span<const Choice> choicesOf(FactTopic);

enum class Consequence : std::uint8_t { unknown, chance, risk, consequence };
std::span<const Choice> choicesOf(Consequence);

/// How sure we are of something.
enum class Knowledge : std::uint8_t { unknown, known, assumed, notKnown, stale };
std::span<const Choice> choicesOf(Knowledge);

enum class BuyingRole : std::uint8_t { unknown, decider, approver, buyer, influencer, user, gatekeeper, initiator };
std::span<const Choice> choicesOf(BuyingRole);

enum class TieKind : std::uint8_t { unknown, reports, influences, informal, conflict, trusts };
std::span<const Choice> choicesOf(TieKind);

enum class PromiseState : std::uint8_t { unknown, open, kept, broken, withdrawn };
std::span<const Choice> choicesOf(PromiseState);

enum class SurveyMethod : std::uint8_t { unknown, nps, csat, own };
std::span<const Choice> choicesOf(SurveyMethod);

enum class PotentialState : std::uint8_t { unknown, open, own, competitor, blocked, notRelevant };
std::span<const Choice> choicesOf(PotentialState);

enum class OfferStatus : std::uint8_t { unknown, draft, sent, accepted, declined, expired };
std::span<const Choice> choicesOf(OfferStatus);

enum class OfferItemKind : std::uint8_t { unknown, solution, servicePackage, specialCondition };
std::span<const Choice> choicesOf(OfferItemKind);

enum class ContractKind : std::uint8_t { unknown, framework, supply, service, price, nda };
std::span<const Choice> choicesOf(ContractKind);

/// To which day a contract may be ended.
enum class NoticeRule : std::uint8_t { unknown, termEnd, monthEnd, quarterEnd, yearEnd };
std::span<const Choice> choicesOf(NoticeRule);

enum class DocumentKind : std::uint8_t { unknown, contract, offer, minutes, drawing, presentation, certificate, correspondence, other };
std::span<const Choice> choicesOf(DocumentKind);

enum class GiveGet : std::uint8_t { unknown, given, got };
std::span<const Choice> choicesOf(GiveGet);

enum class TenderState : std::uint8_t { unknown, expected, published, submitted, won, lost, declined, cancelled };
std::span<const Choice> choicesOf(TenderState);

enum class GoDecision : std::uint8_t { unknown, open, go, noGo };
std::span<const Choice> choicesOf(GoDecision);

enum class BarrierKind : std::uint8_t { unknown, contract, exclusivity, integration, certification, jointDevelopment, relationship, value };
std::span<const Choice> choicesOf(BarrierKind);

/// What somebody is responsible for at an account; the first six are the duties of key account management.
enum class Duty : std::uint8_t { unknown, analysis, relationship, offers, coordination, contracts, result, planning, quoting, visits, complaints };
std::span<const Choice> choicesOf(Duty);

enum class RaciPart : std::uint8_t { unknown, responsible, accountable, consulted, informed };
std::span<const Choice> choicesOf(RaciPart);

enum class EffortKind : std::uint8_t { unknown, visit, travel, preparation, offer, coordination, service, other };
std::span<const Choice> choicesOf(EffortKind);

enum class StrategyKind : std::uint8_t { unknown, penetrate, crossSell, upSell, newUnit, newSolution, coDevelop, priceMix, defend, stop };
std::span<const Choice> choicesOf(StrategyKind);

}  // namespace kam::domain
