// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/number.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace kam::exchange {

using base::Wide;

namespace {
/// More would overflow 128 bits once scaled.
constexpr int kMostDigits = 30;

constexpr std::array<std::string_view, 4> kGroupingBlanks{" ", "\u00a0", "\u202f", "\u2009"};
constexpr std::array<std::string_view, 3> kApostrophes{"'", "\u2019", "\u02bc"};
constexpr std::array<std::string_view, 12> kCurrencies{"EUR", "USD", "CHF", "GBP", "JPY", "SEK", "NOK", "DKK", "PLN", "€", "$", "£"};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The digits and signs of a number without what stands around them.
struct Bare {
  std::string_view body;
  bool negative = false;
  bool percent = false;
  std::string_view currency{};
};

bool dropFront(std::string_view& text, std::string_view part) {
  if (part.empty() || !text.starts_with(part)) return false;
  text = base::trimmed(text.substr(part.size()));
  return true;
}
bool dropBack(std::string_view& text, std::string_view part) {
  if (part.empty() || !text.ends_with(part)) return false;
  text = base::trimmed(text.substr(0, text.size() - part.size()));
  return true;
}

bool dropMinus(std::string_view& text, bool front) {
  for (const std::string_view minus : {std::string_view("-"), std::string_view("\u2212"), std::string_view("\u2013")})
    if (front ? dropFront(text, minus) : dropBack(text, minus)) return true;
  return false;
}

std::optional<Bare> bareOf(std::string_view text) {
  Bare bare;
  text = base::trimmed(text);
  if (text.size() > 1 && text.front() == '(' && text.back() == ')') {
    bare.negative = true;
    text = base::trimmed(text.substr(1, text.size() - 2));
  }
  bool signedOnce = bare.negative;
  const auto takeSign = [&](bool front) {
    if (!signedOnce && dropMinus(text, front)) bare.negative = signedOnce = true;
    else if (!signedOnce && front && dropFront(text, "+")) signedOnce = true;
  };
  takeSign(true);
  takeSign(false);
  for (const std::string_view currency : kCurrencies)
    if (dropFront(text, currency) || dropBack(text, currency)) {
      bare.currency = currency;
      break;
    }
  if (bare.currency.empty() && dropBack(text, "%")) bare.percent = true;
  takeSign(true);
  takeSign(false);
  if (text.empty() || !(isDigit(text.front()) || text.front() == '.' || text.front() == ',') ||
      !(isDigit(text.back()) || text.back() == '.' || text.back() == ','))
    return std::nullopt;
  bare.body = text;
  return bare;
}

/// The body with grouping blanks and apostrophes taken out; they must stand between digits, three behind each.
std::optional<std::string> withoutBlanks(std::string_view body) {
  std::string result;
  result.reserve(body.size());
  std::size_t sinceGroup = 0;
  bool grouped = false;
  bool fraction = false;
  for (std::size_t i = 0; i < body.size();) {
    const char c = body[i];
    if (isDigit(c)) {
      result.push_back(c);
      ++sinceGroup;
      ++i;
      continue;
    }
    if (c == '.' || c == ',') {
      if (grouped && !fraction && sinceGroup != 3) return std::nullopt;
      fraction = true;
      result.push_back(c);
      ++i;
      continue;
    }
    std::size_t length = 0;
    for (const std::string_view sign : kGroupingBlanks)
      if (body.substr(i).starts_with(sign)) length = sign.size();
    for (const std::string_view sign : kApostrophes)
      if (body.substr(i).starts_with(sign)) length = sign.size();
    if (length == 0 || fraction || (grouped ? sinceGroup != 3 : sinceGroup < 1 || sinceGroup > 3)) return std::nullopt;
    grouped = true;
    sinceGroup = 0;
    i += length;
  }
  if (grouped && !fraction && sinceGroup != 3) return std::nullopt;
  return result;
}

/// "1.234.567" with sign '.': one to three digits, then groups of three.
bool groupsWell(std::string_view digits, char sign) {
  std::size_t run = 0;
  bool first = true;
  for (const char c : digits) {
    if (c == sign) {
      if (first ? run < 1 || run > 3 : run != 3) return false;
      first = false;
      run = 0;
    } else {
      ++run;
    }
  }
  return first || run == 3;
}

NumberShape shapeOfBody(std::string_view body) {
  const auto points = std::count(body.begin(), body.end(), '.');
  const auto commas = std::count(body.begin(), body.end(), ',');
  if (points == 0 && commas == 0) return NumberShape::whole;
  if (points > 0 && commas > 0) {
    const char decimal = body.rfind('.') > body.rfind(',') ? '.' : ',';
    const char other = decimal == '.' ? ',' : '.';
    if ((decimal == '.' ? points : commas) != 1 || !groupsWell(body.substr(0, body.find(decimal)), other)) return NumberShape::none;
    return decimal == '.' ? NumberShape::decimalPoint : NumberShape::decimalComma;
  }
  const char sign = points > 0 ? '.' : ',';
  if (points + commas > 1) {
    if (!groupsWell(body, sign)) return NumberShape::none;
    return sign == '.' ? NumberShape::decimalComma : NumberShape::decimalPoint;
  }
  const std::size_t before = body.find(sign);
  const std::size_t behind = body.size() - before - 1;
  const bool fraction = behind != 3 || before == 0 || before > 3 || body.front() == '0';
  if (fraction) return sign == '.' ? NumberShape::decimalPoint : NumberShape::decimalComma;
  return sign == '.' ? NumberShape::eitherPoint : NumberShape::eitherComma;
}
}  // namespace

NumberShape numberShape(std::string_view text) {
  const auto bare = bareOf(text);
  if (!bare) return NumberShape::none;
  const auto body = withoutBlanks(bare->body);
  if (!body || std::none_of(body->begin(), body->end(), isDigit)) return NumberShape::none;
  return shapeOfBody(*body);
}

std::optional<Decimal> parseNumber(std::string_view text, DecimalSign decimal) {
  const auto bare = bareOf(text);
  if (!bare) return std::nullopt;
  const auto body = withoutBlanks(bare->body);
  if (!body || std::none_of(body->begin(), body->end(), isDigit)) return std::nullopt;
  const NumberShape shape = shapeOfBody(*body);
  DecimalSign sign = decimal;
  if (shape == NumberShape::none) return std::nullopt;
  if (sign == DecimalSign::unknown) {
    if (shape == NumberShape::eitherPoint || shape == NumberShape::eitherComma) return std::nullopt;
    sign = shape == NumberShape::decimalComma ? DecimalSign::comma : DecimalSign::point;
  }
  const bool contradicts =
      (shape == NumberShape::decimalPoint && sign == DecimalSign::comma) || (shape == NumberShape::decimalComma && sign == DecimalSign::point);
  if (contradicts) return std::nullopt;
  Decimal number;
  number.isPercent = bare->percent;
  number.currency = bare->currency;
  int digits = 0;
  bool fraction = false;
  for (const char c : *body) {
    if (c == static_cast<char>(sign)) fraction = true;
    if (!isDigit(c)) continue;
    if (digits > 0 || c != '0') ++digits;
    if (digits > kMostDigits) return std::nullopt;
    number.mantissa = number.mantissa * 10 + (c - '0');
    if (fraction) ++number.scale;
  }
  if (number.scale > kMostDigits) return std::nullopt;
  if (bare->negative) number.mantissa = -number.mantissa;
  return number;
}

std::optional<std::int64_t> roundedTo(const Decimal& number, int decimals) {
  Wide value = number.mantissa < 0 ? -number.mantissa : number.mantissa;
  const int scale = number.scale + (number.isPercent ? 2 : 0);
  constexpr Wide kTop = Wide{std::numeric_limits<std::int64_t>::max()};
  for (int i = scale; i < decimals; ++i) {
    if (value > kTop) return std::nullopt;
    value *= 10;
  }
  if (scale > decimals) {
    Wide divisor = 1;
    for (int i = decimals; i < scale; ++i) divisor *= 10;
    value = (value + divisor / 2) / divisor;
  }
  if (value > kTop) return std::nullopt;
  const auto narrow = static_cast<std::int64_t>(value);
  return number.mantissa < 0 ? -narrow : narrow;
}

std::string plainDecimal(const Decimal& number) {
  const bool negative = number.mantissa < 0;
  Wide value = negative ? -number.mantissa : number.mantissa;
  std::string digits;
  do {
    digits.push_back(static_cast<char>('0' + static_cast<int>(value % 10)));
    value /= 10;
  } while (value > 0);
  const auto scale = static_cast<std::size_t>(number.scale + (number.isPercent ? 2 : 0));
  while (digits.size() <= scale) digits.push_back('0');
  std::reverse(digits.begin(), digits.end());
  if (scale > 0) digits.insert(digits.size() - scale, 1, '.');
  return negative ? "-" + digits : digits;
}

std::optional<std::int64_t> parsePlain(std::string_view text, DecimalSign decimal, int decimals) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  if (text.empty() || text.size() > 15) return std::nullopt;
  const char sign = static_cast<char>(decimal);
  std::int64_t value = 0;
  std::size_t at = 0;
  for (; at < text.size() && isDigit(text[at]); ++at) value = value * 10 + (text[at] - '0');
  int fraction = 0;
  if (at < text.size()) {
    if (text[at] != sign || text.size() == 1) return std::nullopt;
    for (++at; at < text.size() && isDigit(text[at]); ++at, ++fraction) value = value * 10 + (text[at] - '0');
    if (at < text.size() || fraction > decimals) return std::nullopt;
  }
  for (; fraction < decimals; ++fraction) value *= 10;
  return negative ? -value : value;
}

std::optional<std::int64_t> parseRounded(std::string_view text, DecimalSign decimal, int decimals) {
  if (const auto plain = parsePlain(text, decimal, decimals)) return plain;
  const auto number = parseNumber(text, decimal);
  return number ? roundedTo(*number, decimals) : std::nullopt;
}

}  // namespace kam::exchange
