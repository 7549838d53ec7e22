// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/record_view.h"

#include "base/text.h"
#include "domain/record_name.h"
#include "domain/records/person.h"
#include "domain/value_text.h"
#include "exchange/mapping/condition.h"
#include "exchange/write/contact_rows.h"

#include <algorithm>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Kind;
using domain::RecordType;

std::string knownKinds() {
  std::string known = "contacts";
  for (const RecordType& type : domain::recordTypes()) known += " " + std::string(type.key);
  return known;
}

Result<RecordView> RecordView::of(const domain::Snapshot& snapshot, std::string_view kind, base::Date today) {
  RecordView view(snapshot);
  view.m_kind = kind;
  if (kind == "contacts") {
    view.m_recordKind = Kind::persons;
    for (const domain::Field& field : domain::recordType(Kind::persons).fields)
      if (!field.has(domain::kInternal)) view.m_columns.push_back({&field, 0});
    for (const std::size_t i : exchange::contactPositionFields()) view.m_columns.push_back({&domain::recordType(Kind::positions).fields[i], 1});
    for (const exchange::ContactRow& row : exchange::contactRows(snapshot, today))
      view.m_rows.push_back({row.person->id.raw(), {row.person, row.position}});
    return view;
  }
  const RecordType* type = domain::findRecordType(kind);
  if (type == nullptr) return fail(ErrorCode::unknownKind, {std::string(kind), knownKinds()});
  view.m_recordKind = type->kind;
  for (const domain::Field& field : type->fields) view.m_columns.push_back({&field, 0});
  const domain::TableBase& table = snapshot.table(type->kind);
  for (std::size_t row = 0; row < table.size(); ++row) view.m_rows.push_back({table.idAt(row), {table.at(row), nullptr}});
  return view;
}

domain::Value RecordView::value(const Row& row, std::size_t column) const {
  const Column& wanted = m_columns[column];
  const void* record = row.parts[wanted.part];
  return record == nullptr ? domain::Value{} : wanted.field->read(record);
}

std::string RecordView::nameOf(const Row& row) const { return domain::recordName(*m_snapshot, m_recordKind, row.id); }

Result<void> RecordView::keepWhere(std::string_view text) {
  const auto conditions = exchange::parseConditions(text);
  if (!conditions) return fail(conditions.error());
  for (const exchange::Condition& condition : *conditions) {
    const auto at = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column& column) { return column.field->key == condition.column; });
    if (at == m_columns.end()) {
      std::string known;
      for (const Column& column : m_columns) known += (known.empty() ? "" : ", ") + std::string(column.field->key);
      return fail(ErrorCode::unknownField, {m_kind, condition.column, known});
    }
    const auto column = static_cast<std::size_t>(at - m_columns.begin());
    std::erase_if(m_rows, [&](const Row& row) {
      return !condition.holds(domain::plainText(*m_snapshot, *m_columns[column].field, value(row, column)), exchange::DecimalSign::point);
    });
  }
  return {};
}

Result<RecordView::Row> RecordView::find(std::string_view key) const {
  const auto id = domain::findRecord(*m_snapshot, m_recordKind, key);
  const auto byId = [&](base::RawId wanted) {
    return std::find_if(m_rows.begin(), m_rows.end(), [wanted](const Row& row) { return row.id == wanted; });
  };
  if (id) {
    const auto row = byId(*id);
    if (row != m_rows.end()) return *row;
    return fail(ErrorCode::recordNotFound, {m_kind, std::string(key)});
  }
  if (id.error().code == ErrorCode::recordAmbiguous) return fail(ErrorCode::recordAmbiguous, {m_kind, std::string(key), id.error().arguments[2]});
  // People go by their e-mail address as well.
  std::vector<Row> hits;
  std::string names;
  for (const Row& row : m_rows) {
    const bool email = m_recordKind == Kind::persons &&
                       base::asciiLower(static_cast<const domain::Person*>(row.parts[0])->email) == base::asciiLower(key) && !key.empty();
    if (!email) continue;
    hits.push_back(row);
    names += (names.empty() ? "" : ", ") + nameOf(row) + " (" + std::to_string(row.id) + ")";
  }
  if (hits.size() == 1) return hits.front();
  if (hits.size() > 1) return fail(ErrorCode::recordAmbiguous, {m_kind, std::string(key), names});
  return fail(id.error());
}

}  // namespace kam::app
