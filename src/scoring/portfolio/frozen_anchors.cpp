// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/frozen_anchors.h"

#include "scoring/quantile.h"

#include <algorithm>
#include <numeric>

namespace kam::scoring {
namespace {

using Points = std::vector<std::pair<double, double>>;

/// Drops points that do not rise: where many accounts buy alike, two percentiles are the same number.
Points rising(const Points& points) {
  Points kept;
  for (const auto& point : points)
    if (kept.empty() || point.first > kept.back().first) kept.push_back(point);
  return kept;
}

/// 20th, 60th and 90th percentile of the accounts that buy, and 5 % of all revenue; in a small portfolio, where that is
/// less than the percentiles, one and a half times the 90th.
Points revenueAnchors(const CriterionContext& context) {
  std::vector<double> active;
  const auto revenue = computedColumn(context, "revenue");
  for (const auto& value : *revenue)
    if (value && *value > 0.0) active.push_back(*value);
  if (active.empty()) return {{0.0, 0.0}, {1.0, 1.0}};
  std::sort(active.begin(), active.end());
  const double high = quantileOfSorted(active, 0.9);
  const double fivePercent = 0.05 * std::accumulate(active.begin(), active.end(), 0.0);
  const double top = fivePercent > high ? fivePercent : 1.5 * high;
  return rising({{0.0, 0.0}, {quantileOfSorted(active, 0.2), 0.25}, {quantileOfSorted(active, 0.6), 0.5}, {high, 0.75}, {top, 1.0}});
}

/// Half, once, one and a quarter and one and a half times the company's margin.
Points marginAnchors(const CriterionContext& context) {
  double revenue = 0.0;
  double margin = 0.0;
  for (std::size_t item = 0; context.months && item < context.list.size(); ++item) {
    if (!context.months->marginKnown(item)) continue;
    for (const auto month : CriterionContext::windowOf(context.months->revenueOf(item))) revenue += static_cast<double>(month);
    for (const auto month : CriterionContext::windowOf(context.months->marginOf(item))) margin += static_cast<double>(month);
  }
  // A company that earns nothing has no average to measure by; 20 % stands in for it.
  const double average = revenue > 0.0 && margin > 0.0 ? 100.0 * margin / revenue : 20.0;
  return {{0.0, 0.0}, {0.5 * average, 0.25}, {average, 0.5}, {1.25 * average, 0.75}, {1.5 * average, 1.0}};
}

/// The catalogue's absolute anchors; empty for criteria without.
Points fixedAnchors(std::string_view key) {
  if (key == "growth") return {{-30, 0.0}, {-10, 0.25}, {0, 0.5}, {10, 0.75}, {30, 1.0}};
  if (key == "demand_stability") return {{0.2, 1.0}, {0.5, 0.75}, {1.0, 0.5}, {1.5, 0.25}, {2.0, 0.0}};
  if (key == "breadth") return {{0, 0.0}, {15, 0.25}, {35, 0.5}, {60, 0.75}, {85, 1.0}};
  if (key == "regularity") return {{0, 0.0}, {2, 0.25}, {5, 0.5}, {8, 0.75}, {11, 1.0}};
  if (key == "international") return {{1, 0.0}, {1.5, 0.25}, {2, 0.5}, {4, 0.75}, {10, 1.0}};
  if (key == "public_institutional") return {{0, 0.0}, {10, 1.0}};
  if (key == "market_leadership") return {{1, 1.0}, {3, 0.75}, {10, 0.5}, {20, 0.25}, {50, 0.0}};
  if (key == "cost_to_serve") return {{3, 1.0}, {7, 0.75}, {12, 0.5}, {20, 0.25}, {25, 0.0}};
  return {};
}

Points anchorsOf(const CriterionContext& context, std::string_view key) {
  if (key == "revenue") return revenueAnchors(context);
  if (key == "margin") return marginAnchors(context);
  return fixedAnchors(key);
}

}  // namespace

domain::SelectionModel freezeAnchors(const CriterionContext& context, domain::SelectionModel model) {
  for (domain::ModelCriterion& criterion : model.criteria)
    if (criterion.value.empty()) criterion.value = anchorsOf(context, criterion.key);
  if (!model.frozenOn) model.frozenOn = context.asOf;
  return model;
}

domain::SelectionModel freezeAnchors(const domain::Snapshot& snapshot, domain::SelectionModel model, base::Date asOf, bool refresh) {
  if (refresh) {
    model.frozenOn = asOf;
    for (domain::ModelCriterion& criterion : model.criteria)
      if (criterion.key == "revenue" || criterion.key == "margin" || !fixedAnchors(criterion.key).empty()) criterion.value.clear();
  }
  const AccountList list = accountList(snapshot);
  return freezeAnchors(CriterionContext(snapshot, list, asOf), std::move(model));
}

}  // namespace kam::scoring
