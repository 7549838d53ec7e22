// SPDX-License-Identifier: GPL-3.0-or-later
// The painters of all charts, used by window, PDF and command line alike. They take worded values and a rectangle, keep
// no state, and never draw outside the rectangle.
#pragma once

#include "print/style/style.h"
#include "report/charts/bar_line_chart.h"
#include "report/charts/bridge_chart.h"
#include "report/charts/column_series_chart.h"
#include "report/charts/contribution_bars.h"
#include "report/charts/matrix_chart.h"
#include "report/charts/people_chart.h"
#include "report/charts/slope_chart.h"
#include "report/charts/sparkline.h"
#include "report/charts/step_curve.h"
#include "report/charts/timeline_chart.h"
#include "report/charts/waterfall_chart.h"

#include <QPainter>
#include <QRectF>

#include <optional>
#include <string>

namespace kam::print {

void paint(QPainter& painter, const QRectF& box, const report::BarLineChart& chart, const Style& style);
void paint(QPainter& painter, const QRectF& box, const report::ColumnSeriesChart& chart, const Style& style);
void paint(QPainter& painter, const QRectF& box, const report::MatrixChart& chart, const Style& style);
void paint(QPainter& painter, const QRectF& box, const report::ContributionBars& chart, const Style& style);
void paint(QPainter& painter, const QRectF& box, const report::WaterfallChart& chart, const Style& style);
void paint(QPainter& painter, const QRectF& box, const report::SlopeChart& chart, const Style& style);
void paint(QPainter& painter, const QRectF& box, const report::Sparkline& chart, const Style& style);
void paint(QPainter& painter, const QRectF& box, const report::BridgeChart& chart, const Style& style);
void paint(QPainter& painter, const QRectF& box, const report::PeopleChart& chart, const Style& style);
void paint(QPainter& painter, const QRectF& box, const report::TimelineChart& chart, const Style& style);
void paint(QPainter& painter, const QRectF& box, const report::StepCurve& chart, const Style& style);

/// The bar, column, point or row at a position of a chart painted into `box` with the same style; nullopt beside them.
std::optional<std::size_t> hitTest(const QRectF& box, const report::BarLineChart& chart, const Style& style, QPointF at);
std::optional<std::size_t> hitTest(const QRectF& box, const report::ColumnSeriesChart& chart, const Style& style, QPointF at);
std::optional<std::size_t> hitTest(const QRectF& box, const report::MatrixChart& chart, const Style& style, QPointF at);
std::optional<std::size_t> hitTest(const QRectF& box, const report::ContributionBars& chart, const Style& style, QPointF at);
std::optional<std::size_t> hitTest(const QRectF& box, const report::WaterfallChart& chart, const Style& style, QPointF at);
std::optional<std::size_t> hitTest(const QRectF& box, const report::SlopeChart& chart, const Style& style, QPointF at);
std::optional<std::size_t> hitTest(const QRectF& box, const report::BridgeChart& chart, const Style& style, QPointF at);
std::optional<std::size_t> hitTest(const QRectF& box, const report::TimelineChart& chart, const Style& style, QPointF at);
std::optional<std::size_t> hitTest(const QRectF& box, const report::StepCurve& chart, const Style& style, QPointF at);

/// Where an element lies in a chart painted into `box` with the same style: a bar (all bars of one pixel together), a bubble.
QRectF elementArea(const QRectF& box, const report::BarLineChart& chart, const Style& style, std::size_t index);
QRectF elementArea(const QRectF& box, const report::MatrixChart& chart, const Style& style, std::size_t index);

/// Where the two lines of a Pareto's cut cross; nullopt without one.
std::optional<QPointF> cutCross(const QRectF& box, const report::BarLineChart& chart, const Style& style);
/// The cumulated share that a height in a Pareto stands for, 0…1.
double shareAt(const QRectF& box, const report::BarLineChart& chart, const Style& style, double y);

/// What a tooltip says about an element: name and exact values, one per line. Empty beyond the last element.
std::string hoverText(const report::BarLineChart& chart, std::size_t index);
std::string hoverText(const report::ColumnSeriesChart& chart, std::size_t index);
std::string hoverText(const report::MatrixChart& chart, std::size_t index);
std::string hoverText(const report::ContributionBars& chart, std::size_t index);
std::string hoverText(const report::WaterfallChart& chart, std::size_t index);
std::string hoverText(const report::SlopeChart& chart, std::size_t index);
std::string hoverText(const report::BridgeChart& chart, std::size_t index);
std::string hoverText(const report::TimelineChart& chart, std::size_t index);
std::string hoverText(const report::StepCurve& chart, std::size_t index);

/// The chart's data as tab-separated text, for the clipboard.
std::string tabText(const report::BarLineChart& chart);
std::string tabText(const report::ColumnSeriesChart& chart);
std::string tabText(const report::MatrixChart& chart);
std::string tabText(const report::ContributionBars& chart);
std::string tabText(const report::WaterfallChart& chart);
std::string tabText(const report::SlopeChart& chart);
std::string tabText(const report::BridgeChart& chart);
std::string tabText(const report::TimelineChart& chart);
std::string tabText(const report::PeopleChart& chart);
std::string tabText(const report::StepCurve& chart);

}  // namespace kam::print
