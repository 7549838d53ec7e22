// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/intake/contact_intake.h"

#include "base/text.h"
#include "domain/check.h"
#include "domain/record_name.h"
#include "domain/records.h"
#include "domain/value_text.h"
#include "exchange/intake/cell_values.h"
#include "exchange/intake/record_index.h"
#include "exchange/intake/row_drafts.h"

#include <map>

namespace kam::exchange {

using base::Error;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Id;
using domain::Kind;
using domain::Person;
using domain::Position;
using domain::RawId;
using domain::RecordType;
using domain::Snapshot;
using domain::Value;

namespace {

struct Target {
  enum class Part { none, person, position, fullName, accountName, accountNumber } part = Part::none;
  std::size_t field = 0;
};

/// Empty for a person without a name: those are never the same by name.
std::string nameKey(RawId account, const Person& person) {
  const std::string name = base::folded(person.givenName + " " + person.familyName, base::UmlautFold::expanded);
  return name.empty() ? name : std::to_string(account) + '\x1f' + name;
}

/// Whether one address may belong to both: colleagues share info@…, a person who married keeps the given name.
bool maybeSame(const Person& a, const Person& b) {
  const auto agree = [](const std::string& x, const std::string& y) {
    return x.empty() || y.empty() || base::folded(x, base::UmlautFold::expanded) == base::folded(y, base::UmlautFold::expanded);
  };
  return agree(a.familyName, b.familyName) || (!a.givenName.empty() && !b.givenName.empty() && agree(a.givenName, b.givenName));
}

/// The last word is the family name; "Vogt, Petra" says so itself.
void splitName(std::string_view name, Person& person) {
  if (const auto comma = name.find(','); comma != std::string_view::npos) {
    person.familyName = base::trimmed(name.substr(0, comma));
    person.givenName = base::trimmed(name.substr(comma + 1));
    return;
  }
  const auto blank = name.rfind(' ');
  person.givenName = blank == std::string_view::npos ? std::string() : std::string(base::trimmed(name.substr(0, blank)));
  person.familyName = base::trimmed(blank == std::string_view::npos ? name : name.substr(blank + 1));
}

class ContactIntake {
public:
  ContactIntake(const Snapshot& snapshot, base::IdSource& ids, std::span<const IntakeColumn> columns, const IntakeChoice& choice)
      : m_snapshot(snapshot),
        m_ids(ids),
        m_columns(columns),
        m_drafts(snapshot, choice),
        m_account(choice.account),
        m_byEmailOnly(choice.match == std::vector<std::string>{"email"}),
        m_byNameOnly(choice.match == std::vector<std::string>{"name"}),
        m_persons(domain::recordType(Kind::persons)),
        m_positions(domain::recordType(Kind::positions)),
        m_accounts(snapshot, Kind::accounts) {
    for (const IntakeColumn& column : columns) m_targets.push_back(targetOf(column.field));
    for (const Person& person : snapshot.all<Person>())
      if (!person.email.empty()) m_byEmail.emplace(base::asciiLower(person.email), person.id.raw());
    for (const Position& position : snapshot.all<Position>()) {
      if (position.until) continue;
      m_present[{position.person.raw(), position.account.raw()}] = position.id.raw();
      if (const Person* person = snapshot.find(position.person))
        if (std::string key = nameKey(position.account.raw(), *person); !key.empty()) m_byName.emplace(std::move(key), person->id.raw());
    }
  }

  Result<RecordIntake> run(RowSource& source, const IntakeProgress& progress) {
    std::vector<std::string_view> cells;
    while (source.next(cells)) {
      ++m_result.counts.rowsRead;
      m_row = source.row();
      if (source.trouble() != nullptr) setAside({}, {}, *source.trouble());
      else take(cells);
      if (m_result.counts.rowsRead % 4096 == 0 && progress && !progress(source.progress())) return fail(ErrorCode::cancelled);
    }
    if (source.trouble() != nullptr) return fail(*source.trouble());
    m_drafts.settle();
    m_result.rows = m_drafts.changes();
    countOutcomes(m_result);
    return std::move(m_result);
  }

private:
  Target targetOf(const std::string& key) const {
    if (key == "name") return {Target::Part::fullName, 0};
    if (key == "account") return {Target::Part::accountName, 0};
    if (key == "account_number") return {Target::Part::accountNumber, 0};
    if (const auto field = m_persons.fieldIndex(key)) return {Target::Part::person, *field};
    if (const auto field = m_positions.fieldIndex(key)) return {Target::Part::position, *field};
    return {};
  }

  void setAside(std::string_view column, std::string_view value, Error error) {
    m_result.problems.push_back({m_row, std::string(column), std::string(value), std::move(error)});
    m_result.outcomes.push_back({m_row, RowFate::setAside, Conflict::none, false, Kind::persons, 0, 0, {}});
  }

  struct Row {
    Person person;
    Position position;
    std::string accountName;
    std::string accountNumber;
  };

  bool read(const std::vector<std::string_view>& cells, Row& row) {
    for (std::size_t column = 0; column < std::min(cells.size(), m_targets.size()); ++column) {
      if (isBlank(cells[column])) continue;
      const Target target = m_targets[column];
      const std::string_view text = base::trimmed(cells[column]);
      switch (target.part) {
        case Target::Part::none: break;
        case Target::Part::fullName:
          if (row.person.familyName.empty()) splitName(text, row.person);
          break;
        case Target::Part::accountName: row.accountName = text; break;
        case Target::Part::accountNumber: row.accountNumber = text; break;
        case Target::Part::person:
        case Target::Part::position: {
          const bool ofPerson = target.part == Target::Part::person;
          const domain::Field& field = (ofPerson ? m_persons : m_positions).fields[target.field];
          // A cell alone knows no records; the unit somebody works in is one.
          const auto value = field.type == domain::FieldType::reference ? domain::parseValue(m_snapshot, field, text, domain::NumberStyle::plain)
                                                                        : cellValue(field, text, m_columns[column].style, {});
          if (!value) {
            setAside(m_columns[column].header, text, value.error());
            return false;
          }
          field.write(ofPerson ? static_cast<void*>(&row.person) : static_cast<void*>(&row.position), *value);
          break;
        }
      }
    }
    return true;
  }

  std::string headerOf(Target::Part part) const {
    for (std::size_t i = 0; i < m_targets.size(); ++i)
      if (m_targets[i].part == part) return m_columns[i].header;
    return {};
  }

  void take(const std::vector<std::string_view>& cells) {
    Row row;
    if (!read(cells, row)) return;
    if (row.person.familyName.empty() && row.person.givenName.empty() && row.person.email.empty())
      return setAside({}, {}, {ErrorCode::rowWithoutKey, {"name"}, {}});
    NameIndex::Hit account;
    if (!row.accountNumber.empty()) account = m_accounts.findNumber(row.accountNumber);
    if (account.found == NameIndex::Found::none && !row.accountName.empty()) account = m_accounts.find(row.accountName);
    // A card of somebody new says "ACME Holding" where we say "ACME"; whoever dropped it on a customer knows better.
    if (account.found == NameIndex::Found::none && m_account != 0) account = {NameIndex::Found::one, m_account};
    const std::string wanted = row.accountName.empty() ? row.accountNumber : row.accountName;
    const std::string column = headerOf(row.accountName.empty() ? Target::Part::accountNumber : Target::Part::accountName);
    if (wanted.empty() && account.found == NameIndex::Found::none) return setAside(column, {}, {ErrorCode::rowWithoutKey, {"account"}, {}});
    if (account.found == NameIndex::Found::several) return setAside(column, wanted, {ErrorCode::recordAmbiguous, {"accounts", wanted, wanted}, {}});
    if (account.found == NameIndex::Found::none)
      return setAside(column, wanted, {ErrorCode::valueNotAReference, {"contacts", "account", wanted, {}}, {}});
    row.position.account = Id<domain::Account>(account.id);
    if (row.position.from && row.position.until && *row.position.from > *row.position.until)
      return setAside({}, base::isoText(*row.position.until),
                      {ErrorCode::endBeforeStart, {"contacts", "until", base::isoText(*row.position.until), base::isoText(*row.position.from)}, {}});
    merge(row);
  }

  void merge(Row& row) {
    RawId byName = 0;
    RawId byEmail = 0;
    const std::string key = nameKey(row.position.account.raw(), row.person);
    if (const auto at = m_byName.find(key); at != m_byName.end() && !m_byEmailOnly) byName = at->second;
    if (!row.person.email.empty() && !m_byNameOnly)
      if (const auto at = m_byEmail.find(base::asciiLower(row.person.email));
          at != m_byEmail.end() && maybeSame(personAsDrafted(at->second), row.person))
        byEmail = at->second;
    RawId person = byName != 0 ? byName : byEmail;
    const RawId other = byName != 0 && byEmail != 0 && byEmail != byName ? byEmail : 0;
    if (person == 0) person = m_ids.next();
    row.position.person = Id<Person>(person);
    auto& position = m_present[{person, row.position.account.raw()}];
    if (position == 0) position = m_ids.next();
    std::optional<Error> trouble;
    m_result.outcomes.push_back(
        m_drafts.take(m_row, {partOf(m_persons, person, &row.person), partOf(m_positions, position, &row.position)}, other, trouble));
    if (trouble) {
      m_result.problems.push_back({m_row, {}, {}, std::move(*trouble)});
      return;
    }
    if (!row.person.email.empty()) m_byEmail.emplace(base::asciiLower(row.person.email), person);
    if (!key.empty()) m_byName.emplace(key, person);
  }

  /// The person with what earlier rows of the file said.
  Person personAsDrafted(RawId id) const {
    Person person;
    for (std::size_t i = 0; i < m_persons.fields.size(); ++i) m_persons.fields[i].write(&person, m_drafts.valueOf(Kind::persons, id, i));
    return person;
  }

  /// What is known of the record.
  static RowPart partOf(const RecordType& type, RawId id, const void* wanted) {
    RowPart part{type.kind, id, {}};
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
      Value value = type.fields[i].read(wanted);
      const bool unset = type.fields[i].type == domain::FieldType::boolean && value == Value{std::int64_t{0}};
      if (!domain::isUnknown(value) && !unset) part.values.emplace_back(i, std::move(value));
    }
    return part;
  }

  const Snapshot& m_snapshot;
  base::IdSource& m_ids;
  std::span<const IntakeColumn> m_columns;
  RowDrafts m_drafts;
  RawId m_account;
  bool m_byEmailOnly;
  bool m_byNameOnly;
  const RecordType& m_persons;
  const RecordType& m_positions;
  NameIndex m_accounts;
  std::vector<Target> m_targets;
  std::map<std::string, RawId> m_byEmail;
  std::map<std::string, RawId> m_byName;
  /// Position of a person at an account now.
  std::map<std::pair<RawId, RawId>, RawId> m_present;
  std::int64_t m_row = 0;
  RecordIntake m_result;
};

}  // namespace

Result<RecordIntake> takeContacts(const Snapshot& snapshot, base::IdSource& ids, std::span<const IntakeColumn> columns, RowSource& source,
                                  const IntakeProgress& progress, const IntakeChoice& choice) {
  return ContactIntake(snapshot, ids, columns, choice).run(source, progress);
}

}  // namespace kam::exchange
