// SPDX-License-Identifier: GPL-3.0-or-later
// The sections that defend a decision with its own figures: composition, certainty, size, and each account against the line.
#include "report/decision/decision_sections.h"
#include "scoring/selection/acceptability.h"
#include "words/format.h"

#include <algorithm>
#include <cmath>

namespace kam::report {

using scoring::Certainty;
using words::Words;

namespace {

/// Accounts below the line that are shown with those above it.
constexpr std::size_t kNearBelow = 5;
/// Steps of a waterfall on paper; what is left makes one more.
constexpr std::size_t kMostSteps = 6;
/// Points below which a step is not worth a line.
constexpr double kSmallStep = 0.05;
constexpr std::size_t kMostDefended = 60;
constexpr double kRowHeight = 15.0;
/// Behind a criterion that is not known for both; explained above the charts.
constexpr const char* kNotKnown = " *";

/// Key accounts in order of place, then the nearest below the line.
std::vector<const JudgedAccount*> aroundTheLine(const DecisionFacts& facts, std::size_t most) {
  std::vector<const JudgedAccount*> shown;
  for (const JudgedAccount& account : facts.accounts)
    if (account.isIn() && account.entry->rank && shown.size() < most) shown.push_back(&account);
  std::size_t below = 0;
  for (const JudgedAccount& account : facts.accounts) {
    if (account.isIn() || !account.entry->rank || below == kNearBelow) continue;
    shown.push_back(&account);
    ++below;
  }
  return shown;
}

double pointsOf(const JudgedAccount& account, const std::string& criterion) {
  for (const auto& [key, points] : account.figures.contributions)
    if (key == criterion) return points;
  return 0.0;
}

bool isMissing(const JudgedAccount& account, const std::string& criterion) {
  return std::find(account.figures.missing.begin(), account.figures.missing.end(), criterion) != account.figures.missing.end();
}

/// From `other`'s score to the account's, the largest steps first; they add up to the difference.
std::vector<WaterfallStep> stepsBetween(const DecisionFacts& facts, const JudgedAccount& account, const JudgedAccount& other) {
  std::vector<WaterfallStep> steps;
  for (const std::string& key : facts.criteria) {
    const double change = pointsOf(account, key) - pointsOf(other, key);
    if (std::abs(change) < kSmallStep) continue;
    const bool unknown = isMissing(account, key) || isMissing(other, key);
    steps.push_back({facts.criterionName(key) + (unknown ? kNotKnown : ""), change, true});
  }
  std::stable_sort(steps.begin(), steps.end(), [](const auto& a, const auto& b) { return std::abs(a.change) > std::abs(b.change); });
  const double whole = account.entry->score.value_or(0.0) - other.entry->score.value_or(0.0);
  if (steps.size() > kMostSteps) steps.resize(kMostSteps);
  double told = 0.0;
  for (const WaterfallStep& step : steps) told += step.change;
  if (std::abs(whole - told) >= kSmallStep) steps.push_back({facts.words.say("report", "all others"), whole - told, true});
  return steps;
}

WaterfallChart defence(const DecisionFacts& facts, const JudgedAccount& account, const JudgedAccount& other) {
  const Words& words = facts.words;
  WaterfallChart chart;
  chart.language = words.language();
  chart.startLabel = other.name;
  chart.start = other.entry->score.value_or(0.0);
  chart.endLabel = account.name;
  chart.end = account.entry->score.value_or(0.0);
  const double gap = chart.end - chart.start;
  chart.title = account.name + ": " + (gap < 0 ? "\u2212" : "+") + words::decimal(words.language(), std::abs(gap), 1);
  chart.subtitle = words::fill(words.say("report", "place %1, against %2 on place %3"), {facts.place(account), other.name, facts.place(other)});
  chart.steps = stepsBetween(facts, account, other);
  return chart;
}

/// The two criteria that the account loses most on, or wins most on: as the selection page finds them, from the figures kept.
std::string furthest(const DecisionFacts& facts, const JudgedAccount& account, bool weak) {
  const double known = account.figures.coverage.value_or(1.0);
  std::vector<std::pair<double, std::string>> order;
  for (const std::string& key : facts.criteria) {
    const auto weight = facts.weightOf(key);
    if (!weight || isMissing(account, key)) continue;
    const double won = pointsOf(account, key) / 100.0 * known;
    order.emplace_back(weak ? *weight - won : won, facts.criterionName(key));
  }
  std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::string names;
  for (std::size_t at = 0; at < order.size() && at < 2; ++at) names += (names.empty() ? "" : ", ") + order[at].second;
  return names;
}

/// "Adler: place 4 by revenue, 17 by score; loses most on …"
std::string contrast(const DecisionFacts& facts, const JudgedAccount& account, bool weak) {
  const std::string places = words::fill(facts.words.say("report", "%1: place %2 by revenue, %3 by score"),
                                         {account.name, std::to_string(*account.revenuePlace), facts.place(account)});
  const std::string names = furthest(facts, account, weak);
  if (names.empty()) return places;
  return places + "; " + words::fill(weak ? facts.words.say("report", "loses most on %1") : facts.words.say("report", "wins most on %1"), {names});
}

Table contestedTable(const DecisionFacts& facts) {
  const Words& words = facts.words;
  Table table;
  table.columns = {{words.say("report", "Rank"), 0.7, Align::right},
                   {words.say("report", "Account"), 3.4, Align::left},
                   {words.say("report", "Score"), 1.0, Align::right},
                   {words.say("report", "Key account in"), 1.5, Align::right},
                   {words.say("report", "Decision"), 2.2, Align::left}};
  for (const JudgedAccount& account : facts.accounts) {
    if (!account.figures.certainty || scoring::certaintyOf(*account.figures.certainty) != Certainty::contested) continue;
    table.rows.push_back({{facts.place(account), Tone::muted, false, false, {}},
                          {account.name, Tone::plain, true, false, {}},
                          {facts.score(account.entry->score), Tone::plain, false, false, {}},
                          {words::percent(words.language(), *account.figures.certainty, 0), Tone::plain, false, false, {}},
                          {domain::wordOf(words, account.entry->verdict), account.isIn() ? Tone::positive : Tone::muted, false, true, {}}});
  }
  return table;
}

}  // namespace

std::optional<Section> decisionRanking(const DecisionFacts& facts) {
  constexpr std::size_t kMostBars = 30;
  ContributionBars bars;
  bars.language = facts.words.language();
  for (const std::string& key : facts.criteria) bars.criteria.push_back(facts.criterionName(key));
  for (const JudgedAccount* account : aroundTheLine(facts, kMostBars)) {
    ContributionRow row;
    row.id = account->entry->account.raw();
    row.label = account->name;
    for (const std::string& key : facts.criteria) row.parts.push_back(pointsOf(*account, key));
    row.total = facts.score(account->entry->score);
    bars.rows.push_back(std::move(row));
  }
  if (bars.rows.empty()) return std::nullopt;
  const JudgedAccount* last = facts.lastAbove();
  if (last != nullptr)
    bars.title = words::fill(facts.words.say("report", "The line runs below %1 with %2 points"), {last->name, facts.score(last->entry->score)});
  bars.subtitle = facts.words.say("report", "Points of the score by criterion; key accounts first, then the nearest below the line");
  Section section{"ranking", facts.words.say("report", "What the scores are made of"), {}, false, false};
  const double height = 92.0 + kRowHeight * static_cast<double>(bars.rows.size());
  section.blocks.emplace_back(ChartBlock{{std::move(bars)}, height, {}});
  return section;
}

std::optional<Section> decisionCertainty(const DecisionFacts& facts) {
  if (!facts.basis) return std::nullopt;
  const Words& words = facts.words;
  std::array<int, 3> counts{};
  for (const JudgedAccount& account : facts.accounts)
    if (account.figures.certainty) ++counts[static_cast<std::size_t>(scoring::certaintyOf(*account.figures.certainty))];
  Section section{"certainty", words.say("report", "How certain the list is"), {}, false, false};
  KeyFigures figures;
  const auto add = [&](Certainty certainty, const std::string& label, Tone tone) {
    figures.figures.push_back({label, std::to_string(counts[static_cast<std::size_t>(certainty)]), {}, tone});
  };
  add(Certainty::surelyIn, words.say("report", "surely in"), Tone::positive);
  add(Certainty::contested, words.say("report", "contested"), Tone::warning);
  add(Certainty::surelyOut, words.say("report", "surely out"), Tone::muted);
  section.blocks.emplace_back(std::move(figures));
  section.blocks.emplace_back(Paragraph{words::fill(
      words.say("report",
                "The weights were varied %1 times and every value within what its evidence allows. Who is a key account in at least 95 % of these "
                "rankings is surely in, in at most 5 % surely out."),
      {words::number(words.language(), facts.basis->draws)})});
  if (Table table = contestedTable(facts); !table.rows.empty()) section.blocks.emplace_back(std::move(table));
  return section;
}

std::optional<Section> decisionSize(const DecisionFacts& facts) {
  const Words& words = facts.words;
  const std::size_t keys = facts.countOf(domain::Verdict::in);
  // On paper more lines than this cannot be told apart.
  const std::size_t most = std::min<std::size_t>(keys + kNearBelow, 30);
  SlopeChart chart;
  chart.language = words.language();
  chart.leftCaption = words.say("report", "by revenue");
  chart.rightCaption = words.say("report", "by score");
  int rising = 0;
  Bullets large;
  Bullets small;
  for (const JudgedAccount& account : facts.accounts) {
    if (!account.revenuePlace) continue;
    if (*account.revenuePlace <= keys && !account.isIn()) large.entries.push_back(contrast(facts, account, true));
    if (*account.revenuePlace > keys && account.isIn()) small.entries.push_back(contrast(facts, account, false));
    if (!account.entry->rank) continue;
    const auto rank = static_cast<std::size_t>(*account.entry->rank);
    if (rank > most && *account.revenuePlace > most) continue;
    rising += rank < *account.revenuePlace ? 1 : 0;
    chart.lines.push_back({account.entry->account.raw(), account.name, *account.revenuePlace, rank, account.isIn(), false});
  }
  if (chart.lines.empty()) return std::nullopt;
  chart.title = words.say("report", "%n account(s) stand higher by score than by revenue", nullptr, rising);
  Section section{"size", words.say("report", "Size and score"), {}, false, false};
  const double height = 58.0 + 13.2 * static_cast<double>(chart.lines.size());
  section.blocks.emplace_back(ChartBlock{{std::move(chart)}, height, {}});
  if (!large.entries.empty()) {
    section.blocks.emplace_back(Subheading{words.say("report", "Large, but no key account")});
    section.blocks.emplace_back(std::move(large));
  }
  if (!small.entries.empty()) {
    section.blocks.emplace_back(Subheading{words.say("report", "Small, but a key account")});
    section.blocks.emplace_back(std::move(small));
  }
  return section;
}

std::optional<Section> decisionDefence(const DecisionFacts& facts) {
  const JudgedAccount* lastAbove = facts.lastAbove();
  const JudgedAccount* firstBelow = facts.firstBelow();
  if (lastAbove == nullptr || firstBelow == nullptr) return std::nullopt;
  Section section{"defence", facts.words.say("report", "Each account against the line"), {}, false, false};
  section.blocks.emplace_back(Paragraph{facts.words.say("report",
                                                        "Who stands above the line is compared with the first one below it, who stands below with "
                                                        "the last one above: points of the score, and which criteria "
                                                        "make the difference. A star marks a criterion that is not known for both.")});
  std::vector<Chart> charts;
  for (const JudgedAccount* account : aroundTheLine(facts, kMostDefended))
    charts.emplace_back(defence(facts, *account, facts.isAbove(*account) ? *firstBelow : *lastAbove));
  for (std::size_t at = 0; at < charts.size(); at += 2) {
    ChartBlock block;
    std::size_t rows = 0;
    for (std::size_t side = at; side < std::min(charts.size(), at + 2); ++side) {
      rows = std::max(rows, std::get<WaterfallChart>(charts[side]).steps.size() + 2);
      block.charts.push_back(charts[side]);
    }
    // A last one by itself keeps its half of the width.
    if (block.charts.size() == 1) block.charts.emplace_back(WaterfallChart{});
    block.height = 40.0 + kRowHeight * static_cast<double>(rows);
    section.blocks.emplace_back(std::move(block));
  }
  return section;
}

}  // namespace kam::report
