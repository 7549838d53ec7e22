// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/knock_outs.h"

#include "base/text.h"
#include "domain/record_type.h"
#include "domain/value_text.h"

#include <algorithm>
#include <array>

namespace kam::scoring {
namespace {

constexpr std::array<std::string_view, 7> kOperations{"=", "!=", "<", "<=", ">", ">=", "~"};

/// −1, 0, 1; values of one field have one type, but numbers may be whole or not.
int compare(const domain::Value& a, const domain::Value& b) {
  const auto number = [](const domain::Value& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
    const auto* real = std::get_if<double>(&value);
    return real != nullptr ? *real : 0.0;
  };
  const auto* left = std::get_if<std::string>(&a);
  const auto* right = std::get_if<std::string>(&b);
  if (left != nullptr && right != nullptr) return base::folded(*left).compare(base::folded(*right));
  return number(a) < number(b) ? -1 : number(a) > number(b) ? 1 : 0;
}

}  // namespace

base::Result<std::vector<ReadyKnockOut>> readKnockOuts(const domain::Snapshot& snapshot, const domain::SelectionModel& model) {
  const auto& type = domain::recordType(domain::Kind::accounts);
  std::vector<ReadyKnockOut> ready;
  for (const domain::KnockOut& knockOut : model.knockOuts) {
    const auto field = type.fieldIndex(knockOut.field);
    if (!field) return base::fail(base::ErrorCode::unknownField, {std::string(type.key), knockOut.field});
    if (std::find(kOperations.begin(), kOperations.end(), knockOut.operation) == kOperations.end())
      return base::fail(base::ErrorCode::jsonBadValue, {model.name, "op", knockOut.operation});
    ReadyKnockOut next{*field, knockOut.operation, {}, base::folded(knockOut.value)};
    if (knockOut.operation != "~") {
      auto value = domain::parseValue(snapshot, type.fields[*field], knockOut.value, domain::NumberStyle::plain);
      if (!value) return base::fail(value.error());
      next.value = std::move(*value);
    }
    ready.push_back(std::move(next));
  }
  return ready;
}

bool knocksOut(const ReadyKnockOut& knockOut, const domain::Account& account) {
  const domain::Value value = domain::recordType(domain::Kind::accounts).fields[knockOut.field].read(&account);
  if (domain::isUnknown(value)) return false;
  if (knockOut.operation == "~") {
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr && base::folded(*text).find(knockOut.text) != std::string::npos;
  }
  if (domain::isUnknown(knockOut.value)) return false;
  const int order = compare(value, knockOut.value);
  if (knockOut.operation == "=") return order == 0;
  if (knockOut.operation == "!=") return order != 0;
  if (knockOut.operation == "<") return order < 0;
  if (knockOut.operation == "<=") return order <= 0;
  return knockOut.operation == ">" ? order > 0 : order >= 0;
}

}  // namespace kam::scoring
