// SPDX-License-Identifier: GPL-3.0-or-later
// From which yearly volume on which bonus is paid on a contract.
#pragma once

#include "domain/record_tags.h"

namespace kam::domain {

struct BonusStep {
  Id<BonusStep> id;
  Id<Contract> contract;
  std::optional<Amount> threshold;
  std::optional<double> rate;
};

}  // namespace kam::domain
