// SPDX-License-Identifier: GPL-3.0-or-later
// A yearly cost of serving an account; gives DB II and III.
#pragma once

#include "domain/choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct CostLine {
  Id<CostLine> id;
  Id<Account> account;
  std::optional<std::int64_t> year;
  CostKind kind = CostKind::unknown;
  std::optional<Amount> amount;
  std::string note;
};

}  // namespace kam::domain
