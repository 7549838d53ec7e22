// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row_reader.h"

#include "storage/row_values.h"

#include <algorithm>

namespace kam::storage {

namespace {

/// Rows after which is known which columns are in use.
constexpr std::size_t kSampleRows = 128;

void takeField(const Query& query, int column, const domain::Field& field, void* record, domain::Value& value) {
  readColumn(query, column, field.type, value);
  // What is left of the value after its text moved over is filled again by the next.
  if (!domain::isUnknown(value)) field.take(record, std::move(value));
}

}  // namespace

void RowReader::read(std::int64_t first, std::int64_t last, domain::TableBuilder& builder) {
  const Sample sample = readFirst(first, last, builder);
  if (!sample.isAll) readRest(sample, last, builder);
}

RowReader::Sample RowReader::readFirst(std::int64_t first, std::int64_t last, domain::TableBuilder& builder) {
  const auto& fields = m_map.type->fields;
  Sample sample;
  domain::Value value;
  sample.used.assign(fields.size(), false);
  Query query = m_connection.prepared(m_map.select + " WHERE \"id\" >= ?1 AND \"id\" <= ?2 ORDER BY \"id\"");
  query.bind(1, first).bind(2, last);
  for (std::size_t rows = 0; query.step(); ++rows) {
    if (rows == kSampleRows) {
      // Where nearly everything is in use, nothing is gained.
      sample.isAll = std::count(sample.used.begin(), sample.used.end(), false) < 2;
      if (!sample.isAll) return sample;
    }
    sample.lastId = query.integer(0);
    void* record = builder.append(sample.lastId);
    for (std::size_t field = 0; field < fields.size(); ++field) {
      const int column = static_cast<int>(field) + 1;
      if (query.isNull(column)) continue;
      sample.used[field] = true;
      takeField(query, column, fields[field], record, value);
    }
  }
  return sample;
}

std::vector<std::int64_t> RowReader::seldomRows(const Sample& sample, std::int64_t last, std::vector<bool>& left) {
  std::vector<std::int64_t> rows;
  for (const SeldomFields& seldom : m_map.seldom) {
    // One of them is in use everywhere: the index would name every row.
    if (std::any_of(seldom.fields.begin(), seldom.fields.end(), [&](std::size_t field) { return sample.used[field]; })) continue;
    for (const std::size_t field : seldom.fields) left[field] = true;
    Query query = m_connection.prepared(seldom.ids);
    query.bind(1, sample.lastId).bind(2, last);
    while (query.step()) rows.push_back(query.integer(0));
  }
  std::sort(rows.begin(), rows.end());
  return rows;
}

std::string RowReader::narrowText(const Sample& sample, const std::vector<bool>& left) const {
  std::string used = "\"id\"";
  // So that it has more than one argument, as it must.
  std::string unused = "NULL, NULL";
  for (std::size_t field = 0; field < sample.used.size(); ++field) {
    if (left[field]) continue;
    std::string& list = sample.used[field] ? used : unused;
    list += ", " + quoted(m_map.type->fields[field].key);
  }
  return "SELECT coalesce(" + unused + ") IS NOT NULL, " + used + " FROM " + quoted(m_map.type->key) +
         " WHERE \"id\" > ?1 AND \"id\" <= ?2 ORDER BY \"id\"";
}

void RowReader::readRest(const Sample& sample, std::int64_t last, domain::TableBuilder& builder) {
  std::vector<const domain::Field*> used;
  for (std::size_t field = 0; field < sample.used.size(); ++field)
    if (sample.used[field]) used.push_back(&m_map.type->fields[field]);
  std::vector<bool> left(sample.used.size(), false);
  const std::vector<std::int64_t> seldom = seldomRows(sample, last, left);
  auto next = seldom.begin();
  Query query = m_connection.prepared(narrowText(sample, left));
  query.bind(1, sample.lastId).bind(2, last);
  domain::Value value;
  while (query.step()) {
    const std::int64_t id = query.integer(1);
    void* record = builder.append(id);
    while (next != seldom.end() && *next < id) ++next;
    if (query.integer(0) != 0 || (next != seldom.end() && *next == id)) {
      readWhole(record, id);
      continue;
    }
    for (std::size_t field = 0; field < used.size(); ++field) takeField(query, static_cast<int>(field) + 2, *used[field], record, value);
  }
}

void RowReader::readWhole(void* record, std::int64_t id) {
  Query query = m_connection.prepared(m_map.select + " WHERE \"id\" = ?1");
  query.bind(1, id);
  if (!query.step()) return;
  domain::Value value;
  for (std::size_t field = 0; field < m_map.type->fields.size(); ++field)
    takeField(query, static_cast<int>(field) + 1, m_map.type->fields[field], record, value);
}

}  // namespace kam::storage
