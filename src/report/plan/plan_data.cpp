// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plan/plan_data.h"

#include "domain/record_name.h"
#include "domain/record_type.h"

#include <nlohmann/json.hpp>

#include <map>
#include <set>

namespace kam::report {

namespace {

using Json = nlohmann::ordered_json;
using namespace domain;

/// Typed as people and programs read it: days as ISO, amounts in minor units, references by name.
Json jsonOf(const PlanContext& context, const Field& field, const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* number = std::get_if<double>(&value)) return *number;
  const std::int64_t whole = std::get<std::int64_t>(value);
  switch (field.type) {
    case FieldType::boolean: return whole != 0;
    case FieldType::date: return base::isoText(base::dateOfDayNumber(whole));
    case FieldType::dateTime: return base::isoText(base::Minute{std::chrono::minutes{whole}});
    case FieldType::reference: return recordName(context.snapshot, field.references, whole);
    default: return whole;
  }
}

/// What the customer's pages show of a plan and its records, field by field: an open field may still be nobody's business there.
bool isForCustomer(Kind kind, std::string_view key) {
  static const std::map<Kind, std::set<std::string_view>> shown{
      {Kind::plans, {"title", "from", "to", "version", "charter"}},
      {Kind::goals, {"title", "measure", "baseline", "target", "due", "owner", "relevance", "customer_visible"}},
      {Kind::actions, {"title", "goal", "owner", "function", "due", "status", "customer_visible"}}};
  const auto found = shown.find(kind);
  return found != shown.end() && found->second.contains(key);
}

bool isShown(const PlanContext& context, Kind kind, const Field& field) {
  if (field.has(kInternal) || field.type == FieldType::json) return false;
  return !context.forCustomer() || (field.fieldClass == FieldClass::open && isForCustomer(kind, field.key));
}

template <class Record>
Json recordOf(const PlanContext& context, const Record& record) {
  Json json = Json::object();
  for (const Field& field : recordType(kKindOf<Record>).fields) {
    if (!isShown(context, kKindOf<Record>, field)) continue;
    const Value value = field.read(&record);
    if (!isUnknown(value)) json[std::string(field.key)] = jsonOf(context, field, value);
  }
  return json;
}

template <class Record>
Json ownRecords(const PlanContext& context) {
  Json list = Json::array();
  for (const Record& record : context.snapshot.all<Record>()) {
    if (record.plan != context.plan->id) continue;
    if constexpr (std::is_same_v<Record, Goal>) {
      if (!context.isShown(record)) continue;
    } else if constexpr (requires { record.customerVisible; })
      if (context.forCustomer() && !record.customerVisible) continue;
    list.push_back(recordOf(context, record));
  }
  return list;
}

std::string keyOf(Audience audience) {
  return audience == Audience::internal ? "internal" : audience == Audience::management ? "management" : "customer";
}

}  // namespace

std::string planData(const PlanContext& context) {
  if (context.plan == nullptr) return {};
  Json json{{"format", kPlanDataFormat},
            {"edition", keyOf(context.request.audience)},
            {"language", std::string(words::codeOf(context.words.language()))},
            {"date", base::isoText(context.request.today)},
            {"currency", context.currency.code()},
            {"account", {{"number", context.account.number}, {"name", context.account.name}}},
            {"plan", recordOf(context, *context.plan)},
            {"goals", ownRecords<Goal>(context)}};
  if (!context.isFor(Audience::management)) json["actions"] = ownRecords<Action>(context);
  if (context.isFor(Audience::internal)) {
    json["swot"] = ownRecords<SwotEntry>(context);
    json["risks"] = ownRecords<Risk>(context);
    json["strategies"] = ownRecords<Strategy>(context);
    json["value_items"] = ownRecords<ValueItem>(context);
  }
  return json.dump(2);
}

}  // namespace kam::report
