// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/duty_evidence.h"

#include "domain/account_tree.h"
#include "domain/fiscal_year.h"
#include "domain/records.h"
#include "domain/value_text.h"
#include "scoring/account/account_measures.h"
#include "scoring/account/contract_term.h"
#include "scoring/figures/business_figures.h"
#include "scoring/figures/open_opportunity.h"
#include "scoring/figures/sales_figures.h"
#include "words/format.h"

namespace kam::report {

using domain::Duty;
using domain::Id;
using domain::Snapshot;
using words::fill;
using words::Words;

namespace {

class Evidence {
public:
  Evidence(const Snapshot& snapshot, Id<domain::Account> account, base::Date today, const Words& words)
      : m_snapshot(snapshot), m_account(account), m_today(today), m_words(words) {}

  std::string of(Duty duty) const {
    switch (duty) {
      case Duty::analysis: return facts();
      case Duty::relationship: return m_words.say("report", "%n talk(s) in twelve months", nullptr, talks(false));
      case Duty::offers: return m_words.say("report", "%n offer(s) in force", nullptr, offers());
      case Duty::coordination: return promises();
      case Duty::contracts: return contracts();
      case Duty::result: return result();
      case Duty::planning: return plan();
      case Duty::quoting: return m_words.say("report", "%n open opportunity(ies)", nullptr, openOpportunities());
      case Duty::visits: return m_words.say("report", "%n visit(s) in twelve months", nullptr, talks(true));
      case Duty::complaints:
      case Duty::unknown: return {};
    }
    return {};
  }

private:
  std::string facts() const {
    int all = 0;
    int known = 0;
    for (const domain::Fact& fact : m_snapshot.all<domain::Fact>()) {
      if (fact.account != m_account) continue;
      ++all;
      if (fact.knowledge == domain::Knowledge::known) ++known;
    }
    if (all == 0) return m_words.say("report", "nothing is written down");
    return fill(m_words.say("report", "%1 of %2 facts known"), {std::to_string(known), std::to_string(all)});
  }

  int talks(bool visitsOnly) const {
    const base::Date from = base::addMonths(m_today, -12);
    int count = 0;
    for (const domain::Interaction& one : m_snapshot.all<domain::Interaction>()) {
      if (one.account != m_account || !one.at) continue;
      const base::Date day = std::chrono::floor<std::chrono::days>(*one.at);
      if (day > from && day <= m_today && (!visitsOnly || one.channel == domain::Channel::visit)) ++count;
    }
    return count;
  }

  int offers() const {
    int count = 0;
    for (const domain::Offer& offer : m_snapshot.all<domain::Offer>())
      if (offer.account == m_account && isInForce(offer)) ++count;
    return count;
  }

  /// The customer has it and may still take it.
  bool isInForce(const domain::Offer& offer) const {
    using domain::OfferStatus;
    if (offer.status == OfferStatus::draft || offer.status == OfferStatus::declined || offer.status == OfferStatus::expired) return false;
    return offer.sentOn && *offer.sentOn <= m_today && (!offer.validUntil || *offer.validUntil >= m_today);
  }

  int openOpportunities() const {
    int count = 0;
    for (const domain::Opportunity& one : m_snapshot.all<domain::Opportunity>())
      if (one.account == m_account && scoring::isOpenOpportunity(m_snapshot, one)) ++count;
    return count;
  }

  std::string promises() const {
    const scoring::PromiseBalance balance = scoring::promisesOf(m_snapshot, m_account, true, m_today);
    if (balance.kept + balance.broken + balance.open == 0) return m_words.say("report", "nothing was promised");
    if (!balance.rate()) return m_words.say("report", "%n promise(s) open", nullptr, balance.open);
    return fill(m_words.say("report", "%1 of promises kept, %2 open"),
                {words::percent(m_words.language(), *balance.rate(), 0), std::to_string(balance.open)});
  }

  std::string contracts() const {
    const auto dates = scoring::contractsByDate(m_snapshot, m_today, m_account);
    const int all = static_cast<int>(dates.size());
    const std::string count = m_words.say("report", "%n contract(s)", nullptr, all);
    for (const scoring::ContractDate& one : dates)
      if (one.term.noticeBy)
        return fill(m_words.say("report", "%1, notice by %2"), {count, words::shortDate(m_words.language(), *one.term.noticeBy)});
    return count;
  }

  std::string result() const {
    const unsigned start = domain::fiscalYearStart(m_snapshot);
    const int year = base::fiscalYearOf(m_today, start);
    const auto members = scoring::withSubsidiaries(m_snapshot, domain::AccountTree(m_snapshot), m_account.raw());
    const scoring::TargetFigures targets = scoring::targetsOf(m_snapshot, m_account, year);
    const auto attained = scoring::attainmentOf(m_snapshot, members, targets.revenue, year, start);
    if (!targets.revenue) return m_words.say("report", "no revenue target");
    if (!attained || !attained->share()) return m_words.say("report", "no sales in the year of the target yet");
    return fill(m_words.say("report", "revenue at %1 of the target to date"), {words::percent(m_words.language(), *attained->share(), 0)});
  }

  std::string plan() const {
    const domain::AccountPlan* plan = scoring::currentPlan(m_snapshot, m_account);
    if (plan == nullptr) return m_words.say("report", "no plan");
    const std::string status = domain::wordOf(m_words, plan->status);
    return status.empty() ? plan->title : fill(m_words.say("report", "plan: %1"), {status});
  }

  const Snapshot& m_snapshot;
  Id<domain::Account> m_account;
  base::Date m_today;
  const Words& m_words;
};

}  // namespace

std::string dutyEvidence(const Snapshot& snapshot, Id<domain::Account> account, Duty duty, base::Date today, const Words& words) {
  return Evidence(snapshot, account, today, words).of(duty);
}

}  // namespace kam::report
