// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/combine_edits.h"

#include "app/edits/draft.h"
#include "base/text.h"
#include "domain/account_numbers.h"
#include "domain/record_name.h"
#include "domain/records.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>

namespace kam::app {

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

using Row = std::pair<Kind, RawId>;

/// Fields that together may stand once only; the first of them refers to what is combined.
std::vector<std::string_view> onlyOnce(Kind kind, std::string_view reference) {
  if (reference == "account") {
    if (kind == Kind::targets) return {"year", "measure"};
    if (kind == Kind::assignments) return {"member", "role"};
    if (kind == Kind::decision_entries) return {"decision"};
    if (kind == Kind::review_entries) return {"review"};
    if (kind == Kind::responsibilities) return {"unit", "duty", "member"};
    if (kind == Kind::skill_needs) return {"tier", "skill"};
  }
  if (reference == "member") {
    if (kind == Kind::assignments) return {"account", "role"};
    if (kind == Kind::responsibilities) return {"account", "unit", "duty"};
  }
  if (kind == Kind::participants && reference == "person") return {"interaction"};
  return {};
}

class Combination {
public:
  explicit Combination(const Snapshot& snapshot) : m_snapshot(snapshot) {}

  void start(const CombineRequest& request) {
    m_waiting.push_back(request);
    while (!m_waiting.empty()) {
      const CombineRequest next = std::move(m_waiting.front());
      m_waiting.pop_front();
      if (!m_gone.insert({next.kind, next.other}).second) continue;
      moveReferences(next);
      takeFields(next);
    }
  }

  /// Records that were moved, without the two themselves.
  std::size_t moved() const { return m_moved; }

  std::vector<RowChange> rows() const {
    std::vector<RowChange> rows;
    for (const auto& [row, values] : m_values) {
      if (m_gone.contains(row)) continue;
      RowChange change{row.first, row.second, RowOperation::update, {}};
      const RecordType& type = domain::recordType(row.first);
      const void* record = m_snapshot.table(row.first).find(row.second);
      for (const auto& [field, value] : values)
        if (type.fields[field].read(record) != value) change.values.emplace_back(field, value);
      if (!change.values.empty()) rows.push_back(std::move(change));
    }
    for (const auto& [kind, id] : m_gone) rows.push_back({kind, id, RowOperation::remove, {}});
    return rows;
  }

private:
  Value valueOf(const RecordType& type, const void* record, RawId id, std::size_t field) const {
    const auto row = m_values.find({type.kind, id});
    if (row != m_values.end())
      if (const auto value = row->second.find(field); value != row->second.end()) return value->second;
    return type.fields[field].read(record);
  }

  void moveReferences(const CombineRequest& request) {
    for (const RecordType& type : domain::recordTypes())
      for (std::size_t field = 0; field < type.fields.size(); ++field) {
        if (type.fields[field].type != FieldType::reference || type.fields[field].references != request.kind) continue;
        const domain::TableBase& table = m_snapshot.table(type.kind);
        for (std::size_t row = 0; row < table.size(); ++row)
          if (valueOf(type, table.at(row), table.idAt(row), field) == Value{request.other})
            moveOne(request, type, field, table.at(row), table.idAt(row));
      }
  }

  void moveOne(const CombineRequest& request, const RecordType& type, std::size_t field, const void* record, RawId id) {
    if (m_gone.contains({type.kind, id})) return;
    // A record that refers to itself (a group's parent): `takeFields` decides about the two, the rest moves.
    if (type.kind == request.kind && (id == request.keep || id == request.other)) return;
    if (type.kind == Kind::distinct_pairs && refersTo(type, record, id, request.keep)) {
      m_gone.insert({type.kind, id});
      return;
    }
    if (type.kind == Kind::positions && type.fields[field].key == "person")
      if (const RawId same = positionOf(request.keep, static_cast<const domain::Position*>(record)->account); same != 0)
        return m_waiting.push_back({Kind::positions, same, id, {}});
    if (const auto once = onlyOnce(type.kind, type.fields[field].key); !once.empty() && hasSame(type, field, once, record, request.keep)) {
      m_gone.insert({type.kind, id});
      return;
    }
    ++m_moved;
    m_values[{type.kind, id}][field] = request.keep;
  }

  bool refersTo(const RecordType& type, const void* record, RawId id, RawId wanted) const {
    for (std::size_t field = 0; field < type.fields.size(); ++field)
      if (type.fields[field].type == FieldType::reference && valueOf(type, record, id, field) == Value{wanted}) return true;
    return false;
  }

  RawId positionOf(RawId person, domain::Id<domain::Account> account) const {
    for (const domain::Position& position : m_snapshot.all<domain::Position>())
      if (position.person.raw() == person && position.account == account && !position.until) return position.id.raw();
    return 0;
  }

  bool hasSame(const RecordType& type, std::size_t reference, const std::vector<std::string_view>& once, const void* record, RawId keep) const {
    const domain::TableBase& table = m_snapshot.table(type.kind);
    for (std::size_t row = 0; row < table.size(); ++row) {
      if (type.fields[reference].read(table.at(row)) != Value{keep}) continue;
      if (std::all_of(once.begin(), once.end(), [&](std::string_view key) {
            const Field& field = type.fieldNamed(key);
            return field.read(table.at(row)) == field.read(record);
          }))
        return true;
    }
    return false;
  }

  void takeFields(const CombineRequest& request) {
    const RecordType& type = domain::recordType(request.kind);
    const void* keep = m_snapshot.table(request.kind).find(request.keep);
    const void* other = m_snapshot.table(request.kind).find(request.other);
    auto& values = m_values[{request.kind, request.keep}];
    for (std::size_t field = 0; field < type.fields.size(); ++field) {
      if (type.fields[field].type == FieldType::boolean && !isTaken(request, field)) continue;
      const Value own = valueOf(type, keep, request.keep, field);
      const Value others = type.fields[field].read(other);
      const bool take = isTaken(request, field) || (domain::isUnknown(own) && !domain::isUnknown(others));
      Value value = take ? others : own;
      // Neither the one that goes nor the record itself can be above it.
      if (type.fields[field].type == FieldType::reference && type.fields[field].references == request.kind) {
        value = above(type.fields[field], request, value, others);
      }
      if (value != type.fields[field].read(keep)) values[field] = value;
    }
    if (request.kind == Kind::accounts) keepNumbers(*static_cast<const domain::Account*>(keep), *static_cast<const domain::Account*>(other), values);
  }

  /// Whether `wanted` is somewhere above `record` along a reference of a kind to itself.
  bool isAbove(const Field& field, RawId record, RawId wanted) const {
    const domain::TableBase& table = m_snapshot.table(field.references);
    std::set<RawId> seen;
    for (RawId at = record; seen.insert(at).second;) {
      const void* row = table.find(at);
      const Value above = row == nullptr ? Value{} : field.read(row);
      const auto* id = std::get_if<std::int64_t>(&above);
      if (id == nullptr) return false;
      if (*id == wanted) return true;
      at = *id;
    }
    return false;
  }

  /// What stands above the record that stays: neither itself nor the one that goes, nor anything below it.
  Value above(const Field& field, const CombineRequest& request, Value wanted, const Value& others) const {
    if (isAbove(field, request.keep, request.other)) wanted = others;
    const auto* id = std::get_if<std::int64_t>(&wanted);
    const bool impossible = id != nullptr && (*id == request.keep || *id == request.other || isAbove(field, *id, request.keep));
    return impossible ? Value{} : wanted;
  }

  static bool isTaken(const CombineRequest& request, std::size_t field) {
    return std::find(request.fromOther.begin(), request.fromOther.end(), field) != request.fromOther.end();
  }

  /// The next file from the customer's other number must find the account that stayed.
  static void keepNumbers(const domain::Account& keep, const domain::Account& other, std::map<std::size_t, Value>& values) {
    const RecordType& type = domain::recordType(Kind::accounts);
    const std::size_t number = *type.fieldIndex("number");
    const auto chosen = values.find(number);
    std::string own = keep.number;
    if (chosen != values.end()) {
      const auto* text = std::get_if<std::string>(&chosen->second);
      own = text == nullptr ? std::string() : *text;
    }
    std::vector<std::string> numbers;
    const auto add = [&](std::string_view text) {
      const std::string plain(base::trimmed(text));
      if (!plain.empty() && plain != own && std::find(numbers.begin(), numbers.end(), plain) == numbers.end()) numbers.push_back(plain);
    };
    for (const domain::Account* one : {&keep, &other}) {
      for (const std::string& further : domain::furtherNumbers(*one)) add(further);
      add(one->number);
    }
    std::string joined;
    for (const std::string& one : numbers) joined += (joined.empty() ? "" : ", ") + one;
    values[*type.fieldIndex("other_numbers")] = joined.empty() ? Value{} : Value{joined};
  }

  const Snapshot& m_snapshot;
  std::deque<CombineRequest> m_waiting;
  std::map<Row, std::map<std::size_t, Value>> m_values;
  std::set<Row> m_gone;
  std::size_t m_moved = 0;
};

bool canCombine(Kind kind) { return kind == Kind::accounts || kind == Kind::persons || kind == Kind::products || kind == Kind::team; }

Result<void> checkPair(const Snapshot& snapshot, Kind kind, RawId first, RawId second) {
  const RecordType& type = domain::recordType(kind);
  for (const RawId id : {first, second})
    if (snapshot.table(kind).find(id) == nullptr) return fail(ErrorCode::recordNotFound, {std::string(type.key), std::to_string(id)});
  if (first == second) return fail(ErrorCode::nothingChanged);
  return {};
}

}  // namespace

Result<Edit> combineEdit(const Snapshot& snapshot, const CombineRequest& request) {
  const RecordType& type = domain::recordType(request.kind);
  if (!canCombine(request.kind))
    return fail(ErrorCode::valueOutOfRange, {"combine", "kind", std::string(type.key), "accounts, persons, products, team"});
  if (const auto pair = checkPair(snapshot, request.kind, request.keep, request.other); !pair) return fail(pair.error());
  Combination combination(snapshot);
  combination.start(request);
  return Edit{EditKind::recordsCombined,
              {std::string(type.key), domain::recordName(snapshot, request.kind, request.keep),
               domain::recordName(snapshot, request.kind, request.other), std::to_string(combination.moved())},
              combination.rows(),
              {}};
}

Result<Edit> keepApart(const Snapshot& snapshot, base::IdSource& ids, Kind kind, RawId first, RawId second, const std::string& reason) {
  if (kind != Kind::accounts && kind != Kind::persons)
    return fail(ErrorCode::valueOutOfRange, {"distinct_pairs", "kind", std::string(domain::recordType(kind).key), "accounts, persons"});
  if (const auto pair = checkPair(snapshot, kind, first, second); !pair) return fail(pair.error());
  domain::DistinctPair distinct;
  distinct.id = domain::Id<domain::DistinctPair>(ids.next());
  if (kind == Kind::accounts) {
    distinct.firstAccount = domain::Id<domain::Account>(first);
    distinct.secondAccount = domain::Id<domain::Account>(second);
  } else {
    distinct.firstPerson = domain::Id<domain::Person>(first);
    distinct.secondPerson = domain::Id<domain::Person>(second);
  }
  distinct.note = reason;
  Draft draft;
  draft.add(distinct);
  return Edit{EditKind::pairKeptApart, {domain::recordName(snapshot, kind, first), domain::recordName(snapshot, kind, second)}, draft.take(), {}};
}

}  // namespace kam::app
