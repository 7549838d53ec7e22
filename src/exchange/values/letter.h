// SPDX-License-Identifier: GPL-3.0-or-later
// A letter given by its number, as UTF-8.
#pragma once

#include <cstdint>
#include <string>

namespace kam::exchange {

/// `code`: a letter of Unicode, no half of a surrogate pair.
void appendLetter(std::string& text, std::uint32_t code);

}  // namespace kam::exchange
