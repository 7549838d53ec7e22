// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "pdf_tools.h"
#include "print/pdf/pdf.h"

#include <sys/resource.h>

#include <csignal>
#include <filesystem>
#include <fstream>

using namespace kam;
using kam::test::outputOf;

namespace {

report::Document tableDocument(std::size_t rows) {
  report::Document document;
  document.title = "Tabelle";
  document.pagePattern = "Seite %1 von %2";
  document.date = base::makeDate(2026, 11, 23);
  report::Section section{"table", "Alle Zeilen", {}, false, false};
  report::Table table;
  table.columns = {{"Kopfzeile Kunde", 3, report::Align::left}, {"Betrag", 1, report::Align::right}};
  for (std::size_t i = 0; i < rows; ++i) {
    report::Cell name;
    name.text = "Anfang" + std::to_string(i) +
                " mit einem Text, der in dieser schmalen Spalte ganz gewiss auf mehrere Zeilen läuft und deshalb hoch wird Ende" + std::to_string(i);
    table.rows.push_back({name, {std::to_string(i), report::Tone::plain, false, false, {}}});
  }
  section.blocks.emplace_back(std::move(table));
  document.sections.push_back(std::move(section));
  return document;
}

std::vector<std::string> pagesOf(const std::string& path) {
  std::vector<std::string> pages(1);
  for (const char sign : outputOf("pdftotext -layout " + path + " -"))
    if (sign == '\f') pages.emplace_back();
    else pages.back() += sign;
  pages.pop_back();
  return pages;
}

}  // namespace

TEST_CASE("A table of 200 rows repeats its header on every page and tears no row") {
  REQUIRE(test::hasPdfTools());
  const support::TemporaryFolder folder;
  const std::string path = folder.file("table.pdf");
  REQUIRE(print::writePdf(tableDocument(200), path).has_value());
  const std::vector<std::string> pages = pagesOf(path);
  REQUIRE(pages.size() > 3);
  std::size_t found = 0;
  for (const std::string& page : pages) {
    CHECK(page.find("Kopfzeile Kunde") != std::string::npos);
    for (std::size_t row = 0; row < 200; ++row) {
      const bool begins = page.find("Anfang" + std::to_string(row) + " ") != std::string::npos;
      const bool ends =
          page.find("Ende" + std::to_string(row) + "\n") != std::string::npos || page.find("Ende" + std::to_string(row) + " ") != std::string::npos;
      CHECK(begins == ends);
      found += begins ? 1 : 0;
    }
  }
  CHECK(found == 200);
}

TEST_CASE("A remark below a table stays on the page of the table's last row") {
  REQUIRE(test::hasPdfTools());
  const support::TemporaryFolder folder;
  // One line more above it at a time pushes the end of the table down to the foot, and then over it.
  constexpr std::size_t kRows = 4;
  for (std::size_t lines = 15; lines < 60; ++lines) {
    INFO(lines);
    report::Document document = tableDocument(kRows);
    for (std::size_t line = 0; line < lines; ++line)
      document.sections[0].blocks.emplace(document.sections[0].blocks.begin(), report::Paragraph{"Zeile", report::Paragraph::Look::small});
    document.sections[0].blocks.emplace_back(report::Paragraph{"Bemerkung zur Tabelle", report::Paragraph::Look::small});
    // More follows, or the whole would be set a little smaller rather than run over.
    report::Section after{"after", "Danach", {}, false, false};
    for (int line = 0; line < 30; ++line) after.blocks.emplace_back(report::Paragraph{"Weiter"});
    document.sections.push_back(std::move(after));
    const std::string path = folder.file("remark" + std::to_string(lines) + ".pdf");
    REQUIRE(print::writePdf(document, path).has_value());
    for (const std::string& page : pagesOf(path))
      if (page.find("Bemerkung zur Tabelle") != std::string::npos) CHECK(page.find("Anfang" + std::to_string(kRows - 1) + " ") != std::string::npos);
  }
}

TEST_CASE("No heading stands alone at the foot of a page") {
  // One paragraph more at a time pushes the heading down to the foot, and then over it.
  for (std::size_t lines = 44; lines < 56; ++lines) {
    report::Document document;
    report::Section first{"first", "Erster", {}, false, false};
    for (std::size_t i = 0; i < lines; ++i) first.blocks.emplace_back(report::Paragraph{"Zeile"});
    document.sections.push_back(first);
    document.sections.push_back({"second", "Zweiter", {report::Paragraph{"Text darunter"}}, false, false});
    const print::Composition composition(document);
    REQUIRE(composition.outline().size() == 2);
    const auto& heading = composition.outline()[1];
    CHECK(heading.top < print::kPageHeight - print::paper::kMarginBottom - 30);
    if (composition.pageCount() == 2 && heading.page == 0) CHECK(heading.top < 700);
  }
}

TEST_CASE("A file that cannot be written is an error and leaves what was there") {
  const report::Document document = tableDocument(3);
  const auto nowhere = print::writePdf(document, "/nonexistent-folder/plan.pdf");
  REQUIRE_FALSE(nowhere.has_value());
  CHECK(nowhere.error().code == base::ErrorCode::documentFailed);
  CHECK(nowhere.error().arguments.front() == "/nonexistent-folder/plan.pdf");
}

TEST_CASE("A disk that fills up while writing leaves the old file whole and no half one beside it") {
  const support::TemporaryFolder folder;
  const std::string path = folder.file("plan.pdf");
  std::ofstream(path) << "the plan of last year";
  rlimit before{};
  REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
  const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
  rlimit tight = before;
  tight.rlim_cur = 1000;
  REQUIRE(setrlimit(RLIMIT_FSIZE, &tight) == 0);
  const auto written = print::writePdf(tableDocument(60), path);
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, oldHandler);
  CHECK_FALSE(written.has_value());
  std::ifstream file(path);
  std::string content((std::istreambuf_iterator<char>(file)), {});
  CHECK(content == "the plan of last year");
  CHECK(std::distance(std::filesystem::directory_iterator(std::filesystem::path(path).parent_path()), {}) == 1);
}

TEST_CASE("A page as a picture has the paper's proportions and ink on it") {
  const QImage image = print::renderPage(tableDocument(5), 0, 2.0);
  CHECK(image.width() == 1191);
  CHECK(image.height() == 1684);
  bool ink = false;
  for (int y = 0; y < image.height() && !ink; y += 3)
    for (int x = 0; x < image.width() && !ink; x += 3) ink = image.pixelColor(x, y).lightness() < 100;
  CHECK(ink);
  CHECK(print::renderPage(tableDocument(5), 99, 1.0).isNull());
}

TEST_CASE("A cell longer than a page goes on below and an empty document still has a page") {
  report::Document document = tableDocument(1);
  std::string words;
  for (int i = 0; i < 4000; ++i) words += "Wort ";
  std::get<report::Table>(document.sections[0].blocks[0]).rows[0][0].text = words;
  CHECK(print::pageCount(document) >= 2);
  REQUIRE(print::pdfBytes(document).has_value());
  CHECK(print::pageCount(report::Document{}) == 1);
  REQUIRE(print::pdfBytes(report::Document{}).has_value());
}

TEST_CASE("A document that may have one page is set smaller until it fits") {
  report::Document document;
  document.pagePattern = "Seite %1 von %2";
  report::Section section{"lines", "Zeilen", {}, false, false};
  for (std::size_t i = 0; i < 44; ++i) section.blocks.emplace_back(report::Paragraph{"Zeile"});
  document.sections.push_back(section);
  REQUIRE(print::pageCount(document) == 2);
  document.mostPages = 1;
  CHECK(print::pageCount(document) == 1);
}

TEST_CASE("The four fields of a SWOT stay on one page") {
  for (std::size_t lines = 30; lines < 50; lines += 2) {
    report::Document document;
    report::Section first{"first", "Erster", {}, false, false};
    for (std::size_t i = 0; i < lines; ++i) first.blocks.emplace_back(report::Paragraph{"Zeile"});
    report::SwotGrid grid;
    for (auto& quadrant : grid.quadrants) quadrant = {"Feld", {"Eintrag", "Eintrag", "Eintrag"}};
    first.blocks.emplace_back(grid);
    document.sections.push_back(first);
    const print::Composition composition(document);
    const support::TemporaryFolder folder;
    REQUIRE(test::hasPdfTools());
    REQUIRE(print::writePdf(document, folder.file("swot.pdf")).has_value());
    for (const std::string& page : pagesOf(folder.file("swot.pdf"))) {
      std::size_t fields = 0;
      for (std::size_t at = page.find("Feld"); at != std::string::npos; at = page.find("Feld", at + 1)) ++fields;
      CHECK((fields == 0 || fields == 4));
    }
  }
}
