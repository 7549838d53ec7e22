// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/risk.h"

#include "app/analysis/analysis.h"
#include "domain/record_name.h"

#include <algorithm>

namespace kam::app {

using base::fail;
using base::Result;

Result<RiskAnswer> riskOf(Workspace& workspace, const RiskQuestion& question) {
  const SnapshotPointer state = workspace.snapshot();
  scoring::LossQuestion wanted;
  wanted.asOf = question.asOf;
  const auto period = periodOf(question.from, question.to, question.asOf, "risk");
  if (!period) return fail(period.error());
  wanted.period = *period;
  RiskAnswer answer;
  answer.state = state;
  if (wanted.period && !scoring::coversWholeMonths(*wanted.period)) {
    auto part = withSalesBetween(workspace, *wanted.period);
    if (!part) return fail(part.error());
    answer.base = scoring::lossBase(*part, wanted);
    answer.base.period = wanted.period;
  } else {
    answer.base = scoring::lossBase(*state, wanted);
  }
  for (const std::string& key : question.without) {
    const auto account = domain::findRecord(*state, domain::Kind::accounts, key);
    if (!account) return fail(account.error());
    const std::uint32_t item = answer.base.list.itemOf(*state, domain::Id<domain::Account>(*account));
    if (item == scoring::AccountList::kNoItem) return fail(base::ErrorCode::recordNotFound, {"accounts", key});
    answer.lost.push_back(item);
  }
  answer.scenario = scoring::lossOf(answer.base, answer.lost);
  for (const scoring::ContractDate& date : scoring::contractsByDate(*state, question.asOf))
    if (const auto day = date.term.noticeBy ? date.term.noticeBy : date.term.end; day && *day <= base::addMonths(question.asOf, 12))
      if (date.term.noticeBy || !scoring::isFollowed(*state, *date.contract, date.term, question.asOf)) answer.contractsEnding.push_back(date);
  answer.singleThreaded = scoring::singleThreaded(*state, answer.base.list, question.asOf);
  const auto revenue = [&](const scoring::ContactDependence& one) { return answer.base.revenue[one.item].value_or(0); };
  std::stable_sort(answer.singleThreaded.begin(), answer.singleThreaded.end(), [&](const auto& a, const auto& b) { return revenue(a) > revenue(b); });
  return answer;
}

}  // namespace kam::app
