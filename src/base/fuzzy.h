// SPDX-License-Identifier: GPL-3.0-or-later
// How well a few typed letters fit a name, for lists that are searched while one types.
#pragma once

#include <optional>
#include <string_view>

namespace kam::base {

/// Both folded. Lower fits better: 0 the name begins with it, 1 one of its words does, 2 it stands somewhere inside, 3 the letters begin
/// words or follow one another in order ("npl" in "new plan"), 4 one letter is wrong, missing or too many (from four letters on). Unset
/// where it does not fit. Several typed words must each fit; the worst counts.
std::optional<int> fuzzyFit(std::string_view typed, std::string_view name);

}  // namespace kam::base
