// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody judged about an account on a criterion, 0 to 10.
#pragma once

#include "domain/choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Rating {
  Id<Rating> id;
  Id<Account> account;
  std::string criterion;
  std::optional<double> low;
  std::optional<double> likely;
  std::optional<double> high;
  std::string evidence;
  EvidenceKind evidenceKind = EvidenceKind::unknown;
  std::string by;
  std::optional<Date> on;
};

}  // namespace kam::domain
