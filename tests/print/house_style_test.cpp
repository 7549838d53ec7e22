// SPDX-License-Identifier: GPL-3.0-or-later
// What a house's documents wear and what can be clicked in them, read back from the finished file.
#include "report/house_style.h"

#include "pdf_tools.h"
#include "print/gui.h"
#include "print/pdf/batch.h"
#include "print/pdf/pdf.h"
#include "print/style/paper_palette.h"
#include "print/style/picture.h"
#include "print/style/rich_lines.h"
#include "report/account_plan.h"
#include "report/plan_batch.h"
#include "support/sample_account.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QImage>

#include <numeric>

using namespace kam;
using kam::test::outputOf;

namespace {

std::string picture() {
  QImage image(40, 20, QImage::Format_RGB32);
  image.fill(Qt::darkGreen);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  REQUIRE(image.save(&buffer, "PNG"));
  return bytes.toStdString();
}

domain::Snapshot dressed(const std::string& accent, const std::string& logo, const std::string& charter = {}) {
  domain::Snapshot state = support::sampleSnapshot();
  domain::Settings settings = state.all<domain::Settings>()[0];
  settings.accentColour = accent;
  settings.logo = report::base64Of(logo);
  state = support::withRecords(state, std::vector<domain::Settings>{settings});
  if (charter.empty()) return state;
  std::vector<domain::AccountPlan> plans(state.all<domain::AccountPlan>().begin(), state.all<domain::AccountPlan>().end());
  plans[0].charter = charter;
  return support::withRecords(state, plans);
}

report::Document plan(const domain::Snapshot& state, report::Audience audience = report::Audience::internal) {
  report::PlanRequest request;
  request.account = domain::Id<domain::Account>(1);
  request.audience = audience;
  request.today = support::kSampleDay;
  const auto document = report::accountPlan(state, request);
  REQUIRE(document.has_value());
  return *document;
}

}  // namespace

TEST_CASE("Base64 keeps every byte, whatever the length") {
  for (std::size_t length = 0; length < 70; ++length) {
    std::string bytes(length, '\0');
    for (std::size_t i = 0; i < length; ++i) bytes[i] = static_cast<char>(i * 37 + length);
    CHECK(report::bytesOf(report::base64Of(bytes)) == bytes);
    CHECK(report::base64Of(bytes) == QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toBase64().toStdString());
  }
  CHECK(report::bytesOf("no base64!").empty());
}

TEST_CASE("A logo is a picture of a size that can be drawn") {
  const std::string png = picture();
  CHECK(print::pictureSize(QByteArray::fromStdString(png)) == QSizeF(40, 20));
  CHECK(print::pictureSize("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"10\"><rect width=\"30\" height=\"10\"/></svg>") ==
        QSizeF(30, 10));
  for (const char* none : {"", "GIF89a", "%PDF-1.7", "<html></html>", "\x89PNG broken", "<svg"}) CHECK(print::pictureSize(none).isEmpty());
}

TEST_CASE("The house's colour is worn where it can be read on white, and states keep theirs") {
  CHECK(print::paperPalette("0E6B5C").accent == QColor("#0E6B5C"));
  CHECK(print::paperPalette("#0E6B5C").classes[0] == QColor("#0E6B5C"));
  CHECK(print::paperPalette("0E6B5C").critical == print::palette(print::Theme::print).critical);
  for (const char* unreadable : {"FFFF00", "EEEEEE", "nothing", ""})
    CHECK(print::paperPalette(unreadable).accent == print::palette(print::Theme::print).accent);
  // Black on white has the greatest contrast there is (WCAG 2.1).
  CHECK(print::contrast(Qt::black, Qt::white) == Approx(21.0));
}

TEST_CASE("A logo is the only raster picture of a plan, and its charts stay vectors") {
  REQUIRE(test::hasPdfTools());
  const support::TemporaryFolder folder;
  REQUIRE(print::writePdf(plan(dressed("0E6B5C", picture())), folder.file("plan.pdf")).has_value());
  const std::string images = outputOf("pdfimages -list " + folder.file("plan.pdf"));
  CHECK(std::count(images.begin(), images.end(), '\n') == 3);
  CHECK(outputOf("qpdf --check " + folder.file("plan.pdf")).find("No syntax or stream encoding errors") != std::string::npos);
}

TEST_CASE("The cover lists the sections with their pages as links, and addresses in texts can be clicked") {
  REQUIRE(test::hasPdfTools());
  const support::TemporaryFolder folder;
  const report::Document document = plan(dressed({}, {}, "See [our case](https://example.org/case) and **be bold**."));
  REQUIRE(print::writePdf(document, folder.file("plan.pdf")).has_value());
  const std::string cover = outputOf("pdftotext -f 1 -l 1 -layout " + folder.file("plan.pdf") + " -");
  CHECK(cover.find("Contents") != std::string::npos);
  CHECK(cover.find("Value proposition") != std::string::npos);
  const std::string json = outputOf("qpdf --json " + folder.file("plan.pdf"));
  std::size_t links = 0;
  for (std::size_t at = json.find("\"/Link\""); at != std::string::npos; at = json.find("\"/Link\"", at + 1)) ++links;
  const print::Composition composition(document);
  // One for each section of the outline but the cover itself, and the address.
  CHECK(links == composition.outline().size() - 1 + 1);
  CHECK(json.find("https://example.org/case") != std::string::npos);
  const std::string text = outputOf("pdftotext " + folder.file("plan.pdf") + " -");
  CHECK(text.find("See our case and be bold.") != std::string::npos);
  CHECK(text.find("**") == std::string::npos);
}

TEST_CASE("What the customer must not see is found behind marks too") {
  domain::Snapshot state = dressed({}, {});
  std::vector<domain::AccountPlan> plans(state.all<domain::AccountPlan>().begin(), state.all<domain::AccountPlan>().end());
  plans[0].strategy = "We **give up** the pump business in Brno";
  plans[0].charter = "Less downtime. We give up the pump business in Brno";
  const auto document = plan(support::withRecords(state, plans), report::Audience::customer);
  const auto refused = print::pdfBytes(document);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == base::ErrorCode::documentFailed);
}

TEST_CASE("Marked lines are broken at blanks, and long words anywhere, without losing a letter") {
  print::ensureGui();
  const print::Style style = print::Style::paper();
  const print::Ink ink{9.5, Qt::black};
  const std::string text = "Ein **sehr fetter Satz** mit [Verweis](https://example.org) und Donaudampfschifffahrtsgesellschaftskapitän am Ende";
  for (const double width : {30.0, 60.0, 120.0, 400.0}) {
    const auto lines = print::richLines(style, ink, report::spansOf(text), width);
    std::string joined;
    for (const print::RichLine& line : lines) {
      for (const print::RichPiece& piece : line) {
        joined += piece.text.toStdString();
        // Blanks at a line's end may stand over.
        const QString shown = piece.text.trimmed();
        CHECK(piece.x + print::textWidth(style, piece.bold ? print::Ink{9.5, Qt::black, print::Weight::bold} : ink, shown) <= width + 0.5);
      }
    }
    std::erase(joined, ' ');
    std::string wanted = report::plainOf(text);
    std::erase(wanted, ' ');
    CHECK(joined == wanted);
  }
}

TEST_CASE("Many plans become a file each, two customers of one name two, and a stop leaves whole files") {
  const support::TemporaryFolder folder;
  domain::Snapshot state = support::sampleSnapshot();
  std::vector<domain::Account> accounts(state.all<domain::Account>().begin(), state.all<domain::Account>().end());
  accounts[1].name = accounts[0].name;
  accounts[1].number = accounts[0].number;
  state = support::withRecords(state, accounts);
  report::BatchRequest request;
  for (std::int64_t id = 1; id <= 4; ++id) request.accounts.emplace_back(id);
  request.accounts.emplace_back(999);
  request.today = support::kSampleDay;
  std::vector<print::BatchItem> items;
  for (report::BatchPlan& one : report::planBatch(state, request)) items.push_back({std::move(one.make), folder / one.fileName});
  std::atomic<std::size_t> told{0};
  const auto done = print::writeBatch(items, nullptr, [&](std::size_t) { ++told; });
  REQUIRE(done.has_value());
  CHECK(told == 5);
  for (std::size_t at = 0; at < 4; ++at) {
    CHECK_FALSE((*done)[at]);
    CHECK(std::filesystem::file_size(items[at].path) > 10'000);
  }
  REQUIRE((*done)[4]);
  CHECK((*done)[4]->code == base::ErrorCode::recordNotFound);
  CHECK(items[1].path.filename().string().find(" (2).pdf") != std::string::npos);
  // The same bytes as one by one.
  REQUIRE(print::writePdf(plan(state), folder.file("one.pdf")).has_value());
  CHECK(std::filesystem::file_size(folder.file("one.pdf")) == std::filesystem::file_size(items[0].path));
  const std::atomic<bool> stopped{true};
  CHECK(print::writeBatch(items, &stopped).error().code == base::ErrorCode::cancelled);
}
