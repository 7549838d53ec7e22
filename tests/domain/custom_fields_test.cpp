// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/custom_fields.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;

TEST_CASE("Own fields are defined, kept and read again; a key is never given twice") {
  std::vector<CustomField> fields{{"erp_class", "ERP class", CustomType::choice, {"A", "B"}}, {"plants", "Plants", CustomType::number, {}}};
  Settings settings;
  settings.customFields = customFieldsText(fields);
  CHECK(customFields(settings) == fields);
  CHECK(newCustomKey("ERP class", fields) == "erp_class_2");
  CHECK(newCustomKey("Größe (m²)", fields) == newCustomKey("größe m²", fields));
  CHECK(newCustomKey("???", fields) == "field");
  settings.customFields = "broken";
  CHECK(customFields(settings).empty());
  CHECK(customFieldsText({}).empty());
}

TEST_CASE("An account's values are set, changed and taken away without touching the others") {
  Account account;
  account.custom = withCustomValue(account, "plants", "3");
  account.custom = withCustomValue(account, "note", "“quoted”\nand more");
  CHECK(customValue(account, "plants") == "3");
  CHECK(customValue(account, "note") == "“quoted”\nand more");
  CHECK(customValue(account, "other").empty());
  account.custom = withCustomValue(account, "plants", {});
  CHECK(customValue(account, "plants").empty());
  account.custom = withCustomValue(account, "note", {});
  CHECK(account.custom.empty());
  // What another program wrote as numbers and truth is read as well.
  account.custom = R"({"plants":12.5,"key":true})";
  CHECK(customValue(account, "plants") == "12.5");
  CHECK(customValue(account, "key") == "true");
  account.custom = "broken";
  CHECK(customValue(account, "plants").empty());
}

TEST_CASE("Typed values are kept alike whatever the language, and read in each") {
  const CustomField number{"n", "N", CustomType::number, {}};
  CHECK(*parseCustomValue(number, "1.234,5", NumberStyle::german) == "1234.5");
  CHECK(*parseCustomValue(number, "1,234.5", NumberStyle::english) == "1234.5");
  CHECK(customText(number, "1234.5", words::Words(words::Language::german)) == "1.234,5");
  CHECK(customText(number, "1234", words::Words(words::Language::english)) == "1,234");
  const CustomField day{"d", "D", CustomType::day, {}};
  CHECK(*parseCustomValue(day, "23.11.2026", NumberStyle::german) == "2026-11-23");
  CHECK(customText(day, "2026-11-23", words::Words(words::Language::german)) == "23.11.2026");
  const CustomField flag{"f", "F", CustomType::yesNo, {}};
  CHECK(*parseCustomValue(flag, "Ja", NumberStyle::german) == "true");
  CHECK(*parseCustomValue(flag, "no", NumberStyle::english) == "false");
  const CustomField choice{"c", "C", CustomType::choice, {"Süd", "Nord"}};
  CHECK(*parseCustomValue(choice, "süd", NumberStyle::german) == "Süd");
  CHECK(parseCustomValue(choice, "  ", NumberStyle::german)->empty());
}

TEST_CASE("What a field does not take is refused by name") {
  const auto code = [](CustomType type, const char* typed) {
    return parseCustomValue({"k", "Klasse", type, {"A"}}, typed, NumberStyle::german).error();
  };
  CHECK(code(CustomType::number, "viel").code == base::ErrorCode::valueNotANumber);
  CHECK(code(CustomType::number, "1e999").code == base::ErrorCode::valueNotANumber);
  CHECK(code(CustomType::day, "31.02.2026").code == base::ErrorCode::valueNotADate);
  CHECK(code(CustomType::yesNo, "vielleicht").code == base::ErrorCode::valueNotABoolean);
  const auto refused = code(CustomType::choice, "B");
  CHECK(refused.code == base::ErrorCode::valueNotAChoice);
  CHECK(refused.arguments == std::vector<std::string>{"accounts", "Klasse", "B", "A"});
}
