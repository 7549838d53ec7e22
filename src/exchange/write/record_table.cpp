// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/record_table.h"

#include "exchange/write/contact_rows.h"

namespace kam::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using namespace domain;

namespace {
std::vector<std::size_t> shownFields(const RecordType& type) {
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < type.fields.size(); ++i)
    if (!type.fields[i].has(kInternal)) shown.push_back(i);
  return shown;
}

Value textValue(std::string text) { return text.empty() ? Value{} : Value{std::move(text)}; }
}  // namespace

void RecordTable::addColumns(const RecordType& type, const std::vector<std::size_t>& fields, std::size_t part) {
  for (const std::size_t index : fields) {
    const Field& field = type.fields[index];
    if (field.type == FieldType::reference && field.key == "account") m_columns.push_back({&field, true, part});
    m_columns.push_back({&field, false, part});
  }
}

Result<RecordTable> RecordTable::of(const Snapshot& snapshot, std::string_view kind, base::Date today) {
  RecordTable table(snapshot);
  if (kind == "contacts") {
    table.addColumns(recordType(Kind::persons), shownFields(recordType(Kind::persons)), 0);
    table.addColumns(recordType(Kind::positions), contactPositionFields(), 1);
    for (const ContactRow& row : contactRows(snapshot, today)) table.m_rows.push_back({row.person, row.position});
    return table;
  }
  const RecordType* type = findRecordType(kind);
  if (type == nullptr) return fail(ErrorCode::unknownKind, {std::string(kind)});
  table.addColumns(*type, shownFields(*type), 0);
  const TableBase& records = snapshot.table(type->kind);
  table.m_rows.reserve(records.size());
  for (std::size_t row = 0; row < records.size(); ++row) table.m_rows.push_back({records.at(row), nullptr});
  return table;
}

Result<void> RecordTable::each(const std::function<void(const Column&, const Value&)>& cell, const std::function<Result<void>()>& endRow) {
  for (const auto& parts : m_rows) {
    for (const Column& column : m_columns) {
      const void* record = parts[column.part];
      const Value value = record != nullptr ? column.field->read(record) : Value{};
      if (column.isAccountNumber) cell(column, textValue(m_names.numberOf(column.field->references, value)));
      else if (column.isText()) cell(column, textValue(m_names.nameOf(column.field->references, value)));
      else cell(column, value);
    }
    if (const auto written = endRow(); !written) return written;
  }
  return {};
}

}  // namespace kam::exchange
