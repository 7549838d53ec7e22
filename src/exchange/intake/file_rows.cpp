// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a planned file: cells in the plan's order, joined, computed, translated, filtered.
#include "base/text.h"
#include "exchange/intake/cell_values.h"
#include "exchange/intake/file_plan.h"
#include "exchange/mapping/condition.h"
#include "exchange/mapping/expression.h"
#include "exchange/table/open_table.h"

#include <algorithm>

namespace kam::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

std::string joinedNames(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

class FileRows final : public RowSource {
public:
  FileRows(const FilePlan& plan, std::unique_ptr<RowReader> reader)
      : m_plan(plan), m_source(std::move(reader)), m_reader(*m_source), m_trouble{ErrorCode::quoteUnclosed, {}, {}} {}

  Result<void> prepare() {
    for (const PlannedColumn& planned : m_plan.columns) {
      m_plain = m_plain && planned.rule.way == ColumnRule::Way::column;
      m_expressions.emplace_back();
      if (planned.rule.way == ColumnRule::Way::expression) {
        auto expression = Expression::parse(planned.rule.text);
        if (!expression) return fail(expression.error());
        m_expressions.back().push_back(std::move(*expression));
      }
      const auto values = m_plan.mapping.values.find(planned.column.field);
      m_values.push_back(values == m_plan.mapping.values.end() ? nullptr : &values->second);
      m_isList.push_back(isList(planned.column.field));
      m_plain = m_plain && m_values.back() == nullptr && !m_isList.back();
    }
    for (const std::string& text : m_plan.mapping.where) {
      auto conditions = parseConditions(text);
      if (!conditions) return fail(conditions.error());
      for (Condition& condition : *conditions) {
        const auto& header = m_plan.layout.header;
        auto at = std::find(header.begin(), header.end(), condition.column);
        const std::string key = base::matchKey(condition.column);
        if (at == header.end()) at = std::find_if(header.begin(), header.end(), [&](const std::string& name) { return base::matchKey(name) == key; });
        if (at == header.end()) return fail(ErrorCode::columnUnknown, {m_plan.path.filename().string(), condition.column, joinedNames(header)});
        m_conditions.emplace_back(static_cast<std::size_t>(at - header.begin()), std::move(condition));
      }
    }
    m_texts.resize(m_plan.columns.size());
    if (m_plan.layout.table != nullptr) {
      m_plain = false;
      for (const PlannedColumn& planned : m_plan.columns) m_isNumber.push_back(isNumber(planned));
      m_rewritten.resize(m_plan.columns.size());
    }
    return {};
  }

  bool next(std::vector<std::string_view>& cells) override {
    m_hasTrouble = false;
    do {
      if (!m_reader.next()) return false;
    } while (m_reader.row() <= m_plan.layout.headerRow || !counts());
    const auto raw = m_reader.cells();
    cells.clear();
    if (m_plain)
      for (const PlannedColumn& planned : m_plan.columns) cells.push_back(cellAt(raw, planned.sources.front()));
    else
      for (std::size_t i = 0; i < m_plan.columns.size(); ++i) cells.push_back(ruled(raw, i));
    // Cells beyond the header are somebody's data with nowhere to go; whoever takes the row in says so.
    for (std::size_t extra = m_plan.layout.header.size(); extra < raw.size(); ++extra)
      if (!raw[extra].empty()) cells.push_back(raw[extra]);
    if (m_reader.quoteUnclosed()) refuse({ErrorCode::quoteUnclosed, {std::to_string(m_reader.row())}, {}});
    return true;
  }

  std::int64_t row() const override { return m_reader.row(); }
  const base::Error* trouble() const override { return m_hasTrouble ? &m_trouble : m_reader.failure(); }
  double progress() const override { return m_reader.progress(); }

private:
  static std::string_view cellAt(std::span<const std::string_view> raw, std::size_t column) {
    return column < raw.size() ? raw[column] : std::string_view();
  }

  void refuse(base::Error error) {
    m_trouble = std::move(error);
    m_hasTrouble = true;
  }

  bool isList(const std::string& field) const { return !m_plan.listSign.empty() && (field == "email" || field == "phone" || field == "mobile"); }

  bool isNumber(const PlannedColumn& planned) const {
    const auto at = m_plan.subject.find(planned.column.field);
    const auto type = at ? m_plan.subject.fields[*at].type : domain::FieldType::text;
    return type == domain::FieldType::amount || type == domain::FieldType::number || type == domain::FieldType::integer ||
           planned.rule.way == ColumnRule::Way::expression;
  }

  /// A cell of a workbook: what it says as a number is written in the column's own style; a figure merged over several
  /// rows counts once, in the first; what is no value sets the row aside.
  std::string_view cellOf(std::span<const std::string_view> raw, std::size_t i, std::size_t source) {
    const std::string_view text = cellAt(raw, source);
    const CellMark mark = m_reader.markAt(source);
    if (m_isNumber.empty() || text.empty()) return text;
    if (mark.kind == CellMark::Kind::error) {
      if (isBlank(text)) return {};
      refuse({ErrorCode::cellWithoutValue, {m_plan.layout.header[source], std::string(text)}, {}});
      return {};
    }
    if (mark.fromAbove && m_isNumber[i]) return {};
    if (mark.kind != CellMark::Kind::number || m_plan.columns[i].column.style.decimal != DecimalSign::comma) return text;
    if (text.find('.') == std::string_view::npos) return text;
    m_rewritten[i].assign(text);
    std::replace(m_rewritten[i].begin(), m_rewritten[i].end(), '.', ',');
    return m_rewritten[i];
  }

  bool counts() const {
    const auto raw = m_reader.cells();
    return std::all_of(m_conditions.begin(), m_conditions.end(), [&](const auto& entry) { return entry.second.holds(cellAt(raw, entry.first)); });
  }

  std::string_view ruled(std::span<const std::string_view> raw, std::size_t i) {
    const PlannedColumn& planned = m_plan.columns[i];
    std::string_view text;
    switch (planned.rule.way) {
      case ColumnRule::Way::column:
        text = cellOf(raw, i, planned.sources.front());
        if (m_isList[i]) text = base::trimmed(text.substr(0, text.find(m_plan.listSign)));
        break;
      case ColumnRule::Way::constant: text = planned.rule.text; break;
      case ColumnRule::Way::join:
        m_texts[i].clear();
        for (const std::size_t source : planned.sources) {
          const std::string part = cleanCell(cellOf(raw, i, source));
          if (!part.empty()) m_texts[i] += (m_texts[i].empty() ? "" : planned.rule.text) + part;
        }
        text = m_texts[i];
        break;
      case ColumnRule::Way::expression: text = computed(raw, i); break;
    }
    if (m_values[i] != nullptr)
      if (const auto at = m_values[i]->find(cleanCell(text)); at != m_values[i]->end()) return at->second;
    return text;
  }

  /// The result as a plain decimal in the column's own style, rounded once: amounts to the currency's decimals, other
  /// numbers to six places. What cannot be computed is an empty cell.
  std::string_view computed(std::span<const std::string_view> raw, std::size_t i) {
    const PlannedColumn& planned = m_plan.columns[i];
    const auto field = m_plan.subject.find(planned.column.field);
    const bool amount = field && m_plan.subject.fields[*field].type == domain::FieldType::amount;
    const int places = amount ? m_plan.amountDecimals : 6;
    const auto value = m_expressions[i].front().rounded(
        [&](std::size_t name) { return parseNumber(cleanCell(cellOf(raw, i, planned.sources[name])), planned.column.style.decimal); }, places);
    m_texts[i].clear();
    if (!value) return m_texts[i];
    m_texts[i] = plainDecimal(Decimal{*value, places});
    if (planned.column.style.decimal == DecimalSign::comma) std::replace(m_texts[i].begin(), m_texts[i].end(), '.', ',');
    return m_texts[i];
  }

  const FilePlan& m_plan;
  std::unique_ptr<RowReader> m_source;
  RowReader& m_reader;
  base::Error m_trouble;
  bool m_hasTrouble = false;
  /// Of workbooks, along the plan's columns.
  std::vector<bool> m_isNumber;
  std::vector<std::string> m_rewritten;
  /// Columns of which only the first of several entries is taken.
  std::vector<bool> m_isList;
  bool m_plain = true;
  std::vector<std::vector<Expression>> m_expressions;
  std::vector<const std::map<std::string, std::string>*> m_values;
  std::vector<std::pair<std::size_t, Condition>> m_conditions;
  std::vector<std::string> m_texts;
};

}  // namespace

Result<std::unique_ptr<RowSource>> openRows(const FilePlan& plan) {
  auto reader = openTable(plan.path, plan.layout);
  if (!reader) return fail(reader.error());
  auto rows = std::make_unique<FileRows>(plan, std::move(*reader));
  if (const auto ready = rows->prepare(); !ready) return fail(ready.error());
  return std::unique_ptr<RowSource>(std::move(rows));
}

}  // namespace kam::exchange
