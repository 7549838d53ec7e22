// SPDX-License-Identifier: GPL-3.0-or-later
// Between a field's value and what stands in its column: days and minutes are ISO text in the file, everything else is
// what it is.
#pragma once

#include "domain/field.h"
#include "storage/sqlite/changeset.h"
#include "storage/sqlite/connection.h"

namespace kam::storage {

/// Binds a value; `scratch` keeps the text alive until the statement has run.
void bindValue(Query& query, int parameter, domain::FieldType type, const domain::Value& value, std::string& scratch);
/// Unknown for NULL and for text that is no day.
domain::Value columnValue(const Query& query, int column, domain::FieldType type);
/// The same into a value that is used again and again: a text goes where the last one was.
void readColumn(const Query& query, int column, domain::FieldType type, domain::Value& value);
/// Left out counts as unknown.
domain::Value cellValue(const Cell& cell, domain::FieldType type);
/// "INTEGER", "REAL" or "TEXT".
std::string_view columnType(domain::FieldType type);

}  // namespace kam::storage
