// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/export_sheet.h"

#include "exchange/mapping/subject.h"
#include "exchange/write/record_table.h"
#include "exchange/write/sales_columns.h"

namespace kam::exchange {

using base::fail;
using base::Result;
using namespace domain;

namespace {
const words::Word kAccountNumber = KAM_WORD("import_fields", "Account number");

CellLook lookOf(const RecordTable::Column& column) {
  if (column.isText()) return CellLook::text;
  switch (column.field->type) {
    case FieldType::integer: return CellLook::plain;
    case FieldType::number: return column.field->has(kShare) ? CellLook::percent : CellLook::plain;
    case FieldType::amount: return CellLook::money;
    case FieldType::date: return CellLook::day;
    case FieldType::dateTime: return CellLook::minute;
    default: return CellLook::text;
  }
}

void writeValue(const RecordTable::Column& column, const Value& value, const SheetWords& words, WorkbookWriter& out) {
  if (isUnknown(value)) return out.blank();
  const FieldType type = column.field->type;
  if (!column.isText() && (type == FieldType::choice || type == FieldType::boolean)) return out.text(words.show(*column.field, value));
  if (const auto* text = std::get_if<std::string>(&value)) return out.text(*text);
  if (const auto* real = std::get_if<double>(&value)) return out.number(*real);
  const std::int64_t whole = std::get<std::int64_t>(value);
  switch (type) {
    case FieldType::amount: return out.money(whole);
    case FieldType::date: return out.day(base::dateOfDayNumber(whole));
    case FieldType::dateTime: return out.minute(base::Minute{std::chrono::minutes{whole}});
    default: return out.whole(whole);
  }
}
}  // namespace

Result<void> exportSheet(const Snapshot& snapshot, std::string_view kind, base::Date today, const SheetWords& words, const std::string& name,
                         WorkbookWriter& out) {
  auto table = RecordTable::of(snapshot, kind, today);
  if (!table) return fail(table.error());
  std::vector<SheetColumn> columns;
  for (const RecordTable::Column& column : table->columns())
    columns.push_back({words.say(column.isAccountNumber ? kAccountNumber : column.field->label), lookOf(column)});
  out.beginSheet(name, std::move(columns));
  return table->each([&](const RecordTable::Column& column, const Value& value) { writeValue(column, value, words, out); },
                     [&]() -> Result<void> {
                       out.endRow();
                       return {};
                     });
}

SalesSheet::SalesSheet(const Snapshot& snapshot, const SheetWords& words, const std::string& name, WorkbookWriter& out)
    : m_snapshot(snapshot), m_out(out) {
  const auto subject = subjectNamed("sales");
  std::vector<SheetColumn> columns;
  for (const std::string_view key : kSalesColumns) columns.push_back({words.say(subject->fields[*subject->find(key)].label), CellLook::text});
  columns[SalesColumn::day].look = CellLook::day;
  columns[SalesColumn::revenue].look = columns[SalesColumn::margin].look = CellLook::money;
  columns[SalesColumn::quantity].look = CellLook::plain;
  out.beginSheet(name, std::move(columns));
}

void SalesSheet::append(const SalesLines& lines, std::span<const base::RawId> accounts, std::span<const base::RawId> products,
                        const std::vector<std::uint64_t>* superseded) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (isSuperseded(superseded, i)) continue;
    const SalesLine line = salesLine(m_snapshot, lines, i, accounts, products);
    m_out.text(line.account != nullptr ? line.account->number : std::string());
    m_out.text(line.account != nullptr ? line.account->name : std::string());
    m_out.day(line.day);
    m_out.money(line.revenue);
    line.margin ? m_out.money(*line.margin) : m_out.blank();
    line.quantity ? m_out.number(static_cast<double>(*line.quantity) / 1000.0) : m_out.blank();
    m_out.text(line.product != nullptr ? line.product->key : std::string());
    m_out.text(line.product != nullptr ? line.product->name : std::string());
    m_out.text(line.product != nullptr ? line.product->family : std::string());
    m_out.text(line.document);
    m_out.endRow();
  }
}

}  // namespace kam::exchange
