// SPDX-License-Identifier: GPL-3.0-or-later
// What can be imported (KIND on the command line) and which fields a file of that kind may have, with the names their
// columns go by. Taken from the field tables; sales and contacts add what only files know.
#pragma once

#include "domain/record_type.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam::exchange {

/// One field that a column may be taken for.
struct TargetField {
  /// As in mappings and on the command line.
  std::string key;
  domain::FieldType type = domain::FieldType::text;
  words::Word label{};
  /// Folded names of columns, the best first.
  std::vector<std::string> names;
  /// Which record it is a field of; unset for what is made into fields later ("account_number", a full name).
  const domain::RecordType* record = nullptr;
  std::size_t fieldIndex = 0;
  /// What the house calls a field of its own; `label` is empty then.
  std::string ownName{};

  const domain::Field* field() const { return record != nullptr ? &record->fields[fieldIndex] : nullptr; }
};

struct Subject {
  std::string key;
  std::vector<TargetField> fields;

  std::optional<std::size_t> find(std::string_view field) const;
  bool isSales() const { return key == "sales"; }
  bool isContacts() const { return key == "contacts"; }
};

/// nullopt when there is no such kind, or none that can be imported.
std::optional<Subject> subjectNamed(std::string_view key);
/// Everything that can be imported, the usual ones first.
std::vector<std::string> subjectKeys();

}  // namespace kam::exchange
