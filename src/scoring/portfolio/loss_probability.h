// SPDX-License-Identifier: GPL-3.0-or-later
// How likely an account is to be lost within a year, from what is recorded about it, with the reasons. The figures of the reasons are this
// program's own defaults and not validated on losses; they rank what needs attention and feed the simulation, no more.
#pragma once

#include "scoring/portfolio/loss_scenario.h"

#include <array>
#include <string_view>

namespace kam::scoring {

enum class LossReason : std::uint8_t {
  /// What every account carries.
  usual,
  /// Longer without revenue than its rhythm explains: by less than 5 %, by less than 1 %.
  silent,
  longSilent,
  /// The last three months of the window are more than 30 % under the same months a year before.
  declining,
  /// Status "dormant".
  dormant,
  /// Relationship "uncoupling".
  uncoupling,
  /// Conversations are logged here, but none within 180 days.
  noConversation,
  /// One contact, or one that carries more than half.
  singleContact,
  /// The likeliest risk that somebody wrote down for the account.
  riskLow,
  riskMedium,
  riskHigh
};
std::string_view keyOf(LossReason reason);

/// What a reason adds; several add up as independent causes: 1 − Π(1 − p).
double probabilityOf(LossReason reason);

struct LossProbability {
  double probability = 0.0;
  /// In the order of the list above.
  std::vector<LossReason> reasons;
};

/// Along the base's list.
std::vector<LossProbability> lossProbabilities(const domain::Snapshot& snapshot, const LossBase& base, base::Date asOf);

}  // namespace kam::scoring
