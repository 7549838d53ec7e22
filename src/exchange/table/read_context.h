// SPDX-License-Identifier: GPL-3.0-or-later
// What goes along with the reading of a file: a sheet that was read before, progress, and the day and place for which a
// calendar is read.
#pragma once

#include "base/date.h"

#include <functional>
#include <string>

namespace kam::exchange {

class SheetCache;

struct ReadContext {
  /// Keeps the last sheet between one look at a file and the next; may be nullptr.
  SheetCache* cache = nullptr;
  /// Called now and then with the share that is read; false stops with `cancelled`.
  std::function<bool(double share)> progress;
  /// Repeating appointments are read up to this day.
  base::Date today = base::makeDate(2100, 1, 1);
  /// "Europe/Berlin"; empty: this machine's.
  std::string zone;
};

}  // namespace kam::exchange
