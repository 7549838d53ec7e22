// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/model.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;

TEST_CASE("a model written by hand is read whole and written back equal") {
  const char* const json = R"({"format":"kam-model/1", "name":"Standard", "version":3, "frozen_on":"2026-01-12",
    "criteria":[{"key":"growth_potential","points":20,"range":[14,26]},
                {"key":"revenue","points":10,"value":[[0,0],[20000,0.25],[2500000,1]]},
                {"key":"mine","points":5,"name":{"en":"Mine","de":"Meins"},"axis":"strength"}],
    "knock_outs":[{"field":"credit_rating","op":"=","value":"default","reason":{"en":"insolvent","de":"insolvent"}}],
    "key":{"top":20}, "develop":{"score":55}, "review_months":12})";
  const auto model = parseModel(json, "m.json");
  REQUIRE(model.has_value());
  CHECK(model->version == 3);
  CHECK(model->criteria[0].range == std::pair{14.0, 26.0});
  CHECK(model->criteria[1].value[1] == std::pair{20000.0, 0.25});
  CHECK(model->ownCriteria.at(0).axis == Axis::strength);
  CHECK(model->key == Cut{Cut::Kind::top, 20});
  CHECK(parseModel(modelJson(*model), "again").value() == *model);
}

TEST_CASE("what is wrong in a model is named") {
  const auto code = [](const char* json) { return parseModel(json, "m.json").error().code; };
  CHECK(code("{") == base::ErrorCode::jsonMalformed);
  CHECK(code(R"({"format":"kam-mapping/1","name":"x","criteria":[]})") == base::ErrorCode::jsonWrongFormat);
  const auto unknown = parseModel(R"({"format":"kam-model/1","name":"x","criteria":[{"key":"a","poinst":1}]})", "m.json");
  CHECK(unknown.error().code == base::ErrorCode::jsonUnknownKey);
  CHECK(unknown.error().arguments[1] == "criteria.poinst");
  CHECK(code(R"({"format":"kam-model/1","name":"x","criteria":[{"key":"a","points":-1}]})") == base::ErrorCode::jsonBadValue);
  CHECK(code(R"({"format":"kam-model/1","name":"x","criteria":[{"key":"a"},{"key":"a"}]})") == base::ErrorCode::jsonBadValue);
  CHECK(code(R"({"format":"kam-model/1","name":"x","criteria":[{"key":"a","value":[[2,0],[1,1]]}]})") == base::ErrorCode::jsonBadValue);
}
