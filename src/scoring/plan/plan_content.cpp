// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/plan/plan_content.h"

#include "domain/records.h"
#include "scoring/figures/business_figures.h"
#include "scoring/figures/sales_figures.h"

#include <algorithm>

namespace kam::scoring {
namespace {

using domain::AccountPlan;
using domain::PlanSection;
using domain::Snapshot;

struct Counter {
  const Snapshot& snapshot;
  const AccountPlan& plan;
  std::span<const base::RawId> members;

  bool isOurs(base::RawId account) const { return std::find(members.begin(), members.end(), account) != members.end(); }

  template <class Record>
  std::size_t ofAccounts() const {
    const auto& all = snapshot.all<Record>();
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [this](const Record& record) { return isOurs(record.account.raw()); }));
  }
  template <class Record>
  std::size_t ofPlan() const {
    const auto& all = snapshot.all<Record>();
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [this](const Record& record) { return record.plan == plan.id; }));
  }
  /// Of the plan, or of the account without a plan.
  template <class Record>
  std::size_t ofEither() const {
    const auto& all = snapshot.all<Record>();
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [this](const Record& record) {
      return record.plan.isSet() ? record.plan == plan.id : record.account == plan.account;
    }));
  }
  std::size_t facts(std::initializer_list<domain::FactTopic> topics) const {
    const auto& all = snapshot.all<domain::Fact>();
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const domain::Fact& fact) {
      return isOurs(fact.account.raw()) && std::find(topics.begin(), topics.end(), fact.topic) != topics.end();
    }));
  }
  std::size_t unknowns() const {
    const auto& all = snapshot.all<domain::Fact>();
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const domain::Fact& fact) {
      return isOurs(fact.account.raw()) && (fact.knowledge == domain::Knowledge::notKnown || fact.knowledge == domain::Knowledge::stale);
    }));
  }
};

std::size_t filled(std::initializer_list<std::string_view> texts) {
  return static_cast<std::size_t>(std::count_if(texts.begin(), texts.end(), [](std::string_view text) { return !text.empty(); }));
}

bool isFilled(const Snapshot& snapshot, const AccountPlan& plan, const std::string& key) {
  constexpr std::string_view kOfAccount = "account.";
  if (!key.starts_with(kOfAccount)) return !domain::isUnknown(domain::recordType(domain::Kind::plans).fieldNamed(key).read(&plan));
  const domain::Account* account = snapshot.find(plan.account);
  return account != nullptr && !domain::isUnknown(domain::recordType(domain::Kind::accounts).fieldNamed(key.substr(kOfAccount.size())).read(account));
}

std::size_t inProfile(const Snapshot& snapshot, const AccountPlan& plan) {
  const domain::Account* account = snapshot.find(plan.account);
  if (account == nullptr) return 0;
  return filled({account->industry, account->coreBusiness, account->ownership, account->city}) + (account->employees ? 1U : 0U) +
         (account->ownRevenue ? 1U : 0U);
}

/// What makes a section more than begun, where one entry alone does not.
std::size_t wanted(PlanSection section) {
  switch (section) {
    case PlanSection::profile: return 4;
    case PlanSection::market: return 2;
    case PlanSection::swot: return 4;
    default: return 1;
  }
}

}  // namespace

std::size_t entriesIn(const Snapshot& snapshot, const AccountPlan& plan, std::span<const base::RawId> members, PlanSection section,
                      unsigned fiscalYearStart, base::Date today) {
  const Counter count{snapshot, plan, members};
  const domain::Account* account = snapshot.find(plan.account);
  using T = domain::FactTopic;
  switch (section) {
    case PlanSection::cover: return plan.from && plan.to ? 1 : 0;
    case PlanSection::summary: return filled({plan.summary, plan.support});
    case PlanSection::profile: return inProfile(snapshot, plan);
    case PlanSection::market: return count.facts({T::market, T::structure, T::initiative, T::pressure, T::goal, T::need});
    case PlanSection::purchasing:
      return count.facts({T::process}) + (account == nullptr ? 0 : filled({account->purchasingStrategy})) + count.ofAccounts<domain::Tender>();
    case PlanSection::requirements: return count.ofAccounts<domain::Requirement>();
    case PlanSection::relationships: {
      const auto& positions = snapshot.all<domain::Position>();
      return static_cast<std::size_t>(std::count_if(positions.begin(), positions.end(), [&](const domain::Position& position) {
        return count.isOurs(position.account.raw()) && (!position.until || *position.until >= today);
      }));
    }
    case PlanSection::position: {
      const auto period = defaultPeriod(snapshot, today);
      return (period && salesOf(snapshot, members, *period).revenue != 0 ? 1U : 0U) + count.ofAccounts<domain::Contract>();
    }
    case PlanSection::competition: return count.ofAccounts<domain::CompetitorPosition>() + count.ofAccounts<domain::Barrier>();
    case PlanSection::swot: return count.ofPlan<domain::SwotEntry>();
    case PlanSection::potential: return count.ofAccounts<domain::Potential>();
    case PlanSection::charter: return filled({plan.charter}) + count.ofAccounts<domain::ValueItem>();
    case PlanSection::goals: return count.ofPlan<domain::Goal>();
    case PlanSection::strategy: return filled({plan.strategy, plan.serviceConcept}) + count.ofPlan<domain::Strategy>();
    case PlanSection::opportunities: return count.ofAccounts<domain::Opportunity>();
    case PlanSection::forecast: {
      const int year = base::fiscalYearOf(plan.from.value_or(today), fiscalYearStart);
      return targetsOf(snapshot, plan.account, year).revenue ? 1 : 0;
    }
    case PlanSection::risks: return count.ofEither<domain::Risk>();
    case PlanSection::actions: return count.ofEither<domain::Action>();
    case PlanSection::team: return count.ofAccounts<domain::Assignment>() + count.ofAccounts<domain::Responsibility>();
    case PlanSection::unknowns: return filled({plan.unknowns}) + count.unknowns();
    case PlanSection::assumptions: return filled({plan.assumptions});
  }
  return 0;
}

std::vector<PlanContent> planContents(const Snapshot& snapshot, const AccountPlan& plan, std::span<const base::RawId> members,
                                      unsigned fiscalYearStart, base::Date today) {
  std::vector<PlanContent> result;
  for (const domain::TemplateSection& asked : domain::outlineOf(plan).sections) {
    PlanContent content{asked.section, asked.required, SectionState::empty, 0, {}};
    content.entries = entriesIn(snapshot, plan, members, asked.section, fiscalYearStart, today);
    for (const std::string& field : asked.fields)
      if (!isFilled(snapshot, plan, field)) content.missing.push_back(field);
    if (content.entries >= wanted(asked.section) && content.missing.empty()) content.state = SectionState::whole;
    else if (content.entries > 0) content.state = SectionState::begun;
    result.push_back(std::move(content));
  }
  return result;
}

}  // namespace kam::scoring
