// SPDX-License-Identifier: GPL-3.0-or-later
// The frozen plan rate of a currency in a year.
#pragma once

#include "domain/record_tags.h"

namespace kam::domain {

struct Rate {
  Id<Rate> id;
  std::string currency;
  std::optional<std::int64_t> year;
  std::optional<double> rate;
};

}  // namespace kam::domain
