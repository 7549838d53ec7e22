// SPDX-License-Identifier: GPL-3.0-or-later
// A decision about to be recorded, without its dialog: who enters, leaves and stays if the ranking as it is tried becomes the
// list, whom somebody takes in or out by hand, and why.
#pragma once

#include "app/analysis/decision_comparison.h"
#include "app/workspace.h"
#include "models/table_source.h"
#include "pages/selection/selection_model.h"

#include <map>
#include <memory>

namespace kam::ui {

class RecordDecision {
public:
  /// What the ranking does to an account against the last decision; `below` are the first ones under the line.
  enum class Fate { enters, leaves, stays, below };
  struct Line {
    app::DecisionMove move;
    Fate fate;
  };

  /// The model has a ranking and outlives this.
  explicit RecordDecision(const SelectionModel& model);

  const std::vector<Line>& lines() const { return m_lines; }
  domain::Verdict verdict(std::size_t line) const;
  const std::string& reason(std::size_t line) const;
  void setVerdict(std::size_t line, domain::Verdict verdict);
  void setReason(std::size_t line, std::string reason);

  /// A table over the lines; verdicts and reasons are typed into it. This object outlives it.
  std::shared_ptr<TableSource> source();
  /// "12 key accounts: 2 enter, 1 leaves, 10 stay"
  QString summary() const;

  /// One edit. The sentence for the toast; refused without a decider, and where a verdict by hand has no reason.
  base::Result<QString> record(std::optional<base::Date> on, const std::string& by, const std::string& reason) const;

private:
  domain::Verdict proposedVerdict(std::size_t line) const;
  QString say(const char* area, const char* text, const char* meaning = nullptr, int n = -1) const;

  const SelectionModel& m_model;
  std::shared_ptr<const scoring::Ranking> m_ranking;
  std::vector<Line> m_lines;
  std::map<base::RawId, domain::Verdict> m_verdicts;
  std::map<base::RawId, std::string> m_reasons;
};

}  // namespace kam::ui
