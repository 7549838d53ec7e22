// SPDX-License-Identifier: GPL-3.0-or-later
// The full portfolio report: a page per topic that has something to say, and the matrix with its trail.
#include "report/portfolio_report.h"

#include "report/document_texts.h"
#include "report/portfolio_cards.h"
#include "report/review_words.h"
#include "support/sample_account.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kam;
using namespace kam::report;
using namespace kam::domain;

namespace {

Snapshot sampleState() { return kam::support::sampleSnapshot(); }

PortfolioRequest request(words::Language language = words::Language::english) {
  PortfolioRequest wanted;
  wanted.language = language;
  wanted.today = kam::support::kSampleDay;
  return wanted;
}

std::vector<std::string> pagesOf(const Document& document) {
  std::vector<std::string> ids;
  for (const Section& section : document.sections) ids.push_back(section.id);
  return ids;
}

}  // namespace

TEST_CASE("the report has a page for each topic with data and says which ones are left out and why") {
  const Document document = portfolioReport(sampleState(), request());
  const auto pages = pagesOf(document);
  for (const char* page : {"overview", "pareto", "loss", "migration"}) {
    INFO(page);
    CHECK(std::find(pages.begin(), pages.end(), page) != pages.end());
  }
  CHECK(std::find(pages.begin(), pages.end(), "review") == pages.end());
  const auto texts = textsOf(document);
  CHECK(std::any_of(texts.begin(), texts.end(), [](const std::string& text) { return text.find("review: none was held yet") != std::string::npos; }));
  for (std::size_t page = 1; page < document.sections.size(); ++page) CHECK(document.sections[page].startsPage);
}

TEST_CASE("a report of an empty workspace is one page that says what is missing") {
  const Document document = portfolioReport(Snapshot(), request(words::Language::german));
  CHECK(pagesOf(document) == std::vector<std::string>{"overview"});
}

TEST_CASE("each figure says what it does not see, and its advice names who it is about") {
  const Snapshot state = sampleState();
  const scoring::PortfolioFigures figures = scoring::portfolioFigures(state, kam::support::kSampleDay);
  scoring::ParetoOptions options;
  options.period = figures.period;
  const scoring::ParetoResult pareto = scoring::pareto(state, options, kam::support::kSampleDay);
  const words::Words words(words::Language::english);
  for (const PortfolioCard& card : portfolioCards(state, figures, pareto, words)) {
    CHECK_FALSE(card.blindSpot.empty());
    CHECK_FALSE(card.advice.empty());
    CHECK_FALSE(keyOf(card.topic).empty());
    if (card.topic == PortfolioTopic::dependency) {
      const Account* largest = state.find(pareto.rows.front().account);
      CHECK(card.advice.find(largest->name) != std::string::npos);
    }
  }
}

TEST_CASE("every concern has a name, an advice and a tone in both languages") {
  for (const words::Language language : {words::Language::english, words::Language::german}) {
    const words::Words words(language);
    for (const scoring::Concern concern : scoring::allConcerns()) {
      CHECK_FALSE(concernName(concern, words).empty());
      CHECK_FALSE(concernAdvice(concern, words).empty());
      CHECK(orderExplanation(words).find(concernName(concern, words)) != std::string::npos);
    }
  }
  CHECK(concernName(scoring::Concern::noPlan, words::Words(words::Language::german)) !=
        concernName(scoring::Concern::noPlan, words::Words(words::Language::english)));
}
