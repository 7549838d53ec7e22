// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/account/call_off.h"

#include "scoring/account/contract_term.h"

#include <algorithm>

namespace kam::scoring {

bool CallOff::isBehind() const { return elapsed && share() < *elapsed - kPaceRoom; }

std::optional<CallOff> callOffOf(const domain::Contract& contract, base::Date today) {
  if (!contract.volumeCommitment || contract.volumeCommitment->minor <= 0) return std::nullopt;
  const ContractTerm term = contractTerm(contract, today);
  if (term.state == ContractState::ended) return std::nullopt;
  CallOff result{contract.volumeCommitment->minor, contract.calledOff ? contract.calledOff->minor : 0, {}};
  const auto months = [](const std::optional<std::int64_t>& count) { return static_cast<int>(count.value_or(0)); };
  const int first = std::max(months(contract.initialMonths), months(contract.minimumMonths));
  if (!contract.start || first <= 0) return result;
  // The stretch that today lies in; what comes after the last day of notice may be certain already, but is not called off yet.
  const int renewal = contract.tacitRenewal ? months(contract.renewalMonths) : 0;
  int from = 0;
  int to = first;
  while (renewal > 0 && base::addMonths(*contract.start, to) <= today) {
    from = to;
    to += renewal;
  }
  const base::Date begin = base::addMonths(*contract.start, from);
  const base::Date behind = base::addMonths(*contract.start, to);
  // One that runs on from month to month has no length that a commitment could be spread over.
  if (behind <= today) return result;
  result.elapsed = std::clamp(static_cast<double>((today - begin).count() + 1) / static_cast<double>((behind - begin).count()), 0.0, 1.0);
  return result;
}

}  // namespace kam::scoring
