// SPDX-License-Identifier: GPL-3.0-or-later
// A step of the sales process and the probability to start from.
#pragma once

#include "domain/choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Stage {
  Id<Stage> id;
  std::string key;
  std::string name;
  std::optional<std::int64_t> sequence;
  std::optional<double> probability;
  Outcome outcome = Outcome::unknown;
};

}  // namespace kam::domain
