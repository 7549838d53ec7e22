// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include "base/wide.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <numeric>

namespace kam::base {

namespace {
constexpr std::array<std::string_view, 9> kNoDecimals{"JPY", "KRW", "VND", "CLP", "ISK", "XAF", "XOF", "PYG", "UGX"};
constexpr std::array<std::string_view, 6> kThreeDecimals{"KWD", "BHD", "OMR", "TND", "JOD", "IQD"};

bool fits(Wide value) { return value >= INT64_MIN && value <= INT64_MAX; }

Result<Amount> narrow(Wide value) {
  if (!fits(value)) return fail(ErrorCode::amountOverflow);
  return Amount{static_cast<std::int64_t>(value)};
}
}  // namespace

Result<Currency> Currency::parse(std::string_view code) {
  const bool wellFormed = code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  if (!wellFormed) return fail(ErrorCode::jsonBadValue, {std::string(), "currency", std::string(code)});
  Currency currency;
  std::copy(code.begin(), code.end(), currency.m_code);
  return currency;
}

int Currency::decimals() const {
  const std::string_view mine(m_code, 3);
  if (std::find(kNoDecimals.begin(), kNoDecimals.end(), mine) != kNoDecimals.end()) return 0;
  if (std::find(kThreeDecimals.begin(), kThreeDecimals.end(), mine) != kThreeDecimals.end()) return 3;
  return 2;
}

Result<Amount> add(Amount a, Amount b) { return narrow(Wide{a.minor} + b.minor); }
Result<Amount> subtract(Amount a, Amount b) { return narrow(Wide{a.minor} - b.minor); }

Result<Amount> scale(Amount amount, std::int64_t numerator, std::int64_t denominator) {
  const Wide product = Wide{amount.minor} * numerator;
  const Wide half = denominator / 2;
  const Wide rounded = product >= 0 ? (product + half) / denominator : -((-product + half) / denominator);
  return narrow(rounded);
}

std::vector<Amount> split(Amount whole, const std::vector<std::int64_t>& weights) {
  Wide total = 0;
  for (const std::int64_t weight : weights) total += weight;
  std::vector<Amount> parts(weights.size());
  if (total <= 0) return parts;
  const bool negative = whole.minor < 0;
  const Wide size = negative ? -Wide{whole.minor} : Wide{whole.minor};
  std::vector<Wide> remainders(weights.size());
  Wide given = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const Wide exact = size * weights[i];
    parts[i].minor = static_cast<std::int64_t>(exact / total);
    remainders[i] = exact % total;
    given += parts[i].minor;
  }
  std::vector<std::size_t> order(weights.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
  for (std::size_t i = 0; given < size; ++i, ++given) ++parts[order[i]].minor;
  if (negative)
    for (Amount& part : parts) part.minor = -part.minor;
  return parts;
}

std::string decimalText(Amount amount, Currency currency) {
  const int decimals = currency.decimals();
  const bool negative = amount.minor < 0;
  // Negating INT64_MIN overflows; going through unsigned does not.
  std::uint64_t size = negative ? 0 - static_cast<std::uint64_t>(amount.minor) : static_cast<std::uint64_t>(amount.minor);
  std::string digits = std::to_string(size);
  if (digits.size() <= static_cast<std::size_t>(decimals)) digits.insert(0, static_cast<std::size_t>(decimals) + 1 - digits.size(), '0');
  if (decimals > 0) digits.insert(digits.size() - static_cast<std::size_t>(decimals), 1, '.');
  return negative ? "-" + digits : digits;
}

Result<Amount> parseDecimal(std::string_view text, Currency currency) {
  const auto refuse = [&] { return fail(ErrorCode::valueNotAnAmount, {std::string(), std::string(), std::string(text)}); };
  std::size_t at = 0;
  bool negative = false;
  if (at < text.size() && (text[at] == '-' || text[at] == '+')) negative = text[at++] == '-';
  Wide value = 0;
  int fraction = -1;
  bool anyDigit = false;
  bool roundUp = false;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '.' && fraction < 0) {
      fraction = 0;
      continue;
    }
    if (c < '0' || c > '9') return refuse();
    anyDigit = true;
    if (fraction >= 0 && fraction >= currency.decimals()) {
      if (fraction++ == currency.decimals()) roundUp = c >= '5';
      continue;
    }
    value = value * 10 + (c - '0');
    if (fraction >= 0) ++fraction;
    if (!fits(value)) return fail(ErrorCode::amountOverflow);
  }
  if (!anyDigit) return refuse();
  for (int i = std::max(fraction, 0); i < currency.decimals(); ++i) value *= 10;
  if (roundUp) ++value;
  return narrow(negative ? -value : value);
}

}  // namespace kam::base
