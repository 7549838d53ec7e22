// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/json_table.h"

#include "base/text.h"
#include "exchange/sheet/cell_format.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <unordered_map>

namespace kam::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using Json = nlohmann::ordered_json;

namespace {
/// A document takes more than ten times its size in memory.
constexpr std::size_t kMostBytes = std::size_t{16} << 20U;
/// Records have fields, fields may have parts.
constexpr int kDeepest = 64;
constexpr std::string_view kFormat = "kam-records/1";

bool isMoney(const Json& value) { return value.is_object() && value.contains("amount") && value["amount"].is_string(); }

/// "12", "100": the records' own marks in the workspace they come from.
bool isId(const std::string& key) { return key == "id" || key.ends_with("_id"); }

CellMark::Kind textOf(const Json& value, std::string& text) {
  text.clear();
  if (isMoney(value)) {
    text = value["amount"].get<std::string>();
    return CellMark::Kind::number;
  }
  if (value.is_string()) text = value.get<std::string>();
  else if (value.is_boolean()) text = value.get<bool>() ? "true" : "false";
  else if (value.is_number_float()) {
    appendPlain(text, value.get<double>());
    return CellMark::Kind::number;
  } else if (value.is_number()) {
    text = value.dump();
    return CellMark::Kind::number;
  } else if (!value.is_null()) text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
  return CellMark::Kind::text;
}

bool isTooDeep(std::string_view text) {
  int depth = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '\\') ++i;
    else if (c == '"') quoted = !quoted;
    else if (!quoted && (c == '[' || c == '{')) ++depth;
    else if (!quoted && (c == ']' || c == '}')) --depth;
    if (depth > kDeepest) return true;
  }
  return false;
}

class Table {
public:
  /// False when it is too large to be held.
  bool read(const Json& records) {
    for (const Json& record : records)
      if (record.is_object())
        for (const auto& [key, value] : record.items())
          if (!isId(key) && m_columns.emplace(key, static_cast<std::uint32_t>(m_columns.size())).second) m_keys.push_back(key);
    m_table->beginRow(1);
    for (std::uint32_t i = 0; i < m_keys.size(); ++i) m_table->cell(i, CellMark::Kind::text, m_keys[i]);
    if (!m_table->endRow()) return false;
    std::uint32_t row = 1;
    std::string text;
    for (const Json& record : records) {
      m_table->beginRow(++row);
      if (record.is_object())
        for (const auto& [key, value] : record.items()) {
          if (isId(key)) continue;
          const CellMark::Kind kind = textOf(value, text);
          m_table->cell(m_columns.at(key), kind, text);
        }
      if (!m_table->endRow()) return false;
    }
    m_table->finish();
    return true;
  }
  std::shared_ptr<const SheetTable> table() const { return m_table; }

private:
  std::shared_ptr<SheetTable> m_table = std::make_shared<SheetTable>();
  std::unordered_map<std::string, std::uint32_t> m_columns;
  std::vector<std::string> m_keys;
};
}  // namespace

Result<WorkbookSheets> readJsonRecords(const std::filesystem::path& path) {
  const std::string fileName = path.filename().string();
  const base::Place place{fileName, 0, {}, {}};
  const auto tooLarge = [&] { return fail(ErrorCode::workbookTooLarge, {fileName, std::to_string(kMostBytes >> 20U)}, place); };
  std::error_code error;
  if (std::filesystem::file_size(path, error) > kMostBytes && !error) return tooLarge();
  std::ifstream file(path, std::ios::binary);
  if (error || !file) return fail(ErrorCode::fileUnreadable, {fileName, std::strerror(errno)}, place);
  const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  const Json document = isTooDeep(text) ? Json(Json::value_t::discarded) : Json::parse(text, nullptr, false);
  if (document.is_discarded()) return fail(ErrorCode::jsonMalformed, {fileName, "…"}, place);
  const bool isBare = document.is_array();
  const std::string format = document.is_object() ? document.value("format", std::string()) : std::string();
  if (!isBare && (format != kFormat || !document.contains("records") || !document["records"].is_array()))
    return fail(ErrorCode::jsonWrongFormat, {fileName, std::string(kFormat), format}, place);
  const Json& records = isBare ? document : document["records"];
  if (records.empty()) return fail(ErrorCode::fileEmpty, {fileName}, place);
  Table table;
  if (!table.read(records)) return tooLarge();
  WorkbookSheets sheets;
  sheets.sheets.push_back({"JSON", false});
  sheets.table = table.table();
  if (!isBare && document.contains("kind") && document["kind"].is_string()) sheets.kind = document["kind"].get<std::string>();
  return sheets;
}

}  // namespace kam::exchange
