// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/custom_fields.h"

#include "base/text.h"
#include "domain/date_text.h"
#include "words/format.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace kam::domain {

using base::ErrorCode;
using base::fail;
using Json = nlohmann::ordered_json;

namespace {

struct Named {
  std::string_view key;
  words::Word word;
};

constexpr std::array kTypes{Named{"text", KAM_WORD("custom_type", "Text")}, Named{"number", KAM_WORD("custom_type", "Number")},
                            Named{"day", KAM_WORD("custom_type", "Day")}, Named{"yes_no", KAM_WORD("custom_type", "Yes or no")},
                            Named{"choice", KAM_WORD("custom_type", "Choice")}};

/// Without a trailing zero or point: the shortest text that reads back as the same number.
std::string numberText(double value) {
  std::array<char, 64> buffer{};
  const auto [end, trouble] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
  return trouble == std::errc{} ? std::string(buffer.data(), end) : std::string();
}

std::optional<double> numberOf(const std::string& text) {
  double value = 0;
  const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (trouble != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

base::Error refused(ErrorCode code, const CustomField& field, std::string_view typed, std::string wanted) {
  return {code, {"accounts", field.name, std::string(typed), std::move(wanted)}, {{}, 0, field.name, std::string(typed)}};
}

std::optional<CustomField> readField(const Json& item) {
  if (!item.is_object()) return std::nullopt;
  const auto text = [&](const char* key) { return item.contains(key) && item[key].is_string() ? item[key].get<std::string>() : std::string(); };
  CustomField field{text("key"), text("name"), customTypeOf(text("type")).value_or(CustomType::text), {}};
  if (field.key.empty() || field.name.empty()) return std::nullopt;
  if (item.contains("choices") && item["choices"].is_array())
    for (const Json& choice : item["choices"])
      if (choice.is_string()) field.choices.push_back(choice.get<std::string>());
  return field;
}

/// The account's values; an empty object where there are none or the text is broken.
Json valuesOf(const Account& account) {
  const Json parsed = Json::parse(account.custom.text(), nullptr, false);
  return parsed.is_object() ? parsed : Json::object();
}

bool isTrue(std::string_view typed) {
  for (const std::string_view word : {"yes", "ja", "true", "1", "x", "wahr"})
    if (typed == word) return true;
  return false;
}
bool isFalse(std::string_view typed) {
  for (const std::string_view word : {"no", "nein", "false", "0", "falsch"})
    if (typed == word) return true;
  return false;
}

}  // namespace

std::string_view keyOf(CustomType type) { return kTypes[static_cast<std::size_t>(type)].key; }
words::Word wordOf(CustomType type) { return kTypes[static_cast<std::size_t>(type)].word; }

std::optional<CustomType> customTypeOf(std::string_view key) {
  const auto found = std::find_if(kTypes.begin(), kTypes.end(), [key](const Named& one) { return one.key == key; });
  if (found == kTypes.end()) return std::nullopt;
  return static_cast<CustomType>(found - kTypes.begin());
}

std::vector<CustomField> customFields(const Settings& settings) {
  std::vector<CustomField> fields;
  const Json parsed = Json::parse(settings.customFields, nullptr, false);
  if (!parsed.is_array()) return fields;
  for (const Json& item : parsed)
    if (auto field = readField(item)) fields.push_back(std::move(*field));
  return fields;
}

std::string customFieldsText(const std::vector<CustomField>& fields) {
  if (fields.empty()) return {};
  Json list = Json::array();
  for (const CustomField& field : fields) {
    Json item{{"key", field.key}, {"name", field.name}, {"type", keyOf(field.type)}};
    if (!field.choices.empty()) item["choices"] = field.choices;
    list.push_back(std::move(item));
  }
  return list.dump();
}

std::string newCustomKey(std::string_view name, const std::vector<CustomField>& fields) {
  std::string key;
  for (const char letter : base::folded(name)) {
    const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    if (plain) key += letter;
    else if (!key.empty() && key.back() != '_') key += '_';
  }
  while (!key.empty() && key.back() == '_') key.pop_back();
  if (key.empty()) key = "field";
  const auto isTaken = [&](const std::string& one) {
    return std::any_of(fields.begin(), fields.end(), [&](const CustomField& field) { return field.key == one; });
  };
  std::string free = key;
  for (int number = 2; isTaken(free); ++number) free = key + "_" + std::to_string(number);
  return free;
}

std::string customValue(const Account& account, std::string_view key) {
  if (account.custom.empty()) return {};
  const Json values = valuesOf(account);
  const auto found = values.find(std::string(key));
  if (found == values.end()) return {};
  if (found->is_string()) return found->get<std::string>();
  if (found->is_boolean()) return found->get<bool>() ? "true" : "false";
  return found->is_number() ? numberText(found->get<double>()) : std::string();
}

std::string withCustomValue(const Account& account, std::string_view key, const std::string& value) {
  Json values = valuesOf(account);
  if (value.empty()) values.erase(std::string(key));
  else values[std::string(key)] = value;
  return values.empty() ? std::string() : values.dump(-1, ' ', false, Json::error_handler_t::replace);
}

base::Result<std::string> parseCustomValue(const CustomField& field, std::string_view typed, NumberStyle style) {
  const std::string text(base::trimmed(typed));
  if (text.empty()) return std::string();
  switch (field.type) {
    case CustomType::text: return text;
    case CustomType::number: {
      const auto number = numberOf(plainNumber(text, style));
      if (!number) return fail(refused(ErrorCode::valueNotANumber, field, typed, {}));
      return numberText(*number);
    }
    case CustomType::day: {
      const auto day = parseTypedDate(text, style);
      if (!day) return fail(refused(ErrorCode::valueNotADate, field, typed, {}));
      return base::isoText(*day);
    }
    case CustomType::yesNo: {
      const std::string folded = base::folded(text);
      if (isTrue(folded)) return std::string("true");
      if (isFalse(folded)) return std::string("false");
      return fail(refused(ErrorCode::valueNotABoolean, field, typed, {}));
    }
    case CustomType::choice: break;
  }
  std::string all;
  for (const std::string& choice : field.choices) {
    if (base::folded(choice) == base::folded(text)) return choice;
    all += (all.empty() ? "" : ", ") + choice;
  }
  return fail(refused(ErrorCode::valueNotAChoice, field, typed, all));
}

std::string customText(const CustomField& field, const std::string& value, const words::Words& words) {
  if (value.empty()) return {};
  switch (field.type) {
    case CustomType::number:
      if (const auto number = numberOf(value)) {
        // As many decimals as it has, up to four.
        int decimals = 0;
        for (double scaled = *number; decimals < 4 && std::abs(scaled - std::round(scaled)) > 1e-9 * std::max(1.0, std::abs(scaled)); scaled *= 10)
          ++decimals;
        return words::decimal(words.language(), *number, decimals);
      }
      return value;
    case CustomType::day:
      if (const auto day = parseTypedDate(value, NumberStyle::plain)) return words::date(words.language(), *day);
      return value;
    case CustomType::yesNo: return value == "true" ? words.say("custom_type", "yes") : words.say("custom_type", "no");
    default: return value;
  }
}

}  // namespace kam::domain
