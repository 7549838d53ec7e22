// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/mapping.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <system_error>

namespace kam::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using Json = nlohmann::ordered_json;

namespace {
/// Reads one JSON object key by key; whatever is not asked for is an error that names it.
class ObjectReader {
public:
  ObjectReader(const Json& object, std::string file, std::string path) : m_object(object), m_file(std::move(file)), m_path(std::move(path)) {}

  Result<void> allow(std::initializer_list<std::string_view> keys) const {
    if (!m_object.is_object()) return bad(m_path.empty() ? "(root)" : m_path, "an object is expected");
    std::string known;
    for (const std::string_view key : keys) known += (known.empty() ? "" : ", ") + std::string(key);
    for (const auto& [key, value] : m_object.items())
      if (std::find(keys.begin(), keys.end(), key) == keys.end()) return fail(ErrorCode::jsonUnknownKey, {m_file, where(key), known});
    return {};
  }
  Result<void> text(const char* key, std::string& into) const {
    if (!m_object.contains(key)) return {};
    if (!m_object.at(key).is_string()) return bad(where(key), "a text is expected");
    into = m_object.at(key).get<std::string>();
    return {};
  }
  std::string where(const std::string& key) const { return m_path.empty() ? key : m_path + "." + key; }
  tl::unexpected<base::Error> bad(const std::string& key, const std::string& why) const { return fail(ErrorCode::jsonBadValue, {m_file, key, why}); }

private:
  const Json& m_object;
  std::string m_file;
  std::string m_path;
};

Result<void> texts(const ObjectReader& reader, std::initializer_list<std::pair<const char*, std::string*>> wanted) {
  for (const auto& [key, into] : wanted)
    if (const auto read = reader.text(key, *into); !read) return read;
  return {};
}

Result<void> readFormat(const Json& json, const std::string& file, FileFormat& format) {
  const ObjectReader reader(json, file, "file");
  if (const auto known = reader.allow({"encoding", "delimiter", "decimal", "thousands", "dates", "sheet", "header_row"}); !known) return known;
  const auto read = texts(reader, {{"encoding", &format.encoding},
                                   {"delimiter", &format.delimiter},
                                   {"decimal", &format.decimal},
                                   {"thousands", &format.thousands},
                                   {"dates", &format.dates},
                                   {"sheet", &format.sheet}});
  if (!read) return read;
  if (!format.decimal.empty() && format.decimal != "." && format.decimal != ",") return reader.bad("file.decimal", "\".\" or \",\" is expected");
  if (!json.contains("header_row")) return {};
  if (!json.at("header_row").is_number_unsigned()) return reader.bad("file.header_row", "a row number from 1 is expected");
  format.headerRow = json.at("header_row").get<std::int64_t>();
  return {};
}

Result<ColumnRule> readRule(const Json& json, const std::string& file, const std::string& field) {
  using Way = ColumnRule::Way;
  if (json.is_string()) return ColumnRule{Way::column, {json.get<std::string>()}, {}};
  const ObjectReader reader(json, file, "columns." + field);
  if (const auto known = reader.allow({"join", "with", "constant", "expression"}); !known) return fail(known.error());
  const auto ways = json.count("join") + json.count("constant") + json.count("expression");
  if (ways != 1) return reader.bad("columns." + field, "one of join, constant, expression is expected");
  if (json.contains("constant")) {
    const Json& constant = json.at("constant");
    if (constant.is_string()) return ColumnRule{Way::constant, {}, constant.get<std::string>()};
    if (constant.is_number_integer() || constant.is_boolean()) return ColumnRule{Way::constant, {}, constant.dump()};
    return reader.bad(reader.where("constant"), "a text is expected");
  }
  ColumnRule rule;
  if (json.contains("expression")) {
    rule.way = Way::expression;
    if (const auto read = reader.text("expression", rule.text); !read) return fail(read.error());
    return rule;
  }
  rule.way = Way::join;
  rule.text = " ";
  if (const auto read = reader.text("with", rule.text); !read) return fail(read.error());
  const Json& parts = json.at("join");
  if (!parts.is_array() || parts.empty()) return reader.bad(reader.where("join"), "a list of columns is expected");
  for (const Json& part : parts) {
    if (!part.is_string()) return reader.bad(reader.where("join"), "a list of columns is expected");
    rule.columns.push_back(part.get<std::string>());
  }
  return rule;
}

Result<void> readValues(const Json& json, const std::string& file, Mapping& mapping) {
  const ObjectReader reader(json, file, "values");
  if (!json.is_object()) return reader.bad("values", "an object is expected");
  for (const auto& [field, pairs] : json.items()) {
    if (!pairs.is_object()) return reader.bad("values." + field, "an object is expected");
    for (const auto& [from, to] : pairs.items()) {
      if (!to.is_string()) return reader.bad("values." + field + "." + from, "a text is expected");
      mapping.values[field][from] = to.get<std::string>();
    }
  }
  return {};
}

Result<void> readTexts(const ObjectReader& reader, const Json& json, const char* key, std::vector<std::string>& into) {
  if (!json.contains(key)) return {};
  const Json& list = json.at(key);
  const bool isTexts = list.is_array() && std::all_of(list.begin(), list.end(), [](const Json& text) { return text.is_string(); });
  if (!isTexts) return reader.bad(key, "a list of texts is expected");
  for (const Json& text : list) into.push_back(text.get<std::string>());
  return {};
}

Json ruleJson(const ColumnRule& rule) {
  switch (rule.way) {
    case ColumnRule::Way::column: return rule.columns.front();
    case ColumnRule::Way::constant: return {{"constant", rule.text}};
    case ColumnRule::Way::expression: return {{"expression", rule.text}};
    case ColumnRule::Way::join: break;
  }
  return {{"join", rule.columns}, {"with", rule.text}};
}
}  // namespace

Result<Mapping> parseMapping(std::string_view text, const std::string& name) {
  Json json;
  try {
    json = Json::parse(text);
  } catch (const Json::exception& trouble) {
    return fail(ErrorCode::jsonMalformed, {name, trouble.what()});
  }
  const ObjectReader reader(json, name, {});
  if (!json.is_object()) return fail(ErrorCode::jsonWrongFormat, {name, "kam-mapping/1", {}});
  std::string format;
  if (const auto read = reader.text("format", format); !read) return fail(read.error());
  if (format != "kam-mapping/1") return fail(ErrorCode::jsonWrongFormat, {name, "kam-mapping/1", format});
  if (const auto known = reader.allow({"format", "name", "kind", "source", "currency", "file", "columns", "values", "where", "leave_out", "match"});
      !known)
    return fail(known.error());
  Mapping mapping;
  const auto read = texts(reader, {{"name", &mapping.name}, {"kind", &mapping.kind}, {"source", &mapping.source}, {"currency", &mapping.currency}});
  if (!read) return fail(read.error());
  if (mapping.kind.empty()) return reader.bad("kind", "a kind such as \"sales\" is expected");
  if (json.contains("file"))
    if (const auto file = readFormat(json.at("file"), name, mapping.file); !file) return fail(file.error());
  if (json.contains("columns")) {
    if (!json.at("columns").is_object()) return reader.bad("columns", "an object is expected");
    for (const auto& [field, rule] : json.at("columns").items()) {
      auto column = readRule(rule, name, field);
      if (!column) return fail(column.error());
      mapping.columns.emplace_back(field, std::move(*column));
    }
  }
  if (json.contains("values"))
    if (const auto values = readValues(json.at("values"), name, mapping); !values) return fail(values.error());
  const auto lists = {std::pair{"where", &mapping.where}, std::pair{"leave_out", &mapping.leaveOut}, std::pair{"match", &mapping.match}};
  for (const auto& [key, into] : lists)
    if (const auto list = readTexts(reader, json, key, *into); !list) return fail(list.error());
  return mapping;
}

Result<Mapping> loadMapping(const std::filesystem::path& path) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) return fail(ErrorCode::fileNotFound, {path.string()}, {path.string(), 0, {}, {}});
  std::ifstream in(path, std::ios::binary);
  if (!in) return fail(ErrorCode::fileUnreadable, {path.string(), std::strerror(errno)}, {path.string(), 0, {}, {}});
  const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  return parseMapping(text, path.filename().string());
}

std::string mappingText(const Mapping& mapping) {
  Json json{{"format", "kam-mapping/1"}};
  const auto put = [](Json& object, const char* key, const std::string& text) {
    if (!text.empty()) object[key] = text;
  };
  put(json, "name", mapping.name);
  put(json, "kind", mapping.kind);
  put(json, "source", mapping.source);
  put(json, "currency", mapping.currency);
  Json file = Json::object();
  put(file, "encoding", mapping.file.encoding);
  put(file, "delimiter", mapping.file.delimiter);
  put(file, "decimal", mapping.file.decimal);
  put(file, "thousands", mapping.file.thousands);
  put(file, "dates", mapping.file.dates);
  put(file, "sheet", mapping.file.sheet);
  if (mapping.file.headerRow > 0) file["header_row"] = mapping.file.headerRow;
  if (!file.empty()) json["file"] = std::move(file);
  for (const auto& [field, rule] : mapping.columns) json["columns"][field] = ruleJson(rule);
  for (const auto& [field, values] : mapping.values)
    for (const auto& [from, to] : values) json["values"][field][from] = to;
  if (!mapping.where.empty()) json["where"] = mapping.where;
  if (!mapping.leaveOut.empty()) json["leave_out"] = mapping.leaveOut;
  if (!mapping.match.empty()) json["match"] = mapping.match;
  return json.dump();
}

}  // namespace kam::exchange
