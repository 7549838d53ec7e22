// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/decision/decision_sections.h"

#include "domain/choices.h"
#include "scoring/portfolio/decision_history.h"
#include "words/format.h"

#include <algorithm>
#include <cmath>

namespace kam::report {

using domain::Verdict;

namespace {

std::string knockOutReason(const DecisionFacts& facts, const JudgedAccount& account) {
  const auto at = account.figures.knockOut;
  if (!at || !facts.model || *at < 0 || static_cast<std::size_t>(*at) >= facts.model->knockOuts.size()) return {};
  return facts.model->knockOuts[static_cast<std::size_t>(*at)].reason.in(facts.words.language());
}

/// As it was written; else what kept the account from being ranked.
std::string reasonOf(const DecisionFacts& facts, const JudgedAccount& account) {
  if (!account.entry->reason.empty()) return account.entry->reason;
  if (std::string reason = knockOutReason(facts, account); !reason.empty()) return reason;
  if (account.entry->rank || !account.figures.coverage) return {};
  return words::fill(facts.words.say("report", "too little known: %1 of the weight"),
                     {words::percent(facts.words.language(), *account.figures.coverage, 0)});
}

std::string movedBy(const DecisionFacts& facts, const scoring::DecisionMove& move) {
  if (move.before == nullptr) return facts.words.say("report", "was not judged then");
  if (move.after == nullptr) return facts.words.say("report", "is not judged any more");
  std::string text;
  constexpr std::size_t kTold = 3;
  for (std::size_t at = 0; at < move.moves.size() && at < kTold; ++at) {
    const double change = move.moves[at].change();
    text += (text.empty() ? "" : ", ") + facts.criterionName(move.moves[at].criterion) + (change < 0 ? " \u2212" : " +") +
            words::decimal(facts.words.language(), std::abs(change), 1);
  }
  return text;
}

std::string fromTo(const std::string& before, const std::string& after) { return before + " \u2192 " + after; }

std::string placeOf(const domain::DecisionEntry* entry) {
  return entry != nullptr && entry->rank ? std::to_string(*entry->rank) : std::string(words::kUnknown);
}

Table movesTable(const DecisionFacts& facts, const std::vector<scoring::DecisionMove>& moves) {
  const words::Words& words = facts.words;
  Table table;
  table.columns = {{words.say("report", "Change"), 1.5, Align::left},
                   {words.say("report", "Account"), 2.2, Align::left},
                   {words.say("report", "Rank"), 1.1, Align::right},
                   {words.say("report", "Score"), 1.5, Align::right},
                   {words.say("report", "Moved by points"), 3.8, Align::left}};
  for (const scoring::DecisionMove& move : moves) {
    if (move.kind == scoring::DecisionMove::Kind::stays) continue;
    const bool enters = move.kind == scoring::DecisionMove::Kind::enters;
    const domain::Account* account = facts.snapshot.find(move.account);
    const domain::DecisionEntry* told = move.after != nullptr ? move.after : move.before;
    table.rows.push_back(
        {{enters ? words.say("report", "enters") : words.say("report", "leaves"), enters ? Tone::positive : Tone::critical, false, true, {}},
         {account == nullptr ? move.account.toString() : account->name, Tone::plain, true, false, {}},
         {fromTo(placeOf(move.before), placeOf(move.after)), Tone::muted, false, false, {}},
         {fromTo(facts.score(move.before == nullptr ? std::nullopt : move.before->score),
                 facts.score(move.after == nullptr ? std::nullopt : move.after->score)),
          Tone::plain,
          false,
          false,
          {}},
         {movedBy(facts, move), Tone::plain, false, false, told == nullptr ? std::string() : told->reason}});
  }
  return table;
}

/// A criterion that nobody recorded anything for takes no part and has no weight.
Table weightTable(const DecisionFacts& facts) {
  const words::Words& words = facts.words;
  Table table;
  table.columns = {{words.say("report", "Criterion"), 4.0, Align::left},
                   {words.say("report", "Points"), 1.0, Align::right},
                   {words.say("report", "Weight"), 1.0, Align::right},
                   {words.say("report", "Not known for"), 1.6, Align::right}};
  for (const domain::ModelCriterion& criterion : facts.model->criteria) {
    std::int64_t missing = 0;
    for (const JudgedAccount& account : facts.accounts)
      missing += std::count(account.figures.missing.begin(), account.figures.missing.end(), criterion.key);
    const int count = static_cast<int>(missing);
    const auto weight = facts.weightOf(criterion.key);
    const std::string known = !weight       ? words.say("report", "left out, nothing recorded")
                              : missing > 0 ? words.say("report", "%n account(s)", nullptr, count)
                                            : std::string();
    table.rows.push_back({{facts.criterionName(criterion.key), Tone::plain, true, false, {}},
                          {words::decimal(words.language(), criterion.points, criterion.points == std::floor(criterion.points) ? 0 : 1),
                           Tone::plain,
                           false,
                           false,
                           {}},
                          {weight ? words::percent(words.language(), *weight, 0) : std::string(words::kUnknown), Tone::plain, false, false, {}},
                          {known, Tone::muted, false, false, {}}});
  }
  return table;
}

}  // namespace

Section decisionReasons(const DecisionFacts& facts, bool draft) {
  Section section{"reasons", draft ? facts.words.say("report", "Result") : facts.words.say("report", "Reasons"), {}, true, false};
  KeyFigures figures;
  for (const Verdict verdict : {Verdict::in, Verdict::watch, Verdict::out})
    figures.figures.push_back({domain::wordOf(facts.words, verdict),
                               words::number(facts.words.language(), static_cast<std::int64_t>(facts.countOf(verdict))),
                               {},
                               Tone::muted});
  section.blocks.emplace_back(std::move(figures));
  if (draft)
    section.blocks.emplace_back(Note{Tone::warning, facts.words.say("report", "Draft"),
                                     facts.words.say("report", "The list as it would be recorded; nobody has decided yet.")});
  else if (facts.decision.reason.empty())
    section.blocks.emplace_back(Note{Tone::warning, facts.words.say("report", "open"), facts.words.say("report", "No reason was written down.")});
  else section.blocks.emplace_back(Paragraph{facts.decision.reason});
  return section;
}

std::optional<Section> decisionMoves(const DecisionFacts& facts) {
  const domain::Decision* before = facts.snapshot.find(facts.decision.supersedes);
  if (before == nullptr) return std::nullopt;
  const auto moves = scoring::compareDecisions(facts.snapshot, before->id, facts.decision.id);
  int enters = 0;
  int leaves = 0;
  for (const scoring::DecisionMove& move : moves) {
    enters += move.kind == scoring::DecisionMove::Kind::enters ? 1 : 0;
    leaves += move.kind == scoring::DecisionMove::Kind::leaves ? 1 : 0;
  }
  Section section{"moves", words::fill(facts.words.say("report", "Against the decision of %1"), {facts.day(before->on)}), {}, false, false};
  const std::string finding =
      facts.words.say("report", "%n account(s) enter(s)", nullptr, enters) + ", " + facts.words.say("report", "%n leave(s)", nullptr, leaves) + ".";
  section.blocks.emplace_back(Paragraph{finding});
  if (before->model != facts.decision.model)
    section.blocks.emplace_back(Paragraph{
        facts.words.say("report", "It rests on another version of the model: scores of then and now are not on one scale."), Paragraph::Look::small});
  if (Table table = movesTable(facts, moves); !table.rows.empty()) section.blocks.emplace_back(std::move(table));
  return section;
}

std::optional<Section> decisionVerdict(const DecisionFacts& facts, Verdict verdict) {
  const words::Words& words = facts.words;
  // Whether an account of another verdict was surely none is told by the section on certainty.
  const bool certainty = facts.basis.has_value() && verdict == Verdict::in;
  Table table;
  table.columns = {{words.say("report", "Rank"), 0.7, Align::right},
                   {words.say("report", "Account"), 3.0, Align::left},
                   {words.say("report", "Score"), 0.9, Align::right}};
  if (certainty) table.columns.push_back({words.say("report", "Certainty"), 1.1, Align::right});
  table.columns.push_back({words.say("report", "Tier"), 1.5, Align::left});
  table.columns.push_back({words.say("report", "Reason"), 3.4, Align::left});
  for (const JudgedAccount& account : facts.accounts) {
    if (account.entry->verdict != verdict) continue;
    std::vector<Cell> row{{facts.place(account), Tone::muted, false, false, {}},
                          {account.name, Tone::plain, true, false, {}},
                          {facts.score(account.entry->score), Tone::plain, false, false, {}}};
    if (certainty)
      row.push_back({account.figures.certainty ? words::percent(words.language(), *account.figures.certainty, 0) : std::string(words::kUnknown),
                     Tone::plain,
                     false,
                     false,
                     {}});
    row.push_back({domain::wordOf(words, account.entry->tier), Tone::muted, false, false, {}});
    row.push_back({reasonOf(facts, account), Tone::plain, false, false, {}});
    table.rows.push_back(std::move(row));
  }
  if (table.rows.empty()) return std::nullopt;
  Section section{std::string(domain::keyOf(verdict)), domain::wordOf(words, verdict), {}, false, false};
  section.blocks.emplace_back(std::move(table));
  return section;
}

std::optional<Section> decisionMethod(const DecisionFacts& facts) {
  if (!facts.model) return std::nullopt;
  const words::Words& words = facts.words;
  const words::Language language = words.language();
  Section section{"method", words.say("report", "Method"), {}, false, false};
  section.blocks.emplace_back(Paragraph{words.say(
      "report",
      "The score is the sum of the points that each criterion gives: its share of all points times how much an account is worth on it, 0 to 100. "
      "What is not known takes no part; below 60 % known an account is not ranked.")});
  section.blocks.emplace_back(weightTable(facts));
  if (facts.model->knockOuts.empty()) return section;
  section.blocks.emplace_back(Subheading{words.say("report", "Knock-outs")});
  Bullets bullets;
  for (std::size_t at = 0; at < facts.model->knockOuts.size(); ++at) {
    std::string names;
    for (const JudgedAccount& account : facts.accounts)
      if (account.figures.knockOut && static_cast<std::size_t>(*account.figures.knockOut) == at) names += (names.empty() ? "" : ", ") + account.name;
    bullets.entries.push_back(facts.model->knockOuts[at].reason.in(language) + ": " + (names.empty() ? words.say("report", "nobody") : names));
  }
  section.blocks.emplace_back(std::move(bullets));
  return section;
}

}  // namespace kam::report
