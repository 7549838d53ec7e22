// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/model.h"

#include <initializer_list>
#include <nlohmann/json.hpp>

namespace kam::domain {

using base::ErrorCode;
using base::fail;
using base::Result;
using Json = nlohmann::ordered_json;

namespace {

/// Thrown inside this file only, and turned into an Error at its door.
struct Refused {
  base::Error error;
};

class Reader {
public:
  explicit Reader(std::string name) : m_name(std::move(name)) {}

  [[noreturn]] void refuse(const std::string& key, const std::string& detail) const {
    throw Refused{{ErrorCode::jsonBadValue, {m_name, key, detail}, {}}};
  }

  void allowOnly(const Json& object, std::initializer_list<std::string_view> keys, const std::string& place) const {
    if (!object.is_object()) refuse(place, "{ … }");
    for (const auto& [key, value] : object.items()) {
      bool known = false;
      std::string all;
      for (const std::string_view candidate : keys) {
        known = known || candidate == key;
        all += (all.empty() ? "" : ", ") + std::string(candidate);
      }
      if (!known) throw Refused{{ErrorCode::jsonUnknownKey, {m_name, place.empty() ? key : place + "." + key, all}, {}}};
    }
  }

  std::string text(const Json& object, const char* key, bool needed = false) const {
    if (!object.contains(key)) {
      if (needed) refuse(key, "?");
      return {};
    }
    if (!object[key].is_string()) refuse(key, object[key].dump());
    return object[key].get<std::string>();
  }

  double number(const Json& value, const std::string& key) const {
    if (!value.is_number()) refuse(key, value.dump());
    return value.get<double>();
  }

  BilingualText bilingual(const Json& object, const char* key) const {
    if (!object.contains(key)) return {};
    const Json& value = object[key];
    if (value.is_string()) return {value.get<std::string>(), {}};
    allowOnly(value, {"en", "de"}, key);
    return {text(value, "en"), text(value, "de")};
  }

  std::pair<double, double> pair(const Json& value, const std::string& key) const {
    if (!value.is_array() || value.size() != 2) refuse(key, value.dump());
    return {number(value[0], key), number(value[1], key)};
  }

  Cut cut(const Json& object, const char* key, Cut standard) const {
    if (!object.contains(key)) return standard;
    const Json& value = object[key];
    allowOnly(value, {"top", "score", "hours"}, key);
    if (value.size() != 1) refuse(key, value.dump());
    const std::string name = value.begin().key();
    const double amount = number(value.begin().value(), key);
    if (amount < 0) refuse(key, value.dump());
    return {name == "top" ? Cut::Kind::top : name == "score" ? Cut::Kind::score : Cut::Kind::hours, amount};
  }

private:
  std::string m_name;
};

ModelCriterion readCriterion(const Reader& reader, const Json& item, std::vector<Criterion>& own) {
  reader.allowOnly(item, {"key", "points", "range", "value", "name", "axis", "anchors", "unit"}, "criteria");
  ModelCriterion criterion;
  criterion.key = reader.text(item, "key", true);
  if (item.contains("points")) criterion.points = reader.number(item["points"], "points");
  if (criterion.points < 0) reader.refuse("points", item["points"].dump());
  if (item.contains("range")) {
    criterion.range = reader.pair(item["range"], "range");
    if (criterion.range->first > criterion.range->second) reader.refuse("range", item["range"].dump());
  }
  if (item.contains("value")) {
    if (!item["value"].is_array() || item["value"].size() < 2) reader.refuse("value", item["value"].dump());
    for (const Json& point : item["value"]) {
      const auto next = reader.pair(point, "value");
      const bool rising = criterion.value.empty() || next.first > criterion.value.back().first;
      if (!rising || next.second < 0 || next.second > 1) reader.refuse("value", item["value"].dump());
      criterion.value.push_back(next);
    }
  }
  if (item.contains("name")) {
    Criterion mine;
    mine.key = criterion.key;
    mine.name = reader.bilingual(item, "name");
    const std::string axis = reader.text(item, "axis");
    if (!axis.empty() && axis != "strength" && axis != "attractiveness") reader.refuse("axis", axis);
    mine.axis = axis == "strength" ? Axis::strength : Axis::attractiveness;
    mine.points = criterion.points;
    mine.unit = reader.text(item, "unit");
    if (item.contains("anchors"))
      for (const Json& anchor : item["anchors"]) {
        const Json wrapped{{"anchor", anchor}};
        mine.anchors.push_back(reader.bilingual(wrapped, "anchor"));
      }
    own.push_back(std::move(mine));
  }
  return criterion;
}

SelectionModel readModel(const Reader& reader, const Json& root, const std::string& name) {
  reader.allowOnly(root, {"format", "name", "version", "frozen_on", "criteria", "knock_outs", "key", "develop", "review_months"}, "");
  if (const std::string format = reader.text(root, "format"); format != "kam-model/1")
    throw Refused{{ErrorCode::jsonWrongFormat, {name, "kam-model/1", format}, {}}};
  SelectionModel model;
  model.name = reader.text(root, "name", true);
  if (root.contains("version")) model.version = static_cast<int>(reader.number(root["version"], "version"));
  if (const std::string day = reader.text(root, "frozen_on"); !day.empty()) {
    model.frozenOn = base::parseIsoDate(day);
    if (!model.frozenOn) reader.refuse("frozen_on", day);
  }
  if (!root.contains("criteria") || !root["criteria"].is_array() || root["criteria"].empty()) reader.refuse("criteria", "[ … ]");
  for (const Json& item : root["criteria"]) {
    ModelCriterion criterion = readCriterion(reader, item, model.ownCriteria);
    for (const ModelCriterion& other : model.criteria)
      if (other.key == criterion.key) reader.refuse("criteria", criterion.key);
    model.criteria.push_back(std::move(criterion));
  }
  if (root.contains("knock_outs"))
    for (const Json& item : root["knock_outs"]) {
      reader.allowOnly(item, {"field", "op", "value", "reason"}, "knock_outs");
      const Json* value = item.contains("value") ? &item["value"] : nullptr;
      model.knockOuts.push_back({reader.text(item, "field", true), reader.text(item, "op", true),
                                 value == nullptr     ? std::string()
                                 : value->is_string() ? value->get<std::string>()
                                                      : value->dump(),
                                 reader.bilingual(item, "reason")});
    }
  model.key = reader.cut(root, "key", model.key);
  model.develop = reader.cut(root, "develop", model.develop);
  if (root.contains("review_months")) model.reviewMonths = static_cast<int>(reader.number(root["review_months"], "review_months"));
  return model;
}

Json bilingualJson(const BilingualText& text) { return Json{{"en", text.english}, {"de", text.german}}; }

/// Whole numbers without ".0", as people write them.
Json numberJson(double value) {
  const auto whole = static_cast<std::int64_t>(value);
  return static_cast<double>(whole) == value ? Json(whole) : Json(value);
}

Json cutJson(const Cut& cut) {
  const char* const name = cut.kind == Cut::Kind::top ? "top" : cut.kind == Cut::Kind::score ? "score" : "hours";
  return Json{{name, numberJson(cut.value)}};
}
}  // namespace

Result<SelectionModel> parseModel(std::string_view json, const std::string& name) {
  try {
    const Json root = Json::parse(json);
    return readModel(Reader(name), root, name);
  } catch (const Refused& refused) {
    return fail(refused.error);
  } catch (const nlohmann::json::exception& trouble) {
    return fail(ErrorCode::jsonMalformed, {name, trouble.what()});
  }
}

std::string modelJson(const SelectionModel& model) {
  Json root{{"format", "kam-model/1"}, {"name", model.name}, {"version", model.version}};
  if (model.frozenOn) root["frozen_on"] = base::isoText(*model.frozenOn);
  root["criteria"] = Json::array();
  for (const ModelCriterion& criterion : model.criteria) {
    Json item{{"key", criterion.key}, {"points", numberJson(criterion.points)}};
    if (criterion.range) item["range"] = Json::array({numberJson(criterion.range->first), numberJson(criterion.range->second)});
    for (const auto& [raw, value] : criterion.value) item["value"].push_back(Json::array({numberJson(raw), numberJson(value)}));
    for (const Criterion& own : model.ownCriteria)
      if (own.key == criterion.key) {
        item["name"] = bilingualJson(own.name);
        item["axis"] = own.axis == Axis::strength ? "strength" : "attractiveness";
        if (!own.unit.empty()) item["unit"] = own.unit;
        for (const BilingualText& anchor : own.anchors) item["anchors"].push_back(bilingualJson(anchor));
      }
    root["criteria"].push_back(std::move(item));
  }
  for (const KnockOut& knockOut : model.knockOuts)
    root["knock_outs"].push_back(
        Json{{"field", knockOut.field}, {"op", knockOut.operation}, {"value", knockOut.value}, {"reason", bilingualJson(knockOut.reason)}});
  root["key"] = cutJson(model.key);
  root["develop"] = cutJson(model.develop);
  root["review_months"] = model.reviewMonths;
  return root.dump(1);
}

}  // namespace kam::domain
