// SPDX-License-Identifier: GPL-3.0-or-later
// The data that a plan's PDF carries: read again it says what the plan says, in every edition, and what was changed since.
#include "app/demo/demo.h"
#include "app/edits/record_edits.h"
#include "app/plan_data/plan_data.h"
#include "app/workspace.h"
#include "report/account_plan.h"
#include "report/document_texts.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace kam;

namespace {

const base::FixedClock kClock(base::makeDate(2026, 11, 23));

struct Bench {
  support::TemporaryFolder folder;
  std::unique_ptr<app::Workspace> workspace;
  domain::Id<domain::Account> account;

  Bench() {
    auto made = app::createDemoWorkspace(folder / "demo.kam", words::Language::english, {&kClock, "Tester"});
    REQUIRE(made.has_value());
    workspace = std::move(*made);
    // The first account whose plan has goals and may still be written.
    const domain::Snapshot now = state();
    for (const domain::Goal& goal : now.all<domain::Goal>())
      if (const auto* plan = now.find(goal.plan); plan != nullptr && plan->status == domain::PlanStatus::draft && !account.isSet())
        account = plan->account;
    REQUIRE(account.isSet());
  }
  domain::Snapshot state() const { return *workspace->snapshot(); }
  std::string data(report::Audience audience) const {
    const auto document = report::accountPlan(state(), {account, {}, audience, words::Language::german, kClock.today()});
    REQUIRE(document.has_value());
    return document->data;
  }
  app::CarriedPlan read(const std::string& data) const {
    const auto plan = app::readCarriedPlan(state(), data, "plan.pdf");
    REQUIRE(plan.has_value());
    return *plan;
  }
};

}  // namespace

TEST_CASE("Each edition's data, read again at once, names its account and plan and tells no difference") {
  const Bench bench;
  for (const auto audience : {report::Audience::internal, report::Audience::management, report::Audience::customer}) {
    INFO(static_cast<int>(audience));
    const app::CarriedPlan plan = bench.read(bench.data(audience));
    CHECK(plan.account == bench.account);
    CHECK(plan.plan.isSet());
    CHECK(plan.date == kClock.today());
    if (audience == report::Audience::internal) CHECK(plan.differences.empty());
  }
}

TEST_CASE("What was changed since the PDF was written is told with both values") {
  const Bench bench;
  const std::string before = bench.data(report::Audience::internal);
  const domain::RecordType& type = domain::recordType(domain::Kind::goals);
  const domain::Goal* first = nullptr;
  const domain::Snapshot state = bench.state();
  const domain::Id<domain::AccountPlan> current = bench.read(before).plan;
  for (const domain::Goal& goal : state.all<domain::Goal>())
    if (goal.plan == current) first = &goal;
  REQUIRE(first != nullptr);
  const auto edit = app::setFields(state, domain::Kind::goals, first->id.raw(), {{*type.fieldIndex("due"), domain::Value{std::int64_t{21'000}}}});
  REQUIRE(edit.has_value());
  REQUIRE(bench.workspace->commit(*edit).has_value());
  const app::CarriedPlan plan = bench.read(before);
  REQUIRE(plan.differences.size() == 1);
  CHECK(plan.differences[0].of == domain::Kind::goals);
  REQUIRE(plan.differences[0].fields.size() == 1);
  CHECK(plan.differences[0].fields[0].field->key == "due");
  CHECK(plan.differences[0].fields[0].after == domain::Value{std::int64_t{21'000}});
}

TEST_CASE("The customer's data hold open fields and what is meant for the customer, and nothing of risks and strategies") {
  const Bench bench;
  const auto json = nlohmann::json::parse(bench.data(report::Audience::customer));
  for (const char* key : {"risks", "swot", "strategies", "value_items"}) CHECK_FALSE(json.contains(key));
  for (const char* list : {"goals", "actions"})
    for (const auto& record : json[list]) CHECK(record["customer_visible"] == true);
  for (const domain::Field& field : domain::recordType(domain::Kind::plans).fields)
    if (field.fieldClass != domain::FieldClass::open) CHECK_FALSE(json["plan"].contains(std::string(field.key)));
}

TEST_CASE("Every text in the customer's data stands on the customer's pages too, for every plan of the demo") {
  const Bench bench;
  int texts = 0;
  for (const domain::AccountPlan& plan : bench.state().all<domain::AccountPlan>()) {
    const auto document =
        report::accountPlan(bench.state(), {plan.account, plan.id, report::Audience::customer, words::Language::english, kClock.today()});
    REQUIRE(document.has_value());
    std::string pages;
    for (const std::string& text : report::textsOf(*document)) pages += text + '\n';
    const auto json = nlohmann::json::parse(document->data);
    const auto check = [&](const nlohmann::json& record) {
      for (const char* key : {"charter", "relevance"})
        if (record.contains(key)) {
          INFO(record[key]);
          CHECK(pages.find(record[key].get<std::string>()) != std::string::npos);
          ++texts;
        }
      for (const char* key : {"summary", "strategy", "note", "support", "unknowns", "vulnerability"}) CHECK_FALSE(record.contains(key));
    };
    check(json["plan"]);
    for (const char* list : {"goals", "actions"})
      for (const auto& record : json[list]) {
        check(record);
        INFO(record["title"]);
        CHECK(pages.find(record["title"].get<std::string>()) != std::string::npos);
        ++texts;
      }
  }
  CHECK(texts > 10);
}

TEST_CASE("Data of another format, broken data and impossible values are refused with the field") {
  const Bench bench;
  CHECK(app::readCarriedPlan(bench.state(), "{", "x").error().code == base::ErrorCode::jsonMalformed);
  CHECK(app::readCarriedPlan(bench.state(), R"({"format":"kam-model/1"})", "x").error().code == base::ErrorCode::jsonWrongFormat);
  CHECK(app::readCarriedPlan(bench.state(), R"({"format":"kam-plan/1"})", "x").error().code == base::ErrorCode::jsonBadValue);
  auto json = nlohmann::json::parse(bench.data(report::Audience::internal));
  json["goals"][0]["due"] = "31.2.";
  const auto refused = app::readCarriedPlan(bench.state(), json.dump(), "x");
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == base::ErrorCode::jsonBadValue);
  json["account"] = {{"number", "none"}, {"name", "Nobody & Sons"}};
  const auto unknown = app::readCarriedPlan(bench.state(), json.dump(), "x");
  REQUIRE(unknown.has_value());
  CHECK_FALSE(unknown->account.isSet());
}
