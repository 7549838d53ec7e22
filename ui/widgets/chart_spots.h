// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a chart of report/ in a ChartView: painted by the painter of documents, answering to the mouse by its hit test.
#pragma once

#include "print/style/style.h"
#include "report/charts/bar_line_chart.h"
#include "report/charts/bridge_chart.h"
#include "report/charts/column_series_chart.h"
#include "report/charts/matrix_chart.h"
#include "report/charts/people_chart.h"
#include "report/charts/slope_chart.h"
#include "report/charts/step_curve.h"
#include "report/charts/timeline_chart.h"
#include "report/charts/waterfall_chart.h"
#include "widgets/chart_view.h"

namespace kam::ui {

/// The style that charts are painted with here.
print::Style chartStyle(const QWidget& view);

/// Titles are left to the card around the chart.
void showChart(ChartView& view, report::BarLineChart chart);
void showChart(ChartView& view, report::MatrixChart chart);
void showChart(ChartView& view, report::WaterfallChart chart);
/// A line answers where its name stands, on both sides.
void showChart(ChartView& view, report::SlopeChart chart);
void showChart(ChartView& view, report::ColumnSeriesChart chart);
void showChart(ChartView& view, report::BridgeChart chart);
/// A row answers with all that it shows.
void showChart(ChartView& view, report::TimelineChart chart);
void showChart(ChartView& view, report::PeopleChart chart);
void showChart(ChartView& view, report::StepCurve chart);

}  // namespace kam::ui
