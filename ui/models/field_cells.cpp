// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/field_cells.h"

#include "app/edits/record_edits.h"
#include "domain/record_name.h"
#include "domain/value_text.h"
#include "theme/text.h"

#include <algorithm>

namespace kam::ui {

using domain::Field;
using domain::FieldType;
using domain::Value;

TableColumn fieldColumn(const words::Words& words, const Field& field) {
  TableColumn column;
  column.key = qtText(field.key);
  column.title = qtText(words.say(field.label));
  column.editable = !field.has(domain::kComputed);
  switch (field.type) {
    case FieldType::integer:
    case FieldType::number:
    case FieldType::amount:
      column.type = CellType::number;
      column.width = 110;
      break;
    case FieldType::date:
    case FieldType::dateTime:
      column.width = 116;
      column.rigid = true;
      break;
    case FieldType::boolean:
      column.type = CellType::check;
      column.width = 90;
      break;
    case FieldType::choice: column.width = 130; break;
    case FieldType::longText: column.width = 240; break;
    default: break;
  }
  return column;
}

QString fieldText(const domain::Snapshot& snapshot, const words::Words& words, const Field& field, const void* record) {
  return qtText(domain::displayText(snapshot, words, field, field.read(record)));
}

SortKey fieldKey(const domain::Snapshot& snapshot, const words::Words& words, const Field& field, const void* record) {
  const Value value = field.read(record);
  if (domain::isUnknown(value)) return {};
  switch (field.type) {
    case FieldType::choice: return std::int64_t(domain::choiceIndex(field.choices, std::get<std::string>(value)));
    case FieldType::integer:
    case FieldType::amount:
    case FieldType::date:
    case FieldType::dateTime:
    case FieldType::boolean: return std::get<std::int64_t>(value);
    case FieldType::number:
      if (const auto* number = std::get_if<double>(&value)) return *number;
      return static_cast<double>(std::get<std::int64_t>(value));
    default: return qtText(domain::displayText(snapshot, words, field, value));
  }
}

Tone choiceTone(const Field& field, const Value& value) {
  const auto* key = std::get_if<std::string>(&value);
  if (key == nullptr) return Tone::neutral;
  struct Toned {
    std::string_view field;
    std::string_view choice;
    Tone tone;
  };
  static constexpr Toned kTones[] = {{"tier", "key", Tone::accentSolid},
                                     {"tier", "develop", Tone::accent},
                                     {"tier", "watch", Tone::warning},
                                     {"status", "active", Tone::positive},
                                     {"status", "lost", Tone::critical},
                                     {"status", "prospect", Tone::accent},
                                     {"status", "dormant", Tone::warning},
                                     {"outcome", "won", Tone::positive},
                                     {"outcome", "lost", Tone::critical},
                                     {"state", "kept", Tone::positive},
                                     {"state", "broken", Tone::critical},
                                     {"state", "won", Tone::positive},
                                     {"state", "lost", Tone::critical},
                                     {"state", "own", Tone::positive},
                                     {"state", "competitor", Tone::warning},
                                     {"knowledge", "known", Tone::positive},
                                     {"knowledge", "unknown", Tone::warning},
                                     {"knowledge", "stale", Tone::warning},
                                     {"consequence", "risk", Tone::critical},
                                     {"consequence", "chance", Tone::positive},
                                     {"part", "accountable", Tone::accent},
                                     {"relationship_stage", "partnership", Tone::accent},
                                     {"relationship_stage", "uncoupling", Tone::critical},
                                     {"relationship_stage", "synergistic", Tone::accent}};
  for (const Toned& toned : kTones)
    if (toned.field == field.key && toned.choice == *key) return toned.tone;
  return Tone::neutral;
}

QStringList fieldChoices(const domain::Snapshot& snapshot, const words::Words& words, const Field& field, std::size_t most) {
  QStringList choices;
  if (field.type == FieldType::choice) {
    for (const domain::Choice& choice : field.choices) choices << qtText(words.say(choice.word));
  } else if (field.type == FieldType::reference) {
    const domain::TableBase& table = snapshot.table(field.references);
    if (table.size() == 0 || table.size() > most) return {};
    for (std::size_t row = 0; row < table.size(); ++row) choices << qtText(domain::recordName(snapshot, field.references, table.idAt(row)));
    choices.removeAll(QString());
    choices.removeDuplicates();
    if (field.references != domain::Kind::stages)
      std::sort(choices.begin(), choices.end(), [](const QString& a, const QString& b) { return a.localeAwareCompare(b) < 0; });
  } else {
    return {};
  }
  if (!field.has(domain::kRequired)) choices.prepend(QString());
  return choices;
}

base::Result<Value> typedValue(const domain::Snapshot& snapshot, const words::Words& words, const Field& field, const QString& typed) {
  return domain::parseValue(snapshot, field, plainText(typed.trimmed()), domain::numberStyleOf(words.language()));
}

base::Result<void> editCell(app::Workspace& workspace, const words::Words& words, domain::Kind kind, domain::RawId record, std::size_t field,
                            const QString& typed) {
  const app::SnapshotPointer snapshot = workspace.snapshot();
  auto value = typedValue(*snapshot, words, domain::recordType(kind).fields[field], typed);
  if (!value) return base::fail(value.error());
  const auto edit = app::setFields(*snapshot, kind, record, {{field, std::move(*value)}});
  if (!edit) {
    if (edit.error().code == base::ErrorCode::nothingChanged) return {};
    return base::fail(edit.error());
  }
  const auto committed = workspace.commit(*edit);
  if (!committed) return base::fail(committed.error());
  return {};
}

}  // namespace kam::ui
