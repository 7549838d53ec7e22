// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/paste_cells.h"

#include "domain/record_type.h"
#include "domain/value_text.h"
#include "exchange/intake/cell_values.h"
#include "exchange/sniff/sniff_columns.h"

#include <map>

namespace kam::app {

using domain::Field;
using domain::FieldType;
using domain::Kind;
using domain::Value;

namespace {
/// A field of a kind: a column of the block.
using Column = std::pair<Kind, std::size_t>;

const Field& fieldOf(const PastedCell& cell) { return domain::recordType(cell.kind).fields[cell.field]; }

class Reader {
public:
  Reader(const domain::Snapshot& snapshot, const words::Words& words, base::Currency currency, const std::vector<PastedCell>& cells)
      : m_snapshot(snapshot), m_currency(currency), m_style(domain::numberStyleOf(words.language())), m_isGerman(words.isGerman()) {
    for (const PastedCell& cell : cells) {
      const auto [at, isNew] = m_columns.emplace(Column(cell.kind, cell.field), m_looks.size());
      if (isNew) m_looks.emplace_back();
      m_looks[at->second].take(cell.text);
    }
  }

  base::Result<Value> read(const PastedCell& cell) const {
    const Field& field = fieldOf(cell);
    switch (field.type) {
      case FieldType::integer:
      case FieldType::number:
      case FieldType::amount:
      case FieldType::date:
      case FieldType::dateTime: return exchange::cellValue(field, cell.text, styleOf(cell), m_currency);
      default: return exchange::isBlank(cell.text) ? base::Result<Value>(Value{}) : domain::parseValue(m_snapshot, field, cell.text, m_style);
    }
  }

private:
  exchange::CellStyle styleOf(const PastedCell& cell) const {
    const std::size_t column = m_columns.at({cell.kind, cell.field});
    const bool whole = fieldOf(cell).type == FieldType::integer;
    const auto decimal = exchange::concludeDecimal(m_looks, column, {}, {}, whole);
    const auto order = exchange::concludeOrder(m_looks, column, {}, {});
    exchange::CellStyle style;
    const bool isOpen = decimal.evidence.certainty == exchange::Certainty::open || decimal.sign == exchange::DecimalSign::unknown;
    if (!isOpen) style.decimal = decimal.sign;
    else style.decimal = m_isGerman ? exchange::DecimalSign::comma : exchange::DecimalSign::point;
    style.days = order.evidence.certainty == exchange::Certainty::open || order.order == exchange::DateOrder::unknown
                     ? (m_isGerman ? exchange::DateOrder::dayFirst : exchange::DateOrder::monthFirst)
                     : order.order;
    return style;
  }

  const domain::Snapshot& m_snapshot;
  base::Currency m_currency;
  domain::NumberStyle m_style;
  bool m_isGerman;
  std::map<Column, std::size_t> m_columns;
  std::vector<exchange::ColumnLook> m_looks;
};

base::Error readOnly(const PastedCell& cell, const Field& field) {
  return {base::ErrorCode::fieldReadOnly, {std::string(domain::recordType(cell.kind).key), std::string(field.key)}, {}};
}
}  // namespace

Paste pasteCells(const domain::Snapshot& snapshot, const words::Words& words, base::Currency currency, const std::vector<PastedCell>& cells) {
  const Reader reader(snapshot, words, currency, cells);
  Paste paste{{EditKind::recordsChanged, {}, {}, {}}, 0, {}};
  std::map<std::pair<Kind, domain::RawId>, domain::RowChange> rows;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const PastedCell& cell = cells[i];
    const Field& field = fieldOf(cell);
    const void* record = snapshot.table(cell.kind).find(cell.record);
    if (record == nullptr || field.has(domain::kComputed)) {
      paste.troubles.push_back({i, readOnly(cell, field)});
      continue;
    }
    auto value = reader.read(cell);
    if (value && domain::isUnknown(*value) && field.has(domain::kRequired))
      value = base::fail(base::ErrorCode::fieldRequired, {std::string(domain::recordType(cell.kind).key), std::string(field.key)});
    if (!value) {
      paste.troubles.push_back({i, value.error()});
      continue;
    }
    if (field.read(record) == *value) continue;
    auto& row = rows.try_emplace({cell.kind, cell.record}, domain::RowChange{cell.kind, cell.record, domain::RowOperation::update, {}}).first->second;
    std::erase_if(row.values, [&](const auto& entry) { return entry.first == cell.field; });
    row.values.emplace_back(cell.field, std::move(*value));
    ++paste.changed;
  }
  if (!paste.troubles.empty() || rows.empty()) return paste;
  paste.edit.arguments = {std::string(domain::recordType(cells.front().kind).key), std::to_string(paste.changed)};
  for (auto& [key, row] : rows) paste.edit.rows.push_back(std::move(row));
  return paste;
}

}  // namespace kam::app
