// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/customer_ladder.h"

#include "scoring/figures/sales_figures.h"

#include <algorithm>

namespace kam::scoring {

using domain::CostKind;

std::int64_t CustomerLadder::deductions() const { return costs.of(CostKind::rebate) + costs.of(CostKind::bonus); }
std::int64_t CustomerLadder::direct() const { return costs.of(CostKind::logistics) + costs.of(CostKind::service); }
std::int64_t CustomerLadder::people() const { return costs.of(CostKind::kam) + costs.hours(); }
std::int64_t CustomerLadder::other() const { return costs.of(CostKind::other) + costs.of(CostKind::unknown); }

std::optional<std::int64_t> CustomerLadder::second() const { return first ? std::optional(*first - deductions() - direct()) : std::nullopt; }

std::optional<std::int64_t> CustomerLadder::third() const { return first ? std::optional(*second() - people() - other()) : std::nullopt; }

std::optional<double> CustomerLadder::costToServe() const {
  if (revenue <= 0 || !costs.serves()) return std::nullopt;
  return static_cast<double>(costs.service()) / static_cast<double>(revenue);
}

std::optional<double> CustomerLadder::returnOnPeople() const {
  if (!thirdBefore || !third() || !costs.any() || people() <= 0) return std::nullopt;
  return static_cast<double>(*third() - *thirdBefore) / static_cast<double>(people());
}

namespace {

CustomerLadder ladderOf(const domain::Snapshot& snapshot, std::span<const base::RawId> members, base::Period period) {
  const SalesFigures sales = salesOf(snapshot, members, period);
  CustomerLadder ladder;
  ladder.period = period;
  ladder.year = costYear(snapshot, period);
  ladder.revenue = sales.revenue;
  ladder.first = sales.margin;
  ladder.costs = costsOfYear(snapshot, ladder.year, 1, [members](base::RawId account) -> std::size_t {
                   return std::find(members.begin(), members.end(), account) != members.end() ? 0 : 1;
                 }).front();
  return ladder;
}

}  // namespace

std::optional<CustomerLadder> customerLadder(const domain::Snapshot& snapshot, std::span<const base::RawId> members, base::Date asOf) {
  const auto period = defaultPeriod(snapshot, asOf);
  if (!period) return std::nullopt;
  CustomerLadder ladder = ladderOf(snapshot, members, *period);
  const CustomerLadder before = ladderOf(snapshot, members, directlyBefore(*period));
  // Without costs the year before would seem to have left its whole margin.
  if (before.costs.any()) ladder.thirdBefore = before.third();
  return ladder;
}

}  // namespace kam::scoring
