// SPDX-License-Identifier: GPL-3.0-or-later
// The building blocks of a document: paragraphs, figures, facts, tables, charts, SWOT, notes.
#pragma once

#include "report/charts/bar_line_chart.h"
#include "report/charts/bridge_chart.h"
#include "report/charts/column_series_chart.h"
#include "report/charts/contribution_bars.h"
#include "report/charts/matrix_chart.h"
#include "report/charts/people_chart.h"
#include "report/charts/slope_chart.h"
#include "report/charts/sparkline.h"
#include "report/charts/timeline_chart.h"
#include "report/charts/waterfall_chart.h"
#include "report/tone.h"

#include <array>
#include <string>
#include <variant>
#include <vector>

namespace kam::report {

struct Paragraph {
  enum class Look { title, lead, body, small };
  std::string text;
  Look look = Look::body;
  /// `text` carries the marks of report/rich_text.h.
  bool marked = false;
};

/// A heading within a section.
struct Subheading {
  std::string text;
};

struct KeyFigure {
  std::string label;
  std::string value;
  std::string detail;
  Tone tone = Tone::muted;
};
/// Cards side by side, at most four in a row.
struct KeyFigures {
  std::vector<KeyFigure> figures;
};

struct Fact {
  std::string label;
  std::string value;
};
/// Labels and values in two columns.
struct Facts {
  std::vector<Fact> facts;
};

enum class Align { left, right, centre };

struct Cell {
  std::string text;
  Tone tone = Tone::plain;
  bool strong = false;
  /// A word on a soft fill, for states.
  bool pill = false;
  /// Smaller, below the text.
  std::string second;
};

struct Column {
  std::string title;
  /// Share of the width, relative to the other columns.
  double weight = 1.0;
  Align align = Align::left;
};

struct Table {
  std::vector<Column> columns;
  /// A row may be shorter than the columns; the rest stays empty.
  std::vector<std::vector<Cell>> rows;
  /// The sum under the table; empty for none.
  std::vector<Cell> total;
  /// Source, unit and date of the figures.
  std::string caption;
};

using Chart =
    std::variant<BarLineChart, ColumnSeriesChart, MatrixChart, ContributionBars, SlopeChart, WaterfallChart, BridgeChart, PeopleChart, TimelineChart>;

/// One chart, or several side by side.
struct ChartBlock {
  std::vector<Chart> charts;
  /// Points.
  double height = 190.0;
  std::string caption;
};

struct SwotQuadrant {
  std::string title;
  std::vector<std::string> entries;
};
/// Strengths, weaknesses, opportunities, threats.
struct SwotGrid {
  std::array<SwotQuadrant, 4> quadrants;
  /// In place of the entries of an empty quadrant.
  std::string emptyText;
};

/// A framed remark: a state with its reason.
struct Note {
  Tone tone = Tone::muted;
  std::string title;
  std::string text;
};

struct Bullets {
  std::vector<std::string> entries;
  bool marked = false;
};

/// Points of air.
struct Spacer {
  double height = 8.0;
};

using Block = std::variant<Paragraph, Subheading, KeyFigures, Facts, Table, ChartBlock, SwotGrid, Note, Bullets, Spacer>;

}  // namespace kam::report
