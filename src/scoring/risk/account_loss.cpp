// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/risk/account_loss.h"

#include "scoring/saturated.h"

namespace kam::scoring {

std::vector<AccountLoss> accountLosses(std::span<const LossInput> accounts, std::int64_t fixedCosts, double averageMargin) {
  base::Wide before = -base::Wide{fixedCosts};
  for (const LossInput& account : accounts) before += account.contribution.value_or(0);
  std::vector<AccountLoss> losses;
  for (std::uint32_t i = 0; i < accounts.size(); ++i) {
    if (!accounts[i].contribution) continue;
    const base::Wide lost = base::Wide{*accounts[i].contribution} - accounts[i].avoidableFixed;
    AccountLoss loss{i, saturated(before), saturated(before - lost), std::nullopt, before - lost < 0};
    if (averageMargin > 0.0) loss.replacementRevenue = static_cast<double>(lost) / averageMargin;
    losses.push_back(loss);
  }
  return losses;
}

}  // namespace kam::scoring
