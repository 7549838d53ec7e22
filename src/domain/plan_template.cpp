// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan_template.h"

#include "domain/record_type.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace kam::domain {

using base::ErrorCode;
using base::fail;
using base::Result;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::string_view kFormat = "kam-plan-template/1";
constexpr std::string_view kAccountPrefix = "account.";

struct Named {
  std::string_view key;
  words::Word word;
  words::Word brief;
};

const std::array<Named, kPlanSectionCount>& names() {
  static constexpr std::array<Named, kPlanSectionCount> kNames{{
      {"cover", KAM_WORD("plan_sections", "Cover and approval"), KAM_WORD("plan_short", "Cover")},
      {"summary", KAM_WORD("plan_sections", "Executive summary"), KAM_WORD("plan_short", "Summary")},
      {"profile", KAM_WORD("plan_sections", "Account profile"), KAM_WORD("plan_short", "Profile")},
      {"market", KAM_WORD("plan_sections", "The customer's market and strategy"), KAM_WORD("plan_short", "Market and strategy")},
      {"purchasing", KAM_WORD("plan_sections", "Purchasing and decision process"), KAM_WORD("plan_short", "Purchasing")},
      {"requirements", KAM_WORD("plan_sections", "Requirements and needs"), KAM_WORD("plan_short", "Requirements")},
      {"relationships", KAM_WORD("plan_sections", "Relationship map and buying centre"), KAM_WORD("plan_short", "Relationships")},
      {"position", KAM_WORD("plan_sections", "Our position"), KAM_WORD("plan_short", "Our position")},
      {"competition", KAM_WORD("plan_sections", "Competition"), KAM_WORD("plan_short", "Competition")},
      {"swot", KAM_WORD("plan_sections", "SWOT and critical vulnerability"), KAM_WORD("plan_short", "SWOT")},
      {"potential", KAM_WORD("plan_sections", "Potential and white space"), KAM_WORD("plan_short", "Potential")},
      {"charter", KAM_WORD("plan_sections", "Value proposition"), KAM_WORD("plan_short", "Value proposition")},
      {"goals", KAM_WORD("plan_sections", "Objectives"), KAM_WORD("plan_short", "Objectives")},
      {"strategy", KAM_WORD("plan_sections", "Strategy"), KAM_WORD("plan_short", "Strategy")},
      {"opportunities", KAM_WORD("plan_sections", "Opportunity plan"), KAM_WORD("plan_short", "Opportunities")},
      {"forecast", KAM_WORD("plan_sections", "Revenue, margin and forecast"), KAM_WORD("plan_short", "Figures and forecast")},
      {"risks", KAM_WORD("plan_sections", "Risks and dependency"), KAM_WORD("plan_short", "Risks")},
      {"actions", KAM_WORD("plan_sections", "Action plan"), KAM_WORD("plan_short", "Actions")},
      {"team", KAM_WORD("plan_sections", "Account team and responsibilities"), KAM_WORD("plan_short", "Team")},
      {"unknowns", KAM_WORD("plan_sections", "What we do not know"), KAM_WORD("plan_short", "Unknowns")},
      {"assumptions", KAM_WORD("plan_sections", "Assumptions and sources"), KAM_WORD("plan_short", "Assumptions")},
  }};
  return kNames;
}

PlanOutline made(std::initializer_list<PlanSection> sections) {
  PlanOutline outline;
  for (const PlanSection section : sections) {
    TemplateSection one{section, section != PlanSection::charter, {}};
    if (section == PlanSection::summary) one.fields = {"summary"};
    if (section == PlanSection::strategy) one.fields = {"strategy"};
    outline.sections.push_back(std::move(one));
  }
  return outline;
}

PlanOutline everySection() {
  PlanOutline outline = made({});
  for (std::size_t i = 0; i < kPlanSectionCount; ++i) {
    PlanOutline one = made({static_cast<PlanSection>(i)});
    outline.sections.push_back(std::move(one.sections.front()));
  }
  return outline;
}

bool isField(const std::string& key) {
  const bool ofAccount = key.starts_with(kAccountPrefix);
  const RecordType& type = recordType(ofAccount ? Kind::accounts : Kind::plans);
  return type.fieldIndex(ofAccount ? std::string_view(key).substr(kAccountPrefix.size()) : std::string_view(key)).has_value();
}

base::Error badValue(const std::string& name, const std::string& key, const Json& value) {
  return {ErrorCode::jsonBadValue, {name, key, value.dump(-1, ' ', false, Json::error_handler_t::replace)}, {}};
}

/// The first key that is none of `allowed`.
std::optional<base::Error> unknownKey(const Json& object, std::initializer_list<std::string_view> allowed, const std::string& name) {
  std::string all;
  for (const std::string_view key : allowed) all += (all.empty() ? "" : ", ") + std::string(key);
  for (const auto& [key, value] : object.items())
    if (std::find(allowed.begin(), allowed.end(), key) == allowed.end()) return base::Error{ErrorCode::jsonUnknownKey, {name, key, all}, {}};
  return std::nullopt;
}

std::string allKeys() {
  std::string all;
  for (const Named& one : names()) all += (all.empty() ? "" : ", ") + std::string(one.key);
  return all;
}

Result<TemplateSection> readSection(const Json& item, const std::string& name) {
  if (!item.is_object()) return fail(badValue(name, "sections", item));
  if (const auto trouble = unknownKey(item, {"id", "required", "fields"}, name)) return fail(*trouble);
  if (!item.contains("id") || !item["id"].is_string()) return fail(badValue(name, "sections.id", item));
  const std::string id = item["id"].get<std::string>();
  const auto found = std::find_if(names().begin(), names().end(), [&](const Named& one) { return one.key == id; });
  if (found == names().end()) return fail(ErrorCode::jsonUnknownKey, {name, "sections.id: " + id, allKeys()});
  TemplateSection section;
  section.section = static_cast<PlanSection>(found - names().begin());
  if (item.contains("required")) {
    if (!item["required"].is_boolean()) return fail(badValue(name, "required", item["required"]));
    section.required = item["required"].get<bool>();
  }
  if (!item.contains("fields")) return section;
  if (!item["fields"].is_array()) return fail(badValue(name, "fields", item["fields"]));
  for (const Json& field : item["fields"]) {
    if (!field.is_string() || !isField(field.get<std::string>())) return fail(badValue(name, "fields", field));
    section.fields.push_back(field.get<std::string>());
  }
  return section;
}

Result<PlanOutline> readOutline(const Json& json, const std::string& name) {
  if (!json.is_object()) return fail(badValue(name, "", json));
  if (const auto trouble = unknownKey(json, {"format", "name", "sections"}, name)) return fail(*trouble);
  const std::string format = json.contains("format") && json["format"].is_string() ? json["format"].get<std::string>() : std::string();
  if (format != kFormat) return fail(ErrorCode::jsonWrongFormat, {name, std::string(kFormat), format});
  PlanOutline outline;
  if (!json.contains("name") || !json["name"].is_string() || json["name"].get<std::string>().empty())
    return fail(badValue(name, "name", json.contains("name") ? json["name"] : Json()));
  outline.name = json["name"].get<std::string>();
  if (!json.contains("sections") || !json["sections"].is_array() || json["sections"].empty())
    return fail(badValue(name, "sections", json.contains("sections") ? json["sections"] : Json()));
  for (const Json& item : json["sections"]) {
    auto section = readSection(item, name);
    if (!section) return fail(section.error());
    if (outline.find(section->section) != nullptr) return fail(badValue(name, "sections.id", item["id"]));
    outline.sections.push_back(std::move(*section));
  }
  // The document has one order, whatever order a template is written in.
  std::stable_sort(outline.sections.begin(), outline.sections.end(), [](const auto& a, const auto& b) { return a.section < b.section; });
  return outline;
}

Json jsonOf(const PlanOutline& outline) {
  Json json{{"format", kFormat}, {"name", outline.name}, {"sections", Json::array()}};
  for (const TemplateSection& one : outline.sections) {
    Json section{{"id", keyOf(one.section)}, {"required", one.required}};
    if (!one.fields.empty()) section["fields"] = one.fields;
    json["sections"].push_back(std::move(section));
  }
  return json;
}

std::string listed(const std::vector<PlanOutline>& outlines) {
  if (outlines.empty()) return {};
  Json list = Json::array();
  for (const PlanOutline& outline : outlines) list.push_back(jsonOf(outline));
  return list.dump();
}

}  // namespace

std::string_view keyOf(PlanSection section) { return names()[static_cast<std::size_t>(section)].key; }
words::Word wordOf(PlanSection section) { return names()[static_cast<std::size_t>(section)].word; }
words::Word shortWordOf(PlanSection section) { return names()[static_cast<std::size_t>(section)].brief; }

const TemplateSection* PlanOutline::find(PlanSection section) const {
  const auto found = std::find_if(sections.begin(), sections.end(), [section](const TemplateSection& one) { return one.section == section; });
  return found == sections.end() ? nullptr : &*found;
}

const PlanOutline& outlineOf(PlanTemplate shipped) {
  using S = PlanSection;
  static const PlanOutline kKey = everySection();
  static const PlanOutline kDevelop = made(
      {S::cover, S::summary, S::profile, S::relationships, S::position, S::swot, S::potential, S::goals, S::opportunities, S::risks, S::actions});
  static const PlanOutline kStandard = made({S::cover, S::summary, S::goals, S::actions});
  if (shipped == PlanTemplate::develop) return kDevelop;
  return shipped == PlanTemplate::standard ? kStandard : kKey;
}

PlanOutline outlineOf(const AccountPlan& plan) {
  if (!plan.sections.empty())
    if (auto own = parsePlanTemplate(plan.sections, plan.title)) return std::move(*own);
  return outlineOf(plan.template_);
}

Result<PlanOutline> parsePlanTemplate(std::string_view json, const std::string& name) {
  const Json parsed = Json::parse(json, nullptr, false);
  if (parsed.is_discarded()) return fail(ErrorCode::jsonMalformed, {name, ""});
  return readOutline(parsed, name);
}

std::string planTemplateText(const PlanOutline& outline) { return jsonOf(outline).dump(2) + "\n"; }

std::vector<PlanOutline> ownTemplates(const Settings& settings) {
  std::vector<PlanOutline> result;
  const Json parsed = Json::parse(settings.planTemplates, nullptr, false);
  if (!parsed.is_array()) return result;
  for (const Json& item : parsed)
    if (auto outline = readOutline(item, "plan_templates")) result.push_back(std::move(*outline));
  std::stable_sort(result.begin(), result.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return result;
}

std::string withTemplate(const Settings& settings, const PlanOutline& outline) {
  std::vector<PlanOutline> all = ownTemplates(settings);
  std::erase_if(all, [&](const PlanOutline& one) { return one.name == outline.name; });
  all.push_back(outline);
  return listed(all);
}

std::string withoutTemplate(const Settings& settings, std::string_view name) {
  std::vector<PlanOutline> all = ownTemplates(settings);
  std::erase_if(all, [&](const PlanOutline& one) { return one.name == name; });
  return listed(all);
}

}  // namespace kam::domain
