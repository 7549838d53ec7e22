// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a file count: "Belegart != 'Storno'". Column, one of = != < <= > >= ~ (contains), value.
#pragma once

#include "base/error.h"
#include "exchange/values/number.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kam::exchange {

struct Condition {
  enum class Operator : std::uint8_t { equal, unequal, less, lessEqual, greater, greaterEqual, contains };
  std::string column;
  Operator operation = Operator::equal;
  std::string value;

  /// Numbers are compared as numbers and days as days where both sides are, everything else as text. An empty cell is unknown: neither less nor
  /// greater than anything. `decimal`: the cells' own sign where it is known.
  bool holds(std::string_view cell, DecimalSign decimal = DecimalSign::unknown) const;
};

/// Conditions joined by `and`. Names with blanks need no quotes; values may stand in single quotes. `expressionMalformed` otherwise.
base::Result<std::vector<Condition>> parseConditions(std::string_view text);

}  // namespace kam::exchange
