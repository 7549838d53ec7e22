// SPDX-License-Identifier: GPL-3.0-or-later
// What a stranger could get out of a finished PDF, wherever it hides.
#include "print/pdf/read_back.h"

#include <catch2/catch.hpp>

#include "pdf_tools.h"
#include "print/pdf/carried_data.h"
#include "print/pdf/pdf.h"
#include "report/document_texts.h"

#include <QFile>

#include <fstream>

using namespace kam;
using kam::test::outputOf;

namespace {

const std::vector<report::Withheld> kSecret{{"Königlich geheimer Bonus für die Größten", "Account: Note"}};

report::Document harmless() {
  report::Document document;
  document.title = "Harmlos";
  document.pagePattern = "Seite %1 von %2";
  document.date = base::makeDate(2026, 11, 23);
  document.sections.push_back({"first", "Erster", {report::Paragraph{"Nichts zu sehen: 12,50 €"}}, false, false});
  return document;
}

std::string textOf(const QByteArray& pdf) {
  const auto text = print::textInPdf(pdf);
  REQUIRE(text.has_value());
  return *text;
}

std::string textOf(const report::Document& document) {
  const auto bytes = print::pdfBytes(document);
  REQUIRE(bytes.has_value());
  return textOf(*bytes);
}

/// The harmless document with a file attached by another program.
QByteArray withAttachment(const support::TemporaryFolder& folder, const QByteArray& content) {
  REQUIRE(print::writePdf(harmless(), folder.file("plain.pdf")).has_value());
  std::ofstream(folder.file("data.bin"), std::ios::binary).write(content.constData(), content.size());
  outputOf("qpdf " + folder.file("plain.pdf") + " --add-attachment " + folder.file("data.bin") + " -- " + folder.file("carrying.pdf"));
  QFile file(QString::fromStdString(folder.file("carrying.pdf")));
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

}  // namespace

TEST_CASE("A finished file gives its words back, umlauts and euro signs included") {
  const std::string text = textOf(harmless());
  CHECK(text.find("Nichts zu sehen: 12,50 €") != std::string::npos);
  CHECK(text.find("Seite 1 von 1") != std::string::npos);
  CHECK(report::withheldIn(text, kSecret) == nullptr);
}

TEST_CASE("A withheld text is found on a page even where it breaks over lines or within a word") {
  report::Document document = harmless();
  document.sections[0].blocks.emplace_back(
      report::Paragraph{"Vorab, ein sehr langer Satz davor, damit die Zeile voll wird, und dann: "
                        "königlich geheimer Bonus für die Größten unserer Kunden."});
  CHECK(report::withheldIn(textOf(document), kSecret) == &kSecret[0]);
  CHECK(report::withheldIn("ein könig\nlich geheimer BONUS für die Größ-\nten", kSecret) == &kSecret[0]);
}

TEST_CASE("A withheld text within longer words is none") {
  const std::vector<report::Withheld> short_{{"Hydrotec", "Opportunity: Competitors"}};
  CHECK(report::withheldIn("Die Hydrotechnik wächst", short_) == nullptr);
  CHECK(report::withheldIn("gegen Hydro-Tec gewonnen", short_) == &short_[0]);
}

TEST_CASE("A withheld text is found in title, author, outline and the text of a chart") {
  const auto found = [](const report::Document& document) { return report::withheldIn(textOf(document), kSecret) != nullptr; };
  report::Document title = harmless();
  title.title = kSecret[0].text;
  CHECK(found(title));
  report::Document author = harmless();
  author.author = kSecret[0].text;
  CHECK(found(author));
  report::Document outline = harmless();
  outline.sections[0].title = kSecret[0].text;
  CHECK(found(outline));
  report::Document chart = harmless();
  report::MatrixChart matrix;
  matrix.title = kSecret[0].text;
  chart.sections[0].blocks.emplace_back(report::ChartBlock{{matrix}, 190, {}});
  CHECK(found(chart));
}

TEST_CASE("A withheld text is found in an attachment, in UTF-8 and UTF-16") {
  REQUIRE(test::hasPdfTools());
  const support::TemporaryFolder folder;
  CHECK(report::withheldIn(textOf(withAttachment(folder, "{\"a\": 1}")), kSecret) == nullptr);
  const QString secret = QString::fromStdString("x: " + kSecret[0].text + " .");
  CHECK(report::withheldIn(textOf(withAttachment(folder, secret.toUtf8())), kSecret) != nullptr);
  for (const bool highFirst : {true, false}) {
    QByteArray wide;
    for (const QChar sign : secret) {
      const char high = static_cast<char>(sign.unicode() >> 8U);
      const char low = static_cast<char>(sign.unicode() & 0xFFU);
      wide += highFirst ? high : low;
      wide += highFirst ? low : high;
    }
    CHECK(report::withheldIn(textOf(withAttachment(folder, wide)), kSecret) != nullptr);
  }
}

TEST_CASE("A leak names the field it comes from and leaves what stood at the place") {
  const support::TemporaryFolder folder;
  report::Document document = harmless();
  document.withheld = kSecret;
  REQUIRE(print::writePdf(document, folder.file("kept.pdf")).has_value());
  const auto before = std::filesystem::file_size(folder.file("kept.pdf"));
  document.sections[0].title = "Der königlich geheime: KÖNIGLICH GEHEIMER Bonus für die Größten";
  const auto written = print::writePdf(document, folder.file("kept.pdf"));
  REQUIRE_FALSE(written.has_value());
  CHECK(written.error().code == base::ErrorCode::documentFailed);
  CHECK(written.error().arguments.back().find("Account: Note") != std::string::npos);
  CHECK(std::filesystem::file_size(folder.file("kept.pdf")) == before);
  const auto elsewhere = print::writePdf(document, folder.file("leak.pdf"));
  REQUIRE_FALSE(elsewhere.has_value());
  CHECK(std::distance(std::filesystem::directory_iterator(std::filesystem::path(folder.file("leak.pdf")).parent_path()), {}) == 1);
}

TEST_CASE("What is no PDF is an error") { CHECK_FALSE(print::textInPdf("not a PDF").has_value()); }

TEST_CASE("The data that a document carries come out of the file as they went in, with our reader and another program's") {
  const support::TemporaryFolder folder;
  report::Document document = harmless();
  document.dataName = "plan.json";
  document.data = "{\"text\": \"Größe 12,50 €\"}";
  REQUIRE(print::writePdf(document, folder.file("plan.pdf")).has_value());
  const auto carried = print::carriedData(folder.file("plan.pdf"), "plan.json");
  REQUIRE(carried.has_value());
  CHECK(*carried == document.data);
  CHECK(print::carriedData(folder.file("plan.pdf"), "other.json").error().code == base::ErrorCode::fileOfOtherKind);
  CHECK(print::carriedData(folder.file("none.pdf"), "plan.json").error().code == base::ErrorCode::fileUnreadable);
  CHECK(print::pdfBytes(document) == print::pdfBytes(document));
  REQUIRE(kam::test::hasPdfTools());
  CHECK(outputOf("qpdf --show-attachment=plan.json " + folder.file("plan.pdf")) == document.data);
  CHECK(outputOf("qpdf --check " + folder.file("plan.pdf")).find("No syntax or stream encoding errors") != std::string::npos);
}

TEST_CASE("A withheld text in the data that a document would carry keeps the file from being written") {
  report::Document document = harmless();
  document.dataName = "plan.json";
  document.data = "{\"note\": \"königlich geheimer Bonus für die Größten\"}";
  document.withheld = kSecret;
  const auto refused = print::pdfBytes(document);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == base::ErrorCode::documentFailed);
}
