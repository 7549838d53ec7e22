// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/satisfaction/account_satisfaction.h"

#include "domain/records.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace kam::scoring {

using domain::RawId;
using domain::SurveyMethod;

namespace {

constexpr int kMonthsKept = 24;

struct Sum {
  double total = 0.0;
  int count = 0;
  double mean() const { return total / count; }
};

std::optional<double> meanOf(const std::map<RawId, Sum>& byAccount) {
  if (byAccount.empty()) return std::nullopt;
  double total = 0.0;
  for (const auto& [account, sum] : byAccount) total += sum.mean();
  return total / static_cast<double>(byAccount.size());
}

}  // namespace

std::optional<double> outOfTen(const SatisfactionFigures& figures) { return figures.npsMean ? figures.npsMean : figures.ownMean; }

namespace {

/// One person's newest answer counts; answers without a person each count for themselves.
using NewestAnswers = std::map<std::tuple<RawId, SurveyMethod, RawId>, const domain::Satisfaction*>;

NewestAnswers newestAnswers(const domain::Snapshot& snapshot, const std::set<RawId>& accounts, base::Date today) {
  NewestAnswers newest;
  for (const domain::Satisfaction& answer : snapshot.all<domain::Satisfaction>()) {
    if (!accounts.empty() && !accounts.contains(answer.account.raw())) continue;
    if (!answer.on || !answer.score || *answer.on > today || *answer.on < base::addMonths(today, -kMonthsKept)) continue;
    const RawId person = answer.person.isSet() ? answer.person.raw() : -answer.id.raw();
    const domain::Satisfaction*& kept = newest[{answer.account.raw(), answer.method, person}];
    if (kept == nullptr || *kept->on <= *answer.on) kept = &answer;
  }
  return newest;
}

}  // namespace

SatisfactionFigures satisfactionOf(const domain::Snapshot& snapshot, const std::set<RawId>& accounts, base::Date today) {
  SatisfactionFigures figures;
  std::map<SurveyMethod, std::map<RawId, Sum>> sums;
  std::set<RawId> seen;
  for (const auto& [key, answer] : newestAnswers(snapshot, accounts, today)) {
    Sum& sum = sums[answer->method][answer->account.raw()];
    sum.total += static_cast<double>(*answer->score);
    ++sum.count;
    ++figures.answers;
    seen.insert(answer->account.raw());
    figures.newest = std::max(figures.newest.value_or(*answer->on), *answer->on);
  }
  figures.accounts = static_cast<int>(seen.size());
  figures.npsMean = meanOf(sums[SurveyMethod::nps]);
  figures.csatMean = meanOf(sums[SurveyMethod::csat]);
  figures.ownMean = meanOf(sums[SurveyMethod::own]);
  for (const auto& [account, sum] : sums[SurveyMethod::nps]) {
    const double mean = sum.mean();
    ++(mean >= 9.0 ? figures.nps.promoters : mean < 7.0 ? figures.nps.detractors : figures.nps.passives);
  }
  return figures;
}

SurveyScores surveyScores(const domain::Snapshot& snapshot, const std::set<RawId>& accounts, base::Date today) {
  SurveyScores scores;
  for (const auto& [key, answer] : newestAnswers(snapshot, accounts, today)) {
    if (answer->method == SurveyMethod::unknown) continue;
    (answer->method == SurveyMethod::nps ? scores.nps : answer->method == SurveyMethod::csat ? scores.csat : scores.own).push_back(*answer->score);
  }
  for (auto* list : {&scores.nps, &scores.csat, &scores.own}) std::sort(list->begin(), list->end());
  return scores;
}

AnswerCounts countsOf(const std::vector<std::int64_t>& nps) {
  AnswerCounts counts;
  for (const std::int64_t score : nps) ++(score >= 9 ? counts.promoters : score < 7 ? counts.detractors : counts.passives);
  return counts;
}

std::int64_t satisfiedOf(const std::vector<std::int64_t>& csat) {
  return std::count_if(csat.begin(), csat.end(), [](std::int64_t score) { return score >= 4; });
}

std::optional<Interval> meanInterval(const std::vector<std::int64_t>& own) {
  if (own.size() < 2) return std::nullopt;
  const auto count = static_cast<double>(own.size());
  double mean = 0.0;
  for (const std::int64_t score : own) mean += static_cast<double>(score) / count;
  double squares = 0.0;
  for (const std::int64_t score : own) squares += (static_cast<double>(score) - mean) * (static_cast<double>(score) - mean);
  const double error = std::sqrt(squares / (count - 1.0) / count);
  const double reach = error * boost::math::quantile(boost::math::students_t(count - 1.0), 0.975);
  return Interval{std::max(1.0, mean - reach), std::min(10.0, mean + reach)};
}

}  // namespace kam::scoring
