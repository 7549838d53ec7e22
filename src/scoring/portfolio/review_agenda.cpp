// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/review_agenda.h"

#include "scoring/portfolio/contact_dependence.h"
#include "scoring/portfolio/review_history.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace kam::scoring {
namespace {

using base::Date;
using base::RawId;
using domain::Account;
using domain::Snapshot;

constexpr double kFalls = -0.10;
constexpr std::chrono::days kQuiet{90};
constexpr int kYearMonths = 12;

/// What is looked up for every account, gathered once.
class Gatherer {
public:
  Gatherer(const Snapshot& whole, const Snapshot& part, const AgendaQuestion& question, const Ranking* ranking, const MatrixTrail& trail)
      : m_whole(whole), m_part(part), m_question(question), m_trail(trail), m_tree(part) {
    if (ranking != nullptr)
      for (const RankedAccount& row : ranking->rows) m_ranked.emplace(row.account.raw(), &row);
    for (const ContactDependence& lone : singleThreaded(whole, accountList(whole), question.today)) m_lone.insert(lone.position.raw());
  }

  ReviewAgenda gather(const PortfolioFigures& figures, const ParetoResult& ranked) {
    ReviewAgenda agenda;
    agenda.question = m_question;
    agenda.figures = figures;
    agenda.pareto = ranked;
    for (const ParetoRow& row : agenda.pareto.rows) m_classes.emplace(row.account.raw(), row.abc);
    const domain::Tier wanted = m_question.scope.tier == domain::Tier::unknown ? domain::Tier::key : m_question.scope.tier;
    for (const Account& account : m_part.all<Account>()) {
      if (account.archived || account.tier != wanted) continue;
      const RawId id = account.id.raw();
      AgendaItem& item = agenda.items.emplace_back();
      item.figures = keyAccountFigures(m_part, m_tree, agenda.figures, account);
      for (const RawId member : item.figures.members) m_itemOf.emplace(member, agenda.items.size() - 1);
      if (const auto found = m_classes.find(id); found != m_classes.end()) item.abc = found->second;
      if (const auto found = m_ranked.find(id); found != m_ranked.end()) item.ranked = *found->second;
      if (const TrailPoint* before = m_trail.of(account.id); before != nullptr) item.before = *before;
      item.plan = currentPlan(m_whole, account.id);
      addTargets(agenda.figures, item);
    }
    addRecords(agenda.items);
    for (AgendaItem& item : agenda.items) addConcerns(item);
    std::stable_sort(agenda.items.begin(), agenda.items.end(), [](const AgendaItem& a, const AgendaItem& b) {
      return a.points() != b.points() ? a.points() > b.points() : a.figures.sales.revenue > b.figures.sales.revenue;
    });
    return agenda;
  }

private:
  static std::optional<std::int64_t> yearAt(std::int64_t actual, int months) {
    if (months <= 0) return std::nullopt;
    const auto year = base::scale(base::Amount{actual}, kYearMonths, months);
    return year ? std::optional(year->minor) : std::nullopt;
  }

  /// Sales of the fiscal year so far, run on to its end, beside what was wanted.
  void addTargets(const PortfolioFigures& figures, AgendaItem& item) const {
    const TargetFigures wanted = targetsOf(m_whole, item.figures.account, figures.fiscalYear);
    item.revenue.target = wanted.revenue;
    item.margin.target = wanted.margin;
    item.satisfactionTarget = wanted.satisfaction;
    const domain::SalesSums& sums = m_part.sales();
    if (sums.empty()) return;
    const base::Period year = base::fiscalYear(figures.fiscalYear, figures.fiscalYearStart);
    const base::Month newest = std::min(sums.newest(), base::monthOf(year.to));
    const int months = newest.index - base::monthOf(year.from).index + 1;
    if (months <= 0) return;
    const SalesFigures sales = salesOf(m_part, item.figures.members, {year.from, newest.last()}, std::nullopt);
    const auto fill = [&](TargetLine& line, std::optional<std::int64_t> actual) {
      line.actual = actual;
      if (!actual) return;
      line.runRate = yearAt(*actual, months);
      if (!line.target) return;
      const Attainment reached{*actual, *line.target, base::scale(base::Amount{*line.target}, months, kYearMonths).value_or(base::Amount{}).minor,
                               months};
      line.attainment = reached.share();
    };
    fill(item.revenue, sales.revenue);
    fill(item.margin, sales.margin);
  }

  AgendaItem* itemOf(std::vector<AgendaItem>& items, domain::Id<Account> account) const {
    const auto found = m_itemOf.find(account.raw());
    return found == m_itemOf.end() ? nullptr : &items[found->second];
  }

  void addRecords(std::vector<AgendaItem>& items) {
    const std::set<RawId> followed = followedPlans(m_whole);
    for (const domain::Action& action : m_whole.all<domain::Action>()) {
      AgendaItem* item = itemOf(items, action.account);
      const bool over = action.status == domain::ActionStatus::done || action.status == domain::ActionStatus::dropped;
      if (item == nullptr || over || followed.contains(action.plan.raw())) continue;
      item->actions.push_back(&action);
      if (action.due && *action.due < m_question.today) ++item->overdue;
    }
    for (const domain::Risk& risk : m_whole.all<domain::Risk>()) {
      AgendaItem* item = itemOf(items, risk.account);
      const domain::AccountPlan* plan = m_whole.find(risk.plan);
      const bool past = followed.contains(risk.plan.raw()) || (plan != nullptr && plan->status == domain::PlanStatus::closed);
      if (item != nullptr && !past) item->risks.push_back(&risk);
    }
    for (const domain::Interaction& talk : m_whole.all<domain::Interaction>()) {
      if (!talk.at) continue;
      m_anyTalk = true;
      const Date day = std::chrono::floor<std::chrono::days>(*talk.at);
      AgendaItem* item = itemOf(items, talk.account);
      if (item != nullptr && day <= m_question.today && (!item->lastContact || day > *item->lastContact)) item->lastContact = day;
    }
    for (const domain::Position& position : m_whole.all<domain::Position>())
      if (m_lone.contains(position.id.raw()))
        if (AgendaItem* item = itemOf(items, position.account); item != nullptr) m_loneAccounts.insert(item->figures.account.raw());
    const auto due = [](const domain::Action* action) { return action->due.value_or(Date::max()); };
    const auto weight = [](const domain::Risk* risk) {
      return std::tuple(static_cast<int>(risk->likelihood), risk->impact ? risk->impact->minor : 0);
    };
    for (AgendaItem& item : items) {
      std::stable_sort(item.actions.begin(), item.actions.end(), [&](const auto* a, const auto* b) { return due(a) < due(b); });
      std::stable_sort(item.risks.begin(), item.risks.end(), [&](const auto* a, const auto* b) { return weight(a) > weight(b); });
    }
  }

  bool lostPosition(const AgendaItem& item) const {
    if (!item.before || !item.ranked || !item.ranked->quadrant) return false;
    // A better field is one that it was high in on an axis where it is low now.
    const RankedAccount& now = *item.ranked;
    const bool lessAttractive = item.before->attractiveness >= 50.0 && *now.attractiveness < 50.0;
    const bool weaker = item.before->strength >= 50.0 && *now.strength < 50.0;
    return lessAttractive || weaker;
  }

  void addConcerns(AgendaItem& item) const {
    using domain::PlanStatus;
    const auto note = [&](Concern concern, bool holds) {
      if (holds) item.concerns.push_back(concern);
    };
    const Account& account = *m_part.find(item.figures.account);
    const TargetState state = targetState(item.revenue.attainment);
    const PlanStatus plan = item.plan == nullptr ? PlanStatus::unknown : item.plan->status;
    const domain::Review* last = lastFrozen(m_whole, account.id);
    const domain::ReviewEntry* entry = last == nullptr ? nullptr : entryOf(m_whole, last->id, account.id);
    note(Concern::targetCritical, state == TargetState::critical);
    note(Concern::targetAtRisk, state == TargetState::atRisk);
    note(Concern::noTarget, !item.revenue.target);
    note(Concern::revenueFalls, item.figures.sales.growth().value_or(0.0) <= kFalls);
    note(Concern::noPlan, item.plan == nullptr);
    note(Concern::planUnsigned, plan == PlanStatus::draft || plan == PlanStatus::submitted);
    note(Concern::actionsOverdue, item.overdue > 0);
    note(Concern::highRisk, !item.risks.empty() && item.risks.front()->likelihood == domain::Likelihood::high);
    note(Concern::noContact, m_anyTalk && (!item.lastContact || *item.lastContact < m_question.today - kQuiet));
    note(Concern::singleContact, m_loneAccounts.contains(account.id.raw()));
    note(Concern::reviewDue, account.nextReview && *account.nextReview < m_question.today);
    note(Concern::lookAgain, entry != nullptr && entry->again);
    note(Concern::positionLost, lostPosition(item));
    note(Concern::notPlaced, !item.ranked || !item.ranked->quadrant);
  }

  const Snapshot& m_whole;
  const Snapshot& m_part;
  const AgendaQuestion& m_question;
  const MatrixTrail& m_trail;
  domain::AccountTree m_tree;
  std::unordered_map<RawId, const RankedAccount*> m_ranked;
  std::unordered_map<RawId, AbcClass> m_classes;
  std::unordered_map<RawId, std::size_t> m_itemOf;
  std::set<RawId> m_lone;
  std::set<RawId> m_loneAccounts;
  bool m_anyTalk = false;
};

}  // namespace

const AgendaItem* ReviewAgenda::of(domain::Id<Account> account) const {
  const auto found = std::find_if(items.begin(), items.end(), [&](const AgendaItem& item) { return item.figures.account == account; });
  return found == items.end() ? nullptr : &*found;
}

ReviewAgenda reviewAgenda(const Snapshot& snapshot, const Snapshot& part, const AgendaQuestion& question, const PortfolioFigures& figures,
                          const ParetoResult& pareto, const Ranking* ranking, const MatrixTrail& trail) {
  return Gatherer(snapshot, part, question, ranking, trail).gather(figures, pareto);
}

ReviewAgenda reviewAgenda(const Snapshot& snapshot, const AgendaQuestion& question, const Ranking* ranking, const MatrixTrail& trail) {
  const Snapshot part = partOf(snapshot, question.scope);
  const PortfolioFigures figures = portfolioFigures(part, question.today, question.period);
  ParetoOptions options;
  options.period = figures.period ? figures.period : question.period;
  return reviewAgenda(snapshot, part, question, figures, pareto(part, options, question.today), ranking, trail);
}

domain::ReviewEntry frozenEntry(const AgendaItem& item, std::int64_t place) {
  domain::ReviewEntry entry;
  entry.account = item.figures.account;
  entry.place = place;
  entry.concerns = concernsText(item.concerns);
  if (item.abc != AbcClass::unknown) entry.abcClass = letterOf(item.abc);
  entry.revenue = base::Amount{item.figures.sales.revenue};
  entry.growth = item.figures.sales.growth();
  entry.marginShare = item.figures.sales.marginShare();
  if (item.revenue.target) entry.target = base::Amount{*item.revenue.target};
  entry.attainment = item.revenue.attainment;
  if (item.ranked) {
    entry.tier = item.ranked->tier;
    entry.score = item.ranked->score;
    if (item.ranked->rank) entry.rank = static_cast<std::int64_t>(*item.ranked->rank);
    entry.attractiveness = item.ranked->attractiveness;
    entry.strength = item.ranked->strength;
  }
  if (item.plan != nullptr) entry.planStatus = item.plan->status;
  entry.openActions = static_cast<std::int64_t>(item.actions.size());
  entry.overdueActions = static_cast<std::int64_t>(item.overdue);
  return entry;
}

void freezeFigures(const ReviewAgenda& agenda, const Ranking* ranking, domain::Review& review) {
  const PortfolioFigures& figures = agenda.figures;
  if (figures.period) {
    review.periodFrom = figures.period->from;
    review.periodTo = figures.period->to;
    review.revenue = base::Amount{figures.sales.revenue};
  }
  if (ranking != nullptr) {
    review.modelName = ranking->model.name;
    review.modelVersion = ranking->model.version;
  }
  review.keyAccounts = static_cast<std::int64_t>(agenda.items.size());
  review.growth = figures.sales.growth();
  review.marginShare = figures.sales.marginShare();
  review.attainment = figures.attainment ? figures.attainment->share() : std::nullopt;
  review.pipeline = base::Amount{figures.pipeline.weighted};
  review.concentration = agenda.pareto.concentration.hhi;
}

}  // namespace kam::scoring
