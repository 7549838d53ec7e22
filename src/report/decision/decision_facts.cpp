// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/decision/decision_facts.h"

#include "domain/value_text.h"
#include "report/selection_charts.h"
#include "scoring/portfolio/decision_history.h"
#include "scoring/portfolio/tier_proposal.h"
#include "words/format.h"

#include <algorithm>

namespace kam::report {

namespace {

void orderByPlace(std::vector<JudgedAccount>& accounts) {
  std::stable_sort(accounts.begin(), accounts.end(), [](const JudgedAccount& a, const JudgedAccount& b) {
    if (a.entry->rank.has_value() != b.entry->rank.has_value()) return a.entry->rank.has_value();
    return a.entry->rank ? *a.entry->rank < *b.entry->rank : a.name < b.name;
  });
}

void placeByRevenue(std::vector<JudgedAccount>& accounts) {
  std::vector<JudgedAccount*> order;
  for (JudgedAccount& account : accounts)
    if (account.figures.revenue) order.push_back(&account);
  std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) { return *a->figures.revenue > *b->figures.revenue; });
  for (std::size_t at = 0; at < order.size(); ++at) order[at]->revenuePlace = at + 1;
}

/// Where the model cannot be read any more, the line runs below the last one of those taken in without a gap.
std::size_t lineOf(const std::vector<JudgedAccount>& accounts, const std::optional<domain::SelectionModel>& model) {
  std::size_t ranked = 0;
  while (ranked < accounts.size() && accounts[ranked].entry->rank) ++ranked;
  std::size_t line = 0;
  if (!model)
    while (line < ranked && accounts[line].isIn()) ++line;
  else if (model->key.kind == domain::Cut::Kind::score)
    while (line < ranked && accounts[line].entry->score.value_or(0.0) >= model->key.value) ++line;
  else
    line = static_cast<std::size_t>(
        std::clamp(model->key.kind == domain::Cut::Kind::hours ? model->key.value / scoring::kKeyHours : model->key.value, 0.0, 1e9));
  return std::min(line, ranked);
}

}  // namespace

DecisionFacts::DecisionFacts(const domain::Snapshot& state, const domain::Decision& recorded, words::Language language)
    : snapshot(state), decision(recorded), words(language), currency(domain::currencyOf(state)), basis(domain::parseDecisionBasis(recorded.figures)) {
  const auto& settings = snapshot.all<domain::Settings>();
  company = settings.empty() || settings[0].company.empty() ? std::string("KAM Workbench") : settings[0].company;
  if (const domain::ModelRecord* record = snapshot.find(decision.model))
    if (auto parsed = domain::parseModel(record->definition, record->name)) model = std::move(*parsed);
  for (const domain::DecisionEntry* entry : scoring::entriesOf(snapshot, decision.id)) {
    const domain::Account* account = snapshot.find(entry->account);
    accounts.push_back(
        {entry, domain::parseDecisionFigures(entry->figures), account == nullptr ? entry->account.toString() : account->name, std::nullopt});
  }
  orderByPlace(accounts);
  placeByRevenue(accounts);
  line = lineOf(accounts, model);
  if (!accounts.empty())
    for (const auto& [key, points] : accounts.front().figures.contributions) criteria.push_back(key);
}

std::size_t DecisionFacts::countOf(domain::Verdict verdict) const {
  return static_cast<std::size_t>(
      std::count_if(accounts.begin(), accounts.end(), [&](const JudgedAccount& account) { return account.entry->verdict == verdict; }));
}

const JudgedAccount* DecisionFacts::lastAbove() const { return line > 0 && line <= accounts.size() ? &accounts[line - 1] : nullptr; }

const JudgedAccount* DecisionFacts::firstBelow() const { return line < accounts.size() && accounts[line].entry->rank ? &accounts[line] : nullptr; }

std::optional<double> DecisionFacts::weightOf(const std::string& key) const {
  if (!model) return std::nullopt;
  double all = 0.0;
  std::optional<double> own;
  for (const domain::ModelCriterion& criterion : model->criteria) {
    if (std::find(criteria.begin(), criteria.end(), criterion.key) == criteria.end()) continue;
    all += criterion.points;
    if (criterion.key == key) own = criterion.points;
  }
  return own && all > 0.0 ? std::optional(*own / all) : std::nullopt;
}

std::string DecisionFacts::criterionName(const std::string& key) const { return shortCriterionName(snapshot, key, words.language()); }

std::string DecisionFacts::day(const std::optional<base::Date>& date) const { return date ? words::date(words.language(), *date) : std::string("?"); }

std::string DecisionFacts::score(std::optional<double> score) const {
  return score ? words::decimal(words.language(), *score, 1) : std::string(words::kUnknown);
}

std::string DecisionFacts::place(const JudgedAccount& account) const {
  return account.entry->rank ? std::to_string(*account.entry->rank) : std::string(words::kUnknown);
}

}  // namespace kam::report
