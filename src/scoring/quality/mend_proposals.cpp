// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/quality/mend_proposals.h"

#include "domain/account_tree.h"
#include "domain/records.h"
#include "scoring/figures/open_opportunity.h"
#include "scoring/quality/account_domains.h"

#include <map>
#include <set>

namespace kam::scoring {

using base::Date;
using domain::Account;
using domain::Id;
using domain::RawId;
using domain::Snapshot;
using domain::TeamMember;

namespace {

constexpr int kTalkMonths = 12;
/// One talk says little of who looks after an account.
constexpr int kFewestTalks = 2;

using Counts = std::map<RawId, int>;

class Proposals {
public:
  Proposals(const Snapshot& snapshot, Date today) : m_snapshot(snapshot), m_today(today), m_tree(snapshot), m_domains(accountDomains(snapshot)) {
    readTalks();
    readOpportunities();
    for (const domain::Assignment& one : snapshot.all<domain::Assignment>())
      if (one.role == domain::TeamRole::kam && isHere(one.member)) m_named.try_emplace(one.account.raw(), one.member.raw());
  }

  std::optional<MendProposal> of(const QualityFinding& finding) const {
    switch (finding.topic) {
      case QualityTopic::managerUnknown: return manager(finding.account.raw());
      case QualityTopic::segmentUnknown: return industry(finding.account.raw());
      case QualityTopic::personWithoutPosition: return employer(finding.record);
      default: return std::nullopt;
    }
  }

private:
  bool isHere(Id<TeamMember> id) const {
    const TeamMember* member = m_snapshot.find(id);
    return member != nullptr && (!member->until || *member->until >= m_today);
  }

  void readTalks() {
    const Date from = base::addMonths(m_today, -kTalkMonths);
    std::map<RawId, RawId> accountOf;
    for (const domain::Interaction& talk : m_snapshot.all<domain::Interaction>()) {
      accountOf[talk.id.raw()] = talk.account.raw();
      if (!talk.at || !isHere(talk.member)) continue;
      const Date day = std::chrono::floor<std::chrono::days>(*talk.at);
      if (day > from && day <= m_today) ++m_talks[talk.account.raw()][talk.member.raw()];
    }
    for (const domain::Participant& one : m_snapshot.all<domain::Participant>())
      if (one.person.isSet())
        if (const auto at = accountOf.find(one.interaction.raw()); at != accountOf.end() && at->second != 0)
          ++m_meetings[one.person.raw()][at->second];
  }

  void readOpportunities() {
    for (const domain::Opportunity& one : m_snapshot.all<domain::Opportunity>())
      if (isOpenOpportunity(m_snapshot, one) && isHere(one.owner)) ++m_open[one.account.raw()][one.owner.raw()];
  }

  /// The one with the most, where nobody else has as many.
  static std::optional<MendProposal> most(const std::map<RawId, Counts>& all, RawId account, MendGround ground, int fewest) {
    const auto found = all.find(account);
    if (found == all.end()) return std::nullopt;
    MendProposal proposal{ground};
    bool shared = false;
    for (const auto& [who, count] : found->second) {
      proposal.total += count;
      if (count == proposal.count) shared = true;
      if (count <= proposal.count) continue;
      proposal.count = count;
      proposal.record = who;
      shared = false;
    }
    if (shared || proposal.count < fewest) return std::nullopt;
    return proposal;
  }

  std::optional<MendProposal> manager(RawId account) const {
    if (const auto named = m_named.find(account); named != m_named.end()) return MendProposal{MendGround::named, named->second};
    if (const Account* above = nearestAbove(account, [this](const Account& one) { return isHere(one.kam); }))
      return MendProposal{MendGround::groupHead, above->kam.raw(), {}, {}, above->id.raw()};
    if (auto talks = most(m_talks, account, MendGround::conversations, kFewestTalks)) return talks;
    return most(m_open, account, MendGround::opportunities, 1);
  }

  std::optional<MendProposal> industry(RawId account) const {
    const auto has = [](const Account& one) { return !one.industry.empty() || !one.segment.empty(); };
    if (const Account* above = nearestAbove(account, has))
      return MendProposal{MendGround::groupHead, 0, above->industry, above->segment, above->id.raw()};
    const auto& accounts = m_snapshot.all<Account>();
    const std::size_t row = accounts.rowOf(Id<Account>(account));
    if (row == accounts.size()) return std::nullopt;
    std::optional<MendProposal> common;
    for (const std::size_t below : m_tree.childrenOf(row)) {
      const Account& one = accounts[below];
      if (one.archived || !has(one)) continue;
      if (common && (common->industry != one.industry || common->segment != one.segment)) return std::nullopt;
      if (!common) common = MendProposal{MendGround::groupMembers, 0, one.industry, one.segment};
      ++common->count;
    }
    return common;
  }

  std::optional<MendProposal> employer(RawId person) const {
    const domain::Person* who = m_snapshot.find(Id<domain::Person>(person));
    if (who == nullptr) return std::nullopt;
    if (const RawId account = m_domains.accountOf(who->email); account != 0) return MendProposal{MendGround::mailDomain, account};
    const auto met = m_meetings.find(person);
    if (met == m_meetings.end() || met->second.size() != 1) return std::nullopt;
    return MendProposal{MendGround::talks, met->second.begin()->first, {}, {}, 0, met->second.begin()->second};
  }

  template <class Wanted>
  const Account* nearestAbove(RawId account, Wanted wanted) const {
    std::set<RawId> seen{account};
    const Account* at = m_snapshot.find(Id<Account>(account));
    while (at != nullptr && at->parent.isSet() && seen.insert(at->parent.raw()).second) {
      at = m_snapshot.find(at->parent);
      if (at != nullptr && !at->archived && wanted(*at)) return at;
    }
    return nullptr;
  }

  const Snapshot& m_snapshot;
  Date m_today;
  domain::AccountTree m_tree;
  AccountDomains m_domains;
  std::map<RawId, RawId> m_named;
  /// By account, of our people.
  std::map<RawId, Counts> m_talks;
  std::map<RawId, Counts> m_open;
  /// By person, of accounts.
  std::map<RawId, Counts> m_meetings;
};

bool needsValue(const QualityFinding& finding) {
  return finding.topic == QualityTopic::managerUnknown || finding.topic == QualityTopic::segmentUnknown ||
         finding.topic == QualityTopic::personWithoutPosition;
}

}  // namespace

std::vector<std::optional<MendProposal>> mendProposals(const Snapshot& snapshot, const std::vector<QualityFinding>& findings, Date today) {
  std::vector<std::optional<MendProposal>> proposals(findings.size());
  std::optional<Proposals> made;
  for (std::size_t at = 0; at < findings.size(); ++at) {
    if (!needsValue(findings[at])) continue;
    if (!made) made.emplace(snapshot, today);
    proposals[at] = made->of(findings[at]);
  }
  return proposals;
}

}  // namespace kam::scoring
