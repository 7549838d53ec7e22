// SPDX-License-Identifier: GPL-3.0-or-later
// How the numbers of a chart are written: kind of unit, language and currency. Numbers are doubles for drawing only;
// no figure that is added up passes through here.
#pragma once

#include "base/money.h"
#include "words/words.h"

#include <string>

namespace kam::report {

struct ValueFormat {
  enum class Kind { number, money, percent };
  Kind kind = Kind::number;
  words::Language language = words::Language::english;
  base::Currency currency{};
  int decimals = 0;

  /// A value as people read it: "1,18 Mio. €" for 118000000 minor units, "27,3 %" for 0.273.
  std::string text(double value) const;
};

/// What an axis counts in, so that its labels stay short: values are divided by `divisor` and `caption` names the unit ("T€").
struct AxisUnit {
  double divisor = 1.0;
  std::string caption;
  ValueFormat format{};

  /// A tick's label: the number without its unit, with as many decimals as `step` (in axis units) needs.
  std::string label(double value, double step) const;
};

/// The unit that keeps labels of values up to `largest` at four digits or fewer.
AxisUnit axisUnit(const ValueFormat& format, double largest);

}  // namespace kam::report
