// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/condition.h"

#include "base/text.h"
#include "exchange/values/day.h"

#include <algorithm>
#include <optional>

namespace kam::exchange {

namespace {
using Operator = Condition::Operator;

std::string unquoted(std::string_view text) {
  text = base::trimmed(text);
  if (text.size() >= 2 && (text.front() == '\'' || text.front() == '"') && text.back() == text.front()) text = text.substr(1, text.size() - 2);
  else if (text.size() >= 2 && text.front() == '[' && text.back() == ']') text = text.substr(1, text.size() - 2);
  return std::string(text);
}

/// Splits at " and " outside quotes.
std::vector<std::string_view> parts(std::string_view text) {
  std::vector<std::string_view> found;
  char quote = 0;
  std::size_t from = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (quote != 0) {
      if (text[i] == quote) quote = 0;
    } else if (text[i] == '\'' || text[i] == '"') {
      quote = text[i];
    } else if (base::asciiLower(text.substr(i, 5)) == " and ") {
      found.push_back(text.substr(from, i - from));
      i += 4;
      from = i + 1;
    }
  }
  found.push_back(text.substr(from));
  return found;
}

std::optional<Condition> conditionOf(std::string_view text) {
  char quote = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quote != 0) {
      if (c == quote) quote = 0;
      continue;
    }
    if (c == '\'' || c == '"' || c == '[') {
      quote = c == '[' ? ']' : c;
      continue;
    }
    const bool orEqual = i + 1 < text.size() && text[i + 1] == '=';
    std::optional<Operator> operation;
    if (c == '=') operation = Operator::equal;
    else if (c == '~') operation = Operator::contains;
    else if (c == '!' && orEqual) operation = Operator::unequal;
    else if (c == '<') operation = orEqual ? Operator::lessEqual : Operator::less;
    else if (c == '>') operation = orEqual ? Operator::greaterEqual : Operator::greater;
    if (!operation) continue;
    const std::size_t length = (c != '~' && orEqual) ? 2 : 1;
    Condition condition{unquoted(text.substr(0, i)), *operation, unquoted(text.substr(i + length))};
    if (condition.column.empty()) return std::nullopt;
    return condition;
  }
  return std::nullopt;
}

bool compare(Operator operation, int order) {
  switch (operation) {
    case Operator::equal: return order == 0;
    case Operator::unequal: return order != 0;
    case Operator::less: return order < 0;
    case Operator::lessEqual: return order <= 0;
    case Operator::greater: return order > 0;
    case Operator::greaterEqual: return order >= 0;
    case Operator::contains: break;
  }
  return false;
}

/// −1, 0, 1 where both are numbers; the file's own style is not asked for, so open ones ("1.234") count as text.
std::optional<int> numberOrder(std::string_view a, std::string_view b, DecimalSign decimal) {
  const auto left = parseNumber(a, decimal);
  const auto right = parseNumber(b, decimal);
  if (!left || !right) return std::nullopt;
  const auto x = roundedTo(*left, 6);
  const auto y = roundedTo(*right, 6);
  if (!x || !y) return std::nullopt;
  return *x < *y ? -1 : *x > *y ? 1 : 0;
}

std::optional<int> dayOrder(std::string_view a, std::string_view b) {
  const auto left = parseDay(a, a.find('.') != std::string_view::npos ? DateOrder::dayFirst : DateOrder::unknown);
  const auto right = parseDay(b, b.find('.') != std::string_view::npos ? DateOrder::dayFirst : DateOrder::unknown);
  if (!left || !right) return std::nullopt;
  return *left < *right ? -1 : *left > *right ? 1 : 0;
}
}  // namespace

bool Condition::holds(std::string_view cell, DecimalSign decimal) const {
  const std::string_view text = base::trimmed(cell);
  const bool compares = operation != Operator::equal && operation != Operator::unequal && operation != Operator::contains;
  if (compares && text.empty()) return false;
  if (operation == Operator::contains) return base::folded(text).find(base::folded(value)) != std::string::npos;
  if (const auto order = dayOrder(text, value)) return compare(operation, *order);
  if (const auto order = numberOrder(text, value, decimal)) return compare(operation, *order);
  const int order = text.compare(value);
  return compare(operation, order < 0 ? -1 : order > 0 ? 1 : 0);
}

base::Result<std::vector<Condition>> parseConditions(std::string_view text) {
  std::vector<Condition> conditions;
  for (const std::string_view part : parts(text)) {
    auto condition = conditionOf(part);
    if (!condition) return base::fail(base::ErrorCode::expressionMalformed, {std::string(text), std::string(base::trimmed(part))});
    conditions.push_back(std::move(*condition));
  }
  return conditions;
}

}  // namespace kam::exchange
