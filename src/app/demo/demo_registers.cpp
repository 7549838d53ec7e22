// SPDX-License-Identifier: GPL-3.0-or-later
// Contracts, promises, facts, competitors and what else is kept about the accounts of the cast; and two records that were entered twice.
#include "app/demo/demo_builder.h"
#include "app/demo/demo_register_content.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kam::app::demo {

using namespace domain;

namespace {

/// Full thousands, in minor units.
Amount rounded(double units) { return Amount{static_cast<std::int64_t>(std::round(units / 1'000.0)) * 100'000}; }

template <class T>
const T& turn(std::span<const T> from, std::size_t at) {
  return from[at % from.size()];
}

}  // namespace

void Builder::makeRegisters() {
  makeTierPolicies();
  makeSkills();
  std::vector<Id<Competitor>> competitors;
  for (const CompetitorSeed& seed : competitorSeeds()) {
    Competitor competitor;
    competitor.id = Id<Competitor>(id());
    competitor.name = seed.name;
    competitor.strengths = in(seed.strengths);
    competitor.weaknesses = in(seed.weaknesses);
    m_draft.add(competitor);
    competitors.push_back(competitor.id);
  }
  std::size_t number = 0;
  for (const Story& story : stories()) {
    const std::size_t account = m_heads[story.company];
    makeContracts(account, number);
    makePromises(account, number);
    makeKnowledge(account, number);
    makeRivals(account, number, competitors);
    makeTeamwork(account, number);
    makeBuyingCentre(account, number);
    makeOffers(account, number);
    makeDocuments(account, number);
    ++number;
  }
  makeDoubles();
  makePrices();
  // What the house plans with this year, for customers who order in other currencies.
  for (const auto& [currency, value] : {std::pair{"CHF", 1.05}, std::pair{"USD", 0.9}}) {
    Rate rate;
    rate.id = Id<Rate>(id());
    rate.currency = currency;
    rate.year = base::monthOf(m_today).year();
    rate.rate = value;
    m_draft.add(rate);
  }
}

void Builder::makeTierPolicies() {
  struct Policy {
    Tier tier;
    int cadence;
    int review;
    int hours;
    PlanTemplate plan;
  };
  for (const Policy& seed : {Policy{Tier::key, 30, 3, 300, PlanTemplate::key}, Policy{Tier::develop, 60, 6, 120, PlanTemplate::develop},
                             Policy{Tier::standard, 180, 12, 40, PlanTemplate::standard}}) {
    TierPolicy policy;
    policy.id = Id<TierPolicy>(id());
    policy.tier = seed.tier;
    policy.cadenceDays = seed.cadence;
    policy.reviewMonths = seed.review;
    policy.hours = seed.hours;
    policy.planTemplate = seed.plan;
    policy.sponsorNeeded = seed.tier == Tier::key;
    m_draft.add(policy);
  }
}

void Builder::makeContracts(std::size_t account, std::size_t number) {
  const double yearly = groupYearly(account);
  const std::size_t count = number % 4 == 3 ? 0 : 1 + number % 2;
  for (std::size_t i = 0; i < count; ++i) {
    const ContractSeed& seed = turn(contractSeeds(), number + i * 2);
    Contract contract;
    contract.id = Id<Contract>(id());
    contract.number = "V-" + std::to_string(2100 + number * 10 + i);
    contract.account = m_accounts[account].id;
    contract.name = in(seed.name);
    contract.kind = seed.kind;
    // Terms that end at different times; those of the first accounts soon.
    const int monthsLeft = number < 3 ? 5 + static_cast<int>(number) : 4 + static_cast<int>((number * 7 + i * 11) % 26);
    contract.start = base::addMonths(base::monthOf(m_today).first(), monthsLeft - seed.initialMonths);
    contract.initialMonths = seed.initialMonths;
    contract.tacitRenewal = seed.renewalMonths > 0;
    if (seed.renewalMonths > 0) contract.renewalMonths = seed.renewalMonths;
    if (seed.noticeMonths > 0) contract.noticeMonths = seed.noticeMonths;
    contract.yearlyValue = rounded(yearly * seed.share / 100.0);
    if (seed.kind == ContractKind::framework) {
      // Four fifths of what is expected over the term; every third customer takes it more slowly than it comes due.
      const double termYears = seed.initialMonths / 12.0;
      const double past = std::clamp((seed.initialMonths - monthsLeft) / 12.0, 0.0, termYears);
      contract.volumeCommitment = rounded(yearly * seed.share / 125.0 * termYears);
      contract.calledOff = rounded(yearly * seed.share / 125.0 * past * (number % 3 == 0 ? 0.8 : 1.03));
    }
    contract.owner = m_accounts[account].kam;
    m_draft.add(contract);
    if (seed.kind != ContractKind::framework) continue;
    m_frameworks.emplace_back(account, contract.id);
    for (const auto& [share, rate] : {std::pair{0.8, 0.01}, std::pair{1.0, 0.02}, std::pair{1.2, 0.03}}) {
      BonusStep step;
      step.id = Id<BonusStep>(id());
      step.contract = contract.id;
      step.threshold = rounded(yearly * share);
      step.rate = rate;
      m_draft.add(step);
    }
  }
  if (number % 3 == 0)
    for (std::size_t i = 0; i < 2; ++i) {
      Concession concession;
      concession.id = Id<Concession>(id());
      concession.account = m_accounts[account].id;
      concession.direction = i == 0 ? GiveGet::given : GiveGet::got;
      concession.text = in(turn(concessionTexts(), number + i));
      concession.worth = rounded(yearly * (i == 0 ? 0.02 : 0.015));
      concession.on = day(-120 - static_cast<int>(number) * 9);
      m_draft.add(concession);
    }
  if (number % 5 != 2) return;
  Tender tender;
  tender.id = Id<Tender>(id());
  tender.account = m_accounts[account].id;
  tender.title = in(turn(tenderTitles(), number));
  tender.state = TenderState::published;
  tender.published = day(-20);
  tender.questionsUntil = day(4 + static_cast<int>(number));
  tender.due = day(14 + static_cast<int>(number));
  tender.award = day(70);
  tender.value = rounded(yearly * 0.4);
  // What speaks for it: one clearly, one that was decided against the advice with a part still open, one not decided yet.
  struct Speaks {
    double relationship, fit, price, incumbent, capacity, strategic;
    GoDecision decision;
  };
  static constexpr std::array kSpeaks{Speaks{4, 4, 3, 3.5, 4, 4, GoDecision::go}, Speaks{2, 4, 1.5, 2, -1, 2, GoDecision::go},
                                      Speaks{3, 4, 2.5, 3, 2, 5, GoDecision::open}};
  const Speaks& speaks = kSpeaks[number / 5 % kSpeaks.size()];
  tender.goRelationship = speaks.relationship;
  tender.goFit = speaks.fit;
  tender.goPrice = speaks.price;
  tender.goIncumbent = speaks.incumbent;
  if (speaks.capacity >= 0) tender.goCapacity = speaks.capacity;
  tender.goStrategic = speaks.strategic;
  tender.decision = speaks.decision;
  tender.owner = m_accounts[account].kam;
  m_draft.add(tender);
}

void Builder::makePromises(std::size_t account, std::size_t number) {
  // With the largest one there is most to keep, in every function.
  const std::size_t count = number == 0 ? 7 : 3;
  for (std::size_t i = 0; i < count; ++i) {
    const PromiseSeed& seed = turn(promiseSeeds(), number * 3 + i);
    Promise promise;
    promise.id = Id<Promise>(id());
    promise.account = m_accounts[account].id;
    promise.direction = seed.ours ? Direction::ours : Direction::theirs;
    promise.text = in(seed.text);
    promise.function = seed.function;
    promise.owner = seed.ours ? member(number + i) : m_accounts[account].kam;
    if (!m_persons[account].empty()) promise.person = m_persons[account][i % m_persons[account].size()];
    const int due = static_cast<int>((number * 5 + i * 17) % 60) - 30;
    promise.madeOn = day(due - 40);
    promise.due = day(due);
    // What is long past was settled, nearly all of it kept.
    const bool settled = due < -6;
    promise.state = !settled ? PromiseState::open : (number + i) % 5 == 0 ? PromiseState::broken : PromiseState::kept;
    if (settled) promise.settledOn = day(due - 1);
    m_draft.add(promise);
  }
}

void Builder::makeKnowledge(std::size_t account, std::size_t number) {
  for (std::size_t i = 0; i < 3 + number % 2; ++i) {
    const FactSeed& seed = turn(factSeeds(), number * 3 + i);
    Fact fact;
    fact.id = Id<Fact>(id());
    fact.account = m_accounts[account].id;
    fact.topic = seed.topic;
    fact.text = in(seed.text);
    fact.knowledge = seed.knowledge;
    fact.consequence = seed.consequence;
    fact.soWhat = in(seed.soWhat);
    fact.on = day(-30 - static_cast<int>(i * 40 + number * 3));
    m_draft.add(fact);
  }
  for (std::size_t i = 0; i < 3; ++i) {
    Requirement requirement;
    requirement.id = Id<Requirement>(id());
    requirement.account = m_accounts[account].id;
    requirement.text = in(turn(requirementTexts(), number + i));
    requirement.importance = static_cast<std::int64_t>(5 - i);
    requirement.fulfilment = static_cast<std::int64_t>(2 + (number + i) % 4);
    requirement.bestCompetitor = static_cast<std::int64_t>(1 + (number * 2 + i) % 4);
    m_draft.add(requirement);
    m_firstNeeds.emplace(account, requirement.id);
  }
  // What they buy from us, what a competitor has, and what is still open, as parts of our yearly business with them.
  constexpr std::array kSpend{0.5, 0.8, 0.25};
  for (std::size_t i = 0; i < kSpend.size(); ++i) {
    const double likely = groupYearly(account) * kSpend[i];
    Potential potential;
    potential.id = Id<Potential>(id());
    potential.account = m_accounts[account].id;
    potential.family = in(turn(families(), number + i * 2));
    potential.low = rounded(likely * 0.7);
    potential.likely = rounded(likely);
    potential.high = rounded(likely * 1.4);
    potential.state = i == 0 ? PotentialState::own : i == 1 ? PotentialState::competitor : PotentialState::open;
    if (i < 2) potential.competitorShare = i == 0 ? 0.25 : 0.8;
    potential.fit = static_cast<std::int64_t>(3 + number % 3);
    potential.access = static_cast<std::int64_t>(1 + (number + i) % 4);
    potential.on = day(-200);
    m_draft.add(potential);
  }
  if (m_persons[account].empty()) return;
  // Enough were asked at the largest for a score with its interval.
  for (std::size_t i = 0; i < (number == 0 ? 6 : 1 + number % 2); ++i) {
    Satisfaction answer;
    answer.id = Id<Satisfaction>(id());
    answer.account = m_accounts[account].id;
    answer.on = day(-60 - static_cast<int>(number) * 4);
    answer.method = SurveyMethod::nps;
    answer.score = static_cast<std::int64_t>(5 + (number * 3 + i * 2) % 6);
    answer.person = m_persons[account][i % m_persons[account].size()];
    answer.comment = in(turn(satisfactionComments(), number + i));
    m_draft.add(answer);
  }
}

void Builder::makeRivals(std::size_t account, std::size_t number, const std::vector<Id<Competitor>>& competitors) {
  const std::size_t which = number % competitors.size();
  CompetitorPosition position;
  position.id = Id<CompetitorPosition>(id());
  position.account = m_accounts[account].id;
  position.competitor = competitors[which];
  position.share = 0.1 + 0.05 * static_cast<double>(number % 5);
  position.threat = static_cast<std::int64_t>(1 + number % 5);
  position.contractEnd = base::addMonths(m_today, 3 + static_cast<int>(number % 12));
  position.expectedMove = in(competitorSeeds()[which].move);
  if (number % 3 != 0) position.unit = unitOf(account, number);
  m_draft.add(position);
  if (number % 2 == 0) {
    // A second one has a foot in the door of one unit only.
    CompetitorPosition other;
    other.id = Id<CompetitorPosition>(id());
    other.account = position.account;
    other.unit = unitOf(account, number + 1);
    other.competitor = competitors[(which + 1) % competitors.size()];
    other.share = 0.05 + 0.05 * static_cast<double>(number % 3);
    other.threat = static_cast<std::int64_t>(1 + (number + 3) % 5);
    other.expectedMove = in(competitorSeeds()[(which + 1) % competitors.size()].move);
    m_draft.add(other);
  }
  for (std::size_t i = 0; i < 2; ++i) {
    const BarrierSeed& seed = turn(barrierSeeds(), number + i);
    Barrier barrier;
    barrier.id = Id<Barrier>(id());
    barrier.account = m_accounts[account].id;
    barrier.kind = seed.kind;
    barrier.text = in(seed.text);
    barrier.strength = seed.strength / 100.0;
    if (i == 1) barrier.until = base::addMonths(m_today, static_cast<int>(number % 20) - 3);
    m_draft.add(barrier);
  }
}

void Builder::makeTeamwork(std::size_t account, std::size_t number) {
  const Id<TeamMember> manager = m_accounts[account].kam;
  const auto give = [&](Duty duty, RaciPart part, Id<TeamMember> who, const char* region = "") {
    Responsibility one;
    one.id = Id<Responsibility>(id());
    one.account = m_accounts[account].id;
    one.duty = duty;
    one.part = part;
    one.member = who;
    one.region = region;
    m_draft.add(one);
  };
  for (const Duty duty : {Duty::analysis, Duty::relationship, Duty::offers, Duty::coordination, Duty::contracts, Duty::result, Duty::planning}) {
    // One duty of some accounts is still to be given away.
    if (duty == Duty::result && number % 3 == 1) continue;
    give(duty, RaciPart::accountable, manager);
    give(duty, RaciPart::responsible, duty == Duty::offers ? member(kCrewEngineer) : duty == Duty::coordination ? member(kCrewService) : manager);
    if (duty == Duty::contracts || duty == Duty::planning) give(duty, RaciPart::consulted, member(kCrewLead));
  }
  give(Duty::quoting, RaciPart::accountable, manager);
  give(Duty::quoting, RaciPart::responsible, member(kCrewSales));
  give(Duty::visits, RaciPart::accountable, member(kCrewSales));
  give(Duty::visits, RaciPart::responsible, member(kCrewSales));
  // Where both sides think that they visit the customer.
  give(Duty::visits, number % 4 == 2 ? RaciPart::accountable : RaciPart::consulted, manager);
  if (number % 5 == 0) {
    give(Duty::complaints, RaciPart::accountable, member(kCrewService), "DACH");
    give(Duty::complaints, RaciPart::responsible, member(kCrewService), "DACH");
    give(Duty::complaints, RaciPart::accountable, member(kCrewLogistics), "Export");
    give(Duty::complaints, RaciPart::responsible, member(kCrewService), "Export");
  }
  for (std::size_t i = 0; i < 4; ++i) {
    Effort effort;
    effort.id = Id<Effort>(id());
    effort.account = m_accounts[account].id;
    effort.member = i % 2 == 0 ? m_accounts[account].kam : member(number + i);
    effort.on = day(-7 - static_cast<int>(i * 21 + number));
    effort.hours = 1.5 + static_cast<double>((number + i) % 6);
    effort.activity = static_cast<EffortKind>(1 + (number + i) % 6);
    m_draft.add(effort);
  }
}

/// What happens where several people enter customers.
void Builder::makeDoubles() {
  const Account& known = m_accounts[m_heads[8]];
  Account twice;
  twice.id = Id<Account>(id());
  twice.number = "P-0815";
  twice.name = base::folded(known.name);
  twice.status = AccountStatus::prospect;
  twice.city = known.city;
  twice.country = known.country;
  twice.phone = known.phone;
  m_draft.add(twice);
  Person person;
  person.id = Id<Person>(id());
  person.givenName = "A.";
  person.familyName = "Muster";
  person.email = "a.muster@example.com";
  m_draft.add(person);
  Person same = person;
  same.id = Id<Person>(id());
  same.givenName = "Anna";
  for (const Person& one : {person, same}) {
    Position position;
    position.id = Id<Position>(id());
    position.person = one.id;
    position.account = one.id == person.id ? known.id : twice.id;
    m_draft.add(position);
  }
  m_draft.add(same);
  makeStrays();
}

/// A card from a fair that nobody placed, and somebody whose mail address tells of another employer.
void Builder::makeStrays() {
  std::vector<const Account*> alone;
  for (const std::size_t head : m_heads) {
    const auto shared =
        std::count_if(m_accounts.begin(), m_accounts.end(), [&](const Account& one) { return one.domain == m_accounts[head].domain; });
    if (shared == 1) alone.push_back(&m_accounts[head]);
  }
  if (alone.size() < 3) return;
  Person unplaced;
  unplaced.id = Id<Person>(id());
  unplaced.givenName = "Jonas";
  unplaced.familyName = "Kettler";
  unplaced.email = "jonas.kettler@" + alone[0]->domain.text();
  m_draft.add(unplaced);
  Person moved;
  moved.id = Id<Person>(id());
  moved.givenName = "Lena";
  moved.familyName = "Brandt";
  moved.email = "lena.brandt@" + alone[1]->domain.text();
  m_draft.add(moved);
  Position before;
  before.id = Id<Position>(id());
  before.person = moved.id;
  before.account = alone[2]->id;
  before.from = day(-1'200);
  m_draft.add(before);
}

}  // namespace kam::app::demo
