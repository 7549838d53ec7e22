// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rule_parts.h"

namespace kam::domain {

using base::ErrorCode;
using base::fail;
using base::Result;

Result<void> checkOrder(std::string_view kind, std::string_view field, const std::optional<base::Date>& from, const std::optional<base::Date>& to) {
  if (!from || !to || *from <= *to) return {};
  return fail(ErrorCode::endBeforeStart, {std::string(kind), std::string(field), base::isoText(*to), base::isoText(*from)},
              {{}, 0, std::string(field), base::isoText(*to)});
}

Result<void> checkRange(std::string_view kind, std::string_view field, const std::optional<double>& value, double low, double high) {
  if (!value || (*value >= low && *value <= high)) return {};
  const std::string shown = std::to_string(*value);
  return fail(ErrorCode::valueOutOfRange,
              {std::string(kind), std::string(field), shown, std::to_string(static_cast<int>(low)) + "–" + std::to_string(static_cast<int>(high))},
              {{}, 0, std::string(field), shown});
}

}  // namespace kam::domain
