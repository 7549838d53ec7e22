// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/plan/open_questions.h"

#include "base/text.h"
#include "domain/records.h"
#include "scoring/figures/business_figures.h"
#include "scoring/figures/open_opportunity.h"
#include "scoring/plan/plan_findings.h"
#include "scoring/potential/share_of_wallet.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace kam::scoring {
namespace {

/// A fifth of the likely value: a narrower range is as good as known.
constexpr std::int64_t kNarrow = 5;

class Asking {
public:
  Asking(const domain::Snapshot& snapshot, std::span<const base::RawId> members, base::Date today)
      : m_snapshot(snapshot), m_members(members), m_today(today) {}

  std::vector<OpenQuestion> ask() {
    facts();
    potentials();
    opportunities();
    deciders();
    rivals();
    requirements();
    std::stable_sort(m_questions.begin(), m_questions.end(), [](const OpenQuestion& a, const OpenQuestion& b) {
      if (a.worth.value_or(-1) != b.worth.value_or(-1)) return a.worth.value_or(-1) > b.worth.value_or(-1);
      return (a.kind == QuestionKind::assumption) < (b.kind == QuestionKind::assumption);
    });
    return std::move(m_questions);
  }

private:
  bool isOurs(domain::Id<domain::Account> account) const { return std::find(m_members.begin(), m_members.end(), account.raw()) != m_members.end(); }
  template <class Record>
  void add(QuestionKind kind, const Record& record, std::string subject, std::string soWhat, std::optional<std::int64_t> worth,
           std::optional<base::Date> due = {}) {
    OpenQuestion question{kind, std::move(subject), std::move(soWhat), worth, domain::kKindOf<Record>, record.id.raw(), {}, due};
    if (const domain::Action* action = actionAbout(question.subject)) {
      question.asker = action->owner;
      question.due = action->due;
    }
    if (!question.asker.isSet() && !m_members.empty())
      if (const domain::Account* account = m_snapshot.find(domain::Id<domain::Account>(m_members.front()))) question.asker = account->kam;
    m_questions.push_back(std::move(question));
  }

  /// An open action whose title names the subject.
  const domain::Action* actionAbout(const std::string& subject) const {
    const std::string sought = base::folded(subject);
    if (sought.empty()) return nullptr;
    for (const domain::Action& action : m_snapshot.all<domain::Action>()) {
      const bool over = action.status == domain::ActionStatus::done || action.status == domain::ActionStatus::dropped;
      if (!over && isOurs(action.account) && base::folded(action.title).find(sought) != std::string::npos) return &action;
    }
    return nullptr;
  }

  void facts() {
    for (const domain::Fact& fact : m_snapshot.all<domain::Fact>()) {
      if (!isOurs(fact.account)) continue;
      if (fact.knowledge == domain::Knowledge::notKnown || fact.knowledge == domain::Knowledge::stale)
        add(QuestionKind::fact, fact, fact.text, fact.soWhat, std::nullopt);
      else if (fact.knowledge == domain::Knowledge::assumed) add(QuestionKind::assumption, fact, fact.text, fact.soWhat, std::nullopt);
    }
  }

  void potentials() {
    for (const domain::Potential& one : m_snapshot.all<domain::Potential>()) {
      if (!isOurs(one.account) || one.state == domain::PotentialState::notRelevant || one.state == domain::PotentialState::own) continue;
      if (!one.likely && !(one.low && one.high)) {
        add(QuestionKind::potential, one, one.family, {}, std::nullopt);
        continue;
      }
      const std::int64_t width = one.low && one.high ? one.high->minor - one.low->minor : 0;
      const std::int64_t likely = one.likely ? one.likely->minor : one.high->minor;
      if (width > 0 && width >= likely / kNarrow) add(QuestionKind::potential, one, one.family, {}, width);
    }
  }

  void opportunities() {
    for (const domain::Opportunity& one : m_snapshot.all<domain::Opportunity>()) {
      if (!isOurs(one.account) || !isOpenOpportunity(m_snapshot, one) || !one.amount) continue;
      const double chance = std::clamp(probabilityOf(m_snapshot, one).value_or(0.5), 0.0, 1.0);
      const auto share = std::llround(std::min(chance, 1.0 - chance) * 10'000.0);
      const std::int64_t worth = base::scale(*one.amount, share, 10'000).value_or(base::Amount{}).minor;
      if (worth > 0) add(QuestionKind::opportunity, one, one.name, one.nextStep, worth, one.expectedClose);
    }
  }

  void deciders() {
    std::set<base::RawId> present;
    for (const domain::Position& position : m_snapshot.all<domain::Position>())
      if (isOurs(position.account) && (!position.until || *position.until >= m_today)) present.insert(position.id.raw());
    for (const domain::Stakeholder& one : m_snapshot.all<domain::Stakeholder>()) {
      const bool decides = one.buyingRole == domain::BuyingRole::decider || one.buyingRole == domain::BuyingRole::approver;
      if (decides && one.position.isSet() && present.contains(one.position.raw())) return;
    }
    const std::int64_t atStake = pipelineOf(m_snapshot, std::set<base::RawId>(m_members.begin(), m_members.end()), m_today).weighted;
    const domain::Account* account = m_members.empty() ? nullptr : m_snapshot.find(domain::Id<domain::Account>(m_members.front()));
    if (account != nullptr && atStake > 0) add(QuestionKind::decider, *account, account->name, {}, atStake);
  }

  void rivals() {
    const std::int64_t spend = walletOf(m_snapshot, m_members).value_or(0);
    for (const domain::CompetitorPosition& one : m_snapshot.all<domain::CompetitorPosition>()) {
      if (!isOurs(one.account) || one.contractEnd) continue;
      const domain::Competitor* competitor = m_snapshot.find(one.competitor);
      std::optional<std::int64_t> worth;
      if (one.share && spend > 0)
        worth = base::scale(base::Amount{spend}, std::llround(std::clamp(*one.share, 0.0, 1.0) * 10'000.0), 10'000).value_or(base::Amount{}).minor;
      add(QuestionKind::rivalEnd, one, competitor == nullptr ? std::string() : competitor->name, {}, worth);
    }
  }

  void requirements() {
    for (const domain::Requirement& one : m_snapshot.all<domain::Requirement>())
      if (isOurs(one.account) && one.importance.value_or(0) >= kImportantRequirement && !one.fulfilment)
        add(QuestionKind::fulfilment, one, one.text, {}, std::nullopt);
  }

  const domain::Snapshot& m_snapshot;
  std::span<const base::RawId> m_members;
  base::Date m_today;
  std::vector<OpenQuestion> m_questions;
};

}  // namespace

std::vector<OpenQuestion> openQuestions(const domain::Snapshot& snapshot, std::span<const base::RawId> members, base::Date today) {
  return Asking(snapshot, members, today).ask();
}

}  // namespace kam::scoring
