// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as pictures against stored ones: what a change does to the layout is seen even where no text changes. Small and grey, so that another
// version of the font renderer does not matter. KAM_KEEP_PICTURES=1 stores the present pages instead.
#include "print/pdf/pdf.h"
#include "report/account_plan.h"
#include "support/places.h"
#include "support/sample_account.h"

#include <catch2/catch.hpp>

#include <QImage>

#include <cstdlib>
#include <filesystem>

using namespace kam;

namespace {

/// 36 dots per inch.
constexpr double kScale = 0.5;
/// Grey levels of 255: what anti-aliasing alone may differ by on the mean of a page, and of one of its tiles.
constexpr double kPageTolerance = 2.0;
constexpr double kTileTolerance = 24.0;
constexpr int kTile = 24;

std::filesystem::path folder() { return support::sourceFolder() / "tests" / "fixtures" / "pages"; }

struct Difference {
  double page = 0;
  double worstTile = 0;
};

Difference compared(const QImage& a, const QImage& b) {
  Difference result;
  double sum = 0;
  for (int top = 0; top < a.height(); top += kTile)
    for (int left = 0; left < a.width(); left += kTile) {
      double tile = 0;
      int count = 0;
      for (int y = top; y < std::min(top + kTile, a.height()); ++y)
        for (int x = left; x < std::min(left + kTile, a.width()); ++x, ++count) tile += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
      sum += tile;
      result.worstTile = std::max(result.worstTile, tile / count);
    }
  result.page = sum / (a.width() * a.height());
  return result;
}

void compare(const char* name, report::Audience audience, words::Language language) {
  report::PlanRequest request;
  request.account = domain::Id<domain::Account>(1);
  request.audience = audience;
  request.language = language;
  request.today = support::kSampleDay;
  const auto document = report::accountPlan(support::sampleSnapshot(), request);
  REQUIRE(document.has_value());
  const print::Composition composition(*document);
  const bool keep = std::getenv("KAM_KEEP_PICTURES") != nullptr;
  for (std::size_t page = 0; page < composition.pageCount(); ++page) {
    const QImage shown = print::renderPage(composition, page, kScale).convertToFormat(QImage::Format_Grayscale8);
    const std::filesystem::path file = folder() / (std::string(name) + "_" + std::to_string(page + 1) + ".png");
    if (keep) {
      std::filesystem::create_directories(folder());
      REQUIRE(shown.save(QString::fromStdString(file.string())));
      continue;
    }
    INFO(file.filename().string());
    const QImage stored(QString::fromStdString(file.string()));
    REQUIRE_FALSE(stored.isNull());
    REQUIRE(stored.size() == shown.size());
    const Difference difference = compared(stored, shown);
    CHECK(difference.page < kPageTolerance);
    CHECK(difference.worstTile < kTileTolerance);
  }
  if (!keep) CHECK_FALSE(std::filesystem::exists(folder() / (std::string(name) + "_" + std::to_string(composition.pageCount() + 1) + ".png")));
}

}  // namespace

TEST_CASE("The pages of our own plan look as they were stored") { compare("internal_de", report::Audience::internal, words::Language::german); }

TEST_CASE("The pages of the customer's plan look as they were stored") {
  compare("customer_en", report::Audience::customer, words::Language::english);
}

TEST_CASE("A picture of another page is told from the stored one") {
  const QImage first(QString::fromStdString((folder() / "internal_de_2.png").string()));
  const QImage second(QString::fromStdString((folder() / "internal_de_3.png").string()));
  REQUIRE(first.size() == second.size());
  const Difference difference = compared(first, second);
  CHECK((difference.page > kPageTolerance || difference.worstTile > kTileTolerance));
}
