// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_name.h"
#include "domain/records.h"
#include "scoring/figures/business_figures.h"
#include "scoring/portfolio/ratings_in_force.h"
#include "scoring/risk/order_silence.h"
#include "scoring/today/today_parts.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace kam::scoring {

using base::Date;
using base::Month;
using domain::Kind;

namespace {

/// Points of the score within which a place counts as decided by a hair.
constexpr double kBorder = 2.0;
/// Three gaps: fewer do not make a rhythm.
constexpr std::size_t kLeastOrders = 4;
constexpr double kFall = -0.30;
constexpr std::size_t kMostUnknown = 4;

Date dayOf(const domain::Interaction& talk) { return std::chrono::floor<std::chrono::days>(*talk.at); }

/// What a plan or the facts say we do not know about a customer.
std::vector<std::string> unknowns(const domain::Snapshot& snapshot, domain::Id<domain::Account> account) {
  std::vector<std::string> open;
  for (const domain::Fact& fact : snapshot.all<domain::Fact>())
    if (fact.account == account && (fact.knowledge == domain::Knowledge::notKnown || fact.knowledge == domain::Knowledge::stale) &&
        open.size() < kMostUnknown)
      open.push_back(fact.text);
  return open;
}

void addMeetings(TodayContext& context) {
  for (const domain::Interaction& talk : context.snapshot.all<domain::Interaction>()) {
    if (!talk.at || dayOf(talk) != context.question.today) continue;
    TodayEntry entry{TodayKind::meeting, talk.account, Kind::interactions, talk.id.raw(), talk.subject, dayOf(talk), talk.member};
    entry.worth = context.revenueOf(talk.account);
    entry.urgency = 1.0;
    entry.details = unknowns(context.snapshot, talk.account);
    context.add(std::move(entry));
  }
}

void addCadence(TodayContext& context) {
  std::map<domain::RawId, Date> last;
  for (const domain::Interaction& talk : context.snapshot.all<domain::Interaction>()) {
    // A mail of ours that nobody answered is no talk.
    if (!talk.at || talk.direction == domain::Direction::ours || dayOf(talk) > context.question.today) continue;
    auto& day = last.try_emplace(talk.account.raw(), dayOf(talk)).first->second;
    day = std::max(day, dayOf(talk));
  }
  // Where nobody logs talks, silence says nothing.
  if (last.empty()) return;
  for (const domain::Account& account : context.snapshot.all<domain::Account>()) {
    const auto wanted = cadenceDays(context.snapshot, account.tier);
    if (!isCared(account) || !wanted) continue;
    const auto found = last.find(account.id.raw());
    if (found == last.end()) continue;
    const auto silent = (context.question.today - found->second).count();
    if (silent <= *wanted) continue;
    TodayEntry entry{TodayKind::cadence, account.id, Kind::accounts, account.id.raw(), {}, found->second + std::chrono::days{*wanted}, {}};
    entry.worth = context.revenueOf(account.id);
    entry.figure = static_cast<double>(silent);
    entry.usual = static_cast<double>(*wanted);
    // A11: (days − wanted) / wanted; 0 at the limit, 1 at twice the days.
    entry.urgency = std::min(2.0, 1.0 + (entry.figure - entry.usual) / entry.usual);
    context.add(std::move(entry));
  }
}

void addSlipped(TodayContext& context) {
  for (const domain::Opportunity& opportunity : context.snapshot.all<domain::Opportunity>()) {
    const bool closed = opportunity.outcome == domain::Outcome::won || opportunity.outcome == domain::Outcome::lost;
    if (closed || !opportunity.expectedClose || *opportunity.expectedClose >= context.question.today) continue;
    TodayEntry entry{TodayKind::opportunitySlipped, opportunity.account, Kind::opportunities, opportunity.id.raw(), opportunity.name,
                     opportunity.expectedClose,     opportunity.owner};
    entry.worth = weightedAmount(context.snapshot, opportunity);
    entry.urgency = urgencyOf(*opportunity.expectedClose, context.question.today, 0);
    context.add(std::move(entry));
  }
}

/// Days between orders, by the account's own rhythm; the last day with sales anywhere is "now". `months`: its revenue, for what is at stake.
void addSilence(TodayContext& context, const domain::Account& account, std::span<const std::int64_t> months) {
  const OrderDays* orders = context.question.orderDays;
  const auto found = orders == nullptr ? std::map<domain::RawId, std::vector<Date>>::const_iterator() : orders->byAccount.find(account.id.raw());
  if (orders == nullptr || found == orders->byAccount.end() || found->second.size() < kLeastOrders) return;
  const std::vector<Date>& days = found->second;
  std::vector<double> gaps;
  for (std::size_t i = 1; i < days.size(); ++i) gaps.push_back(static_cast<double>((days[i] - days[i - 1]).count()));
  const auto silent = static_cast<double>((std::min(orders->newest, context.question.today) - days.back()).count());
  if (silent < 1.0) return;
  const auto late = overdue(silent, gaps, std::nullopt);
  if (!late || late->probability >= kSilenceWarning) return;
  TodayEntry entry{TodayKind::ordersSilent, account.id, Kind::accounts, account.id.raw(), {}, std::nullopt, {}};
  std::ptrdiff_t last = static_cast<std::ptrdiff_t>(months.size()) - 1;
  while (last >= 0 && months[static_cast<std::size_t>(last)] <= 0) --last;
  std::int64_t year = 0;
  for (std::ptrdiff_t month = std::max<std::ptrdiff_t>(0, last - 11); month <= last; ++month) year += months[static_cast<std::size_t>(month)];
  entry.worth = year;
  entry.figure = silent;
  entry.usual = late->meanGap;
  entry.urgency = late->probability < kSilenceAlarm ? 1.5 : 1.0;
  context.add(std::move(entry));
}

void addFall(TodayContext& context, const domain::Account& account, std::span<const std::int64_t> months) {
  if (months.size() < 15) return;
  const auto sum = [&](std::size_t end) { return months[end - 1] + months[end - 2] + months[end - 3]; };
  const std::int64_t now = sum(months.size());
  const std::int64_t before = sum(months.size() - 12);
  if (before <= 0) return;
  const double change = static_cast<double>(now - before) / static_cast<double>(before);
  if (change > kFall || now <= 0) return;
  TodayEntry entry{TodayKind::ordersFall, account.id, Kind::accounts, account.id.raw(), {}, std::nullopt, {}};
  // A quarter's fall, on a year.
  entry.worth = (before - now) * 4;
  entry.figure = change;
  entry.urgency = 1.0;
  context.add(std::move(entry));
}

void addOrders(TodayContext& context) {
  const domain::SalesSums& sales = context.snapshot.sales();
  // The month that is not over yet would look like a fall.
  const auto whole = static_cast<std::size_t>(
      std::clamp(base::monthOf(context.question.today).index - sales.first.index, 0, static_cast<std::int32_t>(sales.monthCount)));
  for (std::size_t row = 0; row < sales.accounts.size(); ++row) {
    const domain::Account* account = context.snapshot.find(domain::Id<domain::Account>(sales.accounts[row]));
    if (account == nullptr || !isCared(*account)) continue;
    const auto months = sales.monthsOf(sales.revenue, row).first(whole);
    addSilence(context, *account, months);
    addFall(context, *account, months);
  }
}

void addOldRatings(TodayContext& context) {
  const Ranking* ranking = context.question.ranking;
  if (ranking == nullptr || context.question.top == 0 || ranking->rows.size() <= context.question.top) return;
  const RankedAccount& last = ranking->rows[context.question.top - 1];
  if (!last.rank || !last.score) return;
  const RatingsInForce inForce = ratingsInForce(context.snapshot, ranking->list);
  for (const RankedAccount& row : ranking->rows) {
    if (!row.rank || !row.score || std::abs(*row.score - *last.score) > kBorder) continue;
    TodayEntry entry{TodayKind::oldRating, row.account, Kind::accounts, row.account.raw(), {}, std::nullopt, {}};
    for (const RankedCriterion& criterion : ranking->criteria) {
      const auto found = inForce.find(criterion.key);
      const domain::Rating* rating = found == inForce.end() || criterion.computed ? nullptr : found->second[row.item];
      if (rating != nullptr && isOldRating(*rating, context.question.today)) entry.details.push_back(criterion.key);
    }
    if (entry.details.empty()) continue;
    entry.worth = context.revenueOf(row.account);
    entry.figure = *row.score - *last.score;
    entry.urgency = 0.5;
    context.add(std::move(entry));
  }
}

}  // namespace

bool isCared(const domain::Account& account) {
  return !account.archived && account.status != domain::AccountStatus::lost &&
         (account.tier == domain::Tier::key || account.tier == domain::Tier::develop);
}

std::set<base::RawId> caredAccounts(const domain::Snapshot& snapshot) {
  std::set<base::RawId> cared;
  for (const domain::Account& account : snapshot.all<domain::Account>())
    if (isCared(account)) cared.insert(account.id.raw());
  return cared;
}

void addSignals(TodayContext& context) {
  addMeetings(context);
  addCadence(context);
  addSlipped(context);
  addOrders(context);
  addOldRatings(context);
}

}  // namespace kam::scoring
