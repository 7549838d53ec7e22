// SPDX-License-Identifier: GPL-3.0-or-later
// Values as JSON (money as an object, ids as strings, unknown as null) and tables for people, aligned by character.
#pragma once

#include "cli/program.h"
#include "domain/snapshot.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam::cli {

/// {"amount": "1234.56", "currency": "EUR"}
Json moneyJson(std::int64_t minor, base::Currency currency);
/// A field's value; references by name.
Json valueJson(const domain::Snapshot& snapshot, const domain::Field& field, const domain::Value& value);
template <class T>
Json orNull(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}
/// Adds "account" and "number" of an account.
void nameAccount(Json& row, const domain::Snapshot& snapshot, base::RawId account);

/// "groups" or "single accounts", in the reader's language.
std::string levelWord(const words::Words& words, std::string_view level);

/// `kam list … sales`: lines are no records with a field table.
int listSalesLines(const Program& program, app::Workspace& workspace, const std::string& where, std::size_t limit);

class TextTable {
public:
  struct Column {
    std::string title;
    bool rightAligned = false;
  };
  explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}
  void row(std::vector<std::string> cells) { m_rows.push_back(std::move(cells)); }
  /// Title, rule and rows; long cells are cut at `widest` characters.
  std::string text(std::size_t widest = 48) const;

private:
  std::vector<Column> m_columns;
  std::vector<std::vector<std::string>> m_rows;
};

}  // namespace kam::cli
