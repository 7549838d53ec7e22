// SPDX-License-Identifier: GPL-3.0-or-later
// Money without floats: 64-bit minor units, checked arithmetic, splitting without a lost cent.
// Records hold an Amount in the workspace's currency; Money adds the currency for print and JSON.
#pragma once

#include "base/error.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kam::base {

/// An ISO 4217 code and how many decimals its minor unit has.
class Currency {
public:
  constexpr Currency() = default;
  /// Three ASCII capitals; anything else is refused.
  static Result<Currency> parse(std::string_view code);
  std::string code() const { return std::string(m_code, 3); }
  /// 2 for EUR, 0 for JPY, 3 for KWD.
  int decimals() const;
  bool operator==(const Currency&) const = default;

private:
  char m_code[3] = {'E', 'U', 'R'};
};

/// Minor units (cents) in the workspace's currency.
struct Amount {
  std::int64_t minor = 0;
  constexpr auto operator<=>(const Amount&) const = default;
};

/// Checked: `amountOverflow` instead of wrapping around.
Result<Amount> add(Amount a, Amount b);
Result<Amount> subtract(Amount a, Amount b);
/// `amount × numerator / denominator`, rounded half away from zero; denominator > 0.
Result<Amount> scale(Amount amount, std::int64_t numerator, std::int64_t denominator);

/// Splits by weights (each ≥ 0, at least one > 0) with largest remainders: the parts add up to the whole exactly.
std::vector<Amount> split(Amount whole, const std::vector<std::int64_t>& weights);

struct Money {
  Amount amount;
  Currency currency;
  bool operator==(const Money&) const = default;
};

/// "1234.56": the decimal string of JSON and CSV.
std::string decimalText(Amount amount, Currency currency);
/// The reverse; accepts a sign, digits and at most the currency's decimals; longer fractions are rounded half up.
Result<Amount> parseDecimal(std::string_view text, Currency currency);

}  // namespace kam::base
