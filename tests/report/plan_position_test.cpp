// SPDX-License-Identifier: GPL-3.0-or-later
// Where the account stands among all, what it spends, and what of that a customer never reads.
#include "plan_reading.h"

using namespace kam;
using namespace kam::test;

TEST_CASE("The plan shows where its account stands on the whale curve, once costs are recorded, and never to the customer") {
  domain::Snapshot snapshot = support::sampleSnapshot();
  const auto whaleOf = [&](report::Audience audience) -> const report::ColumnSeriesChart* {
    static report::Document document;
    document = plan(snapshot, 1, audience);
    const report::Section* position = sectionOf(document, "position");
    if (position == nullptr) return nullptr;
    for (const report::Block& block : position->blocks)
      if (const auto* charts = std::get_if<report::ChartBlock>(&block))
        if (const auto* whale = std::get_if<report::ColumnSeriesChart>(&charts->charts.front())) return whale;
    return nullptr;
  };
  CHECK(whaleOf(report::Audience::internal) == nullptr);
  // The largest account is made to cost more than it brings: the last place of forty.
  domain::CostLine cost;
  cost.id = domain::Id<domain::CostLine>(1);
  cost.account = domain::Id<domain::Account>(1);
  cost.year = 2026;
  cost.amount = base::Amount{50'000'000'000};
  snapshot = support::withRecords<domain::CostLine>(snapshot, {cost});
  const report::ColumnSeriesChart* whale = whaleOf(report::Audience::internal);
  REQUIRE(whale != nullptr);
  CHECK(whale->columns.size() == 40);
  CHECK(whale->marked == 39U);
  CHECK(says(plan(snapshot, 1, report::Audience::internal), "Platz 40 von 40"));
  CHECK_FALSE(says(plan(snapshot, 1, report::Audience::customer), "Platz 40 von 40"));
}

TEST_CASE("The customer is not asked what we do not know: no question mark stands alone in its edition") {
  for (const std::int64_t account : {1, 2, 30}) {
    INFO(account);
    const std::vector<std::string> texts = report::textsOf(plan(support::sampleSnapshot(), account, report::Audience::customer));
    CHECK(std::count(texts.begin(), texts.end(), "?") == 0);
    const std::vector<std::string> internal = report::textsOf(plan(support::sampleSnapshot(), account, report::Audience::internal));
    CHECK(std::count(internal.begin(), internal.end(), "?") > 0);
  }
}

TEST_CASE("What the customer spends is shown family by family up to the whole, with what is open and what competitors have in the title") {
  using domain::PotentialState;
  const auto potential = [](std::int64_t id, const char* family, std::int64_t likely, PotentialState state) {
    domain::Potential made;
    made.id = domain::Id<domain::Potential>(id);
    made.account = domain::Id<domain::Account>(1);
    made.family = family;
    made.likely = base::Amount{likely};
    made.state = state;
    return made;
  };
  const domain::Snapshot snapshot = support::withRecords<domain::Potential>(
      support::sampleSnapshot(),
      {potential(1, "Pumpen", 80'000'000, PotentialState::own), potential(2, "Antriebe", 50'000'000, PotentialState::competitor),
       potential(3, "Pumpen", 30'000'000, PotentialState::own), potential(4, "Service", 20'000'000, PotentialState::open),
       potential(5, "Heizung", 90'000'000, PotentialState::notRelevant)});
  const report::Document document = plan(snapshot, 1, report::Audience::internal);
  const report::Section* section = sectionOf(document, "potential");
  REQUIRE(section != nullptr);
  const auto& chart = std::get<report::BridgeChart>(std::get<report::ChartBlock>(section->blocks.front()).charts.front());
  REQUIRE(chart.parts.size() == 3);
  CHECK(chart.parts[0].label == "Pumpen");
  CHECK(chart.parts[0].value == 110'000'000);
  CHECK(chart.target == 180'000'000);
  std::int64_t sum = 0;
  for (const report::BridgePart& part : chart.parts) sum += part.value;
  CHECK(sum == chart.target);
  CHECK(chart.title == "Von 1,80\u00a0Mio.\u00a0€ im Jahr sind 200\u00a0T€ für uns offen, 500\u00a0T€ beim Wettbewerb");
  CHECK_FALSE(says(plan(snapshot, 1, report::Audience::customer), "beim Wettbewerb"));
}
