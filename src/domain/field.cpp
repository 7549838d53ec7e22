// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field.h"

namespace kam::domain {

std::size_t choiceIndex(std::span<const Choice> choices, std::string_view key) {
  for (std::size_t i = 0; i < choices.size(); ++i)
    if (choices[i].key == key) return i + 1;
  return 0;
}

}  // namespace kam::domain
