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

print::Style screenStyle(const QWidget& view) {
  print::Style style = print::Style::screen(colorsOf(view).dark ? print::Theme::dark : print::Theme::light);
  style.titles = false;
  return style;
}

template <class Chart>
ChartView::Data dataOf(const std::shared_ptr<const Chart>& chart) {
  return [chart] { return qtText(print::tabText(*chart)); };
}

}  // namespace

void showChart(ChartView& view, report::BarLineChart made) {
  const auto chart = std::make_shared<const report::BarLineChart>(std::move(made));
  view.setPainter(
      [chart, &view](QPainter& painter, const QRectF& area, std::vector<ChartSpot>& spots) {
        const print::Style style = screenStyle(view);
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
        const print::Style style = screenStyle(view);
        print::paint(painter, area, *chart, style);
        for (const std::size_t point : order)
          spots.push_back({print::elementArea(area, *chart, style, point), qtText(print::hoverText(*chart, point)), chart->points[point].id,
                           static_cast<int>(point), true});
      },
      dataOf(chart));
}

}  // namespace kam::ui
