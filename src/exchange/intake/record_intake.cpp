// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/intake/record_intake.h"

#include "base/text.h"
#include "domain/check.h"
#include "domain/record_name.h"
#include "domain/records/stage.h"
#include "exchange/intake/cell_values.h"
#include "exchange/intake/interaction_people.h"
#include "exchange/intake/outcome_words.h"
#include "exchange/intake/own_fields.h"
#include "exchange/intake/record_index.h"
#include "exchange/intake/row_drafts.h"
#include "exchange/intake/team_name.h"

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
  /// Another record that one of its keys belongs to.
  RawId other = 0;
  bool dropped = false;
  RowPeople people{};
  OwnFields::Values own{};
};

class Intake {
public:
  Intake(const Snapshot& snapshot, base::IdSource& ids, const RecordIntakeOptions& options)
      : m_snapshot(snapshot),
        m_ids(ids),
        m_options(options),
        m_type(domain::recordType(options.kind)),
        m_references(snapshot),
        m_own(snapshot, options.columns),
        m_drafts(snapshot, options.choice) {
    for (const IntakeColumn& column : options.columns) {
      m_fields.push_back(m_type.fieldIndex(column.field));
      if (column.field == "account_number") m_fields.back() = m_type.fieldIndex("account");
    }
  }

  Result<RecordIntake> run(RowSource& source, const IntakeProgress& progress) {
    if (m_type.kind == Kind::interactions) m_people.emplace(m_snapshot, m_ids, m_options.today, m_options.choice.account);
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
    draft();
    dropBroken();
    finish();
    if (progress && !progress(1.0)) return fail(ErrorCode::cancelled);
    return std::move(m_result);
  }

private:
  void setAside(const Pending& pending, std::string_view column, std::string_view value, Error error) {
    report(pending.row, column, value, std::move(error));
    m_result.outcomes.push_back({pending.row, RowFate::setAside, Conflict::none, false, m_type.kind, 0, 0, {}});
  }

  void report(std::int64_t row, std::string_view column, std::string_view value, Error error) {
    error.place.row = 0;
    error.place.field.clear();
    m_result.problems.push_back({row, std::string(column), std::string(value), std::move(error)});
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
    TeamName teamName;
    for (std::size_t column = 0; column < std::min(cells.size(), m_fields.size()); ++column) {
      if (m_type.kind == Kind::team) teamName.take(m_options.columns[column].field, cells[column]);
      if (m_people) InteractionPeople::take(pending.people, m_options.columns[column].field, cells[column]);
      if (isBlank(cells[column])) continue;
      if (const domain::CustomField* own = m_own.at(column)) {
        auto value = OwnFields::read(*own, cells[column], m_options.columns[column].style);
        if (!value) return setAside(pending, m_options.columns[column].header, cells[column], value.error());
        pending.own.emplace_back(own, std::move(*value));
      }
      if (!m_fields[column]) continue;
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
    teamName.complete(m_type, pending.values);
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
      MatchIndex matches(m_snapshot, m_type, m_options.choice.match);
      NameIndex& names = m_references.of(m_type.kind);
      for (Pending& pending : m_rows) {
        pending.id = matches.find(pending.values).record;
        if (pending.id == 0) {
          pending.id = m_ids.next();
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
    for (Pending& pending : m_rows) {
      completeOpportunity(pending);
      if (!m_people || pending.dropped) continue;
      if (const auto trouble = m_people->complete(pending.people, pending.values)) {
        setAside(pending, {}, {}, *trouble);
        pending.dropped = true;
      }
    }
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
    MatchIndex matches(m_snapshot, m_type, m_options.choice.match);
    for (Pending& pending : m_rows) {
      if (pending.dropped) continue;
      fillDefaults(pending);
      const MatchIndex::Match known = matches.find(pending.values);
      pending.other = known.other;
      if (known.record != 0) {
        pending.id = known.record;
        continue;
      }
      if (pending.id == 0) pending.id = m_ids.next();
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
  void draft() {
    const bool dayIsMade = m_type.kind == Kind::ratings && !hasColumn("on");
    for (Pending& pending : m_rows) {
      if (pending.dropped) continue;
      RowPart part{m_type.kind, pending.id, {}};
      if (dayIsMade) part.onlyAlong = m_type.fieldIndex("on");
      if (!pending.own.empty()) {
        const std::size_t custom = *m_type.fieldIndex("custom");
        pending.values[custom] = OwnFields::merged(m_drafts.valueOf(m_type.kind, pending.id, custom), pending.own);
      }
      const bool isNew = !m_drafts.exists(m_type.kind, pending.id);
      for (std::size_t i = 0; i < pending.values.size(); ++i)
        if (!domain::isUnknown(pending.values[i])) part.values.emplace_back(i, std::move(pending.values[i]));
      // Room for every field of the kind, of which a file fills a few: many rows would keep it to the end.
      std::vector<Value>().swap(pending.values);
      if (isNew) addDefault(part);
      std::vector<RowPart> parts;
      parts.push_back(std::move(part));
      if (m_people)
        for (RowPart& participant : m_people->newParticipants(pending.people, pending.id)) parts.push_back(std::move(participant));
      std::optional<Error> trouble;
      m_result.outcomes.push_back(m_drafts.take(pending.row, parts, pending.other, trouble));
      if (!trouble) continue;
      report(pending.row, {}, {}, std::move(*trouble));
      pending.dropped = true;
    }
    m_drafts.settle();
    // All that they say is in the drafts now.
    std::vector<Pending>().swap(m_rows);
  }

  void addDefault(RowPart& part) const {
    const auto set = [&](std::string_view key, const char* value) {
      const std::size_t field = *m_type.fieldIndex(key);
      for (const auto& [index, given] : part.values)
        if (index == field) return;
      part.values.emplace_back(field, Value(std::in_place_type<std::string>, value));
    };
    if (m_type.kind == Kind::opportunities) set("outcome", "open");
    if (m_type.kind == Kind::accounts) set("status", "active");
    if (m_type.kind == Kind::actions) set("status", "open");
  }

  bool hasColumn(std::string_view key) const {
    return std::any_of(m_options.columns.begin(), m_options.columns.end(), [&](const IntakeColumn& column) { return column.field == key; });
  }

  /// Rows whose records would break a rule go, then rows that rest on those, until all is sound.
  void dropBroken() {
    std::set<std::int64_t> broken;
    auto& drafts = m_drafts.all();
    for (bool again = true; again;) {
      again = false;
      const Snapshot after = m_snapshot.with(allChanges());
      for (auto draft = drafts.begin(); draft != drafts.end();) {
        const auto sound = domain::check(m_snapshot, after, std::span(&draft->second.change, 1));
        if (sound) {
          ++draft;
          continue;
        }
        const auto field = m_type.fieldIndex(sound.error().place.field);
        for (const std::int64_t row : draft->second.rows) {
          if (!broken.insert(row).second) continue;
          report(row, field ? headerOf(*field) : std::string(), sound.error().place.value, sound.error());
        }
        draft = drafts.erase(draft);
        again = true;
      }
    }
    for (RowOutcome& outcome : m_result.outcomes)
      if (broken.contains(outcome.row)) outcome = {outcome.row, RowFate::setAside, Conflict::none, false, outcome.kind, 0, 0, {}};
  }

  std::vector<RowChange> allChanges() const {
    std::vector<RowChange> changes = m_drafts.changes();
    changes.insert(changes.begin(), m_created.begin(), m_created.end());
    return changes;
  }

  void finish() {
    keepUsedCreations();
    m_result.rows = allChanges();
    countOutcomes(m_result);
  }

  /// Colleagues and stages named only by rows that were set aside are not created.
  void keepUsedCreations() {
    std::set<std::pair<Kind, RawId>> used;
    for (const RowChange& change : m_drafts.changes())
      for (const auto& [field, value] : change.values)
        if (m_type.fields[field].type == FieldType::reference)
          if (const auto* reference = std::get_if<std::int64_t>(&value)) used.emplace(m_type.fields[field].references, *reference);
    std::erase_if(m_created, [&](const RowChange& row) { return !used.contains({row.kind, row.id}); });
  }

  const Snapshot& m_snapshot;
  base::IdSource& m_ids;
  const RecordIntakeOptions& m_options;
  const RecordType& m_type;
  References m_references;
  OwnFields m_own;
  std::vector<std::optional<std::size_t>> m_fields;
  std::vector<Pending> m_rows;
  RowDrafts m_drafts;
  std::optional<InteractionPeople> m_people;
  std::vector<RowChange> m_created;
  RecordIntake m_result;
};

}  // namespace

Result<RecordIntake> takeRecords(const Snapshot& snapshot, base::IdSource& ids, const RecordIntakeOptions& options, RowSource& source,
                                 const IntakeProgress& progress) {
  return Intake(snapshot, ids, options).run(source, progress);
}

}  // namespace kam::exchange
