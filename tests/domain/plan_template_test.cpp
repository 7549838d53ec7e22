// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan_template.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;

TEST_CASE("Our templates have the depth that a tier asks for") {
  CHECK(outlineOf(PlanTemplate::key).sections.size() == 21);
  // Cover, summary, profile, relationships, position, SWOT, potential, objectives, opportunities, risks, actions.
  CHECK(outlineOf(PlanTemplate::develop).sections.size() == 11);
  CHECK(outlineOf(PlanTemplate::standard).sections.size() == 4);
  CHECK(outlineOf(PlanTemplate::standard).find(PlanSection::swot) == nullptr);
  CHECK_FALSE(outlineOf(PlanTemplate::key).find(PlanSection::charter)->required);
}

TEST_CASE("A template written as JSON is read, brought into the document's order and written back the same") {
  const auto read = parsePlanTemplate(
      R"({"format":"kam-plan-template/1","name":"Board","sections":[{"id":"actions"},{"id":"summary","required":true,"fields":["summary","account.industry"]},{"id":"charter","required":false}]})",
      "board.json");
  REQUIRE(read);
  REQUIRE(read->sections.size() == 3);
  CHECK(read->sections[0].section == PlanSection::summary);
  CHECK(read->sections[0].fields == std::vector<std::string>{"summary", "account.industry"});
  CHECK_FALSE(read->sections[1].required);
  CHECK(read->sections[2].required);
  const auto again = parsePlanTemplate(planTemplateText(*read), "again");
  REQUIRE(again);
  CHECK(*again == *read);
}

TEST_CASE("What is wrong in a template is named with its key") {
  const auto refused = [](const char* json) { return parsePlanTemplate(json, "t.json").error(); };
  CHECK(refused("{").code == base::ErrorCode::jsonMalformed);
  CHECK(refused(R"({"format":"kam-model/1","name":"x","sections":[]})").code == base::ErrorCode::jsonWrongFormat);
  const auto section = refused(R"({"format":"kam-plan-template/1","name":"x","sections":[{"id":"wot"}]})");
  CHECK(section.code == base::ErrorCode::jsonUnknownKey);
  CHECK(section.arguments[1] == "sections.id: wot");
  CHECK(refused(R"({"format":"kam-plan-template/1","name":"x","sections":[{"id":"swot","color":"red"}]})").code == base::ErrorCode::jsonUnknownKey);
  CHECK(refused(R"({"format":"kam-plan-template/1","name":"x","sections":[{"id":"swot","fields":["stratgy"]}]})").code ==
        base::ErrorCode::jsonBadValue);
  CHECK(refused(R"({"format":"kam-plan-template/1","name":"x","sections":[{"id":"swot"},{"id":"swot"}]})").code == base::ErrorCode::jsonBadValue);
  CHECK(refused(R"({"format":"kam-plan-template/1","name":"","sections":[{"id":"swot"}]})").code == base::ErrorCode::jsonBadValue);
  CHECK(refused(R"({"format":"kam-plan-template/1","name":"x","sections":[]})").code == base::ErrorCode::jsonBadValue);
}

TEST_CASE("A plan is written by the template it carries, else by ours") {
  AccountPlan plan;
  plan.template_ = PlanTemplate::develop;
  CHECK(outlineOf(plan).sections.size() == 11);
  plan.sections = R"({"format":"kam-plan-template/1","name":"Board","sections":[{"id":"summary"}]})";
  CHECK(outlineOf(plan).name == "Board");
  plan.sections = "broken";
  CHECK(outlineOf(plan).sections.size() == 11);
}

TEST_CASE("The workspace keeps own templates by name") {
  Settings settings;
  PlanOutline board{"Board", {{PlanSection::summary, true, {}}}};
  settings.planTemplates = withTemplate(settings, board);
  board.sections.push_back({PlanSection::goals, true, {}});
  settings.planTemplates = withTemplate(settings, board);
  settings.planTemplates = withTemplate(settings, {"Alpha", {{PlanSection::swot, true, {}}}});
  const auto own = ownTemplates(settings);
  REQUIRE(own.size() == 2);
  CHECK(own[0].name == "Alpha");
  CHECK(own[1].sections.size() == 2);
  settings.planTemplates = withoutTemplate(settings, "Board");
  settings.planTemplates = withoutTemplate(settings, "Alpha");
  CHECK(settings.planTemplates.empty());
}
