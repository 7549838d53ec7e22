// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "print/charts/axis.h"
#include "print/charts/charts.h"
#include "print/gui.h"
#include "report/portfolio_charts.h"
#include "support/sample_account.h"

#include <QImage>

#include <cmath>
#include <limits>

using namespace kam;

namespace {

const QRectF kBox(60, 40, 560, 280);

report::ValueFormat euros() { return {report::ValueFormat::Kind::money, words::Language::german, {}, 0}; }

report::BarLineChart bars(std::size_t count) {
  report::BarLineChart chart;
  chart.title = "Wenige Kunden tragen viel";
  chart.format = euros();
  for (std::size_t i = 0; i < count; ++i)
    chart.bars.push_back({static_cast<std::int64_t>(i), "Kunde", 1e8 / static_cast<double>(i + 1), i < count / 3 ? 0 : 2,
                          static_cast<double>(i + 1) / static_cast<double>(count)});
  chart.cutAfter = count / 3;
  chart.cutLabel = "ein Drittel: 80 %";
  return chart;
}

report::MatrixChart crowd(std::size_t count) {
  report::MatrixChart chart;
  chart.xCaption = "Stärke";
  chart.yCaption = "Attraktivität";
  chart.fieldNames = {"Star", "Strategisch", "Straffen", "Status"};
  for (std::size_t i = 0; i < count; ++i)
    chart.points.push_back({static_cast<std::int64_t>(i), "Kunde mit langem Namen " + std::to_string(i), 50 + 2.0 * static_cast<double>(i % 7),
                            50 + 1.5 * static_cast<double>(i % 11), 1e6 * static_cast<double>(i + 1), static_cast<int>(i % 3), i == 3});
  return chart;
}

report::SlopeChart slopes(std::size_t count) {
  report::SlopeChart chart;
  chart.leftCaption = "nach Umsatz";
  chart.rightCaption = "nach Punkten";
  for (std::size_t i = 0; i < count; ++i)
    chart.lines.push_back({static_cast<std::int64_t>(i), "Kunde mit langem Namen " + std::to_string(i), i + 1, count - i, i < 5, i == 3});
  return chart;
}

report::WaterfallChart waterfall() {
  report::WaterfallChart chart;
  chart.language = words::Language::german;
  chart.startLabel = "Frankenversand";
  chart.start = 62;
  chart.endLabel = "Ernst Handel AG";
  chart.end = 54;
  chart.steps = {{"Strategische Passung", -12, true}, {"Beziehung", 4, true}, {"Umsatz", 0, false}};
  return chart;
}

/// Paints into a larger picture and tells whether anything was drawn, and nothing outside the box.
template <class Chart>
void checkBounded(const Chart& chart, const print::Style& style) {
  QImage image(680, 360, QImage::Format_RGB32);
  image.fill(style.colours->surface);
  QPainter painter(&image);
  paint(painter, kBox, chart, style);
  painter.end();
  int inside = 0;
  int outside = 0;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      if (image.pixelColor(x, y) != style.colours->surface) ++(kBox.adjusted(-1.5, -1.5, 1.5, 1.5).contains(x, y) ? inside : outside);
  CHECK(inside > 200);
  CHECK(outside == 0);
}

template <class Chart>
void checkBounded(const Chart& chart) {
  print::ensureGui();
  checkBounded(chart, print::Style::screen(print::Theme::light));
  checkBounded(chart, print::Style::screen(print::Theme::dark));
  checkBounded(chart, print::Style::paper());
}

}  // namespace

TEST_CASE("Charts draw something and stay within their box, in every theme") {
  checkBounded(bars(40));
  checkBounded(bars(5000));
  checkBounded(crowd(60));
  const auto snapshot = support::sampleSnapshot();
  const words::Words german(words::Language::german);
  const std::vector<domain::RawId> accounts{1};
  checkBounded(report::salesChart(snapshot, accounts, support::kSampleDay, german));
  report::ContributionBars contributions;
  contributions.criteria = {"Umsatz", "Wachstum", "Potenzial"};
  for (int i = 0; i < 200; ++i)
    contributions.rows.push_back({i, "Ernst Handel AG mit einem sehr langen Namen", {20.0, 15.0, 7.5}, "42,5", 30.0, 60.0});
  checkBounded(contributions);
  checkBounded(slopes(30));
  checkBounded(waterfall());
}

TEST_CASE("Charts without data say so instead of failing") {
  print::ensureGui();
  report::BarLineChart empty;
  empty.emptyText = "Importieren Sie Umsätze, um zu sehen, wer das Geschäft trägt.";
  checkBounded(empty);
  CHECK_FALSE(print::hitTest(kBox, empty, print::Style::screen(print::Theme::light), kBox.center()).has_value());
  report::MatrixChart matrix = crowd(0);
  matrix.emptyText = "Bewerten Sie Kunden auf beiden Achsen.";
  checkBounded(matrix);
  report::ColumnSeriesChart columns;
  columns.emptyText = "Noch keine Umsätze in dieser Arbeitsmappe.";
  checkBounded(columns);
}

TEST_CASE("Charts survive negative, endless and equal values") {
  report::BarLineChart chart = bars(6);
  chart.bars[4].value = -3e7;
  chart.bars[5].value = -9e7;
  checkBounded(chart);
  for (report::ParetoBar& bar : chart.bars) bar.value = 0;
  checkBounded(chart);
  report::MatrixChart matrix = crowd(30);
  for (report::MatrixPoint& point : matrix.points) point.x = point.y = 100;
  checkBounded(matrix);
}

TEST_CASE("The bar under the pointer is found, from the first to the last") {
  print::ensureGui();
  const report::BarLineChart chart = bars(10);
  const print::Style style = print::Style::screen(print::Theme::light);
  std::vector<std::size_t> seen;
  for (double x = kBox.left(); x <= kBox.right(); x += 1.0)
    if (const auto hit = print::hitTest(kBox, chart, style, {x, kBox.center().y()}))
      if (seen.empty() || seen.back() != *hit) seen.push_back(*hit);
  CHECK(seen == std::vector<std::size_t>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
  CHECK_FALSE(print::hitTest(kBox, chart, style, {kBox.left() - 5, kBox.center().y()}).has_value());
  CHECK(print::hoverText(chart, 0) == "Kunde\n1,00\u00a0Mio.\u00a0€\nΣ 10,0\u00a0%");
  CHECK(print::hoverText(chart, 99).empty());
}

TEST_CASE("A bubble is found at its place, the smaller one where two overlap") {
  print::ensureGui();
  report::MatrixChart chart;
  chart.points = {{1, "groß", 50, 50, 100, 0, false}, {2, "klein", 50, 50, 1, 2, false}};
  const print::Style style = print::Style::screen(print::Theme::light);
  const QRectF box(0, 0, 400, 300);
  const auto middle = print::hitTest(box, chart, style, {201, 150});
  REQUIRE(middle.has_value());
  CHECK(*middle == 1);
  const auto beside = print::hitTest(box, chart, style, {213, 150});
  REQUIRE(beside.has_value());
  CHECK(*beside == 0);
  CHECK_FALSE(print::hitTest(box, chart, style, {20, 20}).has_value());
}

TEST_CASE("A trail leads to its bubble, says where it began, and stays within the chart") {
  print::ensureGui();
  report::MatrixChart chart;
  chart.points = {{1, "moved", 70, 70, 100, 0, false}, {2, "still", 20, 20, 100, 0, false}};
  const print::Style style = print::Style::screen(print::Theme::light);
  const QRectF box(0, 0, 400, 300);
  const auto painted = [&] {
    QImage image(400, 300, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    print::paint(painter, box, chart, style);
    painter.end();
    return image;
  };
  const QImage without = painted();
  chart.points[0].before = report::MatrixTrailStart{30, 60, false, "before: attractiveness 60, strength 30"};
  CHECK(painted() != without);
  CHECK(print::hoverText(chart, 0).find("before: attractiveness 60") != std::string::npos);
  CHECK(print::hoverText(chart, 1).find("before") == std::string::npos);
  // A move too small to be seen is none.
  chart.points[0].before = report::MatrixTrailStart{69.5, 70, false, {}};
  CHECK(painted() == without);
  for (const double far : {-1e9, 1e9}) {
    chart.points[0].before = report::MatrixTrailStart{far, far, true, {}};
    checkBounded(chart);
  }
}

TEST_CASE("Axes have round numbers in a unit that keeps them short") {
  for (const double largest : {1.0, 7.0, 99.0, 101.0, 12'345'678.0, 118'000'000.0, 9.9e11}) {
    const print::Axis axis = print::axisOver(0, largest, euros(), 5);
    CHECK(axis.from == 0);
    CHECK(axis.to >= largest);
    CHECK(axis.ticks().size() <= 8);
    const double step = axis.step / axis.unit.divisor;
    const double mantissa = step / std::pow(10.0, std::floor(std::log10(step) + 1e-9));
    const bool round =
        std::abs(mantissa - 1) < 1e-6 || std::abs(mantissa - 2) < 1e-6 || std::abs(mantissa - 2.5) < 1e-6 || std::abs(mantissa - 5) < 1e-6;
    CHECK(round);
    for (const double tick : axis.ticks()) CHECK(axis.label(tick).size() <= 6);
  }
  const print::Axis axis = print::axisOver(-30, 100, {}, 5);
  CHECK(axis.from <= -30);
  CHECK(axis.to >= 100);
  const print::Axis nothing = print::axisOver(0, std::numeric_limits<double>::quiet_NaN(), {}, 5);
  CHECK(nothing.to > nothing.from);
  CHECK(print::axisOver(0, 118'000'000, euros(), 5).unit.caption == "T€");
}

TEST_CASE("Slopes and steps are found under the pointer and say what they are") {
  print::ensureGui();
  const print::Style style = print::Style::screen(print::Theme::light);
  const report::SlopeChart slope = slopes(4);
  std::vector<std::size_t> seen;
  for (double y = kBox.top(); y < kBox.bottom(); y += 1)
    if (const auto hit = print::hitTest(kBox, slope, style, {kBox.left() + 2, y}); hit && (seen.empty() || seen.back() != *hit)) seen.push_back(*hit);
  CHECK(seen == std::vector<std::size_t>{0, 1, 2, 3});
  CHECK(print::hoverText(slope, 0) == "Kunde mit langem Namen 0\nnach Umsatz 1\nnach Punkten 4");
  CHECK(print::hoverText(slope, 4).empty());
  const report::WaterfallChart steps = waterfall();
  CHECK(print::hoverText(steps, 1) == "Strategische Passung \u221212,0");
  CHECK(print::hoverText(steps, 2) == "Beziehung +4,0");
  CHECK(print::hoverText(steps, 3) == "Umsatz \u2013");
  CHECK(print::hoverText(steps, 4) == "Ernst Handel AG 54,0");
  CHECK(print::hoverText(steps, 5).empty());
  CHECK(print::hitTest(kBox, steps, style, {kBox.center().x(), kBox.top() + 2}) == 0U);
  CHECK(print::tabText(steps).find("Umsatz\t\n") != std::string::npos);
}
