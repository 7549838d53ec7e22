// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bonus_chart.h"

#include "domain/value_text.h"
#include "words/format.h"

#include <algorithm>

namespace kam::report {

StepCurve bonusCurve(const domain::Snapshot& snapshot, std::span<const scoring::BonusStepAt> steps, std::int64_t revenue, const words::Words& words) {
  const base::Currency currency = domain::currencyOf(snapshot);
  const auto money = [&](std::int64_t minor) { return words::shortMoney(words.language(), {base::Amount{minor}, currency}); };
  StepCurve curve;
  curve.language = words.language();
  curve.currency = currency.code();
  curve.emptyText = words.say("report", "No bonus is agreed.");
  curve.xCaption = words.say("report", "revenue of a year");
  std::vector<scoring::BonusStepAt> sorted(steps.begin(), steps.end());
  std::erase_if(sorted, [](const scoring::BonusStepAt& step) { return step.threshold < 0; });
  std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.threshold < b.threshold; });
  if (sorted.empty()) return curve;
  if (sorted.front().threshold > 0)
    curve.steps.push_back({0, 1.0, words::fill(words.say("report", "below %1: no bonus"), {money(sorted.front().threshold)})});
  for (const scoring::BonusStepAt& step : sorted)
    curve.steps.push_back(
        {step.threshold, 1.0 - step.rate,
         words::fill(words.say("report", "from %1: %2 bonus, net %3"),
                     {money(step.threshold), words::percent(words.language(), step.rate, 1), words::percent(words.language(), 1.0 - step.rate, 1)})});
  const scoring::BonusOutlook outlook = scoring::bonusOutlook(sorted, revenue);
  // A quarter beyond the last of what matters, so that the last step is seen to hold.
  curve.to = std::max({sorted.back().threshold, revenue, std::int64_t{1}}) / 4 * 5;
  curve.marks.push_back({std::max<std::int64_t>(0, revenue), words::fill(words.say("report", "today %1"), {money(revenue)}), true});
  if (outlook.next)
    curve.marks.push_back({outlook.next->threshold, words::fill(words.say("report", "next step %1"), {money(outlook.next->threshold)}), false});
  curve.title = outlook.next ? words::fill(words.say("report", "%1 more and the whole year costs the customer %2 less"),
                                           {money(outlook.missing), money(outlook.bonusAtNext - outlook.bonus)})
                             : words::fill(words.say("report", "The last step is reached: %1 bonus"), {money(outlook.bonus)});
  curve.subtitle = words.say("report", "net price after bonus, of the invoice");
  return curve;
}

}  // namespace kam::report
