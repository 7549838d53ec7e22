// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row_values.h"

#include "base/date.h"

#include <sqlite3.h>

namespace kam::storage {

using domain::FieldType;
using domain::Value;

namespace {
Value valueOfText(std::string_view text, FieldType type) {
  if (type == FieldType::date) {
    const auto day = base::parseIsoDate(text);
    return day ? Value{std::int64_t{base::dayNumber(*day)}} : Value{};
  }
  if (type == FieldType::dateTime) {
    const auto minute = base::parseIsoMinute(text);
    return minute ? Value{std::int64_t{minute->time_since_epoch().count()}} : Value{};
  }
  return text.empty() ? Value{} : Value{std::string(text)};
}
}  // namespace

void bindValue(Query& query, int parameter, FieldType type, const Value& value, std::string& scratch) {
  if (const auto* whole = std::get_if<std::int64_t>(&value)) {
    if (type == FieldType::date) {
      scratch = base::isoText(base::dateOfDayNumber(*whole));
      query.bind(parameter, std::string_view(scratch));
    } else if (type == FieldType::dateTime) {
      scratch = base::isoText(base::Minute{std::chrono::minutes{*whole}});
      query.bind(parameter, std::string_view(scratch));
    } else if (type == FieldType::number) {
      query.bind(parameter, static_cast<double>(*whole));
    } else {
      query.bind(parameter, *whole);
    }
  } else if (const auto* real = std::get_if<double>(&value)) {
    query.bind(parameter, *real);
  } else if (const auto* text = std::get_if<std::string>(&value); text != nullptr && !text->empty()) {
    query.bind(parameter, std::string_view(*text));
  } else {
    query.bindNull(parameter);
  }
}

void readColumn(const Query& query, int column, FieldType type, Value& value) {
  // Asked for once: each call for a column looks at the statement first. One thread has the connection, so the cell may be read directly.
  sqlite3_value* cell = sqlite3_column_value(query.raw(), column);
  switch (sqlite3_value_type(cell)) {
    case SQLITE_INTEGER: value = std::int64_t{sqlite3_value_int64(cell)}; return;
    case SQLITE_FLOAT: value = sqlite3_value_double(cell); return;
    case SQLITE_TEXT: {
      const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(cell));
      if (bytes == nullptr) break;
      const std::string_view text(bytes, static_cast<std::size_t>(sqlite3_value_bytes(cell)));
      const bool isPlain = type != FieldType::date && type != FieldType::dateTime && !text.empty();
      if (auto* known = std::get_if<std::string>(&value); isPlain && known != nullptr) known->assign(text);
      else value = valueOfText(text, type);
      return;
    }
    default: break;
  }
  value = {};
}

Value columnValue(const Query& query, int column, FieldType type) {
  Value value;
  readColumn(query, column, type, value);
  return value;
}

Value cellValue(const Cell& cell, FieldType type) {
  if (const auto* whole = std::get_if<std::int64_t>(&cell)) return *whole;
  if (const auto* real = std::get_if<double>(&cell)) return *real;
  if (const auto* text = std::get_if<std::string_view>(&cell)) return valueOfText(*text, type);
  return {};
}

std::string_view columnType(FieldType type) {
  switch (type) {
    case FieldType::integer:
    case FieldType::amount:
    case FieldType::boolean:
    case FieldType::reference: return "INTEGER";
    case FieldType::number: return "REAL";
    default: return "TEXT";
  }
}

}  // namespace kam::storage
