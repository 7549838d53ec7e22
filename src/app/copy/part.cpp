// SPDX-License-Identifier: GPL-3.0-or-later
// Which records belong to chosen accounts.
#include "app/copy/copy.h"

#include "domain/records.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace kam::app {

using domain::Field;
using domain::FieldType;
using domain::Kind;
using domain::RecordType;
using domain::RowChange;
using domain::RowOperation;
using domain::Snapshot;
using domain::TableBase;
using domain::Value;

namespace {
/// How the house works: no account is named in them.
bool isMethod(Kind kind) {
  return kind == Kind::settings || kind == Kind::stages || kind == Kind::rates || kind == Kind::models || kind == Kind::tier_policies;
}
/// Taken along where something that comes refers to them.
bool isShared(Kind kind) { return kind == Kind::team || kind == Kind::products || kind == Kind::persons || kind == Kind::competitors; }
/// Speak about all accounts at once.
bool isPortfolio(Kind kind) {
  return kind == Kind::decisions || kind == Kind::decision_entries || kind == Kind::reviews || kind == Kind::review_entries ||
         kind == Kind::review_notes;
}

class Part {
public:
  Part(const Snapshot& snapshot, const std::vector<domain::RawId>& accounts, bool withStaffRatings)
      : m_snapshot(snapshot), m_withStaff(withStaffRatings) {
    for (const domain::RawId account : accounts)
      if (snapshot.table(Kind::accounts).find(account) != nullptr) take(Kind::accounts, account);
    for (const RecordType& type : domain::recordTypes())
      if (isMethod(type.kind)) takeAll(type.kind);
    while (grow()) {
    }
    while (fetchShared()) {
    }
    while (dropHeadless()) {
    }
  }

  std::vector<RowChange> rows() const {
    std::vector<RowChange> rows;
    for (const RecordType& type : domain::recordTypes()) {
      const TableBase& table = m_snapshot.table(type.kind);
      for (std::size_t row = 0; row < table.size(); ++row)
        if (has(type.kind, table.idAt(row))) rows.push_back(rowOf(type, table.idAt(row), table.at(row)));
    }
    return rows;
  }

private:
  bool has(Kind kind, domain::RawId id) const { return m_taken[static_cast<std::size_t>(kind)].contains(id); }
  bool take(Kind kind, domain::RawId id) { return m_taken[static_cast<std::size_t>(kind)].insert(id).second; }
  void takeAll(Kind kind) {
    const TableBase& table = m_snapshot.table(kind);
    for (std::size_t row = 0; row < table.size(); ++row) take(kind, table.idAt(row));
  }

  /// Whether a record hangs on something that comes, and on no account that does not.
  bool belongs(const RecordType& type, const void* record) const {
    bool hangs = false;
    for (const Field& field : type.fields) {
      if (field.type != FieldType::reference) continue;
      const Value value = field.read(record);
      const auto* id = std::get_if<std::int64_t>(&value);
      if (id == nullptr || isMethod(field.references) || isShared(field.references)) continue;
      if (has(field.references, *id)) hangs = true;
      else if (field.references == Kind::accounts || field.has(domain::kRequired)) return false;
    }
    return hangs;
  }

  bool grow() {
    bool grown = false;
    for (const RecordType& type : domain::recordTypes()) {
      if (type.kind == Kind::accounts || isMethod(type.kind) || isShared(type.kind) || isPortfolio(type.kind)) continue;
      if (!m_withStaff && isStaffRating(type)) continue;
      const TableBase& table = m_snapshot.table(type.kind);
      for (std::size_t row = 0; row < table.size(); ++row)
        if (!has(type.kind, table.idAt(row)) && belongs(type, table.at(row))) grown = take(type.kind, table.idAt(row)) || grown;
    }
    return grown;
  }

  bool fetchShared() {
    bool fetched = false;
    for (const RecordType& type : domain::recordTypes()) {
      // Our people's leaders come only where they do something here themselves.
      if (type.kind == Kind::team) continue;
      const TableBase& table = m_snapshot.table(type.kind);
      for (std::size_t row = 0; row < table.size(); ++row) {
        if (!has(type.kind, table.idAt(row))) continue;
        for (const Field& field : type.fields) {
          if (field.type != FieldType::reference || !isShared(field.references)) continue;
          const Value value = field.read(table.at(row));
          const auto* id = std::get_if<std::int64_t>(&value);
          if (id != nullptr && m_snapshot.table(field.references).find(*id) != nullptr) fetched = take(field.references, *id) || fetched;
        }
      }
    }
    if (m_withStaff) fetched = takeStaffRatings() || fetched;
    return fetched;
  }

  /// What is said about those of our people who come.
  bool takeStaffRatings() {
    bool taken = false;
    for (const RecordType& type : domain::recordTypes()) {
      if (!isStaffRating(type)) continue;
      const TableBase& table = m_snapshot.table(type.kind);
      for (std::size_t row = 0; row < table.size(); ++row) {
        const auto aboutTaken = [&](const Field& field) {
          const Value value = field.references == Kind::team && field.type == FieldType::reference ? field.read(table.at(row)) : Value{};
          const auto* id = std::get_if<std::int64_t>(&value);
          return id != nullptr && has(Kind::team, *id);
        };
        if (std::any_of(type.fields.begin(), type.fields.end(), aboutTaken)) taken = take(type.kind, table.idAt(row)) || taken;
      }
    }
    return taken;
  }

  /// A record without something that it needs stays behind.
  bool dropHeadless() {
    bool dropped = false;
    for (const RecordType& type : domain::recordTypes()) {
      auto& taken = m_taken[static_cast<std::size_t>(type.kind)];
      dropped = std::erase_if(taken,
                              [&](domain::RawId id) {
                                const void* record = m_snapshot.table(type.kind).find(id);
                                return std::any_of(type.fields.begin(), type.fields.end(), [&](const Field& field) {
                                  return field.type == FieldType::reference && field.has(domain::kRequired) && lacks(field, record);
                                });
                              }) > 0 ||
                dropped;
    }
    return dropped;
  }
  bool lacks(const Field& field, const void* record) const {
    const Value value = field.read(record);
    const auto* id = std::get_if<std::int64_t>(&value);
    return id == nullptr || !has(field.references, *id);
  }

  RowChange rowOf(const RecordType& type, domain::RawId id, const void* record) const {
    RowChange change{type.kind, id, RowOperation::add, {}};
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
      const Field& field = type.fields[i];
      if (!m_withStaff && isStaffRating(type, field)) continue;
      Value value = field.read(record);
      if (domain::isUnknown(value)) continue;
      if (field.type == FieldType::reference && lacks(field, record)) continue;
      change.values.emplace_back(i, std::move(value));
    }
    return change;
  }

  const Snapshot& m_snapshot;
  bool m_withStaff;
  std::array<std::unordered_set<domain::RawId>, domain::kKindCount> m_taken;
};
}  // namespace

bool isStaffRating(const RecordType& type) { return type.kind == Kind::skill_ratings; }

bool isStaffRating(const RecordType& type, const Field& field) { return type.kind == Kind::team && field.key == "note"; }

std::vector<RowChange> partOf(const Snapshot& snapshot, const std::vector<domain::RawId>& accounts, bool withStaffRatings) {
  return Part(snapshot, accounts, withStaffRatings).rows();
}

}  // namespace kam::app
