// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/custom_field_edits.h"

#include "app/edits/draft.h"
#include "app/edits/record_edits.h"
#include "base/text.h"
#include "domain/records.h"

#include <algorithm>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::CustomField;
using domain::Settings;
using domain::Snapshot;

namespace {

Result<Settings> settingsOf(const Snapshot& snapshot) {
  const auto& all = snapshot.all<Settings>();
  if (all.empty()) return fail(ErrorCode::recordNotFound, {"settings", "1"});
  return all[0];
}

Result<void> checked(const CustomField& field) {
  if (base::trimmed(field.name).empty()) return fail(ErrorCode::fieldRequired, {"settings", "name"}, {{}, 0, "name", {}});
  if (field.type == domain::CustomType::choice && field.choices.empty())
    return fail(ErrorCode::fieldRequired, {"settings", "choices"}, {{}, 0, "choices", {}});
  return {};
}

Edit settingsEdit(const Settings& before, const std::vector<CustomField>& fields, Draft draft = {}) {
  Settings after = before;
  after.customFields = domain::customFieldsText(fields);
  draft.update(before, after);
  return Edit{EditKind::settingsChanged, {}, draft.take(), {}};
}

}  // namespace

Result<Edit> addCustomField(const Snapshot& snapshot, CustomField field) {
  const auto settings = settingsOf(snapshot);
  if (!settings) return fail(settings.error());
  if (const auto fine = checked(field); !fine) return fail(fine.error());
  std::vector<CustomField> fields = domain::customFields(*settings);
  field.name = std::string(base::trimmed(field.name));
  field.key = domain::newCustomKey(field.name, fields);
  fields.push_back(std::move(field));
  return settingsEdit(*settings, fields);
}

Result<Edit> changeCustomField(const Snapshot& snapshot, const CustomField& field) {
  const auto settings = settingsOf(snapshot);
  if (!settings) return fail(settings.error());
  std::vector<CustomField> fields = domain::customFields(*settings);
  const auto found = std::find_if(fields.begin(), fields.end(), [&](const CustomField& one) { return one.key == field.key; });
  if (found == fields.end()) return fail(ErrorCode::recordNotFound, {"custom_fields", field.key});
  CustomField after = field;
  after.type = found->type;
  if (const auto fine = checked(after); !fine) return fail(fine.error());
  if (*found == after) return fail(ErrorCode::nothingChanged, {});
  *found = std::move(after);
  return settingsEdit(*settings, fields);
}

Result<Edit> removeCustomField(const Snapshot& snapshot, const std::string& key) {
  const auto settings = settingsOf(snapshot);
  if (!settings) return fail(settings.error());
  std::vector<CustomField> fields = domain::customFields(*settings);
  if (std::erase_if(fields, [&](const CustomField& one) { return one.key == key; }) == 0)
    return fail(ErrorCode::recordNotFound, {"custom_fields", key});
  Draft draft;
  for (const domain::Account& account : snapshot.all<domain::Account>()) {
    if (domain::customValue(account, key).empty()) continue;
    domain::Account after = account;
    after.custom = domain::withCustomValue(account, key, {});
    draft.update(account, after);
  }
  return settingsEdit(*settings, fields, std::move(draft));
}

Result<Edit> setCustomValue(const Snapshot& snapshot, domain::Id<domain::Account> id, const std::string& key, std::string_view typed,
                            domain::NumberStyle style) {
  const auto settings = settingsOf(snapshot);
  if (!settings) return fail(settings.error());
  const domain::Account* account = snapshot.find(id);
  if (account == nullptr) return fail(ErrorCode::recordNotFound, {"accounts", id.toString()});
  const std::vector<CustomField> fields = domain::customFields(*settings);
  const auto field = std::find_if(fields.begin(), fields.end(), [&](const CustomField& one) { return one.key == key; });
  if (field == fields.end()) return fail(ErrorCode::recordNotFound, {"custom_fields", key});
  const auto value = domain::parseCustomValue(*field, typed, style);
  if (!value) return fail(value.error());
  if (*value == domain::customValue(*account, key)) return fail(ErrorCode::nothingChanged, {});
  const std::string text = domain::withCustomValue(*account, key, *value);
  const std::size_t custom = *domain::recordType(domain::Kind::accounts).fieldIndex("custom");
  auto edit = setFields(snapshot, domain::Kind::accounts, id.raw(), {{custom, text.empty() ? domain::Value{} : domain::Value{text}}});
  if (!edit) return edit;
  // The history says which of the fields changed, not how all of them are kept.
  const std::size_t last = edit->arguments.size();
  edit->arguments[last - 2] = field->name + ": " + domain::customValue(*account, key);
  edit->arguments[last - 1] = field->name + ": " + *value;
  return edit;
}

}  // namespace kam::app
