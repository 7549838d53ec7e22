// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace kam::words {

namespace {
constexpr const char* kMinus = "\u2212";
constexpr const char* kNarrowSpace = "\u00a0";

constexpr std::array<const char*, 12> kEnglishMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<const char*, 12> kGermanMonths{"Jan", "Feb", "März", "Apr", "Mai", "Juni", "Juli", "Aug", "Sep", "Okt", "Nov", "Dez"};

constexpr std::array<const char*, 12> kEnglishMonthNames{"January", "February", "March",     "April",   "May",      "June",
                                                         "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<const char*, 12> kGermanMonthNames{"Januar", "Februar", "März",      "April",   "Mai",      "Juni",
                                                        "Juli",   "August",  "September", "Oktober", "November", "Dezember"};

bool german(Language language) { return language == Language::german; }

std::string grouped(std::string digits, char separator) {
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, 1, separator);
  return digits;
}

/// "1234.56" (plain, unsigned) with the language's separators.
std::string localised(Language language, const std::string& plain) {
  const std::size_t point = plain.find('.');
  std::string result = grouped(plain.substr(0, point), german(language) ? '.' : ',');
  if (point != std::string::npos) result += (german(language) ? "," : ".") + plain.substr(point + 1);
  return result;
}

std::string fixed(double value, int decimals) {
  char buffer[400];
  std::snprintf(buffer, sizeof buffer, "%.*f", decimals, value);
  return buffer;
}

bool printsAsZero(const std::string& plain) { return plain.find_first_not_of("0.") == std::string::npos; }

std::string symbolOf(base::Currency currency) {
  const std::string code = currency.code();
  if (code == "EUR") return "€";
  if (code == "USD") return "$";
  if (code == "GBP") return "£";
  return code;
}

std::string withSymbol(Language language, bool negative, const std::string& number, const std::string& unit, base::Currency currency) {
  const std::string symbol = symbolOf(currency);
  const std::string sign = negative ? kMinus : "";
  if (german(language)) return sign + number + kNarrowSpace + (unit.empty() ? "" : unit) + symbol;
  const bool code = symbol == currency.code();
  return sign + symbol + (code ? kNarrowSpace : "") + number + unit;
}
}  // namespace

std::string number(Language language, std::int64_t value) {
  const bool negative = value < 0;
  const auto size = negative ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
  return (negative ? kMinus : "") + localised(language, std::to_string(size));
}

std::string decimal(Language language, double value, int decimals) {
  const std::string plain = fixed(std::abs(value), decimals);
  return (value < 0 && !printsAsZero(plain) ? kMinus : "") + localised(language, plain);
}

std::string percent(Language language, double fraction, int decimals) { return decimal(language, fraction * 100.0, decimals) + kNarrowSpace + "%"; }

std::string signedPercent(Language language, double fraction, int decimals) {
  const std::string text = percent(language, fraction, decimals);
  const bool positive = fraction > 0 && !printsAsZero(fixed(std::abs(fraction) * 100.0, decimals));
  return positive ? "+" + text : text;
}

std::string money(Language language, base::Money money, bool decimals) {
  const bool negative = money.amount.minor < 0;
  std::string plain = base::decimalText(money.amount, money.currency);
  if (negative) plain.erase(0, 1);
  if (!decimals && money.currency.decimals() > 0) {
    std::int64_t unit = 1;
    for (int i = 0; i < money.currency.decimals(); ++i) unit *= 10;
    const auto size = negative ? 0 - static_cast<std::uint64_t>(money.amount.minor) : static_cast<std::uint64_t>(money.amount.minor);
    plain = std::to_string((size + static_cast<std::uint64_t>(unit) / 2) / static_cast<std::uint64_t>(unit));
  }
  return withSymbol(language, negative && !printsAsZero(plain), localised(language, plain), "", money.currency);
}

std::string shortMoney(Language language, base::Money money) {
  // Display only: a double holds every amount below 90 trillion exactly enough for three digits.
  double units = static_cast<double>(money.amount.minor);
  for (int i = 0; i < money.currency.decimals(); ++i) units /= 10.0;
  const double size = std::abs(units);
  const auto digitsFor = [](double shown) { return shown < 9.995 ? 2 : shown < 99.95 ? 1 : 0; };
  const auto print = [&](double divisor, const char* englishUnit, const char* germanUnit) {
    const double shown = size / divisor;
    return withSymbol(language, units < 0, localised(language, fixed(shown, digitsFor(shown))), german(language) ? germanUnit : englishUnit,
                      money.currency);
  };
  if (size >= 999.5e6) return print(1e9, "bn", "Mrd.\u00a0");
  if (size >= 999.5e3) return print(1e6, "m", "Mio.\u00a0");
  if (size >= 9999.5) return withSymbol(language, units < 0, localised(language, fixed(size / 1e3, 0)), german(language) ? "T" : "k", money.currency);
  const std::string plain = fixed(size, 0);
  return withSymbol(language, units < 0 && !printsAsZero(plain), localised(language, plain), "", money.currency);
}

std::string date(Language language, base::Date date) {
  const auto parts = base::civil(date);
  char buffer[64];
  if (german(language))
    std::snprintf(buffer, sizeof buffer, "%02u.%02u.%04d", static_cast<unsigned>(parts.day()), static_cast<unsigned>(parts.month()),
                  static_cast<int>(parts.year()));
  else
    std::snprintf(buffer, sizeof buffer, "%u %s %04d", static_cast<unsigned>(parts.day()), kEnglishMonths[static_cast<unsigned>(parts.month()) - 1],
                  static_cast<int>(parts.year()));
  return buffer;
}

std::string shortDate(Language language, base::Date date) {
  const auto parts = base::civil(date);
  char buffer[64];
  if (german(language)) std::snprintf(buffer, sizeof buffer, "%02u.%02u.", static_cast<unsigned>(parts.day()), static_cast<unsigned>(parts.month()));
  else std::snprintf(buffer, sizeof buffer, "%u %s", static_cast<unsigned>(parts.day()), kEnglishMonths[static_cast<unsigned>(parts.month()) - 1]);
  return buffer;
}

std::string dateTime(Language language, base::Minute minute) {
  const base::Date day = std::chrono::floor<std::chrono::days>(minute);
  const auto within = (minute - day).count();
  char buffer[32];
  std::snprintf(buffer, sizeof buffer, " %02d:%02d", static_cast<int>(within / 60), static_cast<int>(within % 60));
  return date(language, day) + buffer;
}

std::string monthName(Language language, unsigned month) { return (german(language) ? kGermanMonthNames : kEnglishMonthNames)[(month + 11) % 12]; }

std::string month(Language language, base::Month month) {
  const auto& names = german(language) ? kGermanMonths : kEnglishMonths;
  return std::string(names[month.month() - 1]) + " " + std::to_string(month.year());
}

std::string period(Language language, base::Period period) { return date(language, period.from) + " \u2013 " + date(language, period.to); }

}  // namespace kam::words
