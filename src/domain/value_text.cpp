// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/value_text.h"

#include "base/text.h"
#include "domain/date_text.h"
#include "domain/record_name.h"
#include "domain/records/settings.h"
#include "words/format.h"

#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace kam::domain {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {
tl::unexpected<base::Error> refuse(ErrorCode code, const Field& field, std::string_view text, std::string detail = {}) {
  const std::string key(field.key);
  return fail(code, {std::string(), key, std::string(text), std::move(detail)}, {{}, 0, key, std::string(text)});
}

Result<Value> parseWhole(const Field& field, std::string_view text, NumberStyle style) {
  const std::string plain = plainNumber(text, style);
  std::int64_t value = 0;
  const char* const end = plain.data() + plain.size();
  const auto [at, error] = std::from_chars(plain.data(), end, value);
  if (plain.empty() || error != std::errc() || at != end) return refuse(ErrorCode::valueNotANumber, field, text);
  return Value{value};
}

Result<Value> parseReal(const Field& field, std::string_view text, NumberStyle style) {
  std::string_view digits = base::trimmed(text);
  const bool percent = digits.ends_with('%');
  if (percent) digits = base::trimmed(digits.substr(0, digits.size() - 1));
  const std::string plain = plainNumber(digits, style);
  double value = 0;
  const char* const end = plain.data() + plain.size();
  const auto [at, error] = std::from_chars(plain.data(), end, value);
  if (plain.empty() || error != std::errc() || at != end) return refuse(ErrorCode::valueNotANumber, field, text);
  return Value{percent ? value / 100.0 : value};
}

Result<Value> parseAmount(const Field& field, std::string_view text, NumberStyle style, base::Currency currency) {
  std::string cleaned(text);
  for (const std::string_view sign : {std::string_view("€"), std::string_view("$"), std::string_view("£")})
    if (const auto at = cleaned.find(sign); at != std::string::npos) cleaned.erase(at, sign.size());
  const auto amount = base::parseDecimal(plainNumber(cleaned, style), currency);
  if (!amount)
    return amount.error().code == ErrorCode::amountOverflow ? refuse(ErrorCode::amountOverflow, field, text)
                                                            : refuse(ErrorCode::valueNotAnAmount, field, text);
  return Value{amount->minor};
}

Result<Value> parseDate(const Field& field, std::string_view text, NumberStyle style) {
  const auto day = parseTypedDate(text, style);
  if (!day) return refuse(ErrorCode::valueNotADate, field, text);
  return Value{std::int64_t{base::dayNumber(*day)}};
}

Result<Value> parseMinute(const Field& field, std::string_view text, NumberStyle style) {
  const auto minute = parseTypedMinute(text, style);
  if (!minute) return refuse(ErrorCode::valueNotADate, field, text);
  return Value{std::int64_t{minute->time_since_epoch().count()}};
}

Result<Value> parseBoolean(const Field& field, std::string_view text) {
  const std::string key = base::matchKey(text);
  for (const std::string_view yes : {"1", "yes", "true", "ja", "wahr", "x", "y", "j"})
    if (key == yes) return Value{std::int64_t{1}};
  for (const std::string_view no : {"0", "no", "false", "nein", "falsch", "n"})
    if (key == no) return Value{std::int64_t{0}};
  return refuse(ErrorCode::valueNotABoolean, field, text);
}

Result<Value> parseChoice(const Field& field, std::string_view text) {
  const words::Words english(words::Language::english);
  const words::Words german(words::Language::german);
  const std::string wanted = base::matchKey(text);
  std::string possible;
  for (const Choice& choice : field.choices) {
    const bool hit = wanted == base::matchKey(choice.key) || wanted == base::matchKey(english.say(choice.word)) ||
                     wanted == base::matchKey(german.say(choice.word));
    if (hit) return Value{std::string(choice.key)};
    possible += (possible.empty() ? "" : ", ") + std::string(choice.key);
  }
  return refuse(ErrorCode::valueNotAChoice, field, text, possible);
}
}  // namespace

NumberStyle numberStyleOf(words::Language language) { return language == words::Language::german ? NumberStyle::german : NumberStyle::english; }

base::Currency currencyOf(const Snapshot& snapshot) {
  const Settings* settings = snapshot.find(Id<Settings>(1));
  if (settings == nullptr) return {};
  return base::Currency::parse(settings->currency).value_or(base::Currency{});
}

std::string plainNumber(std::string_view text, NumberStyle style) {
  std::string result;
  const char decimal = style == NumberStyle::german ? ',' : '.';
  const char thousands = style == NumberStyle::german ? '.' : style == NumberStyle::english ? ',' : '\0';
  const std::string_view trimmed = base::trimmed(text);
  // "12.5" typed into a German window means 12.5: a point that is followed by other than three digits groups nothing.
  const auto lastPoint = trimmed.rfind('.');
  const bool pointIsDecimal = style == NumberStyle::german && trimmed.find(',') == std::string_view::npos && lastPoint != std::string_view::npos &&
                              trimmed.find('.') == lastPoint && trimmed.size() - lastPoint - 1 != 3;
  for (std::size_t i = 0; i < trimmed.size(); ++i) {
    const char c = trimmed[i];
    if (c == '.' && pointIsDecimal) result.push_back('.');
    else if (c == decimal) result.push_back('.');
    else if (c == thousands || c == ' ' || c == '\'') continue;
    else if ((c >= '0' && c <= '9') || (i == 0 && (c == '-' || c == '+'))) result.push_back(c);
    else if (trimmed.substr(i).starts_with("\u2212") && i == 0) {
      result.push_back('-');
      i += 2;
    } else if (trimmed.substr(i).starts_with("\u00a0")) ++i;
    else return {};
  }
  return result.starts_with('+') ? result.substr(1) : result;
}

Result<Value> parseValue(const Snapshot& snapshot, const Field& field, std::string_view raw, NumberStyle style) {
  const std::string_view text = base::trimmed(raw);
  if (text.empty() || text == "?") return Value{};
  switch (field.type) {
    case FieldType::text:
    case FieldType::longText:
    case FieldType::json:
      if (!base::isValidUtf8(text)) return Value{base::repairedUtf8(text)};
      return Value{std::string(text)};
    case FieldType::integer:
      if (const auto month = field.has(kMonth) ? monthNamed(text) : std::nullopt) return Value{std::int64_t{*month}};
      return parseWhole(field, text, style);
    case FieldType::number: return parseReal(field, text, style);
    case FieldType::amount: return parseAmount(field, text, style, currencyOf(snapshot));
    case FieldType::date: return parseDate(field, text, style);
    case FieldType::dateTime: return parseMinute(field, text, style);
    case FieldType::boolean: return parseBoolean(field, text);
    case FieldType::choice: return parseChoice(field, text);
    case FieldType::reference: {
      const auto found = findRecord(snapshot, field.references, text);
      if (!found) {
        if (found.error().code == ErrorCode::recordAmbiguous) return fail(found.error());
        return refuse(ErrorCode::valueNotAReference, field, text);
      }
      return Value{*found};
    }
  }
  return Value{};
}

std::string plainText(const Snapshot& snapshot, const Field& field, const Value& value) {
  if (isUnknown(value)) return {};
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* real = std::get_if<double>(&value)) {
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, *real).ptr;
    return std::string(buffer, end);
  }
  const std::int64_t whole = std::get<std::int64_t>(value);
  switch (field.type) {
    case FieldType::amount: return base::decimalText(Amount{whole}, currencyOf(snapshot));
    case FieldType::date: return base::isoText(base::dateOfDayNumber(whole));
    case FieldType::dateTime: return base::isoText(Minute{std::chrono::minutes{whole}});
    case FieldType::boolean: return whole != 0 ? "true" : "false";
    case FieldType::reference: return recordName(snapshot, field.references, whole);
    default: return std::to_string(whole);
  }
}

namespace {

/// Of large round amounts the cents say nothing and take the room of what does.
std::string amountText(words::Language language, base::Money money) {
  constexpr std::int64_t kLarge = 1'000;
  std::int64_t unit = 1;
  for (int place = 0; place < money.currency.decimals(); ++place) unit *= 10;
  const bool round = money.amount.minor % unit == 0 && std::abs(money.amount.minor) >= kLarge * unit;
  return words::money(language, money, !round);
}

/// A calendar year is a name, not a number; so many hours per year are one.
bool isYear(const Field& field) { return field.key.starts_with("year") || (field.key.ends_with("year") && !field.key.ends_with("per_year")); }

}  // namespace

std::string displayText(const Snapshot& snapshot, const words::Words& words, const Field& field, const Value& value) {
  if (isUnknown(value)) return {};
  const words::Language language = words.language();
  if (const auto* real = std::get_if<double>(&value)) return field.has(kShare) ? words::percent(language, *real) : words::decimal(language, *real, 1);
  if (field.type == FieldType::choice) {
    const std::size_t index = choiceIndex(field.choices, std::get<std::string>(value));
    return index == 0 ? std::string() : words.say(field.choices[index - 1].word);
  }
  const auto* whole = std::get_if<std::int64_t>(&value);
  if (whole == nullptr) return std::get<std::string>(value);
  switch (field.type) {
    case FieldType::amount: return amountText(language, {Amount{*whole}, currencyOf(snapshot)});
    case FieldType::date: return words::date(language, base::dateOfDayNumber(*whole));
    case FieldType::dateTime: return words::dateTime(language, Minute{std::chrono::minutes{*whole}});
    case FieldType::boolean: return *whole != 0 ? words.say("values", "yes") : words.say("values", "no");
    case FieldType::reference: return recordName(snapshot, field.references, *whole);
    default:
      if (field.has(kMonth) && *whole >= 1 && *whole <= 12) return words::monthName(language, static_cast<unsigned>(*whole));
      return isYear(field) ? std::to_string(*whole) : words::number(language, *whole);
  }
}

}  // namespace kam::domain
