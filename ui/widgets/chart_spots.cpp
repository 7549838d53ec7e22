// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_spots.h"

#include "print/charts/charts.h"
#include "theme/text.h"
#include "theme/theme.h"

#include <algorithm>
#include <memory>
#include <numeric>

namespace kam::ui {
namespace {

template <class Chart>
ChartView::Data dataOf(const std::shared_ptr<const Chart>& chart) {
  return [chart] { return qtText(print::tabText(*chart)); };
}

/// Joins the hits of a chart made of rows, seen from top to bottom at one place, to one spot each over `piece`'s width.
template <class Chart, class Record>
void addRowSpots(const QRectF& area, const Chart& chart, const print::Style& style, double x, const QRectF& piece, const Record& recordOf,
                 std::vector<ChartSpot>& spots) {
  int last = -1;
  for (double y = area.top(); y < area.bottom(); y += 2) {
    const auto hit = print::hitTest(area, chart, style, QPointF(x, y));
    if (!hit) continue;
    const int position = static_cast<int>(*hit);
    if (position == last) spots.back().area.setBottom(y + 2);
    else spots.push_back({QRectF(piece.left(), y, piece.width(), 2), qtText(print::hoverText(chart, *hit)), recordOf(*hit), position, false});
    last = position;
  }
}

}  // namespace

print::Style chartStyle(const QWidget& view) {
  print::Style style = print::Style::screen(colorsOf(view).dark ? print::Theme::dark : print::Theme::light);
  style.titles = false;
  return style;
}

void showChart(ChartView& view, report::WaterfallChart made) {
  const auto chart = std::make_shared<const report::WaterfallChart>(std::move(made));
  view.setPainter(
      [chart, &view](QPainter& painter, const QRectF& area, std::vector<ChartSpot>& spots) {
        const print::Style style = chartStyle(view);
        print::paint(painter, area, *chart, style);
        addRowSpots(
            area, *chart, style, area.center().x(), area, [](std::size_t) { return base::RawId{0}; }, spots);
      },
      dataOf(chart));
}

void showChart(ChartView& view, report::SlopeChart made) {
  const auto chart = std::make_shared<const report::SlopeChart>(std::move(made));
  view.setPainter(
      [chart, &view](QPainter& painter, const QRectF& area, std::vector<ChartSpot>& spots) {
        const print::Style style = chartStyle(view);
        print::paint(painter, area, *chart, style);
        const auto record = [&](std::size_t line) { return chart->lines[line].id; };
        const double names = area.width() * 0.32;
        addRowSpots(area, *chart, style, area.left() + 1, QRectF(area.left(), 0, names, 0), record, spots);
        addRowSpots(area, *chart, style, area.right() - 1, QRectF(area.right() - names, 0, names, 0), record, spots);
      },
      dataOf(chart));
}

void showChart(ChartView& view, report::BarLineChart made) {
  const auto chart = std::make_shared<const report::BarLineChart>(std::move(made));
  view.setPainter(
      [chart, &view](QPainter& painter, const QRectF& area, std::vector<ChartSpot>& spots) {
        const print::Style style = chartStyle(view);
        print::paint(painter, area, *chart, style);
        for (std::size_t bar = 0; bar < chart->bars.size(); ++bar) {
          const QRectF place = print::elementArea(area, *chart, style, bar);
          // Bars that share a pixel answer as the first of them.
          if (!spots.empty() && place.left() < spots.back().area.center().x()) continue;
          spots.push_back({place, qtText(print::hoverText(*chart, bar)), chart->bars[bar].id, static_cast<int>(bar), false});
        }
      },
      dataOf(chart));
}

void showChart(ChartView& view, report::MatrixChart made) {
  const auto chart = std::make_shared<const report::MatrixChart>(std::move(made));
  // Small bubbles are drawn on top of large ones, so they answer first: the last spot wins.
  std::vector<std::size_t> order(chart->points.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return chart->points[a].size > chart->points[b].size; });
  view.setPainter(
      [chart, order, &view](QPainter& painter, const QRectF& area, std::vector<ChartSpot>& spots) {
        const print::Style style = chartStyle(view);
        print::paint(painter, area, *chart, style);
        for (const std::size_t point : order)
          spots.push_back({print::elementArea(area, *chart, style, point), qtText(print::hoverText(*chart, point)), chart->points[point].id,
                           static_cast<int>(point), true});
      },
      dataOf(chart));
}

namespace {

/// Where each column answers to the mouse: the painter's own hit test, asked along the middle.
template <class Chart>
void addColumnSpots(const QRectF& area, const Chart& chart, const print::Style& style, std::vector<ChartSpot>& spots) {
  for (double x = area.left(); x < area.right(); x += 2) {
    const auto hit = print::hitTest(area, chart, style, QPointF(x, area.center().y()));
    if (!hit) continue;
    const int position = static_cast<int>(*hit);
    if (!spots.empty() && spots.back().position == position) spots.back().area.setRight(x + 2);
    else spots.push_back({QRectF(x, area.top(), 2, area.height()), qtText(print::hoverText(chart, *hit)), 0, position, false});
  }
}

template <class Chart>
void showColumns(ChartView& view, Chart made) {
  const auto chart = std::make_shared<const Chart>(std::move(made));
  view.setPainter(
      [chart, &view](QPainter& painter, const QRectF& area, std::vector<ChartSpot>& spots) {
        const print::Style style = chartStyle(view);
        print::paint(painter, area, *chart, style);
        addColumnSpots(area, *chart, style, spots);
      },
      dataOf(chart));
}

}  // namespace

void showChart(ChartView& view, report::ColumnSeriesChart made) { showColumns(view, std::move(made)); }
void showChart(ChartView& view, report::BridgeChart made) { showColumns(view, std::move(made)); }
void showChart(ChartView& view, report::StepCurve made) { showColumns(view, std::move(made)); }

void showChart(ChartView& view, report::TimelineChart made) {
  const auto chart = std::make_shared<const report::TimelineChart>(std::move(made));
  view.setPainter(
      [chart, &view](QPainter& painter, const QRectF& area, std::vector<ChartSpot>& spots) {
        const print::Style style = chartStyle(view);
        print::paint(painter, area, *chart, style);
        addRowSpots(
            area, *chart, style, area.center().x(), area, [&](std::size_t row) { return chart->rows[row].id; }, spots);
      },
      dataOf(chart));
}

void showChart(ChartView& view, report::PeopleChart made) {
  const auto chart = std::make_shared<const report::PeopleChart>(std::move(made));
  view.setPainter(
      [chart, &view](QPainter& painter, const QRectF& area, std::vector<ChartSpot>&) { print::paint(painter, area, *chart, chartStyle(view)); },
      [chart] { return qtText(print::tabText(*chart)); });
}

}  // namespace kam::ui
