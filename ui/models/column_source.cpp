// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/column_source.h"

#include "domain/value_text.h"
#include "models/field_cells.h"
#include "theme/text.h"
#include "words/format.h"

namespace kam::ui {

ColumnSource::ColumnSource(std::vector<base::RawId> ids, std::vector<SourceColumn> columns) : m_ids(std::move(ids)), m_columns(std::move(columns)) {
  for (const SourceColumn& column : m_columns) m_titles.push_back(column.column);
}

SortKey ColumnSource::sortKey(std::size_t row, std::size_t column) const {
  return m_columns[column].key ? m_columns[column].key(row) : SortKey(m_columns[column].text(row));
}

CellDrawing ColumnSource::drawing(std::size_t row, std::size_t column) const {
  return m_columns[column].drawing ? m_columns[column].drawing(row) : CellDrawing{};
}

QString ColumnSource::toolTip(std::size_t row, std::size_t column) const {
  if (m_columns[column].toolTip) return m_columns[column].toolTip(row);
  const QString whole = text(row, column);
  return whole.size() > 18 ? whole : QString();
}

QStringList ColumnSource::choices(std::size_t row, std::size_t column) const {
  return m_columns[column].choices ? m_columns[column].choices(row) : QStringList();
}

bool ColumnSource::isEditable(std::size_t row, std::size_t column) const {
  static_cast<void>(row);
  return m_columns[column].edit != nullptr;
}

std::optional<RecordCell> ColumnSource::recordCell(std::size_t row, std::size_t column) const {
  const SourceColumn& shown = m_columns[column];
  return shown.record && shown.edit ? std::optional(RecordCell{shown.kind, shown.record(row), shown.field}) : std::nullopt;
}

QString ColumnSource::pastedText(std::size_t column, const QString& text) const {
  return m_columns[column].pasted ? m_columns[column].pasted(text) : text;
}

base::Result<void> ColumnSource::edit(std::size_t row, std::size_t column, const QString& typed) {
  if (!m_columns[column].edit) return base::fail(base::ErrorCode::fieldReadOnly, {std::string(), plainText(m_titles[column].title)});
  return m_columns[column].edit(row, typed);
}

SourceColumn ColumnMaker::field(domain::Kind kind, std::string_view key, std::function<base::RawId(std::size_t)> recordOf, int width,
                                bool pill) const {
  const domain::RecordType& type = domain::recordType(kind);
  const std::size_t index = *type.fieldIndex(key);
  const domain::Field* field = &type.fields[index];
  const auto record = [shot = snapshot, kind, recordOf](std::size_t row) { return shot->table(kind).find(recordOf(row)); };
  SourceColumn column;
  column.column = fieldColumn(words, *field);
  if (width > 0) column.column.width = width;
  column.record = recordOf;
  column.kind = kind;
  column.field = index;
  column.text = [shot = snapshot, speech = words, field, record](std::size_t row) {
    const void* data = record(row);
    return data != nullptr ? fieldText(*shot, speech, *field, data) : QString();
  };
  column.key = [shot = snapshot, speech = words, field, record](std::size_t row) -> SortKey {
    const void* data = record(row);
    if (data == nullptr) return {};
    return fieldKey(*shot, speech, *field, data);
  };
  if (pill) {
    column.column.type = CellType::pills;
    column.drawing = [text = column.text, field, record](std::size_t row) {
      CellDrawing drawing;
      const void* data = record(row);
      const QString word = text(row);
      if (data != nullptr && !word.isEmpty()) drawing.pills.push_back({word, choiceTone(*field, field->read(data))});
      return drawing;
    };
  }
  column.choices = [shot = snapshot, speech = words, field](std::size_t) { return fieldChoices(*shot, speech, *field); };
  if (workspace != nullptr && column.column.editable)
    column.edit = [at = workspace, speech = words, kind, index, recordOf](std::size_t row, const QString& typed) {
      return editCell(*at, speech, kind, recordOf(row), index, typed);
    };
  return column;
}

QString ColumnMaker::moneyText(std::optional<std::int64_t> minor) const {
  if (!minor) return qtText(words::kUnknown);
  return qtText(words::money(words.language(), {base::Amount{*minor}, domain::currencyOf(*snapshot)}, false));
}

SourceColumn ColumnMaker::money(const char* key, const QString& title, std::function<std::optional<std::int64_t>(std::size_t)> minor,
                                int width) const {
  SourceColumn column = textColumn(
      key, title, [maker = *this, minor](std::size_t row) { return maker.moneyText(minor(row)); }, CellType::number, width);
  column.key = [minor](std::size_t row) -> SortKey {
    const auto value = minor(row);
    if (!value) return {};
    return *value;
  };
  return column;
}

SourceColumn ColumnMaker::percent(const char* key, const QString& title, std::function<std::optional<double>(std::size_t)> share, bool change,
                                  int width) const {
  const words::Language language = words.language();
  SourceColumn column = textColumn(
      key, title,
      [share, change, language](std::size_t row) {
        const auto value = share(row);
        if (!value) return qtText(words::kUnknown);
        return qtText(change ? words::signedPercent(language, *value) : words::percent(language, *value));
      },
      CellType::number, width);
  column.key = [share](std::size_t row) -> SortKey {
    const auto value = share(row);
    if (!value) return {};
    return *value;
  };
  if (change)
    column.drawing = [share](std::size_t row) {
      CellDrawing drawing;
      if (const auto value = share(row)) drawing.tone = *value > 0.0005 ? Tone::positive : *value < -0.0005 ? Tone::critical : Tone::neutral;
      return drawing;
    };
  return column;
}

SourceColumn textColumn(const char* key, const QString& title, std::function<QString(std::size_t)> text, CellType type, int width) {
  SourceColumn column;
  column.column.key = QString::fromLatin1(key);
  column.column.title = title;
  column.column.type = type;
  column.column.width = width;
  column.text = std::move(text);
  return column;
}

}  // namespace kam::ui
