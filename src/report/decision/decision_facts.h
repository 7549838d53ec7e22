// SPDX-License-Identifier: GPL-3.0-or-later
// What a decision holds, read once for all sections of its document. Everything is as it was recorded: later sales, ratings or versions
// of the model change nothing in it.
#pragma once

#include "domain/decision_figures.h"
#include "domain/model.h"
#include "domain/records.h"
#include "domain/snapshot.h"
#include "words/words.h"

#include <optional>
#include <string>
#include <vector>

namespace kam::report {

struct JudgedAccount {
  /// Points into the snapshot.
  const domain::DecisionEntry* entry = nullptr;
  domain::DecisionFigures figures;
  std::string name;
  /// Place by revenue among the judged, from 1; unset without revenue.
  std::optional<std::size_t> revenuePlace;
  bool isIn() const { return entry->verdict == domain::Verdict::in; }
};

struct DecisionFacts {
  DecisionFacts(const domain::Snapshot& snapshot, const domain::Decision& decision, words::Language language);

  const domain::Snapshot& snapshot;
  const domain::Decision& decision;
  words::Words words;
  std::string company;
  base::Currency currency;
  /// The version it rests on; unset where it cannot be read any more.
  std::optional<domain::SelectionModel> model;
  std::optional<domain::DecisionBasis> basis;
  /// Keys along the contributions.
  std::vector<std::string> criteria;
  /// Ranked ones first, by place; then the others by name.
  std::vector<JudgedAccount> accounts;
  /// How many ranked accounts the model's cut makes key accounts.
  std::size_t line = 0;

  std::size_t countOf(domain::Verdict verdict) const;
  /// The last account above the model's line and the first below it, whatever was judged by hand; nullptr where there is nobody.
  const JudgedAccount* lastAbove() const;
  const JudgedAccount* firstBelow() const;
  bool isAbove(const JudgedAccount& account) const { return account.entry->rank && static_cast<std::size_t>(*account.entry->rank) <= line; }
  /// Share of all points among the criteria that took part, 0…1; unset for one that did not, and where the model is gone.
  std::optional<double> weightOf(const std::string& key) const;
  /// Shortened for charts.
  std::string criterionName(const std::string& key) const;
  std::string day(const std::optional<base::Date>& date) const;
  std::string score(std::optional<double> score) const;
  std::string place(const JudgedAccount& account) const;
};

}  // namespace kam::report
