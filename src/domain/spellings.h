// SPDX-License-Identifier: GPL-3.0-or-later
// How a word is written in each language of the program: files come from colleagues who read the other one.
#pragma once

#include "words/words.h"

#include <array>
#include <string>

namespace kam::domain {

/// English, German.
std::array<std::string, 2> spellings(words::Word word);

}  // namespace kam::domain
