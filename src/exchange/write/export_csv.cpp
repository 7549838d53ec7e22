// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/export_records.h"

#include "domain/value_text.h"
#include "exchange/write/contact_rows.h"
#include "exchange/write/reference_names.h"

namespace kam::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using namespace domain;

namespace {
/// One record type's part of a row. Beside `account` stands `account_number`: a name may be shared, a number is not.
class RecordColumns {
public:
  RecordColumns(const Snapshot& snapshot, const CsvExport& wanted, ReferenceNames& names, const RecordType& type, std::vector<std::size_t> fields)
      : m_names(names),
        m_style(wanted.style),
        m_currency(currencyOf(snapshot)),
        m_type(type),
        m_fields(std::move(fields)),
        m_heading(wanted.heading) {}

  void head(CsvWriter& out) const {
    for (const std::size_t index : m_fields) {
      const Field& field = m_type.fields[index];
      if (isAccount(field)) out.cell("account_number");
      out.cell(m_heading ? m_heading(field) : std::string(field.key));
    }
  }
  /// `record` may be null: empty cells.
  void row(CsvWriter& out, const void* record) const {
    for (const std::size_t index : m_fields) {
      const Field& field = m_type.fields[index];
      const Value value = record != nullptr ? field.read(record) : Value{};
      if (isAccount(field)) out.cell(m_names.numberOf(field.references, value));
      if (field.type == FieldType::reference) out.cell(m_names.nameOf(field.references, value));
      else out.cell(cellText(field, value, m_currency, m_style));
    }
  }

private:
  static bool isAccount(const Field& field) { return field.type == FieldType::reference && field.key == "account"; }

  ReferenceNames& m_names;
  CsvStyle m_style;
  base::Currency m_currency;
  const RecordType& m_type;
  std::vector<std::size_t> m_fields;
  const std::function<std::string(const Field&)>& m_heading;
};

std::vector<std::size_t> shownFields(const RecordType& type) {
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < type.fields.size(); ++i)
    if (!type.fields[i].has(kInternal)) shown.push_back(i);
  return shown;
}

Result<void> exportContacts(const Snapshot& snapshot, const CsvExport& wanted, const TextSink& sink) {
  ReferenceNames names(snapshot);
  const RecordColumns persons(snapshot, wanted, names, recordType(Kind::persons), shownFields(recordType(Kind::persons)));
  const RecordColumns positions(snapshot, wanted, names, recordType(Kind::positions), contactPositionFields());
  CsvWriter out(wanted.style, sink);
  persons.head(out);
  positions.head(out);
  if (const auto written = out.endRow(); !written) return written;
  for (const ContactRow& row : contactRows(snapshot, wanted.today)) {
    persons.row(out, row.person);
    positions.row(out, row.position);
    if (const auto written = out.endRow(); !written) return written;
  }
  return out.finish();
}
}  // namespace

Result<void> exportCsv(const Snapshot& snapshot, std::string_view kind, const CsvExport& wanted, const TextSink& sink) {
  if (kind == "contacts") return exportContacts(snapshot, wanted, sink);
  const RecordType* type = findRecordType(kind);
  if (type == nullptr) return fail(ErrorCode::unknownKind, {std::string(kind)});
  ReferenceNames names(snapshot);
  const RecordColumns columns(snapshot, wanted, names, *type, shownFields(*type));
  CsvWriter out(wanted.style, sink);
  columns.head(out);
  if (const auto written = out.endRow(); !written) return written;
  const TableBase& table = snapshot.table(type->kind);
  for (std::size_t row = 0; row < table.size(); ++row) {
    columns.row(out, table.at(row));
    if (const auto written = out.endRow(); !written) return written;
  }
  return out.finish();
}

}  // namespace kam::exchange
