// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/decision/decision_facts.h"

#include "domain/value_text.h"
#include "report/selection_charts.h"
#include "scoring/portfolio/decision_history.h"
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
  if (!accounts.empty())
    for (const auto& [key, points] : accounts.front().figures.contributions) criteria.push_back(key);
}

std::size_t DecisionFacts::countOf(domain::Verdict verdict) const {
  return static_cast<std::size_t>(
      std::count_if(accounts.begin(), accounts.end(), [&](const JudgedAccount& account) { return account.entry->verdict == verdict; }));
}

const JudgedAccount* DecisionFacts::lastIn() const {
  const JudgedAccount* last = nullptr;
  for (const JudgedAccount& account : accounts)
    if (account.isIn() && account.entry->rank) last = &account;
  return last;
}

const JudgedAccount* DecisionFacts::firstOut() const {
  for (const JudgedAccount& account : accounts)
    if (!account.isIn() && account.entry->rank) return &account;
  return nullptr;
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
