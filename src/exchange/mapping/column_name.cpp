// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/column_name.h"

#include "base/text.h"

#include <string_view>

namespace kam::exchange {

std::string withoutUnit(const std::string& name) {
  const std::size_t open = name.find_first_of("([");
  const std::string text(base::trimmed(open == std::string::npos || open == 0 ? name : name.substr(0, open)));
  for (const std::string_view unit : {" in EUR", " EUR", " in €", " €", " in USD", " USD", " in CHF", " CHF"})
    if (text.size() > unit.size() && text.ends_with(unit)) return text.substr(0, text.size() - unit.size());
  return text;
}

}  // namespace kam::exchange
