// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/satisfaction/account_satisfaction.h"

#include "domain/records.h"

#include <algorithm>
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

SatisfactionFigures satisfactionOf(const domain::Snapshot& snapshot, const std::set<RawId>& accounts, base::Date today) {
  SatisfactionFigures figures;
  // One person's newest answer counts; answers without a person each count for themselves.
  std::map<std::tuple<RawId, SurveyMethod, RawId>, const domain::Satisfaction*> newest;
  for (const domain::Satisfaction& answer : snapshot.all<domain::Satisfaction>()) {
    if (!accounts.empty() && !accounts.contains(answer.account.raw())) continue;
    if (!answer.on || !answer.score || *answer.on > today || *answer.on < base::addMonths(today, -kMonthsKept)) continue;
    const RawId person = answer.person.isSet() ? answer.person.raw() : -answer.id.raw();
    const domain::Satisfaction*& kept = newest[{answer.account.raw(), answer.method, person}];
    if (kept == nullptr || *kept->on <= *answer.on) kept = &answer;
  }
  std::map<SurveyMethod, std::map<RawId, Sum>> sums;
  std::set<RawId> seen;
  for (const auto& [key, answer] : newest) {
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

}  // namespace kam::scoring
