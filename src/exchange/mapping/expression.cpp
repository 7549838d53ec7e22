// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/expression.h"

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>
#include <limits>

namespace kam::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using Whole = boost::multiprecision::cpp_int;
using Fraction = boost::multiprecision::cpp_rational;

namespace {
/// Deeper nesting is a mistake or an attack, not a formula.
constexpr int kDeepest = 100;

Whole powerOfTen(int exponent) { return boost::multiprecision::pow(Whole(10), static_cast<unsigned>(exponent)); }

Whole wholeOf(base::Wide value) {
  const bool negative = value < 0;
  // Numbers have at most 30 digits, so the sign can be turned.
  const base::Wide size = negative ? -value : value;
  Whole result = static_cast<std::uint64_t>(size >> 64);
  result <<= 64;
  result += static_cast<std::uint64_t>(size);
  return negative ? Whole(-result) : result;
}

Fraction fractionOf(const Decimal& number) { return Fraction(wholeOf(number.mantissa), powerOfTen(number.scale + (number.isPercent ? 2 : 0))); }

/// Half away from zero, to a whole number.
Whole nearest(const Fraction& value) {
  const Whole top = boost::multiprecision::abs(numerator(value)) * 2 + denominator(value);
  const Whole size = top / (denominator(value) * 2);
  return value < 0 ? Whole(-size) : size;
}
}  // namespace

struct Expression::Node {
  enum class What : std::uint8_t { number, name, add, subtract, multiply, divide, negate, round } what = What::number;
  Fraction number{};
  std::size_t name = 0;
  int digits = 0;
  std::unique_ptr<Node> left{};
  std::unique_ptr<Node> right{};

  using Values = std::function<std::optional<Decimal>(std::size_t)>;
  std::optional<Fraction> value(const Values& values) const {
    if (what == What::number) return number;
    if (what == What::name) {
      const auto given = values(name);
      if (!given) return std::nullopt;
      return fractionOf(*given);
    }
    const auto a = left->value(values);
    if (!a) return std::nullopt;
    if (what == What::negate) return Fraction(-*a);
    if (what == What::round) {
      const Whole scale = powerOfTen(digits);
      return Fraction(nearest(Fraction(*a * scale)), scale);
    }
    const auto b = right->value(values);
    if (!b) return std::nullopt;
    switch (what) {
      case What::add: return Fraction(*a + *b);
      case What::subtract: return Fraction(*a - *b);
      case What::multiply: return Fraction(*a * *b);
      default: break;
    }
    if (*b == 0) return std::nullopt;
    return Fraction(*a / *b);
  }
};

/// Recursive descent: sum = product {(+|-) product}; product = factor {(*|/) factor}.
class ExpressionParser {
public:
  ExpressionParser(std::string_view text, std::vector<std::string>& names) : m_text(text), m_names(names) {}

  using Node = Expression::Node;
  using Made = std::unique_ptr<Node>;

  Made whole() {
    Made made = sum(0);
    skipBlanks();
    return made && m_at == m_text.size() ? std::move(made) : nullptr;
  }
  /// Where reading stopped.
  std::string rest() const { return std::string(m_text.substr(std::min(m_at, m_text.size()))); }

private:
  static Made make(Node::What what, Made left, Made right = nullptr) {
    auto node = std::make_unique<Node>();
    node->what = what;
    node->left = std::move(left);
    node->right = std::move(right);
    return node;
  }
  void skipBlanks() {
    while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\n')) ++m_at;
  }
  char peek() {
    skipBlanks();
    return m_at < m_text.size() ? m_text[m_at] : '\0';
  }
  bool take(char c) {
    if (peek() != c) return false;
    ++m_at;
    return true;
  }
  Made sum(int depth) {
    Made left = product(depth);
    while (left) {
      const char sign = peek();
      if (sign != '+' && sign != '-') return left;
      ++m_at;
      Made right = product(depth);
      if (!right) return nullptr;
      left = make(sign == '+' ? Node::What::add : Node::What::subtract, std::move(left), std::move(right));
    }
    return left;
  }
  Made product(int depth) {
    Made left = factor(depth);
    while (left) {
      const char sign = peek();
      if (sign != '*' && sign != '/') return left;
      ++m_at;
      Made right = factor(depth);
      if (!right) return nullptr;
      left = make(sign == '*' ? Node::What::multiply : Node::What::divide, std::move(left), std::move(right));
    }
    return left;
  }
  Made factor(int depth) {
    if (depth > kDeepest) return nullptr;
    if (take('-')) {
      Made inner = factor(depth + 1);
      return inner ? make(Node::What::negate, std::move(inner)) : nullptr;
    }
    if (take('(')) {
      Made inner = sum(depth + 1);
      return inner && take(')') ? std::move(inner) : nullptr;
    }
    const char c = peek();
    if ((c >= '0' && c <= '9') || c == '.') return number();
    if (c == '"' || c == '[') return quotedName(c == '"' ? '"' : ']');
    return word(depth);
  }
  Made number() {
    const std::size_t from = m_at;
    while (m_at < m_text.size() && ((m_text[m_at] >= '0' && m_text[m_at] <= '9') || m_text[m_at] == '.')) ++m_at;
    const auto parsed = parseNumber(m_text.substr(from, m_at - from), DecimalSign::point);
    if (!parsed) {
      m_at = from;
      return nullptr;
    }
    auto node = std::make_unique<Node>();
    node->number = fractionOf(*parsed);
    return node;
  }
  Made named(std::string name) {
    auto node = std::make_unique<Node>();
    node->what = Node::What::name;
    const auto known = std::find(m_names.begin(), m_names.end(), name);
    node->name = static_cast<std::size_t>(known - m_names.begin());
    if (known == m_names.end()) m_names.push_back(std::move(name));
    return node;
  }
  Made quotedName(char close) {
    const std::size_t from = m_at + 1;
    const std::size_t to = m_text.find(close, from);
    if (to == std::string_view::npos || to == from) return nullptr;
    m_at = to + 1;
    return named(std::string(m_text.substr(from, to - from)));
  }
  Made word(int depth) {
    const std::size_t from = m_at;
    const auto isLetter = [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
    };
    while (m_at < m_text.size() && isLetter(m_text[m_at])) ++m_at;
    if (m_at == from) return nullptr;
    const std::string name(m_text.substr(from, m_at - from));
    if (name != "round" || peek() != '(') return named(name);
    ++m_at;
    Made inner = sum(depth + 1);
    if (!inner || !take(',')) return nullptr;
    const char digit = peek();
    if (digit < '0' || digit > '9') return nullptr;
    ++m_at;
    if (!take(')')) return nullptr;
    Made node = make(Node::What::round, std::move(inner));
    node->digits = digit - '0';
    return node;
  }

  std::string_view m_text;
  std::vector<std::string>& m_names;
  std::size_t m_at = 0;
};

Expression::Expression() = default;
Expression::~Expression() = default;
Expression::Expression(Expression&&) noexcept = default;
Expression& Expression::operator=(Expression&&) noexcept = default;

Result<Expression> Expression::parse(std::string_view text) {
  Expression expression;
  ExpressionParser parser(text, expression.m_names);
  expression.m_root = parser.whole();
  if (!expression.m_root) return fail(ErrorCode::expressionMalformed, {std::string(text), parser.rest()});
  return expression;
}

const std::vector<std::string>& Expression::names() const { return m_names; }

std::optional<std::int64_t> Expression::rounded(const std::function<std::optional<Decimal>(std::size_t)>& value, int decimals) const {
  const auto exact = m_root->value(value);
  if (!exact) return std::nullopt;
  const Whole result = nearest(Fraction(*exact * powerOfTen(decimals)));
  if (result > std::numeric_limits<std::int64_t>::max() || result < -Whole(std::numeric_limits<std::int64_t>::max())) return std::nullopt;
  return static_cast<std::int64_t>(result);
}

}  // namespace kam::exchange
