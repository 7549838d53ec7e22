// SPDX-License-Identifier: GPL-3.0-or-later
// Finds records by what files call them, in constant time: an index from names and numbers to ids, for matching rows with
// what exists and for references.
#pragma once

#include "base/error.h"
#include "domain/snapshot.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kam::exchange {

/// Names and numbers of one kind → ids. Exact first, then without upper and lower case and accents.
class NameIndex {
public:
  NameIndex(const domain::Snapshot& snapshot, domain::Kind kind);

  /// Makes a record that is being taken in known too.
  void add(domain::RawId id, std::string_view number, std::string_view name);
  /// Another name of the same record, taken only as it is written.
  void addName(domain::RawId id, std::string name) { put(m_names, std::move(name), id); }

  enum class Found { one, none, several };
  struct Hit {
    Found found = Found::none;
    domain::RawId id = 0;
  };
  /// By number, then exact name, then folded name.
  Hit find(std::string_view key) const;
  Hit findNumber(std::string_view number) const;
  Hit findName(std::string_view name) const;

private:
  using Map = std::unordered_map<std::string, Hit>;
  static void put(Map& map, std::string key, domain::RawId id);
  static Hit look(const Map& map, const std::string& key);

  Map m_numbers;
  Map m_names;
  Map m_folded;
};

/// One NameIndex per kind, made when first needed.
class References {
public:
  explicit References(const domain::Snapshot& snapshot) : m_snapshot(snapshot) {}
  NameIndex& of(domain::Kind kind);

private:
  const domain::Snapshot& m_snapshot;
  std::array<std::unique_ptr<NameIndex>, domain::kKindCount> m_indexes;
};

/// The keys by which a kind's records are known, the strongest first; each a list of fields.
std::vector<std::vector<std::string_view>> matchKeysOf(domain::Kind kind);

/// The records of one kind by the keys that make two rows the same record: number, then name, then e-mail, or what the kind
/// has instead (a target: account, year and measure).
class MatchIndex {
public:
  /// `only`: the fields of the one key that counts; empty: all.
  MatchIndex(const domain::Snapshot& snapshot, const domain::RecordType& type, const std::vector<std::string>& only = {});

  struct Match {
    /// 0 when nothing matches.
    domain::RawId record = 0;
    /// Another record that a weaker key belongs to; 0 where all agree.
    domain::RawId other = 0;
  };
  /// `values` by field position. A record with another number never matches by name.
  Match find(const std::vector<domain::Value>& values) const;
  void add(domain::RawId id, const std::vector<domain::Value>& values);

private:
  /// nullopt where a part that the key cannot do without is unknown.
  std::optional<std::string> keyOf(std::size_t rule, const std::vector<domain::Value>& values) const;

  struct Rule {
    std::vector<std::size_t> fields;
    bool partsMayBeUnknown;
  };
  const domain::RecordType& m_type;
  bool m_isOne = false;
  std::vector<Rule> m_rules;
  std::optional<std::size_t> m_number;
  std::vector<std::unordered_map<std::string, std::pair<domain::RawId, std::string>>> m_maps;
};

}  // namespace kam::exchange
