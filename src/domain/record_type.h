// SPDX-License-Identifier: GPL-3.0-or-later
// A record's field table with its names: all that generic code needs to list, show, set, store, import and export it.
#pragma once

#include "domain/field.h"

#include <functional>
#include <memory>
#include <vector>

namespace kam::domain {

class TableBase;

/// Collects records while a workspace is loaded: `append` gives a blank record to write fields into.
class TableBuilder {
public:
  virtual ~TableBuilder() = default;
  virtual void reserve(std::size_t rows) = 0;
  /// Valid until the next call.
  virtual void* append(RawId id) = 0;
  /// Takes over what another builder of the same type has, behind what is here.
  virtual void join(TableBuilder& next) = 0;
  virtual std::shared_ptr<const TableBase> finish() = 0;
};

struct RecordType {
  Kind kind;
  /// KIND on the command line and name of the SQL table: "accounts".
  std::string_view key;
  words::Word singular;
  words::Word plural;
  std::vector<Field> fields;
  /// Position of the field that names a record to people; its own text, or a reference whose name is taken.
  std::size_t nameField;
  std::unique_ptr<TableBuilder> (*makeBuilder)();

  /// Position of a field by its key; nullopt when there is none.
  std::optional<std::size_t> fieldIndex(std::string_view key) const;
  /// For fields known to exist (a wrong key is a bug).
  const Field& fieldNamed(std::string_view key) const;
};

/// The field table of a kind; made once, immutable.
const RecordType& recordType(Kind kind);
/// By command-line name ("accounts"); nullptr when unknown.
const RecordType* findRecordType(std::string_view key);
/// All of them, in the order of Kind.
std::span<const RecordType> recordTypes();

}  // namespace kam::domain
