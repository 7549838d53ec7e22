// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit does to rows: the one currency between verbs, import, storage and snapshots.
#pragma once

#include "domain/field.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace kam::domain {

enum class RowOperation : std::uint8_t { add, update, remove };

/// `values` pairs a field's position in its record's field table with the new value; for `add` whatever is not named is
/// unknown, for `update` whatever is not named stays, for `remove` it is empty.
struct RowChange {
  Kind kind;
  RawId id;
  RowOperation operation;
  std::vector<std::pair<std::size_t, Value>> values;
};

}  // namespace kam::domain
