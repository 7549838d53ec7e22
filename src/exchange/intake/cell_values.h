// SPDX-License-Identifier: GPL-3.0-or-later
// One cell → the value of its field, by how its column is written.
#pragma once

#include "base/error.h"
#include "base/money.h"
#include "domain/field.h"
#include "exchange/intake/intake_types.h"

#include <string_view>

namespace kam::exchange {

/// Empty in the sense of a table: nothing, a dash, "n/a", "NULL", "#N/A", "?".
bool isBlank(std::string_view cell);

/// An amount in minor units; `currencyMismatch` where the cell names another currency than the workspace's.
base::Result<std::int64_t> amountIn(std::string_view cell, std::string_view field, DecimalSign decimal, base::Currency currency);

/// Anything but references; unknown for blank cells. `currency` says the amounts' decimals. A share above 1 is taken as percent.
base::Result<domain::Value> cellValue(const domain::Field& field, std::string_view cell, const CellStyle& style, base::Currency currency);

}  // namespace kam::exchange
