// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"
#include "app/edits/decision_edits.h"
#include "domain/decision_figures.h"
#include "domain/records.h"
#include "report/decision_record.h"
#include "report/selection_charts.h"
#include "scoring/portfolio/decision_history.h"
#include "scoring/portfolio/ranking.h"
#include "scoring/portfolio/tier_proposal.h"
#include "scoring/selection/shipped_models.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::app;
using namespace kam::domain;

namespace {

const base::FixedClock& clockOfTest() {
  static const base::FixedClock clock(base::makeDate(2026, 11, 23));
  return clock;
}

struct Office {
  kam::support::TemporaryFolder folder;
  std::unique_ptr<Workspace> workspace;
  Office() {
    auto made = createDemoWorkspace(folder / "demo.kam", words::Language::english, {&clockOfTest(), "Tester"});
    REQUIRE(made.has_value());
    workspace = std::move(*made);
  }
  report::Document document(words::Language language = words::Language::english) const {
    const auto made = report::decisionRecord(*workspace->snapshot(), {{}, language, clockOfTest().today()});
    REQUIRE(made.has_value());
    return *made;
  }
};

const report::Section* sectionOf(const report::Document& document, const std::string& id) {
  const auto found = std::find_if(document.sections.begin(), document.sections.end(), [&](const auto& section) { return section.id == id; });
  return found == document.sections.end() ? nullptr : &*found;
}

template <class Wanted>
std::vector<Wanted> blocksOf(const report::Section& section) {
  std::vector<Wanted> blocks;
  for (const report::Block& block : section.blocks)
    if (const auto* wanted = std::get_if<Wanted>(&block)) blocks.push_back(*wanted);
  return blocks;
}

template <class Wanted>
std::vector<Wanted> chartsOf(const report::Section& section) {
  std::vector<Wanted> charts;
  for (const report::ChartBlock& block : blocksOf<report::ChartBlock>(section))
    for (const report::Chart& chart : block.charts)
      if (const auto* wanted = std::get_if<Wanted>(&chart)) charts.push_back(*wanted);
  return charts;
}

}  // namespace

TEST_CASE("a decision's document defends every key account with steps that add up to the distance from the line") {
  const Office office;
  const report::Document document = office.document();
  const report::Section* defence = sectionOf(document, "defence");
  REQUIRE(defence != nullptr);
  const auto decisions = scoring::decisionsByAge(*office.workspace->snapshot());
  std::size_t ranked = 0;
  for (const DecisionEntry* entry : scoring::entriesOf(*office.workspace->snapshot(), decisions.front()->id))
    ranked += entry->verdict == Verdict::in && entry->rank ? 1U : 0U;
  std::size_t drawn = 0;
  for (const report::WaterfallChart& chart : chartsOf<report::WaterfallChart>(*defence)) {
    if (chart.steps.empty()) continue;
    ++drawn;
    double sum = chart.start;
    for (const report::WaterfallStep& step : chart.steps) sum += step.change;
    INFO(chart.title);
    // What is left out of the steps is less than half of the last digit shown.
    CHECK(sum == Approx(chart.end).margin(0.05));
  }
  CHECK(ranked > 10);
  CHECK(drawn == ranked + 5);
}

TEST_CASE("the certainty of a decision is kept with it and told as it was then") {
  const Office office;
  const auto state = office.workspace->snapshot();
  const Decision* decision = scoring::decisionsByAge(*state).front();
  const auto basis = parseDecisionBasis(decision->figures);
  REQUIRE(basis.has_value());
  CHECK(basis->draws == 10'000);
  int contested = 0;
  double sum = 0.0;
  for (const DecisionEntry* entry : scoring::entriesOf(*state, decision->id)) {
    const auto certainty = parseDecisionFigures(entry->figures).certainty;
    CHECK(certainty.has_value() == entry->rank.has_value());
    if (!certainty) continue;
    sum += *certainty;
    contested += *certainty > 0.05 && *certainty < 0.95 ? 1 : 0;
  }
  // Each draw has as many key accounts as the cut makes: twelve.
  CHECK(sum == Approx(12.0));
  const report::Document document = office.document();
  const report::Section* section = sectionOf(document, "certainty");
  REQUIRE(section != nullptr);
  const auto tables = blocksOf<report::Table>(*section);
  REQUIRE(tables.size() == 1);
  CHECK(static_cast<int>(tables.front().rows.size()) == contested);
  CHECK(contested > 0);
}

TEST_CASE("a decision recorded without its certainty has a document without that section") {
  const Office office;
  const auto state = office.workspace->snapshot();
  const auto model = scoring::modelNamed(*state, scoring::kStandard);
  REQUIRE(model.has_value());
  const auto ranking = scoring::rankAccounts(*state, *model, {scoring::RollUp::group, clockOfTest().today()});
  REQUIRE(ranking.has_value());
  DecisionDraft draft;
  draft.ranking = &*ranking;
  draft.key = {Cut::Kind::top, 8};
  draft.on = clockOfTest().today();
  draft.by = "Tester";
  const auto proposal = proposeDecision(*state, office.workspace->ids(), draft);
  REQUIRE(proposal.has_value());
  const auto document = report::decisionRecord(proposal->state, {proposal->decision, words::Language::english, draft.on, true});
  REQUIRE(document.has_value());
  CHECK(sectionOf(*document, "certainty") == nullptr);
  CHECK(sectionOf(*document, "defence") != nullptr);
  REQUIRE(document->cover.has_value());
  CHECK(document->cover->marks.size() == 2);
  CHECK(document->cover->signatures.front().name.empty());
  // Reading a proposal records nothing.
  CHECK(office.workspace->snapshot()->all<Decision>().size() == state->all<Decision>().size());
}

TEST_CASE("a decision's document has the same sections and figures in both languages") {
  const Office office;
  const report::Document english = office.document();
  const report::Document german = office.document(words::Language::german);
  REQUIRE(english.sections.size() == german.sections.size());
  for (std::size_t at = 0; at < english.sections.size(); ++at) {
    CHECK(english.sections[at].id == german.sections[at].id);
    CHECK(english.sections[at].title != german.sections[at].title);
    CHECK(english.sections[at].blocks.size() == german.sections[at].blocks.size());
  }
  for (const char* id : {"reasons", "in", "moves", "certainty", "ranking", "size", "defence", "out", "method"}) {
    INFO(id);
    CHECK(sectionOf(english, id) != nullptr);
  }
}

TEST_CASE("who is large and no key account is explained in the document by the criteria that the selection page names") {
  const Office office;
  const auto state = office.workspace->snapshot();
  const auto model = scoring::modelNamed(*state, scoring::kStandard);
  REQUIRE(model.has_value());
  const auto ranking = scoring::rankAccounts(*state, *model, {scoring::RollUp::group, clockOfTest().today()});
  REQUIRE(ranking.has_value());
  DecisionDraft draft;
  draft.ranking = &*ranking;
  draft.key = {Cut::Kind::top, 12};
  draft.on = clockOfTest().today();
  draft.by = "Tester";
  const auto proposal = proposeDecision(*state, office.workspace->ids(), draft);
  REQUIRE(proposal.has_value());
  const auto document = report::decisionRecord(proposal->state, {proposal->decision, words::Language::english, draft.on, true});
  REQUIRE(document.has_value());
  const report::Section* size = sectionOf(*document, "size");
  REQUIRE(size != nullptr);
  const auto lists = blocksOf<report::Bullets>(*size);
  REQUIRE(lists.size() == 2);
  scoring::Ranking tried = *ranking;
  tried.model.key = draft.key;
  scoring::proposeTiers(tried);
  std::size_t compared = 0;
  for (const report::Contrast& contrast : report::largeButNotKey(tried, 12, words::Words(words::Language::english))) {
    // Who is not ranked has another reason, and another place in the document.
    if (!contrast.place) continue;
    const std::string name = state->find(contrast.account)->name;
    const auto line =
        std::find_if(lists[0].entries.begin(), lists[0].entries.end(), [&](const std::string& entry) { return entry.starts_with(name + ":"); });
    INFO(name);
    REQUIRE(line != lists[0].entries.end());
    CHECK(line->ends_with("; " + contrast.reason));
    ++compared;
  }
  CHECK(compared >= 2);
}
