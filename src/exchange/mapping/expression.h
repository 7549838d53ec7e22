// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions of a mapping ("menge * preis * (1 - rabatt)"): column names, numbers, + - * / ( ) and round(x, n), computed
// in exact fractions and rounded half up once, at the end.
#pragma once

#include "base/error.h"
#include "exchange/values/number.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam::exchange {

class Expression {
public:
  /// Names without quotes are letters, digits and '_'; others stand in "double quotes" or [brackets]. `expressionMalformed` names the spot.
  static base::Result<Expression> parse(std::string_view text);
  ~Expression();
  Expression(Expression&&) noexcept;
  Expression& operator=(Expression&&) noexcept;

  /// The columns it names, as written; positions are what `value` asks for.
  const std::vector<std::string>& names() const;
  /// The result in units of 10^-decimals; nullopt where a column gives no number, a division is by zero, or 64 bits do not hold it.
  std::optional<std::int64_t> rounded(const std::function<std::optional<Decimal>(std::size_t name)>& value, int decimals) const;

private:
  struct Node;
  Expression();
  std::unique_ptr<Node> m_root;
  std::vector<std::string> m_names;
  friend class ExpressionParser;
};

}  // namespace kam::exchange
