// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spellings.h"

namespace kam::domain {

std::array<std::string, 2> spellings(words::Word word) {
  return {words::Words(words::Language::english).say(word), words::Words(words::Language::german).say(word)};
}

}  // namespace kam::domain
