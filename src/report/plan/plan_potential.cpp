// SPDX-License-Identifier: GPL-3.0-or-later
// Potential and white space: unit by product family, and the list of what is to be won.
#include "report/cross_sell_words.h"
#include "report/plan/plan_sections.h"

#include <algorithm>
#include <map>

namespace kam::report {

namespace {

constexpr std::size_t kMostUnits = 4;

std::vector<const domain::Potential*> potentialsOf(const PlanContext& context) {
  std::vector<const domain::Potential*> all;
  for (const domain::Potential& one : context.snapshot.all<domain::Potential>())
    if (std::find(context.accounts.begin(), context.accounts.end(), one.account.raw()) != context.accounts.end()) all.push_back(&one);
  std::stable_sort(all.begin(), all.end(),
                   [](const auto* a, const auto* b) { return a->likely.value_or(base::Amount{}).minor > b->likely.value_or(base::Amount{}).minor; });
  return all;
}

Tone toneOf(domain::PotentialState state) {
  switch (state) {
    case domain::PotentialState::own: return Tone::accent;
    case domain::PotentialState::open: return Tone::positive;
    case domain::PotentialState::competitor: return Tone::warning;
    default: return Tone::muted;
  }
}

/// Who of the customer's: its unit, else the account of the group.
std::string placeOf(const PlanContext& context, const domain::Potential& one) {
  if (const domain::Unit* unit = context.snapshot.find(one.unit)) return unit->name;
  const domain::Account* account = context.snapshot.find(one.account);
  return account == nullptr ? context.unknown() : account->name;
}

/// Product family by unit: whose it is today and how much is spent; empty where there is only one unit.
Table whiteSpaceMatrix(const PlanContext& context, const std::vector<const domain::Potential*>& potentials) {
  std::vector<std::string> places;
  std::vector<std::string> families;
  std::map<std::pair<std::string, std::string>, const domain::Potential*> cells;
  for (const domain::Potential* one : potentials) {
    const std::string place = placeOf(context, *one);
    if (std::find(places.begin(), places.end(), place) == places.end()) places.push_back(place);
    if (std::find(families.begin(), families.end(), one->family) == families.end()) families.push_back(one->family);
    cells.emplace(std::pair(one->family, place), one);
  }
  Table table;
  if (places.size() < 2) return table;
  if (places.size() > kMostUnits) places.resize(kMostUnits);
  table.columns.push_back({context.words.say("report", "Product family"), 2.2, Align::left});
  for (const std::string& place : places) table.columns.push_back({place, 2.0, Align::left});
  for (const std::string& family : families) {
    std::vector<Cell> row{cell(family)};
    for (const std::string& place : places) {
      const auto found = cells.find({family, place});
      if (found == cells.end()) {
        row.push_back(mutedCell(std::string(words::kUnknown)));
        continue;
      }
      const std::string state = domain::wordOf(context.words, found->second->state);
      Cell shown = pill(state.empty() ? context.unknown() : state, toneOf(found->second->state));
      shown.second = found->second->likely ? context.shortMoney(found->second->likely->minor) : context.unknown();
      row.push_back(std::move(shown));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

BridgePart::Kind kindOf(domain::PotentialState state) {
  switch (state) {
    case domain::PotentialState::own: return BridgePart::Kind::sure;
    case domain::PotentialState::open: return BridgePart::Kind::hoped;
    case domain::PotentialState::competitor: return BridgePart::Kind::open;
    default: return BridgePart::Kind::likely;
  }
}

/// What is spent in our field a year, family by family and whose it is today, up to the whole.
BridgeChart spendChart(const PlanContext& context, const std::vector<const domain::Potential*>& potentials) {
  constexpr std::size_t kMostParts = 6;
  const words::Words& words = context.words;
  BridgeChart chart;
  std::map<domain::PotentialState, std::int64_t> byState;
  // The same family in several units is one part while it is in the same hands; the largest come first already.
  std::vector<std::pair<domain::PotentialState, BridgePart>> parts;
  for (const domain::Potential* one : potentials) {
    if (!one->likely || one->likely->minor <= 0 || one->state == domain::PotentialState::notRelevant) continue;
    byState[one->state] += one->likely->minor;
    chart.target += one->likely->minor;
    const auto known =
        std::find_if(parts.begin(), parts.end(), [&](const auto& part) { return part.first == one->state && part.second.label == one->family; });
    if (known != parts.end()) known->second.value += one->likely->minor;
    else parts.push_back({one->state, {one->family, one->likely->minor, {}, kindOf(one->state)}});
  }
  if (parts.size() < 2) return {};
  if (parts.size() > kMostParts) {
    BridgePart rest{words.say("report", "Others"), 0, {}, BridgePart::Kind::likely};
    for (std::size_t i = kMostParts - 1; i < parts.size(); ++i) rest.value += parts[i].second.value;
    parts.resize(kMostParts - 1);
    parts.push_back({domain::PotentialState::unknown, std::move(rest)});
  }
  for (auto& [state, part] : parts) {
    part.figure = context.shortMoney(part.value);
    chart.parts.push_back(std::move(part));
  }
  chart.targetLabel = words.say("report", "Spend a year");
  chart.targetFigure = context.shortMoney(chart.target);
  chart.title = words::fill(words.say("report", "Of %1 a year %2 is open to us, %3 is with competitors"),
                            {context.shortMoney(chart.target), context.shortMoney(byState[domain::PotentialState::open]),
                             context.shortMoney(byState[domain::PotentialState::competitor])});
  chart.subtitle =
      words.say("report", "likely spend by product family; full: ours, dashed: open, dashed amber: with competitors, pale: blocked or unknown");
  return chart;
}

std::string ofFive(const PlanContext& context, const std::optional<std::int64_t>& value) {
  return value ? std::to_string(*value) : context.unknown();
}

}  // namespace

Section potentialSection(const PlanContext& context) {
  const words::Words& words = context.words;
  const auto potentials = potentialsOf(context);
  Section section{"potential", words.say("report", "Potential"), {}, false, false};
  if (BridgeChart spend = spendChart(context, potentials); !spend.parts.empty()) section.blocks.emplace_back(ChartBlock{{std::move(spend)}, 160, {}});
  if (Table matrix = whiteSpaceMatrix(context, potentials); !matrix.rows.empty()) {
    section.blocks.emplace_back(std::move(matrix));
    section.blocks.emplace_back(Subheading{words.say("report", "What is to be won")});
  }
  Table table;
  table.columns = {{words.say("report", "Product family"), 3.0, Align::left},
                   {words.say("report", "Spend a year"), 1.8, Align::right},
                   {words.say("report", "Between"), 2.6, Align::right},
                   {words.say("report", "State"), 1.8, Align::left},
                   {words.say("report", "Fit, access"), 1.4, Align::right}};
  for (const domain::Potential* one : potentials) {
    const std::string between =
        one->low && one->high ? context.shortMoney(one->low->minor) + " – " + context.shortMoney(one->high->minor) : context.unknown();
    Cell family = cell(one->family);
    if (potentials.size() > 1 && one->unit.isSet()) family.second = placeOf(context, *one);
    table.rows.push_back({family, cell(context.money(one->likely)), mutedCell(between), mutedCell(domain::wordOf(words, one->state)),
                          mutedCell(ofFive(context, one->fit) + ", " + ofFive(context, one->access))});
  }
  if (!table.rows.empty()) section.blocks.emplace_back(std::move(table));
  // Other customers' purchases are our own knowledge: no word of them to this one.
  constexpr std::size_t kSuggestions = 5;
  if (context.forCustomer()) return section;
  if (const auto suggestions = scoring::crossSell(context.snapshot, context.accounts, kSuggestions); !suggestions.empty()) {
    section.blocks.emplace_back(Subheading{words.say("report", "What others like it buy")});
    section.blocks.emplace_back(crossSellTable(context.snapshot, suggestions, words));
  }
  return section;
}

}  // namespace kam::report
