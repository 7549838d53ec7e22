// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/intake/record_intake.h"

#include "base/text.h"
#include "domain/check.h"
#include "domain/record_name.h"
#include "domain/records/stage.h"
#include "exchange/intake/cell_values.h"
#include "exchange/intake/outcome_words.h"
#include "exchange/intake/record_index.h"

#include <map>
#include <set>

namespace kam::exchange {

using base::Error;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Field;
using domain::FieldType;
using domain::Kind;
using domain::RawId;
using domain::RecordType;
using domain::RowChange;
using domain::RowOperation;
using domain::Snapshot;
using domain::Value;

namespace {

/// One row on its way: its values by field position, and references that are still names.
struct Pending {
  std::int64_t row;
  std::vector<Value> values;
  std::vector<std::pair<std::size_t, std::string>> names;
  RawId id = 0;
  bool isNew = false;
  bool dropped = false;
};

class Intake {
public:
  Intake(const Snapshot& snapshot, base::IdSource& ids, const RecordIntakeOptions& options)
      : m_snapshot(snapshot), m_ids(ids), m_options(options), m_type(domain::recordType(options.kind)), m_references(snapshot) {
    for (const IntakeColumn& column : options.columns) {
      m_fields.push_back(m_type.fieldIndex(column.field));
      if (column.field == "account_number") m_fields.back() = m_type.fieldIndex("account");
    }
  }

  Result<RecordIntake> run(RowSource& source, const IntakeProgress& progress) {
    std::vector<std::string_view> cells;
    while (source.next(cells)) {
      ++m_result.counts.rowsRead;
      if (source.trouble() != nullptr) setAside({source.row(), {}, {}, {}, 0}, {}, {}, *source.trouble());
      else read(source.row(), cells);
      if (m_result.counts.rowsRead % 4096 == 0 && progress && !progress(source.progress() * 0.5)) return fail(ErrorCode::cancelled);
    }
    if (source.trouble() != nullptr) return fail(*source.trouble());
    resolve();
    match();
    build();
    dropBroken();
    finish();
    if (progress && !progress(1.0)) return fail(ErrorCode::cancelled);
    return std::move(m_result);
  }

private:
  void setAside(const Pending& pending, std::string_view column, std::string_view value, Error error) {
    ++m_result.counts.setAside;
    error.place.row = 0;
    error.place.field.clear();
    m_result.problems.push_back({pending.row, std::string(column), std::string(value), std::move(error)});
  }

  std::string headerOf(std::size_t field) const {
    for (std::size_t column = 0; column < m_fields.size(); ++column)
      if (m_fields[column] == field) return m_options.columns[column].header;
    return std::string(m_type.fields[field].key);
  }

  void read(std::int64_t row, const std::vector<std::string_view>& cells) {
    Pending pending{row, std::vector<Value>(m_type.fields.size()), {}};
    if (cells.size() > m_fields.size()) {
      for (std::size_t extra = m_fields.size(); extra < cells.size(); ++extra)
        if (!isBlank(cells[extra]))
          return setAside(pending, {}, cells[extra],
                          {ErrorCode::rowTooManyFields, {std::to_string(cells.size()), std::to_string(m_fields.size())}, {}});
    }
    for (std::size_t column = 0; column < std::min(cells.size(), m_fields.size()); ++column) {
      if (!m_fields[column] || isBlank(cells[column])) continue;
      const Field& field = m_type.fields[*m_fields[column]];
      if (field.type == FieldType::reference) {
        // A number says more than a name, so it goes first where a file has both.
        const bool number = m_options.columns[column].field == "account_number";
        const auto at = number ? pending.names.begin() : pending.names.end();
        pending.names.emplace(at, *m_fields[column], std::string(base::trimmed(cells[column])));
        continue;
      }
      auto value = cellValue(field, cells[column], m_options.columns[column].style, m_options.currency);
      if (!value) return setAside(pending, m_options.columns[column].header, cells[column], value.error());
      pending.values[*m_fields[column]] = std::move(*value);
    }
    m_rows.push_back(std::move(pending));
  }

  /// Names and numbers of the rows themselves count for references (a parent further down in the same file).
  void resolve() {
    const bool refersToItself = std::any_of(m_type.fields.begin(), m_type.fields.end(), [&](const Field& field) {
      return field.type == FieldType::reference && field.references == m_type.kind;
    });
    // The others first: two plans of the same title are told apart by their accounts.
    resolveNames([&](std::size_t field) { return m_type.fields[field].references != m_type.kind; });
    if (refersToItself) {
      MatchIndex matches(m_snapshot, m_type);
      NameIndex& names = m_references.of(m_type.kind);
      for (Pending& pending : m_rows) {
        pending.id = matches.find(pending.values);
        if (pending.id == 0) {
          pending.id = m_ids.next();
          pending.isNew = true;
          matches.add(pending.id, pending.values);
        }
        const auto identity = identityField();
        const auto text = [&](std::size_t field) {
          const auto* value = std::get_if<std::string>(&pending.values[field]);
          return value == nullptr ? std::string() : *value;
        };
        names.add(pending.id, identity ? text(*identity) : std::string(), text(m_type.nameField));
        if (!identity)
          for (std::string& name : domain::qualifiedNames(m_snapshot, m_type.kind, pending.values)) names.addName(pending.id, std::move(name));
      }
      resolveNames([&](std::size_t field) { return m_type.fields[field].references == m_type.kind; });
    }
    for (Pending& pending : m_rows) completeOpportunity(pending);
  }

  template <class Wanted>
  void resolveNames(const Wanted& isWanted) {
    for (Pending& pending : m_rows) {
      for (const auto& [field, name] : pending.names) {
        if (pending.dropped || !isWanted(field) || !domain::isUnknown(pending.values[field])) continue;
        if (const auto trouble = resolveName(pending, field, name)) {
          setAside(pending, headerOf(field), name, *trouble);
          pending.dropped = true;
        }
      }
    }
  }

  std::optional<std::size_t> identityField() const {
    for (std::size_t i = 0; i < m_type.fields.size(); ++i)
      if (m_type.fields[i].has(domain::kIdentity)) return i;
    return std::nullopt;
  }

  std::optional<Error> resolveName(Pending& pending, std::size_t field, const std::string& name) {
    const Kind kind = m_type.fields[field].references;
    NameIndex::Hit hit = m_references.of(kind).find(name);
    if (kind == Kind::stages && hit.found == NameIndex::Found::none) hit = stageThatEnds(name);
    const std::string key(m_type.fields[field].key);
    if (hit.found == NameIndex::Found::one) {
      pending.values[field] = Value{hit.id};
      return std::nullopt;
    }
    if (hit.found == NameIndex::Found::several) return Error{ErrorCode::recordAmbiguous, {std::string(domain::recordType(kind).key), name, name}, {}};
    if (kind == Kind::team || kind == Kind::stages) {
      pending.values[field] = Value{create(kind, name)};
      return std::nullopt;
    }
    return Error{ErrorCode::valueNotAReference, {std::string(m_type.key), key, name, {}}, {}};
  }

  /// "Closed Won" is the workspace's stage of won opportunities, whatever it is called here.
  NameIndex::Hit stageThatEnds(const std::string& name) const {
    const domain::Outcome outcome = outcomeNamed(name);
    if (outcome == domain::Outcome::unknown) return {};
    for (const domain::Stage& stage : m_snapshot.all<domain::Stage>())
      if (stage.outcome == outcome) return {NameIndex::Found::one, stage.id.raw()};
    return {};
  }

  /// A colleague or a stage that only the file knows comes in with it.
  RawId create(Kind kind, const std::string& name) {
    const RecordType& type = domain::recordType(kind);
    RowChange row{kind, m_ids.next(), RowOperation::add, {}};
    row.values.emplace_back(*type.fieldIndex("name"), Value{name});
    if (kind == Kind::stages) {
      row.values.emplace_back(*type.fieldIndex("key"), Value{base::matchKey(name)});
      const domain::Outcome outcome = outcomeNamed(name);
      const auto ends = outcome == domain::Outcome::unknown ? domain::Outcome::open : outcome;
      row.values.emplace_back(*type.fieldIndex("outcome"), Value{std::string(domain::keyOf(ends))});
      row.values.emplace_back(*type.fieldIndex("sequence"), Value{static_cast<std::int64_t>(m_snapshot.table(kind).size() + m_created.size() + 1)});
    }
    m_references.of(kind).add(row.id, kind == Kind::stages ? base::matchKey(name) : name, name);
    m_created.push_back(std::move(row));
    return m_created.back().id;
  }

  /// A stage that means won or lost closes the opportunity, on the day that the file calls its close.
  void completeOpportunity(Pending& pending) const {
    if (m_type.kind != Kind::opportunities || pending.dropped) return;
    const std::size_t stage = *m_type.fieldIndex("stage");
    const std::size_t outcome = *m_type.fieldIndex("outcome");
    const std::size_t closed = *m_type.fieldIndex("closed");
    const std::size_t expected = *m_type.fieldIndex("expected_close");
    if (domain::isUnknown(pending.values[outcome]))
      if (const auto* id = std::get_if<std::int64_t>(&pending.values[stage])) {
        const RecordType& stages = domain::recordType(Kind::stages);
        if (const void* record = m_snapshot.table(Kind::stages).find(*id)) pending.values[outcome] = stages.fieldNamed("outcome").read(record);
      }
    const bool isClosed = pending.values[outcome] == Value{std::string("won")} || pending.values[outcome] == Value{std::string("lost")};
    if (isClosed && domain::isUnknown(pending.values[closed])) pending.values[closed] = pending.values[expected];
    if (domain::isUnknown(pending.values[*m_type.fieldIndex("name")])) {
      // Exports of deals often name the product only.
      for (const auto& [field, name] : pending.names)
        if (m_type.fields[field].key == "product") pending.values[*m_type.fieldIndex("name")] = Value{name};
    }
  }

  void match() {
    MatchIndex matches(m_snapshot, m_type);
    for (Pending& pending : m_rows) {
      if (pending.dropped) continue;
      fillDefaults(pending);
      const RawId known = matches.find(pending.values);
      if (known != 0) {
        pending.isNew = m_newRows.contains(known);
        pending.id = known;
        continue;
      }
      if (pending.id == 0) pending.id = m_ids.next();
      pending.isNew = true;
      m_newRows.insert(pending.id);
      matches.add(pending.id, pending.values);
    }
  }

  void fillDefaults(Pending& pending) const {
    if (m_type.kind != Kind::ratings) return;
    Value& by = pending.values[*m_type.fieldIndex("by")];
    Value& on = pending.values[*m_type.fieldIndex("on")];
    if (domain::isUnknown(by) && !m_options.author.empty()) by = Value{m_options.author};
    if (domain::isUnknown(on)) on = Value{std::int64_t{base::dayNumber(m_options.today)}};
  }

  /// What each row changes, against the record as earlier rows of the file left it.
  void build() {
    for (Pending& pending : m_rows) {
      if (pending.dropped) continue;
      auto drafted = m_drafts.find(pending.id);
      const void* existing = m_snapshot.table(m_type.kind).find(pending.id);
      if (drafted == m_drafts.end() && existing == nullptr) {
        RowChange change{m_type.kind, pending.id, RowOperation::add, {}};
        for (std::size_t i = 0; i < pending.values.size(); ++i)
          if (!domain::isUnknown(pending.values[i])) change.values.emplace_back(i, pending.values[i]);
        addDefault(change);
        m_drafts.emplace(pending.id, Draft{std::move(change), {&pending}});
        continue;
      }
      if (drafted == m_drafts.end()) drafted = m_drafts.emplace(pending.id, Draft{{m_type.kind, pending.id, RowOperation::update, {}}, {}}).first;
      drafted->second.rows.push_back(&pending);
      mergeInto(drafted->second.change, pending, existing);
    }
    // Where rows contradict each other the last one holds; if that is what was there before, nothing changed.
    for (auto& [id, draft] : m_drafts)
      if (const void* existing = m_snapshot.table(m_type.kind).find(id); existing != nullptr)
        std::erase_if(draft.change.values, [&](const auto& entry) { return m_type.fields[entry.first].read(existing) == entry.second; });
  }

  void addDefault(RowChange& change) const {
    const auto set = [&](std::string_view key, const char* value) {
      const std::size_t field = *m_type.fieldIndex(key);
      for (const auto& [index, given] : change.values)
        if (index == field) return;
      change.values.emplace_back(field, Value(std::in_place_type<std::string>, value));
    };
    if (m_type.kind == Kind::opportunities) set("outcome", "open");
    if (m_type.kind == Kind::accounts) set("status", "active");
    if (m_type.kind == Kind::actions) set("status", "open");
  }

  void mergeInto(RowChange& change, const Pending& pending, const void* existing) {
    for (std::size_t i = 0; i < pending.values.size(); ++i) {
      if (domain::isUnknown(pending.values[i])) continue;
      const bool onlyDate = m_type.kind == Kind::ratings && m_type.fields[i].key == "on" && existing != nullptr && change.values.empty();
      const auto at = std::find_if(change.values.begin(), change.values.end(), [i](const auto& entry) { return entry.first == i; });
      if (at != change.values.end()) at->second = pending.values[i];
      else if ((existing == nullptr || m_type.fields[i].read(existing) != pending.values[i]) && !(onlyDate && !hasColumn("on")))
        change.values.emplace_back(i, pending.values[i]);
    }
  }

  bool hasColumn(std::string_view key) const {
    return std::any_of(m_options.columns.begin(), m_options.columns.end(), [&](const IntakeColumn& column) { return column.field == key; });
  }

  /// Rows whose records would break a rule go, then rows that rest on those, until all is sound.
  void dropBroken() {
    for (bool again = true; again;) {
      again = false;
      const std::vector<RowChange> changes = allChanges();
      const Snapshot after = m_snapshot.with(changes);
      for (auto draft = m_drafts.begin(); draft != m_drafts.end();) {
        const auto sound = domain::check(m_snapshot, after, std::span(&draft->second.change, 1));
        if (sound) {
          ++draft;
          continue;
        }
        for (Pending* pending : draft->second.rows) {
          const auto field = m_type.fieldIndex(sound.error().place.field);
          setAside(*pending, field ? headerOf(*field) : std::string(), sound.error().place.value, sound.error());
          pending->dropped = true;
        }
        draft = m_drafts.erase(draft);
        again = true;
      }
    }
  }

  std::vector<RowChange> allChanges() const {
    std::vector<RowChange> changes = m_created;
    for (const auto& [id, draft] : m_drafts)
      if (draft.change.operation == RowOperation::add || !draft.change.values.empty()) changes.push_back(draft.change);
    return changes;
  }

  void finish() {
    IntakeCounts& counts = m_result.counts;
    for (const auto& [id, draft] : m_drafts) {
      const auto rows = static_cast<std::int64_t>(draft.rows.size());
      const bool added = draft.change.operation == RowOperation::add;
      // Of several rows for one record the first adds or updates it, the others only repeat or complete it.
      if (added) {
        ++counts.added;
        counts.unchanged += rows - 1;
      } else if (draft.change.values.empty()) counts.unchanged += rows;
      else {
        ++counts.updated;
        counts.unchanged += rows - 1;
      }
    }
    keepUsedCreations();
    m_result.rows = allChanges();
    std::sort(m_result.problems.begin(), m_result.problems.end(), [](const IntakeProblem& a, const IntakeProblem& b) { return a.row < b.row; });
  }

  /// Colleagues and stages named only by rows that were set aside are not created.
  void keepUsedCreations() {
    std::set<std::pair<Kind, RawId>> used;
    for (const auto& [id, draft] : m_drafts)
      for (const auto& [field, value] : draft.change.values)
        if (m_type.fields[field].type == FieldType::reference)
          if (const auto* reference = std::get_if<std::int64_t>(&value)) used.emplace(m_type.fields[field].references, *reference);
    std::erase_if(m_created, [&](const RowChange& row) { return !used.contains({row.kind, row.id}); });
  }

  struct Draft {
    RowChange change;
    std::vector<Pending*> rows;
  };

  const Snapshot& m_snapshot;
  base::IdSource& m_ids;
  const RecordIntakeOptions& m_options;
  const RecordType& m_type;
  References m_references;
  std::vector<std::optional<std::size_t>> m_fields;
  std::vector<Pending> m_rows;
  std::set<RawId> m_newRows;
  std::map<RawId, Draft> m_drafts;
  std::vector<RowChange> m_created;
  RecordIntake m_result;
};

}  // namespace

Result<RecordIntake> takeRecords(const Snapshot& snapshot, base::IdSource& ids, const RecordIntakeOptions& options, RowSource& source,
                                 const IntakeProgress& progress) {
  return Intake(snapshot, ids, options).run(source, progress);
}

}  // namespace kam::exchange
