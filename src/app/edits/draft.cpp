// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/draft.h"

namespace kam::app {

void Draft::addErased(const domain::RecordType& type, domain::RawId id, const void* record) {
  domain::RowChange row{type.kind, id, domain::RowOperation::add, {}};
  for (std::size_t i = 0; i < type.fields.size(); ++i)
    if (domain::Value value = type.fields[i].read(record); !domain::isUnknown(value)) row.values.emplace_back(i, std::move(value));
  m_rows.push_back(std::move(row));
}

void Draft::updateErased(const domain::RecordType& type, domain::RawId id, const void* before, const void* after) {
  domain::RowChange row{type.kind, id, domain::RowOperation::update, {}};
  for (std::size_t i = 0; i < type.fields.size(); ++i)
    if (domain::Value value = type.fields[i].read(after); value != type.fields[i].read(before)) row.values.emplace_back(i, std::move(value));
  if (!row.values.empty()) m_rows.push_back(std::move(row));
}

}  // namespace kam::app
