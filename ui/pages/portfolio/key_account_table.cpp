// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/key_account_table.h"

#include "domain/records.h"
#include "models/column_source.h"
#include "pages/portfolio/portfolio_model.h"
#include "report/portfolio_charts.h"
#include "theme/text.h"
#include "words/format.h"

namespace kam::ui {
namespace {

using scoring::KeyAccountFigures;
using scoring::TargetStanding;
using Rows = std::shared_ptr<const std::vector<KeyAccountFigures>>;

std::pair<QString, Tone> standingWord(TargetStanding standing, const words::Words& words) {
  switch (standing) {
    case TargetStanding::onTrack: return {qtText(words.say("portfolio", "On track")), Tone::positive};
    case TargetStanding::atRisk: return {qtText(words.say("portfolio", "At risk")), Tone::warning};
    case TargetStanding::behind: return {qtText(words.say("portfolio", "Behind")), Tone::critical};
    case TargetStanding::noTarget: break;
  }
  return {qtText(words.say("portfolio", "No target")), Tone::neutral};
}

SourceColumn standingColumn(const Rows& rows, const words::Words& words) {
  SourceColumn column = textColumn(
      "standing", qtText(words.say("portfolio", "Status")),
      [rows, words](std::size_t row) { return standingWord((*rows)[row].standing, words).first; }, CellType::pills, 104);
  column.column.toolTip = qtText(words.say("portfolio",
                                           "Against the part of the year's target that the months so far should have brought: "
                                           "on track from 100 %, at risk from 90 %, behind below"));
  column.drawing = [rows, words](std::size_t row) {
    CellDrawing drawing;
    const auto [word, tone] = standingWord((*rows)[row].standing, words);
    drawing.pills.push_back({word, tone});
    return drawing;
  };
  column.key = [rows](std::size_t row) -> SortKey { return static_cast<std::int64_t>((*rows)[row].standing); };
  return column;
}

SourceColumn trendColumn(const Rows& rows, const PortfolioState& state, const words::Words& words) {
  SourceColumn column = textColumn(
      "trend", qtText(words.say("portfolio", "Trend")), [](std::size_t) { return QString(); }, CellType::sparkline, 110);
  column.column.sortable = false;
  column.drawing = [rows, shot = state.snapshot, period = state.figures.period](std::size_t row) {
    CellDrawing drawing;
    if (!period) return drawing;
    for (const auto& value : report::salesTrend(*shot, (*rows)[row].members, *period).values) drawing.values.push_back(value.value_or(0));
    return drawing;
  };
  return column;
}

SourceColumn attainmentColumn(const Rows& rows, const ColumnMaker& make) {
  SourceColumn column = make.percent(
      "attainment", qtText(make.words.say("portfolio", "Of target")),
      [rows](std::size_t row) { return (*rows)[row].attainment ? (*rows)[row].attainment->share() : std::nullopt; }, false, 92);
  column.drawing = [rows](std::size_t row) {
    CellDrawing drawing;
    const TargetStanding standing = (*rows)[row].standing;
    drawing.tone = standing == TargetStanding::behind ? Tone::critical : standing == TargetStanding::atRisk ? Tone::warning : Tone::neutral;
    return drawing;
  };
  return column;
}

}  // namespace

std::shared_ptr<TableSource> keyAccountTable(const PortfolioState& state, const words::Words& words) {
  const Rows rows = std::make_shared<const std::vector<KeyAccountFigures>>(state.figures.keyRows);
  const ColumnMaker make{nullptr, state.snapshot, words};
  std::vector<base::RawId> ids;
  for (const KeyAccountFigures& row : *rows) ids.push_back(row.account.raw());
  const auto account = [ids](std::size_t row) { return ids[row]; };
  std::vector<SourceColumn> columns;
  columns.push_back(make.field(domain::Kind::accounts, "name", account, 190));
  columns.back().column.type = CellType::strong;
  columns.push_back(make.field(domain::Kind::accounts, "kam", account, 120));
  columns.back().column.title = qtText(words.say("portfolio", "Manager"));
  columns.push_back(make.money(
      "revenue", qtText(words.say("portfolio", "Revenue")), [rows](std::size_t row) { return (*rows)[row].sales.revenue; }, 110));
  columns.push_back(make.percent(
      "growth", qtText(words.say("portfolio", "Change")), [rows](std::size_t row) { return (*rows)[row].sales.growth(); }, true, 96));
  columns.push_back(attainmentColumn(rows, make));
  columns.push_back(trendColumn(rows, state, words));
  columns.push_back(standingColumn(rows, words));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

}  // namespace kam::ui
