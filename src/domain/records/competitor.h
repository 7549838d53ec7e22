// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who sells what we sell.
#pragma once

#include "domain/record_tags.h"

namespace kam::domain {

struct Competitor {
  Id<Competitor> id;
  std::string name;
  std::string website;
  std::string strengths;
  std::string weaknesses;
};

}  // namespace kam::domain
