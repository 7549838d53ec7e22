// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/intake/file_plan.h"

#include "base/text.h"
#include "exchange/calendar/calendar.h"
#include "exchange/intake/cell_values.h"
#include "exchange/intake/column_hints.h"
#include "exchange/intake/own_fields.h"
#include "exchange/mapping/expression.h"
#include "exchange/sniff/sniff_columns.h"
#include "exchange/table/open_table.h"

#include <algorithm>
#include <set>

namespace kam::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::FieldType;

namespace {

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

class Planner {
public:
  Planner(const std::filesystem::path& path, const PlanRequest& request) : m_request(request), m_name(path.filename().string()) {
    m_plan.path = path;
    if (request.mapping) m_plan.mapping = *request.mapping;
    m_format = combined(request.file, m_plan.mapping.file);
  }

  /// What was found out until it failed.
  FilePlan takePartial() { return std::move(m_plan); }

  Result<FilePlan> run() {
    auto layout = sniffLayout(m_plan.path, m_format, m_request.context);
    if (!layout && layout.error().code == ErrorCode::sheetOneCell) nameSheets();
    if (!layout) return fail(layout.error());
    m_plan.layout = std::move(*layout);
    if (const auto done = takeHints(); !done) return fail(done.error());
    m_plan.evidence.insert(m_plan.evidence.begin(), m_plan.layout.evidence.begin(), m_plan.layout.evidence.end());
    if (const auto done = chooseKind(); !done) return fail(done.error());
    if (const auto done = planColumns(); !done) return fail(done.error());
    if (const auto done = dropUnfit(); !done) return fail(done.error());
    if (const auto done = requireFields(); !done) return fail(done.error());
    if (const auto done = learnStyles(); !done) return fail(done.error());
    return std::move(m_plan);
  }

private:
  /// For the choice of another sheet.
  void nameSheets() {
    const auto form = formOf(m_plan.path);
    if (!form) return;
    auto book = readWorkbook(m_plan.path, *form, m_format.sheet, m_request.context);
    if (book) m_plan.layout.sheets = std::move(book->sheets);
  }

  Result<void> takeHints() {
    auto hints = hintsFor(m_plan.path, m_request, m_plan.mapping, m_plan.layout);
    if (!hints) {
      m_plan.evidence = m_plan.layout.evidence;
      return fail(hints.error());
    }
    m_hints = std::move(*hints);
    m_format = combined(m_request.file, m_plan.mapping.file);
    m_plan.preset = m_hints.name;
    m_plan.listSign = m_hints.listSign;
    if (m_hints.evidence) m_plan.evidence.push_back(*m_hints.evidence);
    return {};
  }

  Result<void> chooseKind() {
    std::string kind = m_request.kind.empty() ? m_plan.mapping.kind : m_request.kind;
    const bool named = !kind.empty();
    const bool said = !named && subjectNamed(m_plan.layout.kind).has_value();
    const bool hinted = !named && !said && !m_hints.kind.empty();
    if (said) kind = m_plan.layout.kind;
    else if (hinted) kind = m_hints.kind;
    else if (!named) {
      const auto found = recogniseKind(m_plan.layout.header);
      if (!found) return fail(ErrorCode::kindUnrecognised, {m_name, joined(m_plan.layout.header)}, {m_name, 0, {}, {}});
      kind = *found;
    }
    const auto subject = subjectNamed(kind);
    if (!subject) return fail(ErrorCode::unknownKind, {kind, joined(subjectKeys())});
    m_plan.subject = *subject;
    addOwnFields(m_plan.subject, m_request.ownFields);
    const Clue clue = named ? Clue::named : said ? Clue::fileSays : hinted ? Clue::presetColumns : Clue::columnNames;
    m_plan.evidence.push_back({Topic::kind, {}, kind, clue, {}, named || said ? Certainty::certain : Certainty::likely});
    return {};
  }

  std::optional<std::size_t> columnAt(const std::string& name) const {
    const auto& header = m_plan.layout.header;
    for (std::size_t i = 0; i < header.size(); ++i)
      if (header[i] == name) return i;
    for (std::size_t i = 0; i < header.size(); ++i)
      if (base::matchKey(header[i]) == base::matchKey(name) && !base::matchKey(name).empty()) return i;
    return std::nullopt;
  }

  Result<void> add(const std::string& field, const ColumnRule& rule) {
    PlannedColumn planned{{rule.way == ColumnRule::Way::column ? rule.columns.front() : field, field, {}}, rule, {}};
    std::vector<std::string> names = rule.columns;
    if (rule.way == ColumnRule::Way::expression) {
      auto expression = Expression::parse(rule.text);
      if (!expression) return fail(expression.error());
      names = expression->names();
      planned.column.header = rule.text;
    }
    for (const std::string& name : names) {
      const auto at = columnAt(name);
      if (!at) return fail(ErrorCode::columnUnknown, {m_name, name, joined(m_plan.layout.header)}, {m_name, 0, name, {}});
      planned.sources.push_back(*at);
      if (rule.way == ColumnRule::Way::column) planned.column.header = m_plan.layout.header[*at];
      if (m_plan.fields[*at].empty()) m_plan.fields[*at] = field;
    }
    m_plan.columns.push_back(std::move(planned));
    return {};
  }

  Result<void> planColumns() {
    const auto& header = m_plan.layout.header;
    m_plan.fields.assign(header.size(), {});
    std::map<std::string, bool> taken;
    for (const auto& [field, rule] : m_plan.mapping.columns) {
      if (!m_plan.subject.find(field)) return fail(ErrorCode::unknownField, {m_plan.subject.key, field, knownFields()});
      if (const auto done = add(field, rule); !done) return done;
      taken[field] = true;
    }
    for (const auto& [field, values] : m_plan.mapping.values)
      if (!m_plan.subject.find(field)) return fail(ErrorCode::jsonUnknownKey, {m_plan.mapping.name, "values." + field, knownFields()});
    for (const auto& [column, field] : m_request.columns) {
      if (field.empty()) continue;
      if (!m_plan.subject.find(field)) return fail(ErrorCode::unknownField, {m_plan.subject.key, field, knownFields()});
      std::erase_if(m_plan.columns, [&wanted = field](const PlannedColumn& planned) { return planned.column.field == wanted; });
      if (const auto done = add(field, {ColumnRule::Way::column, {column}, {}}); !done) return done;
      taken[field] = true;
    }
    std::set<std::string> leftOut(m_plan.mapping.leaveOut.begin(), m_plan.mapping.leaveOut.end());
    const auto guess = [&](const std::string& column, const std::string& field) -> Result<void> {
      const auto at = static_cast<std::size_t>(std::find(header.begin(), header.end(), column) - header.begin());
      const bool isDecided = m_request.columns.contains(column) || !m_plan.fields[at].empty() || leftOut.contains(column);
      if (isDecided || field.empty() || taken[field] || !m_plan.subject.find(field)) return {};
      taken[field] = true;
      m_guessed.push_back(at);
      return add(field, {ColumnRule::Way::column, {column}, {}});
    };
    const auto hints = [&]() -> Result<void> {
      for (const auto& [column, field] : m_hints.columns) {
        if (const auto done = guess(column, field); !done) return done;
        if (field.empty()) leftOut.insert(column);
      }
      return {};
    };
    if (!m_hints.onlyCompletes)
      if (const auto done = hints(); !done) return done;
    const std::vector<std::string> recognised = recogniseColumns(m_plan.subject, header);
    for (std::size_t i = 0; i < header.size(); ++i)
      if (const auto done = guess(header[i], recognised[i]); !done) return done;
    return m_hints.onlyCompletes ? hints() : Result<void>{};
  }

  /// "Type" and "Department" mean something else in every program: a column that was only recognised by its name is left out
  /// where most of its values are not among the choices of the field, rather than setting every row aside.
  Result<void> dropUnfit() {
    struct Guess {
      std::size_t source;
      const domain::Field* field;
      std::size_t seen = 0;
      std::size_t fit = 0;
      std::vector<std::string> examples;
    };
    std::vector<Guess> guesses;
    for (const std::size_t source : m_guessed) {
      const domain::Field* field = m_plan.subject.fields[*m_plan.subject.find(m_plan.fields[source])].field();
      if (field != nullptr && field->type == FieldType::choice) guesses.push_back({source, field, 0, 0, {}});
    }
    if (guesses.empty()) return {};
    auto opened = openTable(m_plan.path, m_plan.layout);
    if (!opened) return fail(opened.error());
    RowReader& reader = **opened;
    constexpr int kLooked = 500;
    for (int row = 0; row < kLooked && reader.next();) {
      if (reader.row() <= m_plan.layout.headerRow) continue;
      ++row;
      for (Guess& guess : guesses) {
        const auto cells = reader.cells();
        const std::string cell = guess.source < cells.size() ? cleanCell(cells[guess.source]) : std::string();
        if (isBlank(cell)) continue;
        ++guess.seen;
        if (cellValue(*guess.field, cell, {}, base::Currency{})) ++guess.fit;
        else if (guess.examples.size() < 3) guess.examples.push_back(cell);
      }
    }
    for (Guess& guess : guesses) {
      if (guess.fit * 2 >= guess.seen) continue;
      std::string& name = m_plan.fields[guess.source];
      std::erase_if(m_plan.columns, [&](const PlannedColumn& planned) { return planned.column.field == name; });
      name.clear();
      m_plan.evidence.push_back({Topic::column, m_plan.layout.header[guess.source], {}, Clue::valuesUnfit, guess.examples, Certainty::likely});
    }
    return {};
  }

  std::string knownFields() const {
    std::vector<std::string> keys;
    for (const TargetField& field : m_plan.subject.fields) keys.push_back(field.key);
    return joined(keys);
  }

  bool has(std::string_view field) const {
    return std::any_of(m_plan.columns.begin(), m_plan.columns.end(), [&](const PlannedColumn& planned) { return planned.column.field == field; });
  }

  Result<void> missing(const std::string& field) const {
    return fail(ErrorCode::columnMissing, {m_name, field, joined(m_plan.layout.header)}, {m_name, 0, {}, {}});
  }

  Result<void> requireFields() const {
    const auto need = [&](std::initializer_list<const char*> anyOf) -> Result<void> {
      for (const char* field : anyOf)
        if (has(field)) return {};
      return missing(*anyOf.begin());
    };
    const Subject& subject = m_plan.subject;
    if (subject.isSales() || subject.isContacts())
      if (const auto done = need({"account", "account_number"}); !done) return done;
    if (subject.isContacts()) return need({"name", "family_name", "email"});
    if (subject.isSales()) {
      if (const auto done = need({"day"}); !done) return done;
      return need({"revenue"});
    }
    for (const TargetField& field : subject.fields) {
      if (field.field() == nullptr || !field.field()->has(domain::kRequired)) continue;
      const bool byPeople = subject.key == "interactions" && has(kPeopleField);
      const bool found = field.key == "account" && byPeople                      ? true
                         : field.key == "account"                                ? need({"account", "account_number"}).has_value()
                         : subject.key == "team" && field.key == "name"          ? need({"name", "family_name"}).has_value()
                         : subject.key == "opportunities" && field.key == "name" ? need({"name", "product", "number"}).has_value()
                                                                                 : has(field.key);
      // An update of known records may leave out what they have already; without any key there is nothing to match.
      if (!found && !(subject.key == "accounts" && has("number"))) return missing(field.key);
    }
    return {};
  }

  Result<void> learnStyles() {
    // The whole file of records is looked at; of sales the first rows decide first and everything only where those leave it open.
    auto looks = sniffColumns(m_plan.path, m_plan.layout, m_plan.subject.isSales() ? 2000 : 20'000);
    if (!looks) return fail(looks.error());
    if (const bool open = anyOpen(*looks)) {
      looks = sniffColumns(m_plan.path, m_plan.layout, open ? 0 : 1);
      if (!looks) return fail(looks.error());
    }
    for (PlannedColumn& planned : m_plan.columns) {
      const auto at = m_plan.subject.find(planned.column.field);
      const FieldType type = m_plan.subject.fields[*at].type;
      if (planned.sources.empty()) continue;
      const bool number = type == FieldType::amount || type == FieldType::number || type == FieldType::integer;
      for (const std::size_t source : planned.sources) {
        const std::string& name = m_plan.layout.header[source];
        if (number || planned.rule.way == ColumnRule::Way::expression) {
          if (const auto done = learnDecimal(planned, *looks, source, name, type); !done) return done;
        } else if (type == FieldType::date || type == FieldType::dateTime) {
          if (const auto done = learnOrder(planned, *looks, source, name); !done) return done;
        }
      }
    }
    return {};
  }

  bool anyOpen(const std::vector<ColumnLook>& looks) const {
    for (const PlannedColumn& planned : m_plan.columns) {
      const FieldType type = m_plan.subject.fields[*m_plan.subject.find(planned.column.field)].type;
      for (const std::size_t source : planned.sources) {
        const bool day = type == FieldType::date || type == FieldType::dateTime;
        if (day && looks[source].isOrderOpen() && m_format.dates.empty()) return true;
        if (!day && type != FieldType::text && looks[source].isDecimalOpen() && m_format.decimal.empty()) return true;
      }
    }
    return false;
  }

  Result<void> learnDecimal(PlannedColumn& planned, const std::vector<ColumnLook>& looks, std::size_t source, const std::string& name,
                            FieldType type) {
    DecimalConclusion conclusion = concludeDecimal(looks, source, name, m_format, type == FieldType::integer);
    if (conclusion.evidence.certainty == Certainty::open && !m_hints.decimal.empty()) {
      conclusion.sign = m_hints.decimal == "," ? DecimalSign::comma : DecimalSign::point;
      conclusion.evidence = {Topic::decimal, name, m_hints.decimal, Clue::presetStyle, conclusion.evidence.examples, Certainty::likely};
    }
    if (conclusion.evidence.certainty == Certainty::open) {
      const std::string example = conclusion.evidence.examples.empty() ? std::string() : conclusion.evidence.examples.front();
      return fail(ErrorCode::numberStyleAmbiguous, {m_name, name, example}, {m_name, 0, name, example});
    }
    // Whole numbers of one column of an expression leave the sign to the others.
    const bool decided = planned.sources.front() != source && conclusion.evidence.clue == Clue::onlyWhole;
    if (!decided) planned.column.style.decimal = conclusion.sign == DecimalSign::unknown ? DecimalSign::point : conclusion.sign;
    m_plan.evidence.push_back(std::move(conclusion.evidence));
    return {};
  }

  Result<void> learnOrder(PlannedColumn& planned, const std::vector<ColumnLook>& looks, std::size_t source, const std::string& name) {
    OrderConclusion conclusion = concludeOrder(looks, source, name, m_format);
    if (conclusion.evidence.certainty == Certainty::open && m_hints.dates == "dd.mm.yyyy") {
      conclusion.order = DateOrder::dayFirst;
      conclusion.evidence = {Topic::dates, name, m_hints.dates, Clue::presetStyle, conclusion.evidence.examples, Certainty::likely};
    }
    if (conclusion.evidence.certainty == Certainty::open) {
      const std::string example = conclusion.evidence.examples.empty() ? std::string() : conclusion.evidence.examples.front();
      return fail(ErrorCode::dateOrderAmbiguous, {m_name, name, example}, {m_name, 0, name, example});
    }
    planned.column.style.days = conclusion.order;
    m_plan.evidence.push_back(std::move(conclusion.evidence));
    return {};
  }

  const PlanRequest& m_request;
  std::string m_name;
  FileFormat m_format;
  FilePlan m_plan;
  ColumnHints m_hints;
  /// Columns of the file that were recognised by their names alone.
  std::vector<std::size_t> m_guessed;
};

}  // namespace

std::vector<IntakeColumn> FilePlan::intakeColumns() const {
  std::vector<IntakeColumn> result;
  for (const PlannedColumn& planned : columns) result.push_back(planned.column);
  return result;
}

Result<FilePlan> planFile(const std::filesystem::path& path, const PlanRequest& request, FilePlan* partial) {
  Planner planner(path, request);
  auto plan = planner.run();
  if (!plan && partial != nullptr) *partial = planner.takePartial();
  return plan;
}

}  // namespace kam::exchange
