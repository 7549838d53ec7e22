// SPDX-License-Identifier: GPL-3.0-or-later
// What a page is told when something it shows may have changed, so that it can leave alone what did not.
#pragma once

#include "domain/kind.h"

#include <bitset>

namespace kam::ui {

struct Change {
  /// Another workspace was opened, or all of it may differ: rebuild.
  bool workspace = false;
  /// The period or the manager chosen in the top bar.
  bool filter = false;
  /// Records of these kinds, or the sales.
  std::bitset<domain::kKindCount> kinds;
  bool sales = false;

  static Change everything() {
    Change change;
    change.workspace = true;
    change.filter = true;
    change.sales = true;
    change.kinds.set();
    return change;
  }
  static Change ofFilter() {
    Change change;
    change.filter = true;
    return change;
  }
  bool touches(domain::Kind kind) const { return workspace || kinds.test(static_cast<std::size_t>(kind)); }
  void add(domain::Kind kind) { kinds.set(static_cast<std::size_t>(kind)); }
  void add(const Change& other) {
    workspace = workspace || other.workspace;
    filter = filter || other.filter;
    sales = sales || other.sales;
    kinds |= other.kinds;
  }
  bool isEmpty() const { return !workspace && !filter && !sales && kinds.none(); }
};

}  // namespace kam::ui
