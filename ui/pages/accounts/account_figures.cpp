// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/accounts/account_figures.h"

#include "scoring/figures/business_figures.h"
#include "scoring/figures/sales_figures.h"
#include "scoring/order.h"

#include <algorithm>
#include <future>
#include <string_view>

namespace kam::ui {
namespace {

using domain::Account;
using domain::AccountTree;
using domain::Snapshot;

/// Row of an id in the ascending list of ids; npos where unknown.
std::size_t rowOf(const std::vector<base::RawId>& ids, base::RawId id) {
  const auto at = std::lower_bound(ids.begin(), ids.end(), id);
  return at != ids.end() && *at == id ? static_cast<std::size_t>(at - ids.begin()) : ids.size();
}

void addTo(std::optional<std::int64_t>& sum, std::optional<std::int64_t> part) {
  if (part) sum = sum.value_or(0) + *part;
}

void takeSales(AccountFigures& figures, const Snapshot& snapshot, const std::vector<base::RawId>& ids) {
  const domain::SalesSums& sales = snapshot.sales();
  if (sales.empty() || !figures.period) return;
  const int to = base::monthOf(figures.period->to).index - sales.first.index;
  figures.newest = sales.newest();
  const int newest = sales.monthCount - 1;
  for (std::size_t row = 0; row < ids.size(); ++row) {
    const std::ptrdiff_t found = sales.rowOf(ids[row]);
    if (found < 0) continue;
    const auto salesRow = static_cast<std::size_t>(found);
    const auto revenue = sales.monthsOf(sales.revenue, salesRow);
    const auto margin = sales.monthsOf(sales.margin, salesRow);
    std::int64_t now = 0, before = 0, marginNow = 0;
    for (int month = std::max(0, to - 23); month <= to && month < sales.monthCount; ++month) {
      const auto at = static_cast<std::size_t>(month);
      (month > to - 12 ? now : before) += revenue[at];
      if (month > to - 12) marginNow += margin[at];
    }
    figures.hasSales[row] = true;
    figures.revenue[row] = now;
    figures.revenueBefore[row] = before;
    if (sales.marginKnown[salesRow]) figures.margin[row] = marginNow;
    for (int back = 0; back < AccountFigures::kMonths && newest - back >= 0; ++back)
      figures.months[row * AccountFigures::kMonths + static_cast<std::size_t>(AccountFigures::kMonths - 1 - back)] =
          revenue[static_cast<std::size_t>(newest - back)];
  }
}

void takeContacts(AccountFigures& figures, const Snapshot& snapshot, const std::vector<base::RawId>& ids) {
  for (const domain::Interaction& interaction : snapshot.all<domain::Interaction>()) {
    const std::size_t row = rowOf(ids, interaction.account.raw());
    if (row == ids.size() || !interaction.at) continue;
    const base::Date day = std::chrono::floor<std::chrono::days>(*interaction.at);
    if (!figures.lastContact[row] || *figures.lastContact[row] < day) figures.lastContact[row] = day;
  }
}

void takeActions(AccountFigures& figures, const Snapshot& snapshot, const std::vector<base::RawId>& ids) {
  for (const domain::Action& action : snapshot.all<domain::Action>()) {
    if (action.status == domain::ActionStatus::done || action.status == domain::ActionStatus::dropped) continue;
    base::RawId account = action.account.raw();
    if (const domain::AccountPlan* plan = snapshot.find(action.plan); plan != nullptr && account == 0) account = plan->account.raw();
    const std::size_t row = rowOf(ids, account);
    if (row == ids.size()) continue;
    const domain::Action*& next = figures.nextAction[row];
    if (next == nullptr || (action.due && (!next->due || *action.due < *next->due))) next = &action;
  }
}

void takePipeline(AccountFigures& figures, const Snapshot& snapshot, const std::vector<base::RawId>& ids, base::Date today) {
  for (const domain::Opportunity& opportunity : snapshot.all<domain::Opportunity>()) {
    if (opportunity.outcome == domain::Outcome::won || opportunity.outcome == domain::Outcome::lost) continue;
    const std::size_t row = rowOf(ids, opportunity.account.raw());
    if (row == ids.size()) continue;
    ++figures.openOpportunities[row];
    if (!opportunity.expectedClose || *opportunity.expectedClose >= today) figures.pipeline[row] += scoring::weightedAmount(snapshot, opportunity);
  }
}

/// Adds every row to all rows above it: each row's own sums first, then from the leaves upwards along the parents.
void rollUp(AccountFigures& figures, const AccountTree& tree) {
  const AccountFigures own = figures;
  for (std::size_t row = 0; row < tree.size(); ++row) {
    std::size_t steps = 0;
    for (std::size_t above = tree.parentOf(row); above < tree.size() && steps < 64; above = tree.parentOf(above), ++steps) {
      addTo(figures.revenue[above], own.revenue[row]);
      addTo(figures.revenueBefore[above], own.revenueBefore[row]);
      addTo(figures.margin[above], own.margin[row]);
      figures.pipeline[above] += own.pipeline[row];
      figures.openOpportunities[above] += own.openOpportunities[row];
      if (own.hasSales[row]) figures.hasSales[above] = true;
      for (std::size_t month = 0; month < AccountFigures::kMonths; ++month)
        figures.months[above * AccountFigures::kMonths + month] += own.months[row * AccountFigures::kMonths + month];
    }
  }
}

/// Whose class is asked for, and in which order equal values stand. Needs no figures, so that it can be made beside them.
struct Ranked {
  std::vector<std::size_t> rows;
  std::vector<std::uint32_t> ties;
};

Ranked rankedRows(const Snapshot& snapshot, const AccountTree* tree) {
  Ranked ranked;
  std::vector<std::string_view> numbers;
  std::vector<base::RawId> ids;
  std::size_t row = 0;
  for (const Account& account : snapshot.all<Account>()) {
    const std::size_t at = row++;
    if (tree != nullptr && !tree->isRoot(at)) continue;
    ranked.rows.push_back(at);
    numbers.emplace_back(account.number);
    ids.push_back(account.id.raw());
  }
  ranked.ties = scoring::tieRanks(numbers, ids);
  return ranked;
}

void takeClasses(AccountFigures& figures, const Ranked& ranked, bool anySales) {
  std::vector<std::optional<std::int64_t>> values;
  values.reserve(ranked.rows.size());
  for (const std::size_t row : ranked.rows)
    values.push_back(figures.revenue[row] ? figures.revenue[row] : anySales ? std::optional<std::int64_t>(0) : std::nullopt);
  const scoring::AbcClasses classes = scoring::abcClasses(values, ranked.ties);
  for (std::size_t item = 0; item < ranked.rows.size() && item < classes.classes.size(); ++item)
    figures.classes[ranked.rows[item]] = classes.classes[item];
}

/// From here on a second thread is worth its start.
constexpr std::size_t kManyAccounts = 20'000;

}  // namespace

std::optional<double> AccountFigures::change(std::size_t row) const {
  if (!revenue[row] || !revenueBefore[row] || *revenueBefore[row] <= 0) return std::nullopt;
  return (static_cast<double>(*revenue[row]) - static_cast<double>(*revenueBefore[row])) / static_cast<double>(*revenueBefore[row]);
}

std::optional<double> AccountFigures::marginShare(std::size_t row) const {
  if (!margin[row] || !revenue[row] || *revenue[row] <= 0) return std::nullopt;
  return static_cast<double>(*margin[row]) / static_cast<double>(*revenue[row]);
}

AccountFigures accountFigures(const Snapshot& snapshot, base::Date today, const AccountTree* tree) {
  const auto& accounts = snapshot.all<Account>();
  const std::size_t count = accounts.size();
  const auto policy = count < kManyAccounts ? std::launch::deferred : std::launch::async;
  auto ranked = std::async(policy, [&snapshot, tree] { return rankedRows(snapshot, tree); });
  AccountFigures figures;
  figures.period = scoring::defaultPeriod(snapshot, today);
  figures.revenue.resize(count);
  figures.revenueBefore.resize(count);
  figures.margin.resize(count);
  figures.classes.assign(count, scoring::AbcClass::unknown);
  figures.lastContact.resize(count);
  figures.nextAction.assign(count, nullptr);
  figures.pipeline.assign(count, 0);
  figures.openOpportunities.assign(count, 0);
  figures.months.assign(count * AccountFigures::kMonths, 0);
  figures.hasSales.assign(count, false);
  std::vector<base::RawId> ids;
  ids.reserve(count);
  for (const Account& account : accounts) ids.push_back(account.id.raw());
  takeSales(figures, snapshot, ids);
  takeContacts(figures, snapshot, ids);
  takeActions(figures, snapshot, ids);
  takePipeline(figures, snapshot, ids, today);
  if (tree != nullptr) rollUp(figures, *tree);
  takeClasses(figures, ranked.get(), !snapshot.sales().empty());
  return figures;
}

}  // namespace kam::ui
