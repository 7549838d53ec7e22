// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/account/account_health.h"

#include "scoring/account/account_measures.h"
#include "scoring/account/contract_term.h"
#include "scoring/figures/sales_figures.h"
#include "scoring/satisfaction/account_satisfaction.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace kam::scoring {
namespace {

using namespace domain;

constexpr double kGood = 67.0;
constexpr double kWatch = 34.0;
constexpr double kPointsPerGrowth = 250.0;
constexpr double kPointsPerOverdue = 10.0;
constexpr int kFreshDays = 365;
constexpr std::int64_t kHalfLifeDays = 90;

double within(double score) { return std::clamp(score, 0.0, 100.0); }

std::optional<double> meanOf(const std::vector<double>& values) {
  if (values.empty()) return std::nullopt;
  double sum = 0.0;
  for (const double value : values) sum += value;
  return sum / static_cast<double>(values.size());
}

class Health {
public:
  Health(const Snapshot& snapshot, Id<Account> account, std::span<const RawId> members, base::Date today)
      : m_snapshot(snapshot), m_account(account), m_members(members), m_today(today) {}

  AccountHealth run() const {
    AccountHealth health;
    health.parts = {satisfaction(), relationship(), commercial(), promises(), contracts(), risks()};
    double sum = 0.0;
    double weights = 0.0;
    for (const HealthValue& part : health.parts) {
      health.confidence += part.weight * part.known / 100.0;
      if (!part.score) continue;
      sum += part.weight * *part.score;
      weights += part.weight;
    }
    if (weights > 0.0) health.score = sum / weights;
    return health;
  }

private:
  bool isOurs(const Action& action) const {
    const AccountPlan* plan = m_snapshot.find(action.plan);
    return action.account == m_account || (plan != nullptr && plan->account == m_account);
  }

  HealthValue satisfaction() const {
    const SatisfactionFigures figures = satisfactionOf(m_snapshot, {m_account.raw()}, m_today);
    std::vector<double> values;
    if (figures.npsMean) values.push_back(*figures.npsMean * 10.0);
    if (figures.csatMean) values.push_back((*figures.csatMean - 1.0) * 25.0);
    if (figures.ownMean) values.push_back((*figures.ownMean - 1.0) * 100.0 / 9.0);
    const bool isFresh = figures.newest && (m_today - *figures.newest).count() <= kFreshDays;
    return {HealthPart::satisfaction, 25.0, meanOf(values), values.empty() ? 0.0 : isFresh ? 1.0 : 0.5};
  }

  HealthValue relationship() const {
    HealthValue value{HealthPart::relationship, 25.0, {}, 0.0};
    value.score = relationshipScore(relationshipMap(m_snapshot, m_account, m_today), m_today, value.known);
    return value;
  }

  HealthValue commercial() const {
    HealthValue value{HealthPart::commercial, 20.0, {}, 0.0};
    const auto period = defaultPeriod(m_snapshot, m_today);
    if (!period) return value;
    const auto growth = salesOf(m_snapshot, m_members, *period).growth();
    if (!growth) return value;
    value.score = within(50.0 + kPointsPerGrowth * *growth);
    value.known = 1.0;
    return value;
  }

  HealthValue promises() const {
    const PromiseBalance ours = promisesOf(m_snapshot, m_account, true, m_today);
    int openActions = 0;
    int overdue = ours.overdue;
    for (const Action& action : m_snapshot.all<Action>()) {
      if (!isOurs(action) || action.done || action.status == ActionStatus::done || action.status == ActionStatus::dropped) continue;
      ++openActions;
      overdue += action.due && *action.due < m_today ? 1 : 0;
    }
    HealthValue value{HealthPart::promises, 15.0, {}, 0.0};
    if (!ours.rate() && ours.open + openActions == 0) return value;
    value.score = within(100.0 * ours.rate().value_or(1.0) - kPointsPerOverdue * overdue);
    value.known = ours.rate() ? 1.0 : 0.5;
    return value;
  }

  HealthValue contracts() const {
    std::vector<double> values;
    // Without any contract on record nobody said that there is none.
    if (const auto period = defaultPeriod(m_snapshot, m_today); period && hasContract()) {
      const std::int64_t year = salesOf(m_snapshot, m_members, *period).revenue;
      if (const auto cover = contractCover(m_snapshot, m_members, m_today, 12, year)) values.push_back(within(100.0 * *cover));
    }
    if (const auto barriers = defenceOf(m_snapshot, m_account, m_today).barriers) values.push_back(*barriers);
    return {HealthPart::contracts, 10.0, meanOf(values), static_cast<double>(values.size()) / 2.0};
  }

  bool hasContract() const {
    const auto& all = m_snapshot.all<Contract>();
    return std::any_of(all.begin(), all.end(), [this](const Contract& contract) {
      return std::find(m_members.begin(), m_members.end(), contract.account.raw()) != m_members.end();
    });
  }

  HealthValue risks() const {
    Likelihood worst = Likelihood::unknown;
    for (const Risk& risk : m_snapshot.all<Risk>())
      if (risk.account == m_account) worst = std::max(worst, risk.likelihood);
    if (worst == Likelihood::unknown) return {HealthPart::risks, 5.0, {}, 0.0};
    const double less = worst == Likelihood::low ? 20.0 : worst == Likelihood::medium ? 50.0 : 80.0;
    return {HealthPart::risks, 5.0, 100.0 - less, 1.0};
  }

  const Snapshot& m_snapshot;
  Id<Account> m_account;
  std::span<const RawId> m_members;
  base::Date m_today;
};

}  // namespace

HealthBand healthBandOf(double score) {
  if (score >= kGood) return HealthBand::good;
  return score >= kWatch ? HealthBand::watch : HealthBand::poor;
}

std::optional<double> relationshipScore(const RelationshipMap& map, base::Date today, double& known) {
  double sum = 0.0;
  double weights = 0.0;
  double all = 0.0;
  for (const MapPerson& person : map.people) {
    if (person.isPlaceholder()) continue;
    const auto influence = static_cast<double>(person.influence.value_or(1));
    all += influence;
    if (!person.support) continue;
    const auto strength = static_cast<double>(std::clamp<std::int64_t>(person.contactStrength(), 0, 4)) / 4.0;
    double decay = 0.0;
    if (person.lastContact)
      decay =
          std::exp2(-static_cast<double>((today - *person.lastContact).count()) / static_cast<double>(person.cadenceDays.value_or(kHalfLifeDays)));
    sum += influence * (0.5 * static_cast<double>(*person.support + 2) / 4.0 + 0.5 * strength * decay);
    weights += influence;
  }
  known = all > 0.0 ? weights / all : 0.0;
  if (weights <= 0.0) return std::nullopt;
  return 100.0 * sum / weights;
}

AccountHealth accountHealth(const Snapshot& snapshot, Id<Account> account, std::span<const RawId> members, base::Date today) {
  return Health(snapshot, account, members, today).run();
}

}  // namespace kam::scoring
