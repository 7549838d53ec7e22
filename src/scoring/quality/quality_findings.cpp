// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/quality/quality_findings.h"

#include "domain/account_tree.h"
#include "domain/records.h"
#include "scoring/portfolio/ratings_in_force.h"
#include "scoring/quality/account_domains.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace kam::scoring {

using base::Date;
using domain::Account;
using domain::Id;
using domain::Kind;
using domain::RawId;
using domain::Snapshot;

namespace {

constexpr int kSilentMonths = 24;
constexpr int kBuyingMonths = 12;
/// Influence from 1 to 3.
constexpr std::int64_t kHasASay = 2;

class Search {
public:
  Search(const Snapshot& snapshot, Date today) : m_snapshot(snapshot), m_today(today) {}

  std::vector<QualityFinding> run() {
    opportunities();
    plans();
    accounts();
    ratings();
    persons();
    stakeholders();
    std::stable_sort(m_found.begin(), m_found.end(), [](const QualityFinding& a, const QualityFinding& b) {
      return std::tuple(a.topic, a.account, a.record) < std::tuple(b.topic, b.account, b.record);
    });
    return std::move(m_found);
  }

private:
  void add(QualityTopic topic, Kind kind, RawId record, Id<Account> account, std::optional<Date> day = {}, RawId other = 0) {
    m_found.push_back({topic, kind, record, account, day, other});
  }

  bool isKey(Id<Account> id) const {
    const Account* account = m_snapshot.find(id);
    return account != nullptr && account->tier == domain::Tier::key && !account->archived;
  }

  void opportunities() {
    for (const domain::Opportunity& one : m_snapshot.all<domain::Opportunity>()) {
      const bool closed = one.outcome == domain::Outcome::won || one.outcome == domain::Outcome::lost;
      if (!closed && one.expectedClose && *one.expectedClose < m_today)
        add(QualityTopic::opportunityPast, Kind::opportunities, one.id.raw(), one.account, one.expectedClose);
    }
  }

  void plans() {
    for (const domain::AccountPlan& plan : m_snapshot.all<domain::AccountPlan>())
      if ((plan.status == domain::PlanStatus::approved || plan.status == domain::PlanStatus::active) && plan.to && *plan.to < m_today)
        add(QualityTopic::planPast, Kind::plans, plan.id.raw(), plan.account, plan.to);
  }

  /// The newest month in which anything was sold to it; unset where nothing ever was.
  std::optional<base::Month> lastSale(RawId account) const {
    const domain::SalesSums& sales = m_snapshot.sales();
    const std::ptrdiff_t row = sales.rowOf(account);
    if (row < 0) return std::nullopt;
    const auto months = sales.monthsOf(sales.lines, static_cast<std::size_t>(row));
    for (int month = sales.monthCount - 1; month >= 0; --month)
      if (months[static_cast<std::size_t>(month)] > 0) return base::Month{sales.first.index + month};
    return std::nullopt;
  }

  void accounts() {
    const bool anySales = !m_snapshot.sales().empty();
    const base::Month newest = anySales ? m_snapshot.sales().newest() : base::Month{};
    for (const Account& account : m_snapshot.all<Account>()) {
      if (account.archived) continue;
      const auto note = [&](QualityTopic topic, std::optional<Date> day = {}) { add(topic, Kind::accounts, account.id.raw(), account.id, day); };
      if (account.referenceUntil && *account.referenceUntil < m_today) note(QualityTopic::referencePast, account.referenceUntil);
      if (account.status == domain::AccountStatus::lost && account.tier == domain::Tier::key) note(QualityTopic::lostIsKey);
      if (anySales) {
        const auto last = lastSale(account.id.raw());
        if (account.status == domain::AccountStatus::prospect && last && newest.index - last->index < kBuyingMonths)
          note(QualityTopic::prospectBuys, last->last());
        if (account.status == domain::AccountStatus::active && last && newest.index - last->index >= kSilentMonths)
          note(QualityTopic::activeSilent, last->last());
      }
      if (account.tier != domain::Tier::key || account.status == domain::AccountStatus::lost) continue;
      if (!account.kam.isSet()) note(QualityTopic::managerUnknown);
      if (account.segment.empty() && account.industry.empty()) note(QualityTopic::segmentUnknown);
    }
  }

  void ratings() {
    // Per account and criterion only the newest judgement counts.
    std::map<std::pair<RawId, std::string>, const domain::Rating*> newest;
    for (const domain::Rating& rating : m_snapshot.all<domain::Rating>()) {
      const domain::Rating*& kept = newest[{rating.account.raw(), rating.criterion}];
      if (kept == nullptr || kept->on < rating.on || (kept->on == rating.on && kept->id < rating.id)) kept = &rating;
    }
    for (const auto& [key, rating] : newest)
      if (rating->on && isKey(rating->account) && isOldRating(*rating, m_today))
        add(QualityTopic::ratingStale, Kind::ratings, rating->id.raw(), rating->account, rating->on);
  }

  void persons() {
    std::map<RawId, std::vector<const domain::Position*>> present;
    std::set<RawId> everPlaced;
    for (const domain::Position& position : m_snapshot.all<domain::Position>()) {
      everPlaced.insert(position.person.raw());
      if (!position.until || *position.until >= m_today) present[position.person.raw()].push_back(&position);
    }
    const AccountDomains domains = accountDomains(m_snapshot);
    const domain::AccountTree tree(m_snapshot);
    for (const domain::Person& person : m_snapshot.all<domain::Person>()) {
      if (person.erased) continue;
      if (!everPlaced.contains(person.id.raw())) {
        add(QualityTopic::personWithoutPosition, Kind::persons, person.id.raw(), {});
        continue;
      }
      const auto& positions = present[person.id.raw()];
      if (positions.empty()) continue;
      const Id<Account> account = positions.front()->account;
      if (positions.size() > 1) {
        const auto oldest = std::min_element(positions.begin(), positions.end(), [](const auto* a, const auto* b) {
          return std::pair(a->from.value_or(Date{}), a->id) < std::pair(b->from.value_or(Date{}), b->id);
        });
        add(QualityTopic::positionsTwice, Kind::persons, person.id.raw(), account, (*oldest)->from, (*oldest)->id.raw());
      }
      if (isKey(account) && person.email.empty() && person.phone.empty() && person.mobile.empty())
        add(QualityTopic::contactUnreachable, Kind::persons, person.id.raw(), account);
      const RawId other = domains.accountOf(person.email);
      // People of a subsidiary write from the group's address.
      const bool elsewhere = other != 0 && std::none_of(positions.begin(), positions.end(),
                                                        [&](const auto* one) { return isOneGroup(tree, one->account, Id<Account>(other)); });
      if (elsewhere) add(QualityTopic::foreignMail, Kind::persons, person.id.raw(), account, {}, other);
    }
  }

  bool isOneGroup(const domain::AccountTree& tree, Id<Account> a, Id<Account> b) const {
    const auto& accounts = m_snapshot.all<Account>();
    const std::size_t first = accounts.rowOf(a);
    const std::size_t second = accounts.rowOf(b);
    return a == b || (first < accounts.size() && second < accounts.size() && tree.rootOf(first) == tree.rootOf(second));
  }

  void stakeholders() {
    // One's say over a single opportunity says nothing of who looks after them.
    for (const domain::Stakeholder& one : m_snapshot.all<domain::Stakeholder>()) {
      const domain::Position* position = m_snapshot.find(one.position);
      if (position == nullptr || one.owner.isSet() || one.opportunity.isSet() || !isKey(one.account)) continue;
      const bool present = !position->until || *position->until >= m_today;
      const std::int64_t influence = one.influence ? *one.influence : position->influence.value_or(0);
      if (present && influence >= kHasASay) add(QualityTopic::contactUnowned, Kind::persons, position->person.raw(), one.account, {}, one.id.raw());
    }
  }

  const Snapshot& m_snapshot;
  Date m_today;
  std::vector<QualityFinding> m_found;
};

}  // namespace

std::string_view keyOf(QualityTopic topic) {
  static constexpr std::array<std::string_view, 14> kKeys{
      "opportunity_past", "plan_past",   "reference_past", "rating_stale",    "prospect_buys",   "active_silent",       "lost_is_key",
      "positions_twice",  "no_position", "foreign_mail",   "manager_unknown", "segment_unknown", "contact_unreachable", "contact_unowned"};
  return kKeys[static_cast<std::size_t>(topic)];
}

std::vector<QualityTopic> allQualityTopics() {
  std::vector<QualityTopic> topics;
  for (int topic = 0; topic <= static_cast<int>(QualityTopic::contactUnowned); ++topic) topics.push_back(static_cast<QualityTopic>(topic));
  return topics;
}

std::vector<QualityFinding> qualityFindings(const Snapshot& snapshot, Date today) { return Search(snapshot, today).run(); }

}  // namespace kam::scoring
