// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/model_edits.h"

#include "domain/records.h"
#include "scoring/selection/shipped_models.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;

namespace {

const base::Date kToday = base::makeDate(2026, 11, 23);

struct Models {
  base::CountingIdSource ids{100};
  Snapshot now;

  base::Result<app::Edit> save(const SelectionModel& model, bool refresh = false) {
    auto edit = app::saveModel(now, ids, {model, kToday, refresh});
    if (edit) now = now.with(edit->rows);
    return edit;
  }
  SelectionModel stored(const char* name) const {
    const ModelRecord* record = app::newestVersion(now, name);
    REQUIRE(record != nullptr);
    const auto model = parseModel(record->definition, name);
    REQUIRE(model);
    return *model;
  }
};

SelectionModel standard() { return scoring::shippedModels()[1]; }

base::ErrorCode refused(const SelectionModel& model) {
  const auto checked = app::checkModel(Snapshot(), model);
  REQUIRE_FALSE(checked);
  return checked.error().code;
}

}  // namespace

TEST_CASE("a saved model is a version whose anchors are frozen") {
  Models models;
  REQUIRE(models.save(standard()));
  const SelectionModel stored = models.stored("Standard");
  CHECK(stored.version == 1);
  CHECK(stored.frozenOn == kToday);
  CHECK_FALSE(stored.criteria[0].value.empty());
  // Rated criteria keep rating / 10.
  CHECK(stored.criteria[3].key == "market_access");
  CHECK(stored.criteria[3].value.empty());
}

TEST_CASE("a version is changed in place until a decision rests on it, then a new one follows") {
  Models models;
  SelectionModel model = standard();
  REQUIRE(models.save(model));
  model = models.stored("Standard");
  model.criteria[0].points = 30;
  REQUIRE(models.save(model));
  CHECK(models.now.all<ModelRecord>().size() == 1);
  CHECK(models.stored("Standard").criteria[0].points == 30);
  const auto same = models.save(models.stored("Standard"));
  REQUIRE_FALSE(same);
  CHECK(same.error().code == base::ErrorCode::nothingChanged);

  Decision decision;
  decision.id = Id<Decision>(7);
  decision.model = models.now.all<ModelRecord>()[0].id;
  models.now = models.now.withTable(Kind::decisions, std::make_shared<const Table<Decision>>(std::vector{decision}));
  const std::string decided = models.now.all<ModelRecord>()[0].definition;
  model.criteria[0].points = 40;
  REQUIRE(models.save(model));
  REQUIRE(models.now.all<ModelRecord>().size() == 2);
  CHECK(models.stored("Standard").version == 2);
  CHECK(models.now.find(decision.model)->definition == decided);
}

TEST_CASE("own criteria, ranges, knock-outs and cuts come back as they were saved") {
  Models models;
  SelectionModel model = standard();
  model.name = "Industry 2027";
  model.criteria[1].range = std::pair{8.0, 16.0};
  model.criteria.push_back({"own_service", 9, std::nullopt, {}});
  Criterion own;
  own.key = "own_service";
  own.name = {"Service demand", "Servicebedarf"};
  own.axis = Axis::strength;
  own.points = 9;
  own.anchors = {{"none", "keiner"}, {"rare", "selten"}, {"yearly", "jährlich"}, {"monthly", "monatlich"}, {"on site", "vor Ort"}};
  model.ownCriteria.push_back(own);
  model.knockOuts.push_back({"credit_rating", "=", "default", {"insolvent", "insolvent"}});
  model.key = {Cut::Kind::hours, 3000};
  model.develop = {Cut::Kind::score, 40};
  REQUIRE(models.save(model));
  const SelectionModel stored = models.stored("Industry 2027");
  CHECK(stored.criteria[1].range == model.criteria[1].range);
  CHECK(stored.ownCriteria == model.ownCriteria);
  CHECK(stored.knockOuts == model.knockOuts);
  CHECK(stored.key == model.key);
  CHECK(stored.develop == model.develop);
}

TEST_CASE("a model that cannot rank is refused with what is wrong") {
  using base::ErrorCode;
  SelectionModel model = standard();
  model.name = " ";
  CHECK(refused(model) == ErrorCode::fieldRequired);
  model = standard();
  model.criteria.clear();
  CHECK(refused(model) == ErrorCode::fieldRequired);
  model = standard();
  for (auto& criterion : model.criteria) criterion.points = 0;
  CHECK(refused(model) == ErrorCode::weightsAllZero);
  model = standard();
  model.criteria[0].range = std::pair{20.0, 30.0};
  CHECK(refused(model) == ErrorCode::jsonBadValue);
  model = standard();
  model.criteria[0].key = "unheard_of";
  CHECK(refused(model) == ErrorCode::criterionUnknown);
  model = standard();
  model.knockOuts.push_back({"no_such_field", "=", "x", {}});
  CHECK(refused(model) == ErrorCode::unknownField);
  model = standard();
  model.key = {Cut::Kind::score, 120};
  CHECK(refused(model) == ErrorCode::jsonBadValue);
  model = standard();
  model.key = {Cut::Kind::top, 2.5};
  CHECK(refused(model) == ErrorCode::jsonBadValue);
  model = standard();
  model.ownCriteria.push_back({"revenue", {"Mine", "Meins"}, Axis::strength, 1, false, {}, {}, {}});
  CHECK(refused(model) == ErrorCode::jsonBadValue);
  CHECK(app::checkModel(Snapshot(), standard()));
}
