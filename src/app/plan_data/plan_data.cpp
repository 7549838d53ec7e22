// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_data/plan_data.h"

#include "app/edits/draft.h"
#include "base/text.h"
#include "domain/record_name.h"
#include "domain/record_type.h"
#include "report/plan/plan_data.h"
#include "scoring/figures/business_figures.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Account;
using domain::AccountPlan;
using domain::Field;
using domain::FieldType;
using domain::Id;
using domain::Kind;
using domain::Snapshot;
using domain::Value;
using Json = nlohmann::json;

namespace {

struct Refused {
  base::Error error;
};

/// Ids that no record of this workspace has: the carried records stand beside it only while they are compared.
constexpr base::RawId kFirstCarried = INT64_MAX / 2;

class Reader {
public:
  Reader(const Snapshot& snapshot, const Json& json, std::string name) : m_snapshot(snapshot), m_json(json), m_name(std::move(name)) {}

  CarriedPlan run() {
    if (text(m_json, "format") != report::kPlanDataFormat)
      throw Refused{{ErrorCode::jsonWrongFormat, {m_name, report::kPlanDataFormat, text(m_json, "format")}, {}}};
    CarriedPlan carried;
    carried.edition = text(m_json, "edition");
    if (const auto day = base::parseIsoDate(text(m_json, "date"))) carried.date = *day;
    const Json& account = object("account");
    carried.accountName = text(account, "name");
    carried.account = accountOf(text(account, "number"), carried.accountName);
    const Json& plan = object("plan");
    carried.title = text(plan, "title");
    if (const auto version = plan.find("version"); version != plan.end() && version->is_number_integer())
      carried.version = version->get<std::int64_t>();
    if (!carried.account.isSet()) return carried;
    if (const AccountPlan* here = planHere(carried)) {
      carried.plan = here->id;
      carried.differences = compared(carried.account, *here);
    }
    return carried;
  }

private:
  static std::string text(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
  }
  const Json& object(const char* key) const {
    const auto found = m_json.find(key);
    if (found == m_json.end() || !found->is_object()) throw Refused{{ErrorCode::jsonBadValue, {m_name, key, "{}"}, {}}};
    return *found;
  }

  Id<Account> accountOf(const std::string& number, const std::string& name) const {
    Id<Account> byName;
    for (const Account& account : m_snapshot.all<Account>()) {
      if (!number.empty() && account.number == number) return account.id;
      if (base::folded(account.name) == base::folded(name)) byName = account.id;
    }
    return byName;
  }

  const AccountPlan* planHere(const CarriedPlan& carried) const {
    for (const AccountPlan& plan : m_snapshot.all<AccountPlan>())
      if (plan.account == carried.account && plan.title == carried.title && plan.version == carried.version) return &plan;
    return scoring::currentPlan(m_snapshot, carried.account);
  }

  std::vector<scoring::PlanDifference> compared(Id<Account> account, const AccountPlan& here) {
    std::vector<domain::RowChange> rows;
    const base::RawId planId = m_next++;
    rows.push_back(row(Kind::plans, planId, object("plan"), {{"account", account.raw()}}, &here));
    for (const auto& [key, kind] :
         {std::pair{"goals", Kind::goals}, std::pair{"actions", Kind::actions}, std::pair{"swot", Kind::swot}, std::pair{"risks", Kind::risks}}) {
      const auto list = m_json.find(key);
      if (list == m_json.end() || !list->is_array()) {
        copyOwn(kind, here.id.raw(), planId, rows);
        continue;
      }
      for (const Json& item : *list)
        if (item.is_object()) rows.push_back(row(kind, m_next++, item, {{"plan", planId}, {"account", account.raw()}}, nullptr));
    }
    const Snapshot beside = m_snapshot.with(rows);
    return scoring::planDifferences(beside, *beside.find(Id<AccountPlan>(planId)), *beside.find(here.id));
  }

  /// What the edition does not tell is taken to be as here.
  void copyOwn(Kind kind, base::RawId from, base::RawId to, std::vector<domain::RowChange>& rows) {
    const domain::TableBase& table = m_snapshot.table(kind);
    const domain::RecordType& type = domain::recordType(kind);
    const std::size_t plan = *type.fieldIndex("plan");
    for (std::size_t i = 0; i < table.size(); ++i) {
      if (type.fields[plan].read(table.at(i)) != Value{from}) continue;
      domain::RowChange change{kind, m_next++, domain::RowOperation::add, {}};
      for (std::size_t field = 0; field < type.fields.size(); ++field)
        change.values.emplace_back(field, field == plan ? Value{to} : type.fields[field].read(table.at(i)));
      rows.push_back(std::move(change));
    }
  }

  domain::RowChange row(Kind kind, base::RawId id, const Json& json, const std::vector<std::pair<std::string_view, base::RawId>>& fixed,
                        const void* otherwise) {
    const domain::RecordType& type = domain::recordType(kind);
    domain::RowChange change{kind, id, domain::RowOperation::add, {}};
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
      const Field& field = type.fields[i];
      const auto set = std::find_if(fixed.begin(), fixed.end(), [&](const auto& one) { return one.first == field.key; });
      if (set != fixed.end()) {
        change.values.emplace_back(i, Value{set->second});
        continue;
      }
      const auto found = json.find(std::string(field.key));
      if (found != json.end()) change.values.emplace_back(i, valueOf(field, *found));
      else if (otherwise != nullptr && m_json.value("edition", std::string()) == "customer") change.values.emplace_back(i, field.read(otherwise));
    }
    return change;
  }

  Value valueOf(const Field& field, const Json& json) const {
    const auto bad = [&]() -> Refused { return {{ErrorCode::jsonBadValue, {m_name, std::string(field.key), json.dump()}, {}}}; };
    switch (field.type) {
      case FieldType::boolean:
        if (!json.is_boolean()) throw bad();
        return std::int64_t{json.get<bool>() ? 1 : 0};
      case FieldType::integer:
      case FieldType::amount:
        if (!json.is_number_integer()) throw bad();
        return json.get<std::int64_t>();
      case FieldType::number:
        if (!json.is_number()) throw bad();
        return json.get<double>();
      default: break;
    }
    if (!json.is_string()) throw bad();
    const std::string text = json.get<std::string>();
    if (field.type == FieldType::date) {
      const auto day = base::parseIsoDate(text);
      if (!day) throw bad();
      return std::int64_t{base::dayNumber(*day)};
    }
    if (field.type == FieldType::dateTime) {
      const auto minute = base::parseIsoMinute(text);
      if (!minute) throw bad();
      return std::int64_t{minute->time_since_epoch().count()};
    }
    if (field.type == FieldType::choice && domain::choiceIndex(field.choices, text) == 0) throw bad();
    if (field.type == FieldType::reference) return referenced(field, text);
    return text;
  }

  Value referenced(const Field& field, const std::string& name) const {
    const domain::TableBase& table = m_snapshot.table(field.references);
    for (std::size_t i = 0; i < table.size(); ++i)
      if (domain::recordName(m_snapshot, field.references, table.idAt(i)) == name) return Value{table.idAt(i)};
    return {};
  }

  const Snapshot& m_snapshot;
  const Json& m_json;
  std::string m_name;
  base::RawId m_next = kFirstCarried;
};

}  // namespace

Result<CarriedPlan> readCarriedPlan(const Snapshot& snapshot, std::string_view data, const std::string& name) {
  const Json json = Json::parse(data, nullptr, false);
  if (json.is_discarded() || !json.is_object()) return fail(ErrorCode::jsonMalformed, {name, "", ""});
  try {
    return Reader(snapshot, json, name).run();
  } catch (const Refused& refused) {
    return fail(refused.error);
  }
}

}  // namespace kam::app
