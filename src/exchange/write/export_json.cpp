// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/export_records.h"

#include "domain/record_name.h"
#include "domain/value_text.h"
#include "exchange/write/contact_rows.h"

#include <nlohmann/json.hpp>

namespace kam::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using namespace domain;
using Json = nlohmann::ordered_json;

namespace {
Json jsonValue(const Field& field, const Value& value, base::Currency currency) {
  if (isUnknown(value)) return nullptr;
  if (const auto* text = std::get_if<std::string>(&value)) {
    if (field.type != FieldType::json) return *text;
    const Json parsed = Json::parse(*text, nullptr, false);
    return parsed.is_discarded() ? Json(*text) : parsed;
  }
  if (const auto* real = std::get_if<double>(&value)) return *real;
  const std::int64_t whole = std::get<std::int64_t>(value);
  switch (field.type) {
    case FieldType::amount: return Json{{"amount", base::decimalText(base::Amount{whole}, currency)}, {"currency", currency.code()}};
    case FieldType::date: return base::isoText(base::dateOfDayNumber(whole));
    case FieldType::dateTime: return base::isoText(base::Minute{std::chrono::minutes{whole}});
    case FieldType::boolean: return whole != 0;
    default: return whole;
  }
}

void addFields(Json& json, const Snapshot& snapshot, const RecordType& type, std::size_t index, const void* record, base::Currency currency) {
  const Field& field = type.fields[index];
  const std::string key(field.key);
  const Value value = record != nullptr ? field.read(record) : Value{};
  if (field.type != FieldType::reference) {
    json[key] = jsonValue(field, value, currency);
    return;
  }
  const auto* id = std::get_if<std::int64_t>(&value);
  json[key] = id != nullptr ? Json(recordName(snapshot, field.references, *id)) : Json(nullptr);
  json[key + "_id"] = id != nullptr ? Json(std::to_string(*id)) : Json(nullptr);
}

/// Opens the document, writes what `next` gives until it gives no more, closes it.
Result<void> writeDocument(std::string_view kind, const TextSink& sink, const std::function<bool(Json&)>& next) {
  std::string text = R"({"format":"kam-records/1","kind":)" + Json(kind).dump() + ",\"records\":[";
  bool first = true;
  for (Json record; next(record); record = Json()) {
    text += first ? "\n" : ",\n";
    first = false;
    text += record.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (text.size() < 65'536) continue;
    if (const auto written = sink(text); !written) return written;
    text.clear();
  }
  text += "\n]}\n";
  return sink(text);
}
}  // namespace

Result<void> exportJson(const Snapshot& snapshot, std::string_view kind, base::Date today, const TextSink& sink) {
  const base::Currency currency = currencyOf(snapshot);
  std::size_t row = 0;
  if (kind == "contacts") {
    const auto contacts = contactRows(snapshot, today);
    const RecordType& persons = recordType(Kind::persons);
    const RecordType& positions = recordType(Kind::positions);
    const auto shown = contactPositionFields();
    return writeDocument(kind, sink, [&](Json& record) {
      if (row == contacts.size()) return false;
      const ContactRow& contact = contacts[row++];
      record["id"] = std::to_string(contact.person->id.raw());
      for (std::size_t i = 0; i < persons.fields.size(); ++i) addFields(record, snapshot, persons, i, contact.person, currency);
      record["position_id"] = contact.position != nullptr ? Json(std::to_string(contact.position->id.raw())) : Json(nullptr);
      for (const std::size_t i : shown) addFields(record, snapshot, positions, i, contact.position, currency);
      return true;
    });
  }
  const RecordType* type = findRecordType(kind);
  if (type == nullptr) return fail(ErrorCode::unknownKind, {std::string(kind)});
  const TableBase& table = snapshot.table(type->kind);
  return writeDocument(kind, sink, [&](Json& record) {
    if (row == table.size()) return false;
    record["id"] = std::to_string(table.idAt(row));
    for (std::size_t i = 0; i < type->fields.size(); ++i) addFields(record, snapshot, *type, i, table.at(row), currency);
    ++row;
    return true;
  });
}

}  // namespace kam::exchange
