// SPDX-License-Identifier: GPL-3.0-or-later
// Days and minutes as people type them: whatever the window shows can be typed again. Guesses nothing: 03/04/2026 is refused.
#pragma once

#include "base/date.h"
#include "domain/value_text.h"

#include <optional>
#include <string_view>

namespace kam::domain {

/// ISO always; outside `plain` also "3.2.2027", "3.2.27", "3 Feb 2027", "3. März 2027", and 31/12/2026 where only one order is a day.
std::optional<base::Date> parseTypedDate(std::string_view text, NumberStyle style);

/// 1–12 for an English or German name of a month, whole or cut to three letters or more.
std::optional<unsigned> monthNamed(std::string_view text);

/// A typed day, alone (midnight) or with "14:00" behind it.
std::optional<base::Minute> parseTypedMinute(std::string_view text, NumberStyle style);

}  // namespace kam::domain
