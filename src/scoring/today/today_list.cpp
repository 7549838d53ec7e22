// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/today/today_list.h"

#include "domain/records.h"
#include "scoring/figures/sales_figures.h"
#include "scoring/today/today_parts.h"

#include <algorithm>
#include <array>
#include <set>

namespace kam::scoring {

using domain::Id;
using domain::Kind;
using domain::Snapshot;

namespace {

struct Weighed {
  std::string_view key;
  /// Part of the stake that is taken to hang on this one thing. Our own weighing; docs/methods.md says so to users.
  double share;
};

constexpr std::array kWeighed{
    Weighed{"action", 0.10},      Weighed{"our_promise", 0.25},         Weighed{"their_promise", 0.10}, Weighed{"notice_day", 1.0},
    Weighed{"contract_end", 1.0}, Weighed{"tender_questions", 0.30},    Weighed{"tender_due", 0.50},    Weighed{"meeting", 0.50},
    Weighed{"cadence", 0.10},     Weighed{"opportunity_slipped", 0.50}, Weighed{"orders_silent", 0.50}, Weighed{"orders_fall", 0.30},
    Weighed{"review_due", 0.05},  Weighed{"old_rating", 0.02},
};

const Weighed& of(TodayKind kind) { return kWeighed[static_cast<std::size_t>(kind)]; }

bool isFor(const Snapshot& snapshot, const TodayEntry& entry, Id<domain::TeamMember> member) {
  if (!member.isSet()) return true;
  if (entry.member.isSet()) return entry.member == member;
  const domain::Account* account = snapshot.find(entry.account);
  return account != nullptr && account->kam == member;
}

}  // namespace

std::string_view keyOf(TodayKind kind) { return of(kind).key; }

double TodayEntry::weight() const { return static_cast<double>(std::max<std::int64_t>(worth, 0)) * of(kind).share * urgency; }

std::string TodayEntry::subject() const {
  return std::string(domain::recordType(recordKind).key) + ":" + std::to_string(record) + ":" + std::string(keyOf(kind));
}

double urgencyOf(base::Date due, base::Date today, int horizon) {
  constexpr double kFullyOverdue = 30.0;
  const double ahead = static_cast<double>((due - today).count());
  if (ahead <= 0) return 1.0 + std::min(-ahead, kFullyOverdue) / kFullyOverdue;
  return std::max(0.0, 1.0 - ahead / (horizon + 1.0));
}

std::optional<std::int64_t> cadenceDays(const Snapshot& snapshot, domain::Tier tier) {
  for (const domain::TierPolicy& policy : snapshot.all<domain::TierPolicy>())
    if (policy.tier == tier && policy.cadenceDays) return policy.cadenceDays;
  switch (tier) {
    case domain::Tier::key: return 30;
    case domain::Tier::develop: return 60;
    case domain::Tier::standard: return 180;
    default: return std::nullopt;
  }
}

TodayContext::TodayContext(const Snapshot& state, const TodayQuestion& asked) : snapshot(state), question(asked) {
  if (const auto period = defaultPeriod(state, asked.today)) revenue = revenueByRow(state, *period);
}

std::int64_t TodayContext::revenueOf(Id<domain::Account> account) const {
  const std::ptrdiff_t row = revenue.empty() ? -1 : snapshot.sales().rowOf(account.raw());
  return row < 0 ? 0 : revenue[static_cast<std::size_t>(row)];
}

TodayList todayList(const Snapshot& snapshot, const TodayQuestion& question) {
  TodayContext context(snapshot, question);
  addDatedWork(context);
  addSignals(context);
  TodayList list;
  std::set<std::string> putOff;
  for (const domain::Snooze& snooze : snapshot.all<domain::Snooze>())
    if (snooze.until && *snooze.until > question.today && putOff.insert(snooze.subject).second) list.snoozed.push_back(&snooze);
  std::stable_sort(list.snoozed.begin(), list.snoozed.end(), [](const auto* a, const auto* b) { return *a->until < *b->until; });
  for (TodayEntry& entry : context.entries) {
    const domain::Account* account = snapshot.find(entry.account);
    if ((account != nullptr && account->archived) || putOff.contains(entry.subject()) || !isFor(snapshot, entry, question.member)) continue;
    list.entries.push_back(std::move(entry));
  }
  std::stable_sort(list.entries.begin(), list.entries.end(), [](const TodayEntry& a, const TodayEntry& b) {
    if (a.weight() != b.weight()) return a.weight() > b.weight();
    if (a.urgency != b.urgency) return a.urgency > b.urgency;
    return a.account != b.account ? a.account < b.account : a.record < b.record;
  });
  return list;
}

}  // namespace kam::scoring
