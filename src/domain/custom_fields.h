// SPDX-License-Identifier: GPL-3.0-or-later
// Own fields of accounts: what a house wants to know of every customer and we did not foresee. Defined once in the workspace's settings, kept with
// each account as JSON, typed, so that they sort, read and travel as what they are.
#pragma once

#include "base/error.h"
#include "domain/records/account.h"
#include "domain/records/settings.h"
#include "domain/value_text.h"
#include "words/words.h"

#include <optional>
#include <string>
#include <vector>

namespace kam::domain {

enum class CustomType : std::uint8_t { text, number, day, yesNo, choice };
/// "text", "number", "day", "yes_no", "choice"
std::string_view keyOf(CustomType type);
std::optional<CustomType> customTypeOf(std::string_view key);
words::Word wordOf(CustomType type);

struct CustomField {
  /// Made from the name when it is defined, and kept when it is renamed: "erp_class".
  std::string key;
  std::string name;
  CustomType type = CustomType::text;
  /// Of a choice.
  std::vector<std::string> choices;
  bool operator==(const CustomField&) const = default;
};

/// In the order they were defined; what cannot be read is left out.
std::vector<CustomField> customFields(const Settings& settings);
/// For Settings::customFields; empty for none.
std::string customFieldsText(const std::vector<CustomField>& fields);
/// A key for a new field that none of the others has.
std::string newCustomKey(std::string_view name, const std::vector<CustomField>& fields);

/// As it is kept, whatever the language: "12.5", "2026-11-23", "true"; empty where nothing is known.
std::string customValue(const Account& account, std::string_view key);
/// For Account::custom; an empty value takes the field away, an account without values has an empty text.
std::string withCustomValue(const Account& account, std::string_view key, const std::string& value);

/// What a person typed, as it is kept; empty stays empty. `valueNotANumber` … name the field and what it takes.
base::Result<std::string> parseCustomValue(const CustomField& field, std::string_view typed, NumberStyle style);
/// As a person reads it.
std::string customText(const CustomField& field, const std::string& value, const words::Words& words);

}  // namespace kam::domain
