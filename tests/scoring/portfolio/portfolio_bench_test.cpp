// SPDX-License-Identifier: GPL-3.0-or-later
// Timings at size L (100,000 accounts, 36 months); run with `test_scoring "[.bench]"`.
#include "base/random.h"
#include "scoring/portfolio/pareto_result.h"
#include "scoring/portfolio/ranking.h"
#include "scoring/selection/shipped_models.h"
#include "workspace_of.h"

#include <catch2/catch.hpp>
#include <chrono>

using namespace kam;
using namespace kam::scoring;
using scoring::test::WorkspaceOf;

namespace {

domain::Snapshot largePortfolio() {
  base::Random random(1);
  WorkspaceOf workspace(100'000);
  workspace.startSales(base::Month{2024 * 12}, 36);
  for (std::size_t n = 1; n <= 100'000; ++n) {
    if (n % 7 == 0) workspace.account(n).parent = WorkspaceOf::idOf(n - n % 70 + 1);
    std::vector<std::int64_t> months(36);
    for (auto& month : months) month = static_cast<std::int64_t>(random.below(3) == 0 ? 0 : random.below(1'000'000));
    auto margin = months;
    for (auto& value : margin) value /= 4;
    workspace.sell(n, std::move(months), std::move(margin));
  }
  return workspace.snapshot();
}

template <class Work>
double millisecondsOf(const Work& work) {
  double least = 1e9;
  for (int i = 0; i < 3; ++i) {
    const auto start = std::chrono::steady_clock::now();
    work();
    least = std::min(least, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
  }
  return least;
}

}  // namespace

TEST_CASE("Pareto and ranking of 100,000 accounts", "[.bench]") {
  const auto snapshot = largePortfolio();
  const auto asOf = base::makeDate(2027, 1, 10);
  WARN("pareto " << millisecondsOf([&] { static_cast<void>(pareto(snapshot, {}, asOf)); }) << " ms");
  WARN("rank by First look " << millisecondsOf([&] {
         static_cast<void>(rankAccounts(snapshot, shippedModels().front(), {RollUp::group, asOf}));
       }) << " ms");
  WARN("default model " << millisecondsOf([&] { static_cast<void>(defaultModel(snapshot, asOf)); }) << " ms");
}
