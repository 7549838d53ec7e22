// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/pareto/concentration.h"
#include "scoring/pareto/class_comparison.h"
#include "scoring/pareto/variability.h"
#include "scoring/pareto/whale_curve.h"

#include <catch2/catch.hpp>

using namespace kam::scoring;

using Values = std::vector<std::optional<std::int64_t>>;

TEST_CASE("concentration is measured on the positive part and says what it left out") {
  const auto result = concentration(Values{600, 400, -100, 0, std::nullopt});
  CHECK(result.positives == 2);
  CHECK(result.nonPositives == 2);
  CHECK(result.unknown == 1);
  CHECK(result.positiveTotal == 1000);
  CHECK(result.netTotal == 900);
  CHECK(*result.hhi == Approx(0.36 + 0.16));
  CHECK(*result.gini == Approx(0.1));
  CHECK(*result.effectiveAccounts == Approx(1.0 / 0.52));
}

TEST_CASE("where the order is known already the figures are the same") {
  const Values values{600, std::nullopt, 400, -100, 0, 1'000};
  const std::vector<std::uint32_t> falling{5, 0, 2};
  const auto sorted = concentration(values);
  const auto known = concentration(values, falling);
  CHECK(known.positives == sorted.positives);
  CHECK(known.nonPositives == 2);
  CHECK(known.unknown == 1);
  CHECK(known.netTotal == sorted.netTotal);
  CHECK(known.runningSums == std::vector<std::int64_t>{1'000, 1'600, 2'000});
  CHECK(known.runningSums == sorted.runningSums);
  CHECK(known.gini == sorted.gini);
  CHECK(known.hhi == sorted.hhi);
  CHECK(known.vitalFew->accounts == sorted.vitalFew->accounts);
}

TEST_CASE("equal accounts have no inequality at all") {
  const auto result = concentration(Values(4, 250));
  CHECK(*result.gini == Approx(0.0).margin(1e-15));
  CHECK(*result.hhiNormalised == Approx(0.0).margin(1e-15));
  CHECK(*result.effectiveAccounts == Approx(4.0));
}

TEST_CASE("nothing positive leaves every figure unset") {
  const auto result = concentration(Values{0, -1});
  CHECK(result.status == Status::notApplicable);
  CHECK_FALSE(result.gini.has_value());
  CHECK_FALSE(result.topShare(1).has_value());
  CHECK_FALSE(result.vitalFew.has_value());
  CHECK(lorenzCurve(Values{0, -1}).size() == 1);
}

TEST_CASE("the vital few reach their share exactly on the line") {
  const auto result = concentration(Values{500, 300, 100, 100});
  CHECK(result.vitalFew->accounts == 2);
  CHECK(result.vitalFew->shareOfTotal == Approx(0.8));
  CHECK(result.vitalFew->shareOfAccounts == Approx(0.5));
}

TEST_CASE("the top fifth is counted upwards and top-n of fewer accounts is everything") {
  const auto result = concentration(Values{400, 300, 100, 100, 50, 50});
  CHECK(*result.topShareOfAccounts(2000) == Approx(0.7));
  CHECK(*result.topShare(100) == Approx(1.0));
}

TEST_CASE("a variation on the limit takes the better class and too few months take none") {
  // Values 0 and 2 in turn: mean 1, deviation 1, coefficient exactly 1.
  const std::vector<std::int64_t> onTheLimit{0, 2, 0, 2, 0, 2};
  CHECK(variability(std::span<const std::int64_t>(onTheLimit)).xyz == XyzClass::y);
  const std::vector<std::int64_t> creditNotes{-10, -10, -10, -10, -10, -10};
  const auto negative = variability(std::span<const std::int64_t>(creditNotes));
  CHECK(negative.xyz == XyzClass::z);
  CHECK_FALSE(negative.coefficient.has_value());
  const Values gaps{1, 1, std::nullopt, 1, 1, 1};
  CHECK(variability(gaps).xyz == XyzClass::tooNew);
}

TEST_CASE("the ABC and XYZ matrix counts and sums every account once") {
  const std::vector<AbcClass> abc{AbcClass::a, AbcClass::a, AbcClass::none};
  const std::vector<XyzClass> xyz{XyzClass::x, XyzClass::x, XyzClass::tooNew};
  const auto matrix = abcXyzMatrix(abc, xyz, Values{10, 20, std::nullopt});
  CHECK(matrix.at(AbcClass::a, XyzClass::x).accounts == 2);
  CHECK(matrix.at(AbcClass::a, XyzClass::x).value == 30);
  CHECK(matrix.at(AbcClass::none, XyzClass::tooNew).accounts == 1);
}

TEST_CASE("an account without margin is left out of the comparison and listed") {
  const std::vector<std::uint32_t> ranks{0, 1, 2};
  const auto result = compareClasses(Values{900, 50, 50}, Values{-10, 100, std::nullopt}, ranks);
  CHECK(result.leftOut == std::vector<std::uint32_t>{2});
  CHECK(result.downgraded == std::vector<std::uint32_t>{0});
  CHECK(result.upgraded == std::vector<std::uint32_t>{1});
  CHECK(*result.agreement == Approx(0.0));
  CHECK(*result.spearman == Approx(-1.0));
  CHECK_FALSE(compareClasses(Values{1}, Values{1}, std::vector<std::uint32_t>{0}).spearman.has_value());
}

TEST_CASE("a whale curve without a positive total has amounts and no percent axis") {
  const std::vector<std::uint32_t> ranks{0, 1, 2};
  const auto curve = whaleCurve(Values{50, -80, std::nullopt}, ranks);
  CHECK(curve.total == -30);
  CHECK(curve.peak == 50);
  CHECK(curve.erosion == 80);
  CHECK_FALSE(curve.peakRatio.has_value());
  CHECK(curve.unknown == std::vector<std::uint32_t>{2});
}
