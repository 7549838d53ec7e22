// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of which the rules of single records are made; each refusal names kind, field, value and what is allowed.
#pragma once

#include "base/date.h"
#include "base/error.h"

#include <optional>
#include <string_view>

namespace kam::domain {

/// `field` (the later day) must not lie before `from`.
base::Result<void> checkOrder(std::string_view kind, std::string_view field, const std::optional<base::Date>& from,
                              const std::optional<base::Date>& to);
/// Unknown is always allowed.
base::Result<void> checkRange(std::string_view kind, std::string_view field, const std::optional<double>& value, double low, double high);

}  // namespace kam::domain
