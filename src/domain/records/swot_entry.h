// SPDX-License-Identifier: GPL-3.0-or-later
// A strength, weakness, opportunity or threat in a plan.
#pragma once

#include "domain/choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct SwotEntry {
  Id<SwotEntry> id;
  Id<AccountPlan> plan;
  SwotField field = SwotField::unknown;
  std::string text;
  std::optional<std::int64_t> sequence;
  std::string source;
};

}  // namespace kam::domain
