// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a large file, found in a thread of their own some thousands ahead of whoever takes them: finding cells and
// understanding them then share two processors. The rows are the same, in the same order.
#pragma once

#include "exchange/intake/intake_types.h"

#include <memory>

namespace kam::exchange {

/// Whatever `source` refers to outlives the result.
std::unique_ptr<RowSource> readAhead(std::unique_ptr<RowSource> source);

}  // namespace kam::exchange
