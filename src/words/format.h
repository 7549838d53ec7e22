// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, money and dates as a reader of the language expects them: 1.234,56 € and 23.11.2026, or €1,234.56 and 23 Nov 2026.
#pragma once

#include "base/date.h"
#include "base/money.h"
#include "words/words.h"

#include <optional>
#include <string>

namespace kam::words {

/// Shown where a figure is unknown: an en dash, never a zero.
inline constexpr std::string_view kUnknown = "\u2013";

std::string number(Language language, std::int64_t value);
std::string decimal(Language language, double value, int decimals);
/// Fraction 0…1 as "27,3 %" / "27.3 %".
std::string percent(Language language, double fraction, int decimals = 1);
/// With sign: "+6.3 %".
std::string signedPercent(Language language, double fraction, int decimals = 1);
/// "1.234,56 €" / "€1,234.56"; `decimals` false leaves the minor units out (rounded).
std::string money(Language language, base::Money money, bool decimals = true);
/// Short for cards and axes: "1,18 Mio. €" / "€1.18m", "640 T€" / "€640k".
std::string shortMoney(Language language, base::Money money);
std::string date(Language language, base::Date date);
/// "23.11." / "23 Nov"
std::string shortDate(Language language, base::Date date);
std::string dateTime(Language language, base::Minute minute);
/// "April" for 4.
std::string monthName(Language language, unsigned month);
/// "Nov 2026" in both languages' month names.
std::string month(Language language, base::Month month);
/// "01.12.2025 – 30.11.2026"
std::string period(Language language, base::Period period);

}  // namespace kam::words
