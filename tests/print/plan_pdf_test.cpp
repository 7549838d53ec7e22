// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "pdf_tools.h"
#include "print/pdf/pdf.h"
#include "report/account_plan.h"
#include "report/portfolio_summary.h"
#include "support/sample_account.h"

using namespace kam;
using kam::test::outputOf;

namespace {

report::Document plan(report::Audience audience, words::Language language) {
  report::PlanRequest request;
  request.account = domain::Id<domain::Account>(1);
  request.audience = audience;
  request.language = language;
  request.today = support::kSampleDay;
  const auto document = report::accountPlan(support::sampleSnapshot(), request);
  REQUIRE(document.has_value());
  return *document;
}

bool holds(const std::string& text, const std::string& wanted) { return text.find(wanted) != std::string::npos; }

std::size_t countOf(const std::string& text, const std::string& wanted) {
  std::size_t count = 0;
  for (std::size_t at = text.find(wanted); at != std::string::npos; at = text.find(wanted, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("The finished plan reads back with headings, figures, umlauts and euro signs") {
  REQUIRE(test::hasPdfTools());
  const support::TemporaryFolder folder;
  const std::string path = folder.file("plan.pdf");
  REQUIRE(print::writePdf(plan(report::Audience::internal, words::Language::german), path).has_value());
  const std::string text = outputOf("pdftotext -layout " + path + " -");
  for (const char* wanted : {"Account-Plan 2026–2028", "Ernst Handel AG", "Management-Zusammenfassung", "Stärken", "Größte Risiken", "Maßnahmen",
                             "Überfällig", "610.000 €", "Dr. Petra Vogt", "Vertraulich", "Was wir nicht wissen", "Nordwerk Pumpen GmbH"}) {
    INFO(wanted);
    CHECK(holds(text, wanted));
  }
  // Every page says which of how many it is.
  const std::size_t pages = print::pageCount(plan(report::Audience::internal, words::Language::german));
  CHECK(countOf(text, " von " + std::to_string(pages)) >= pages);
  CHECK(holds(text, "Seite " + std::to_string(pages) + " von " + std::to_string(pages)));
}

TEST_CASE("The English plan speaks English throughout its headings") {
  REQUIRE(test::hasPdfTools());
  const support::TemporaryFolder folder;
  const std::string path = folder.file("plan.pdf");
  REQUIRE(print::writePdf(plan(report::Audience::internal, words::Language::english), path).has_value());
  const std::string text = outputOf("pdftotext -layout " + path + " -");
  for (const char* wanted :
       {"Account plan 2026–2028", "Executive summary", "Strengths", "Value proposition", "What we do not know", "€610,000", "Page 2 of"}) {
    INFO(wanted);
    CHECK(holds(text, wanted));
  }
  CHECK_FALSE(holds(text, "Zusammenfassung"));
}

TEST_CASE("A plan's fonts are embedded, its charts are vectors, and its structure is sound") {
  REQUIRE(test::hasPdfTools());
  const support::TemporaryFolder folder;
  const std::string path = folder.file("plan.pdf");
  REQUIRE(print::writePdf(plan(report::Audience::internal, words::Language::german), path).has_value());
  const std::string fonts = outputOf("pdffonts " + path + " | tail -n +3");
  CHECK(countOf(fonts, "\n") == countOf(fonts, "Identity-H       yes"));
  CHECK(countOf(fonts, "\n") == countOf(fonts, "Roboto"));
  CHECK(countOf(outputOf("pdfimages -list " + path), "\n") == 2);  // the head of an empty list
  CHECK(holds(outputOf("qpdf --check " + path), "No syntax or stream encoding errors"));
  const std::string info = outputOf("pdfinfo " + path);
  CHECK(holds(info, "A. Weber"));
  CHECK(holds(info, "Account-Plan 2026–2028 · Ernst Handel AG"));
  CHECK(holds(info, "pts (A4)"));
  const std::string json = outputOf("qpdf --json --json-key=outlines " + path);
  CHECK(holds(json, "Maßnahmen"));
}

TEST_CASE("The same data and day give the same bytes") {
  const auto first = print::pdfBytes(plan(report::Audience::internal, words::Language::german));
  const auto second = print::pdfBytes(plan(report::Audience::internal, words::Language::german));
  REQUIRE(first.has_value());
  REQUIRE(second.has_value());
  CHECK(*first == *second);
}

TEST_CASE("The customer's plan holds nothing that the customer must not see") {
  REQUIRE(test::hasPdfTools());
  const support::TemporaryFolder folder;
  const std::string path = folder.file("customer.pdf");
  const report::Document document = plan(report::Audience::customer, words::Language::german);
  CHECK(document.withheld.size() >= 10);
  REQUIRE(print::writePdf(document, path).has_value());
  const std::string text = outputOf("pdftotext " + path + " -") + outputOf("pdfinfo " + path);
  for (const char* secret : {"HydroTec", "Deckungsbeitrag", "QUICK-Stop", "Rahmenvertrag läuft aus", "Einkaufsleiter mag", "Bonität", "Befürworter",
                             "Servicepaket", "Marge über", "Schlüsselkunde", "Konsignationslager"}) {
    INFO(secret);
    CHECK_FALSE(holds(text, secret));
  }
  CHECK(holds(text, "Alleinlieferant Pumpen"));
  CHECK(holds(text, "Werksbesuch"));
}

TEST_CASE("A withheld text anywhere in a document stops its export and leaves no file") {
  const support::TemporaryFolder folder;
  report::Document document = plan(report::Audience::customer, words::Language::german);
  document.sections.front().blocks.emplace_back(report::Paragraph{"Und dann: Einkaufsleiter mag keine Anrufe am\nFreitag."});
  const auto written = print::writePdf(document, folder.file("leak.pdf"));
  REQUIRE_FALSE(written.has_value());
  CHECK(written.error().code == base::ErrorCode::documentFailed);
  CHECK_FALSE(std::filesystem::exists(folder.file("leak.pdf")));
}

TEST_CASE("The management's plan has at most two pages and the portfolio has one") {
  CHECK(print::pageCount(plan(report::Audience::management, words::Language::german)) <= 2);
  CHECK(print::pageCount(plan(report::Audience::management, words::Language::english)) <= 2);
  report::PortfolioRequest request;
  request.today = support::kSampleDay;
  for (const words::Language language : {words::Language::english, words::Language::german}) {
    request.language = language;
    CHECK(print::pageCount(report::portfolioSummary(support::sampleSnapshot(), request)) == 1);
  }
}
