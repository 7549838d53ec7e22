// SPDX-License-Identifier: GPL-3.0-or-later
// NPS and CSAT from the answers of customers (engine.md 8): per account the newest answer of each person within two years, then over accounts,
// so that a customer with many answers does not outweigh the others.
#pragma once

#include "base/date.h"
#include "domain/record_tags.h"
#include "domain/snapshot.h"
#include "scoring/satisfaction/net_promoter.h"

#include <optional>
#include <set>
#include <vector>

namespace kam::scoring {

struct SatisfactionFigures {
  int answers = 0;
  int accounts = 0;
  /// Mean of the accounts' means, 0–10; unset without an answer of that kind.
  std::optional<double> npsMean;
  /// Each account once, by its mean: 9 and more a promoter, below 7 a detractor.
  AnswerCounts nps;
  /// Mean of the accounts' means on 1–5, and on the own scale 1–10.
  std::optional<double> csatMean;
  std::optional<double> ownMean;
  std::optional<base::Date> newest;
};

/// Mean of ten: what people answered on 0–10, else on the own scale 1–10; unset where nobody was asked on either.
std::optional<double> outOfTen(const SatisfactionFigures& figures);

/// Of these accounts; empty: all.
SatisfactionFigures satisfactionOf(const domain::Snapshot& snapshot, const std::set<domain::RawId>& accounts, base::Date today);

/// Scores by scale, each person's newest answer within two years, in order of the score; several accounts together.
struct SurveyScores {
  std::vector<std::int64_t> nps;
  std::vector<std::int64_t> csat;
  std::vector<std::int64_t> own;
};
SurveyScores surveyScores(const domain::Snapshot& snapshot, const std::set<domain::RawId>& accounts, base::Date today);

/// Promoters from 9, detractors below 7.
AnswerCounts countsOf(const std::vector<std::int64_t>& nps);
/// Answers of 4 and 5 on the scale to 5 (top-2-box).
std::int64_t satisfiedOf(const std::vector<std::int64_t>& csat);
/// Where the mean lies with 95 % certainty, by Student's t with n − 1 degrees of freedom, within 1–10; unset below two answers.
std::optional<Interval> meanInterval(const std::vector<std::int64_t>& own);

}  // namespace kam::scoring
