// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/risk/contract_ladder.h"

#include <algorithm>

namespace kam::scoring {

ContractLadder contractLadder(std::span<const ContractEnd> contracts, std::span<const std::int64_t> horizons) {
  ContractLadder ladder;
  ladder.steps.assign(horizons.size(), 0);
  for (const ContractEnd& contract : contracts) {
    if (!contract.days) {
      ladder.noContract += contract.revenue;
      continue;
    }
    const auto step = std::lower_bound(horizons.begin(), horizons.end(), *contract.days);
    if (*contract.days < 0) ladder.expired += contract.revenue;
    else if (step == horizons.end()) ladder.later += contract.revenue;
    else ladder.steps[static_cast<std::size_t>(step - horizons.begin())] += contract.revenue;
  }
  return ladder;
}

}  // namespace kam::scoring
