// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row_reader.h"

#include "storage/row_values.h"

#include <algorithm>

namespace kam::storage {

namespace {

/// Rows after which is known which columns are in use.
constexpr std::size_t kSampleRows = 128;

void takeField(const Query& query, int column, const domain::Field& field, void* record) {
  if (!query.isNull(column)) field.take(record, columnValue(query, column, field.type));
}

}  // namespace

void RowReader::read(std::int64_t first, std::int64_t last, domain::TableBuilder& builder) {
  const Sample sample = readFirst(first, last, builder);
  if (!sample.isAll) readRest(sample, last, builder);
}

RowReader::Sample RowReader::readFirst(std::int64_t first, std::int64_t last, domain::TableBuilder& builder) {
  const auto& fields = m_map.type->fields;
  Sample sample;
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
      fields[field].take(record, columnValue(query, column, fields[field].type));
    }
  }
  return sample;
}

std::string RowReader::narrowText(const Sample& sample) const {
  std::string used = "\"id\"";
  std::string unused;
  for (std::size_t field = 0; field < sample.used.size(); ++field) {
    std::string& list = sample.used[field] ? used : unused;
    list += (list.empty() ? "" : ", ") + quoted(m_map.type->fields[field].key);
  }
  return "SELECT coalesce(" + unused + ") IS NOT NULL, " + used + " FROM " + quoted(m_map.type->key) +
         " WHERE \"id\" > ?1 AND \"id\" <= ?2 ORDER BY \"id\"";
}

void RowReader::readRest(const Sample& sample, std::int64_t last, domain::TableBuilder& builder) {
  std::vector<const domain::Field*> used;
  for (std::size_t field = 0; field < sample.used.size(); ++field)
    if (sample.used[field]) used.push_back(&m_map.type->fields[field]);
  Query query = m_connection.prepared(narrowText(sample));
  query.bind(1, sample.lastId).bind(2, last);
  while (query.step()) {
    const std::int64_t id = query.integer(1);
    void* record = builder.append(id);
    if (query.integer(0) != 0) {
      readWhole(record, id);
      continue;
    }
    for (std::size_t field = 0; field < used.size(); ++field) takeField(query, static_cast<int>(field) + 2, *used[field], record);
  }
}

void RowReader::readWhole(void* record, std::int64_t id) {
  Query query = m_connection.prepared(m_map.select + " WHERE \"id\" = ?1");
  query.bind(1, id);
  if (!query.step()) return;
  for (std::size_t field = 0; field < m_map.type->fields.size(); ++field)
    takeField(query, static_cast<int>(field) + 1, m_map.type->fields[field], record);
}

}  // namespace kam::storage
