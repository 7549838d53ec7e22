// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/intake/own_fields.h"

#include "base/text.h"
#include "exchange/intake/cell_values.h"

#include <algorithm>

namespace kam::exchange {

using domain::CustomField;
using domain::CustomType;
using domain::FieldType;

namespace {

constexpr std::string_view kPrefix = "custom.";

FieldType typeOf(CustomType type) {
  switch (type) {
    case CustomType::number: return FieldType::number;
    case CustomType::day: return FieldType::date;
    case CustomType::text:
    case CustomType::yesNo:
    case CustomType::choice: break;
  }
  return FieldType::text;
}

}  // namespace

void addOwnFields(Subject& subject, const std::vector<CustomField>& fields) {
  if (subject.key != "accounts") return;
  for (const CustomField& field : fields) {
    TargetField target{std::string(kPrefix) + field.key, typeOf(field.type), {}, {}, nullptr, 0, field.name};
    for (const std::string& name : {field.name, field.key, target.key}) {
      std::string key = base::matchKey(name);
      if (!key.empty() && std::find(target.names.begin(), target.names.end(), key) == target.names.end()) target.names.push_back(std::move(key));
    }
    subject.fields.push_back(std::move(target));
  }
}

OwnFields::OwnFields(const domain::Snapshot& snapshot, std::span<const IntakeColumn> columns) {
  const auto& settings = snapshot.all<domain::Settings>();
  if (!settings.empty()) m_fields = domain::customFields(settings[0]);
  for (const IntakeColumn& column : columns) {
    const auto own =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const CustomField& field) { return column.field == std::string(kPrefix) + field.key; });
    m_columns.push_back(own == m_fields.end() ? nullptr : &*own);
  }
}

base::Result<std::string> OwnFields::read(const CustomField& field, std::string_view cell, const CellStyle& style) {
  std::string text(base::trimmed(cell));
  // Numbers and days are written as the column writes them; what a person types here knows only its own language.
  if (field.type == CustomType::day)
    if (const auto day = parseDay(text, style.days)) text = base::isoText(*day);
  if (field.type == CustomType::number)
    if (const auto number = parseNumber(text, style.decimal)) text = plainDecimal(*number);
  return domain::parseCustomValue(field, text, domain::NumberStyle::plain);
}

domain::Value OwnFields::merged(const domain::Value& known, const Values& values) {
  domain::Account account;
  if (const auto* text = std::get_if<std::string>(&known)) account.custom = *text;
  for (const auto& [field, value] : values) account.custom = domain::withCustomValue(account, field->key, value);
  return domain::Value{account.custom.text()};
}

}  // namespace kam::exchange
