// SPDX-License-Identifier: GPL-3.0-or-later
// What the accounts cost in hours and money, what their loss would do, and what the last review agreed.
#include "report/portfolio_topics.h"

#include "domain/records.h"
#include "report/contract_words.h"
#include "report/economics.h"
#include "report/review_words.h"
#include "scoring/account/contract_term.h"
#include "scoring/portfolio/contact_dependence.h"
#include "scoring/portfolio/customer_profit.h"
#include "scoring/portfolio/portfolio_loss.h"
#include "scoring/portfolio/review_history.h"
#include "words/format.h"

#include <algorithm>
#include <cmath>

namespace kam::report {
namespace {

using words::fill;

constexpr std::size_t kMostRows = 10;

std::string hoursText(std::int64_t hours, const PortfolioContext& context) { return words::number(context.words.language(), hours); }

}  // namespace

std::optional<Section> workloadTopic(const PortfolioContext& context) {
  const domain::Id<domain::TeamMember> asked = context.request.scope.manager;
  std::vector<scoring::MemberHours> hours = scoring::plannedHours(context.whole);
  if (asked.isSet()) hours.erase(std::remove_if(hours.begin(), hours.end(), [&](const auto& one) { return one.member != asked; }), hours.end());
  if (hours.empty()) return std::nullopt;
  Section section{"workload", context.say("report", "Workload of the team"), {}, true, false};
  std::int64_t planned = 0;
  std::int64_t available = 0;
  int over = 0;
  Table table;
  table.columns = {{context.say("report", "Team member"), 3.0, Align::left},
                   {context.say("report", "Planned hours a year"), 1.8, Align::right},
                   {context.say("report", "Hours there are"), 1.8, Align::right},
                   {context.say("report", "Load"), 1.2, Align::right},
                   {context.say("report", "What to do"), 4.0, Align::left}};
  for (const scoring::MemberHours& one : hours) {
    const domain::TeamMember* member = context.whole.find(one.member);
    const bool known = one.available && *one.available > 0;
    const double load = known ? static_cast<double>(one.planned) / static_cast<double>(*one.available) : 0.0;
    planned += one.planned;
    if (known) available += *one.available;
    over += load > 1.0 ? 1 : 0;
    const std::string advice =
        !known       ? context.say("report", "Enter the hours that there are.")
        : load > 1.0 ? fill(context.say("report", "Hand over %1 hours, or take fewer accounts."), {hoursText(one.planned - *one.available, context)})
        : load < 0.5 ? fill(context.say("report", "Has room for %1 hours."), {hoursText(*one.available - one.planned, context)})
                     : std::string();
    table.rows.push_back({strongCell(member == nullptr ? one.member.toString() : member->name), plainCell(hoursText(one.planned, context)),
                          plainCell(known ? hoursText(*one.available, context) : std::string(words::kUnknown)),
                          known ? tonedCell(context.percent(load), load > 1.0 ? Tone::critical : Tone::plain, load > 1.0)
                                : tonedCell(std::string(words::kUnknown), Tone::muted),
                          tonedCell(advice, Tone::muted)});
  }
  std::string lead = available > 0 ? fill(context.say("report", "%1 of %2 hours a year are planned for accounts (%3)."),
                                          {hoursText(planned, context), hoursText(available, context),
                                           context.percent(static_cast<double>(planned) / static_cast<double>(available))})
                                   : fill(context.say("report", "%1 hours a year are planned for accounts."), {hoursText(planned, context)});
  if (over > 0) lead += " " + context.words.say("report", "%n member(s) are planned beyond their hours.", nullptr, over);
  section.blocks.emplace_back(Paragraph{lead, Paragraph::Look::lead});
  section.blocks.emplace_back(std::move(table));
  section.blocks.emplace_back(
      Paragraph{context.say("report", "Planned: the sum of the hours of all assignments of a member to accounts."), Paragraph::Look::small});
  return section;
}

std::optional<Section> lossTopic(const PortfolioContext& context) {
  const scoring::LossBase base = scoring::lossBase(context.part, {scoring::RollUp::group, context.request.today, context.agenda.figures.period});
  const std::vector<scoring::SingleLoss> losses = scoring::singleLosses(base);
  if (losses.empty()) return std::nullopt;
  Section section{"loss", context.say("report", "Dependency and loss"), {}, true, false};
  const auto chance = scoring::portfolioLoss(context.part, base, context.request.today, scoring::LossMeasure::revenue);
  if (chance && !chance->accounts.empty()) {
    const scoring::LossDistribution& drawn = chance->distribution;
    const auto money = [&](double minor) { return context.money(static_cast<std::int64_t>(std::llround(minor))); };
    const scoring::PortfolioLossAccount& first = chance->accounts.front();
    section.blocks.emplace_back(Paragraph{
        fill(
            context.say("report",
                        "On average %1 of revenue leaves within a year; in 19 of 20 years it is at most %2. %3 explains %4 of the bad years."),
            {money(drawn.expected), context.money(drawn.valueAtRisk), context.nameOf(base.list.ids[first.item]), context.percent(first.shareOfTail)}),
        Paragraph::Look::lead});
  }
  Table table;
  table.columns = {{context.say("report", "Without"), 3.0, Align::left},
                   {context.say("report", "Revenue lost"), 1.5, Align::right},
                   {context.say("report", "Share"), 1.0, Align::right},
                   {context.say("report", "Margin lost"), 1.5, Align::right},
                   {context.say("report", "Hours freed"), 1.3, Align::right},
                   {context.say("report", "New revenue to make up"), 2.0, Align::right},
                   {context.say("report", "Loss within a year"), 1.5, Align::right}};
  for (std::size_t at = 0; at < std::min(kMostRows, losses.size()); ++at) {
    const scoring::SingleLoss& loss = losses[at];
    const std::uint32_t lost[] = {loss.item};
    const scoring::LossScenario scenario = scoring::lossOf(base, lost);
    std::optional<double> probability;
    if (chance)
      for (const scoring::PortfolioLossAccount& one : chance->accounts)
        if (one.item == loss.item) probability = one.chance.probability;
    table.rows.push_back({strongCell(context.nameOf(base.list.ids[loss.item])), plainCell(context.money(loss.revenue)),
                          tonedCell(context.percent(loss.share, 1), loss.share > 0.2   ? Tone::critical
                                                                    : loss.share > 0.1 ? Tone::warning
                                                                                       : Tone::plain),
                          plainCell(context.money(loss.margin)), plainCell(hoursText(std::llround(scenario.hoursFreed), context)),
                          plainCell(scenario.replacementRevenue ? context.money(static_cast<std::int64_t>(std::llround(*scenario.replacementRevenue)))
                                                                : std::string(words::kUnknown)),
                          plainCell(context.percent(probability))});
  }
  section.blocks.emplace_back(Subheading{context.say("report", "What the loss of one account would do")});
  section.blocks.emplace_back(std::move(table));
  if (const auto lines = ladderLines(scoring::portfolioLadder(context.part, context.request.today), context.words); !lines.empty()) {
    section.blocks.emplace_back(Subheading{context.say("report", "Revenue by how soon its contract can end")});
    Table ladder;
    ladder.columns = {{context.say("report", "Contract"), 4.0, Align::left},
                      {context.say("report", "Revenue"), 1.6, Align::right},
                      {context.say("report", "Share"), 1.0, Align::right}};
    for (const LadderLine& line : lines)
      ladder.rows.push_back({tonedCell(line.name, line.tone), plainCell(context.money(line.revenue)), plainCell(context.percent(line.share, 1))});
    section.blocks.emplace_back(std::move(ladder));
  }
  Table lone;
  lone.columns = {{context.say("report", "Account"), 3.0, Align::left},
                  {context.say("report", "Contact"), 2.6, Align::left},
                  {context.say("report", "Carries"), 1.2, Align::right},
                  {context.say("report", "Contacts"), 1.2, Align::right}};
  for (const scoring::ContactDependence& one : scoring::singleThreaded(context.part, base.list, context.request.today)) {
    const domain::Account* account = context.part.find(base.list.ids[one.item]);
    const domain::Person* person = context.part.find(one.person);
    if (account == nullptr || account->tier != domain::Tier::key || lone.rows.size() >= kMostRows) continue;
    lone.rows.push_back({strongCell(account->name),
                         plainCell(person == nullptr ? std::string(words::kUnknown) : person->givenName + " " + person->familyName),
                         plainCell(context.percent(one.share)), plainCell(std::to_string(one.contacts))});
  }
  if (!lone.rows.empty()) {
    section.blocks.emplace_back(Subheading{context.say("report", "Key accounts that hang on one contact")});
    section.blocks.emplace_back(std::move(lone));
  }
  section.blocks.emplace_back(Paragraph{
      context.say("report", "Probabilities come from what is recorded (silence, decline, contacts, risks); they rank, they do not forecast."),
      Paragraph::Look::small});
  return section;
}

std::optional<Section> profitTopic(const PortfolioContext& context) {
  const auto profit = scoring::customerProfit(context.part, context.request.today);
  if (!profit || profit->curve.order.empty()) return std::nullopt;
  const scoring::WhaleCurve& curve = profit->curve;
  Section section{"profit", context.say("report", "Whale curve: what accounts leave after cost"), {}, true, false};
  section.blocks.emplace_back(ChartBlock{{whaleChart(context.part, *profit, context.words)}, 190, {}});
  section.blocks.emplace_back(Paragraph{whaleAdvice(*profit, context.words), Paragraph::Look::body});
  const auto list = [&](const std::string& title, auto from, auto to) {
    Table table;
    table.columns = {{context.say("report", "Account"), 3.0, Align::left},
                     {context.say("report", "Margin"), 1.5, Align::right},
                     {context.say("report", "Cost lines"), 1.5, Align::right},
                     {context.say("report", "Left"), 1.5, Align::right}};
    for (auto at = from; at != to && table.rows.size() < 8; ++at) {
      const std::int64_t left = *profit->profit[*at];
      // Who neither brings nor costs anything has nothing to say here.
      if (left == 0 && profit->costs[*at] == 0) continue;
      table.rows.push_back({strongCell(context.nameOf(profit->list.ids[*at])), plainCell(context.money(left + profit->costs[*at])),
                            plainCell(context.money(profit->costs[*at])), tonedCell(context.money(left), left < 0 ? Tone::critical : Tone::plain)});
    }
    section.blocks.emplace_back(Subheading{title});
    section.blocks.emplace_back(std::move(table));
  };
  list(context.say("report", "Bring most"), curve.order.begin(), curve.order.end());
  list(context.say("report", "Bring least"), curve.order.rbegin(), curve.order.rend());
  const int unknown = static_cast<int>(curve.unknown.size());
  if (unknown > 0)
    section.blocks.emplace_back(Paragraph{
        context.words.say("report", "The margin of %n account(s) is not recorded; they are left out.", nullptr, unknown), Paragraph::Look::small});
  return section;
}

std::optional<Section> earningsTopic(const PortfolioContext& context) {
  const scoring::AbcXyzMatrix matrix = steadiness(context.agenda.pareto);
  if (!context.agenda.pareto.concentration.vitalFew) return std::nullopt;
  Section section{"earnings", context.say("report", "How evenly they buy, how much they earn"), {}, true, false};
  section.blocks.emplace_back(Paragraph{steadinessFinding(matrix, context.words), Paragraph::Look::lead});
  constexpr scoring::AbcClass kAbc[] = {scoring::AbcClass::a, scoring::AbcClass::b, scoring::AbcClass::c};
  constexpr scoring::XyzClass kXyz[] = {scoring::XyzClass::x, scoring::XyzClass::y, scoring::XyzClass::z, scoring::XyzClass::tooNew};
  Table table;
  table.columns = {{context.say("report", "Class"), 1.0, Align::left},
                   {context.say("report", "X: even"), 2.0, Align::right},
                   {context.say("report", "Y: varying"), 2.0, Align::right},
                   {context.say("report", "Z: in lumps"), 2.0, Align::right},
                   {context.say("report", "new"), 2.0, Align::right}};
  for (const scoring::AbcClass abc : kAbc) {
    std::vector<Cell> row{strongCell(std::string(scoring::letterOf(abc)))};
    for (const scoring::XyzClass xyz : kXyz) {
      const scoring::AbcXyzCell& cell = matrix.at(abc, xyz);
      row.push_back(cell.accounts == 0 ? plainCell({}) : plainCell(std::to_string(cell.accounts) + " \u00b7 " + context.money(cell.value)));
    }
    table.rows.push_back(std::move(row));
  }
  table.caption = context.say("report", "Number of accounts and their revenue; X up to a variation of 0.5 of the months, Y up to 1.");
  section.blocks.emplace_back(std::move(table));
  const MarginClasses classes = marginClasses(context.part, context.agenda.figures.period, context.request.today);
  section.blocks.emplace_back(Subheading{context.say("report", "Revenue against margin")});
  section.blocks.emplace_back(Paragraph{marginFinding(classes, context.words), Paragraph::Look::body});
  Table laggards;
  laggards.columns = {{context.say("report", "Account"), 3.0, Align::left},
                      {context.say("report", "Revenue"), 1.5, Align::right},
                      {context.say("report", "Margin"), 1.5, Align::right},
                      {context.say("report", "Margin share"), 1.5, Align::right}};
  for (const MarginLaggard& one : marginLaggards(classes, kMostRows))
    laggards.rows.push_back({strongCell(context.nameOf(one.account)), plainCell(context.money(one.revenue)), plainCell(context.money(one.margin)),
                             plainCell(one.revenue > 0 ? context.percent(static_cast<double>(one.margin) / static_cast<double>(one.revenue), 1)
                                                       : std::string(words::kUnknown))});
  if (!laggards.rows.empty()) section.blocks.emplace_back(std::move(laggards));
  return section;
}

std::optional<Section> reviewTopic(const PortfolioContext& context) {
  const domain::Review* review = nullptr;
  for (const domain::Review* one : scoring::reviewsByAge(context.whole))
    if (review == nullptr && one->frozenOn && scoring::scopeOf(*one) == context.request.scope) review = one;
  if (review == nullptr) return std::nullopt;
  Section section{"review", reviewName(*review, context.words), {}, true, false};
  std::string lead = fill(context.say("report", "Held by %1 over %2."), {review->by, scopeText(context.whole, *review, context.words)});
  section.blocks.emplace_back(Paragraph{lead, Paragraph::Look::lead});
  if (!review->summary.empty()) section.blocks.emplace_back(Paragraph{review->summary, Paragraph::Look::body});
  std::vector<domain::ReviewEntry> before;
  for (const domain::ReviewEntry* entry : scoring::entriesOf(context.whole, review->id)) before.push_back(*entry);
  std::vector<domain::ReviewEntry> now;
  for (const scoring::AgendaItem& item : context.agenda.items) now.push_back(scoring::frozenEntry(item, static_cast<std::int64_t>(now.size()) + 1));
  const auto moves = scoring::compareEntries(before, now);
  section.blocks.emplace_back(Note{Tone::accent, context.say("report", "Since then"), comparisonFinding(moves, context.words)});
  Table notes;
  notes.columns = {{context.say("report", "Account"), 2.2, Align::left},
                   {context.say("report", "Note"), 4.6, Align::left},
                   {context.say("report", "Owner and day"), 2.4, Align::left},
                   {context.say("report", "What became of it"), 1.4, Align::left}};
  for (const domain::ReviewNote* note : scoring::notesOf(context.whole, review->id)) {
    const scoring::NoteFate fate = scoring::fateOf(context.whole, *note, context.request.today);
    notes.rows.push_back({strongCell(note->account.isSet() ? context.nameOf(note->account) : context.say("report", "The portfolio")),
                          plainCell(note->text), tonedCell(actionText(context.whole, *note, context.words), Tone::muted),
                          tonedCell(fateName(fate, context.words), fateTone(fate), true)});
  }
  section.blocks.emplace_back(Subheading{context.say("report", "Notes and actions")});
  if (notes.rows.empty()) section.blocks.emplace_back(Paragraph{context.say("report", "Nothing was noted."), Paragraph::Look::body});
  else section.blocks.emplace_back(std::move(notes));
  Table moved;
  moved.columns = {{context.say("report", "Account"), 2.6, Align::left},       {context.say("report", "Key account"), 1.7, Align::left},
                   {context.say("report", "Revenue then"), 1.5, Align::right}, {context.say("report", "Revenue now"), 1.5, Align::right},
                   {context.say("report", "Change"), 1.1, Align::right},       {context.say("report", "Plan then"), 1.3, Align::left},
                   {context.say("report", "Plan now"), 1.3, Align::left}};
  const auto minor = [](const std::optional<domain::ReviewEntry>& entry) {
    return entry && entry->revenue ? std::optional(entry->revenue->minor) : std::nullopt;
  };
  const auto plan = [&](const std::optional<domain::ReviewEntry>& entry) {
    return entry ? planStateText(entry->planStatus, context.words) : std::string(words::kUnknown);
  };
  for (const scoring::ReviewMove& move : moves) {
    if (moved.rows.size() >= kMostRows) break;
    using Kind = scoring::ReviewMove::Kind;
    const std::string word = move.kind == Kind::enters   ? context.say("report", "enters")
                             : move.kind == Kind::leaves ? context.say("report", "leaves")
                                                         : context.say("report", "stays");
    moved.rows.push_back({strongCell(context.nameOf(move.account)), tonedCell(word, move.kind == Kind::stays ? Tone::muted : Tone::accent),
                          plainCell(context.money(minor(move.before))), plainCell(context.money(minor(move.after))),
                          tonedCell(context.signedPercent(move.revenueGrowth), move.revenueGrowth.value_or(0) < 0 ? Tone::critical : Tone::plain),
                          plainCell(plan(move.before)), plainCell(plan(move.after))});
  }
  const int further = static_cast<int>(moves.size()) - static_cast<int>(moved.rows.size());
  if (further > 0) moved.caption = context.words.say("report", "and %n further account(s)", nullptr, further);
  section.blocks.emplace_back(Subheading{context.say("report", "What moved")});
  section.blocks.emplace_back(std::move(moved));
  return section;
}

}  // namespace kam::report
