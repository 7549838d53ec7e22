// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/customer_result.h"

#include "domain/value_text.h"
#include "words/format.h"

namespace kam::report {

using domain::Snapshot;
using scoring::CustomerLadder;
using words::fill;
using words::Words;

namespace {

std::string shortMoney(const Snapshot& snapshot, std::int64_t minor, const Words& words) {
  return words::shortMoney(words.language(), {base::Amount{minor}, domain::currencyOf(snapshot)});
}

/// A step of the ladder: what it is called, what it adds (costs below zero), whether it is a sum on the way.
struct Step {
  std::string label;
  std::int64_t value = 0;
  bool level = false;
};

/// From DB I on; the margin must be known.
std::vector<Step> stepsOf(const CustomerLadder& ladder, const Words& words) {
  std::vector<Step> steps{{words.say("report", "DB I"), *ladder.first, true}};
  const auto cost = [&steps](const std::string& label, std::int64_t minor) {
    if (minor != 0) steps.push_back({label, -minor, false});
  };
  cost(words.say("report", "Rebates and bonuses"), ladder.deductions());
  cost(words.say("report", "Logistics"), ladder.costs.of(domain::CostKind::logistics));
  cost(words.say("report", "Service"), ladder.costs.of(domain::CostKind::service));
  steps.push_back({words.say("report", "DB II"), *ladder.second(), true});
  cost(ladder.costs.hours() > 0 ? words.say("report", "Our hours") : words.say("report", "Key account management"), ladder.people());
  cost(words.say("report", "Other costs"), ladder.other());
  return steps;
}

}  // namespace

std::string customerResultFinding(const Snapshot& snapshot, const CustomerLadder& ladder, const Words& words) {
  if (!ladder.first) return words.say("report", "The sales carry no margin, so nobody knows what this customer leaves.");
  if (!ladder.costs.any()) return words.say("report", "No cost of this customer is recorded, so all of its margin seems to be left.");
  const std::int64_t left = *ladder.third();
  if (left < 0)
    return fill(words.say("report", "This customer costs %1 more than its contribution margin of %2"),
                {shortMoney(snapshot, -left, words), shortMoney(snapshot, *ladder.first, words)});
  return fill(words.say("report", "Of %1 contribution margin %2 are left after everything this customer costs"),
              {shortMoney(snapshot, *ladder.first, words), shortMoney(snapshot, left, words)});
}

BridgeChart customerResultChart(const Snapshot& snapshot, const CustomerLadder& ladder, const Words& words) {
  BridgeChart chart;
  chart.title = customerResultFinding(snapshot, ladder, words);
  chart.subtitle =
      fill(words.say("report", "sales of %1, costs of %2"), {words::period(words.language(), ladder.period), std::to_string(ladder.year)});
  if (const auto share = ladder.costToServe())
    chart.subtitle += " \u00b7 " + fill(words.say("report", "cost to serve %1 of revenue"), {words::percent(words.language(), *share, 1)});
  if (ladder.costs.hours() > 0)
    chart.subtitle += " \u00b7 " + fill(words.say("report", "%1 hours at %2"),
                                        {words::decimal(words.language(), static_cast<double>(ladder.costs.hundredthHours) / 100.0, 1),
                                         words::money(words.language(), {base::Amount{ladder.costs.hourCost}, domain::currencyOf(snapshot)})});
  if (const auto gain = ladder.returnOnPeople()) {
    const std::int64_t change = *ladder.third() - *ladder.thirdBefore;
    chart.subtitle += " \u00b7 " + fill(words.say("report", "DB III %1 against the year before, %2 for each %3 our own people cost"),
                                        {(change > 0 ? "+" : "") + shortMoney(snapshot, change, words), words::decimal(words.language(), *gain, 1),
                                         domain::currencyOf(snapshot).code()});
  }
  if (!ladder.first || !ladder.costs.any()) {
    chart.emptyText = ladder.first ? words.say("report", "Record what logistics, service and our own people cost for this customer in a year.")
                                   : words.say("report", "Import sales with their margin first.");
    return chart;
  }
  for (const Step& step : stepsOf(ladder, words))
    chart.parts.push_back(
        {step.label, step.value, shortMoney(snapshot, step.value, words), step.level ? BridgePart::Kind::level : BridgePart::Kind::cost});
  chart.targetLabel = words.say("report", "DB III");
  chart.target = *ladder.third();
  chart.targetFigure = shortMoney(snapshot, chart.target, words);
  return chart;
}

Table customerResultTable(const Snapshot& snapshot, const CustomerLadder& ladder, const Words& words) {
  Table table;
  table.columns = {{words.say("report", "What the customer leaves"), 4, Align::left},
                   {words.say("report", "Twelve months"), 2, Align::right},
                   {words.say("report", "of revenue"), 1.5, Align::right}};
  const auto row = [&](const std::string& label, std::int64_t value, bool strong) {
    const auto share = ladder.revenue > 0 ? std::optional(static_cast<double>(value) / static_cast<double>(ladder.revenue)) : std::nullopt;
    const Tone tone = value < 0 && strong ? Tone::critical : Tone::plain;
    const std::string amount = words::money(words.language(), {base::Amount{value}, domain::currencyOf(snapshot)});
    return std::vector<Cell>{Cell{label, Tone::plain, strong, false, {}}, Cell{amount, tone, strong, false, {}},
                             Cell{share ? words::percent(words.language(), *share, 1) : std::string(words::kUnknown), tone, strong, false, {}}};
  };
  table.rows.push_back(row(words.say("report", "Revenue"), ladder.revenue, false));
  if (!ladder.first) return table;
  if (ladder.revenue != *ladder.first) table.rows.push_back(row(words.say("report", "Variable costs"), *ladder.first - ladder.revenue, false));
  for (const Step& step : stepsOf(ladder, words)) table.rows.push_back(row(step.label, step.value, step.level));
  table.total = row(words.say("report", "DB III"), *ladder.third(), true);
  table.caption =
      fill(words.say("report", "Sales of %1, costs of %2."), {words::period(words.language(), ladder.period), std::to_string(ladder.year)});
  return table;
}

}  // namespace kam::report
