// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/intake/cell_values.h"

#include "base/text.h"
#include "domain/snapshot.h"
#include "domain/value_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace kam::exchange {

using base::ErrorCode;
using domain::Field;
using domain::FieldType;
using domain::Value;

namespace {
constexpr std::array<std::string_view, 9> kBlanks{"", "-", "–", "?", "n/a", "N/A", "NULL", "#N/A", "#NV"};

tl::unexpected<base::Error> refuse(ErrorCode code, const Field& field, std::string_view cell) {
  return base::fail(code, {std::string(), std::string(field.key), std::string(cell), {}}, {{}, 0, std::string(field.key), std::string(cell)});
}

/// The double that lies nearest to `mantissa` × 10^−`scale`: what was written out comes back as it was. Dividing step by step would drift.
double nearest(base::Wide mantissa, int scale) {
  std::string text = std::to_string(static_cast<std::int64_t>(mantissa % 1'000'000'000'000'000'000)) + 'e' + std::to_string(-scale);
  // More digits than 64 bits hold.
  if (const auto high = static_cast<std::int64_t>(mantissa / 1'000'000'000'000'000'000); high != 0) {
    const std::string low = std::to_string(std::abs(static_cast<std::int64_t>(mantissa % 1'000'000'000'000'000'000)));
    text = std::to_string(high) + std::string(18 - low.size(), '0') + low + 'e' + std::to_string(-scale);
  }
  double value = 0.0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

base::Result<Value> numberValue(const Field& field, std::string_view text, DecimalSign decimal) {
  const auto number = parseNumber(text, decimal);
  if (!number) return refuse(ErrorCode::valueNotANumber, field, text);
  const double value = nearest(number->mantissa, number->scale);
  const bool share = number->isPercent || (field.has(domain::kShare) && value > 1.0);
  return Value{share ? nearest(number->mantissa, number->scale + 2) : value};
}

/// Whether what stands beside a number can mean the workspace's currency.
bool isCurrency(std::string_view written, base::Currency currency) {
  const std::string code = currency.code();
  if (written.empty() || written == code) return true;
  if (written == "€") return code == "EUR";
  if (written == "£") return code == "GBP";
  // Dollars are written alike in many countries.
  return written == "$" && (code.ends_with("D") || code == "MXN");
}

/// Minutes since midnight of "2026-11-23 14:05:09"; 0 where no time is given.
std::int64_t minutesIn(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon + 2 >= text.size()) return 0;
  const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9' ? text[at] - '0' : -1; };
  const int tens = colon >= 2 ? std::max(0, digit(colon - 2)) : 0;
  const int hour = tens * 10 + digit(colon - 1);
  const int minute = digit(colon + 1) * 10 + digit(colon + 2);
  return hour < 0 || hour > 23 || minute < 0 || minute > 59 ? 0 : hour * 60 + minute;
}
}  // namespace

bool isBlank(std::string_view cell) {
  const std::string_view text = base::trimmed(cell);
  return std::find(kBlanks.begin(), kBlanks.end(), text) != kBlanks.end();
}

base::Result<std::int64_t> amountIn(std::string_view cell, std::string_view field, DecimalSign decimal, base::Currency currency) {
  const int decimals = currency.decimals();
  const char last = cell.empty() ? '0' : cell.back();
  const char first = cell.empty() ? '0' : cell.front();
  const bool bare = last >= '0' && last <= '9' && ((first >= '0' && first <= '9') || first == '-');
  const auto refused = [&] { return base::fail(ErrorCode::valueNotAnAmount, {std::string(), std::string(field), std::string(cell), {}}); };
  if (bare) {
    if (const auto amount = parseRounded(cell, decimal, decimals)) return *amount;
    return refused();
  }
  const auto number = parseNumber(cell, decimal);
  if (!number) return refused();
  if (!isCurrency(number->currency, currency)) return base::fail(ErrorCode::currencyMismatch, {std::string(number->currency), currency.code()});
  const auto amount = roundedTo(*number, decimals);
  if (!amount) return base::fail(ErrorCode::amountOverflow);
  return *amount;
}

base::Result<Value> cellValue(const Field& field, std::string_view cell, const CellStyle& style, base::Currency currency) {
  if (isBlank(cell)) return Value{};
  const std::string_view text = base::trimmed(cell);
  switch (field.type) {
    case FieldType::integer: {
      const auto number = parseRounded(text, style.decimal, 0);
      if (!number) return refuse(ErrorCode::valueNotANumber, field, text);
      return Value{*number};
    }
    case FieldType::number: return numberValue(field, text, style.decimal);
    case FieldType::amount: {
      const auto amount = amountIn(text, field.key, style.decimal, currency);
      if (!amount) return base::fail(amount.error());
      return Value{*amount};
    }
    case FieldType::date:
    case FieldType::dateTime: {
      const auto day = parseDay(text, style.days);
      if (!day) return refuse(ErrorCode::valueNotADate, field, text);
      const std::int64_t days = base::dayNumber(*day);
      return Value{field.type == FieldType::date ? days : days * 1440 + minutesIn(text)};
    }
    default: {
      static const domain::Snapshot empty;
      return domain::parseValue(empty, field, text, domain::NumberStyle::plain);
    }
  }
}

}  // namespace kam::exchange
