// SPDX-License-Identifier: GPL-3.0-or-later
// How a record's source file makes its RecordType; only the files of records/ need it.
#pragma once

#include "domain/table.h"

namespace kam::domain {

namespace detail {

template <class Record>
class RecordTableBuilder final : public TableBuilder {
public:
  void reserve(std::size_t rows) override { m_records.reserve(rows); }
  void* append(RawId id) override {
    m_records.emplace_back().id = Id<Record>(id);
    return &m_records.back();
  }
  std::shared_ptr<const TableBase> finish() override { return std::make_shared<const Table<Record>>(std::move(m_records)); }

private:
  std::vector<Record> m_records;
};

}  // namespace detail

template <class Record>
RecordType makeRecordType(std::string_view key, words::Word singular, words::Word plural, std::size_t nameField, std::vector<Field> fields) {
  return RecordType{kKindOf<Record>, key, singular, plural, std::move(fields), nameField, []() -> std::unique_ptr<TableBuilder> {
                      return std::make_unique<detail::RecordTableBuilder<Record>>();
                    }};
}

}  // namespace kam::domain
