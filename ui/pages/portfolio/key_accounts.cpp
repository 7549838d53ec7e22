// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/key_accounts.h"

#include "domain/records.h"
#include "domain/value_text.h"
#include "models/column_source.h"
#include "report/portfolio_cards.h"
#include "scoring/figures/sales_figures.h"
#include "theme/text.h"
#include "words/format.h"

namespace kam::ui {
namespace {

constexpr int kTrendMonths = 24;

}  // namespace

std::shared_ptr<TableSource> keyAccountsSource(std::shared_ptr<const PortfolioData> data, words::Words words) {
  const auto key = [data](std::size_t row) -> const scoring::KeyAccountFigures& { return data->figures.keyAccounts[row]; };
  const auto account = [data, key](std::size_t row) { return data->part->find(key(row).account); };
  const auto say = [words](const char* area, const char* text) { return qtText(words.say(area, text)); };
  const auto share = [key](std::size_t row) { return key(row).attainment ? key(row).attainment->share() : std::nullopt; };
  const ColumnMaker maker{nullptr, data->part, words};
  std::vector<base::RawId> ids;
  for (const scoring::KeyAccountFigures& figures : data->figures.keyAccounts) ids.push_back(figures.account.raw());

  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "name", say("portfolio", "Account"), [account](std::size_t row) { return qtText(account(row)->name); }, CellType::strong, 220));
  columns.push_back(textColumn(
      "manager", say("portfolio", "Manager"),
      [data, account](std::size_t row) {
        const domain::TeamMember* manager = data->part->find(account(row)->kam);
        return manager == nullptr ? QString() : qtText(manager->name);
      },
      CellType::text, 150));
  columns.push_back(maker.money(
      "revenue", say("portfolio", "Revenue"),
      [data, key](std::size_t row) { return data->figures.period ? std::optional(key(row).sales.revenue) : std::nullopt; }, 120));
  columns.push_back(maker.percent(
      "growth", say("portfolio", "Growth"), [key](std::size_t row) { return key(row).sales.growth(); }, true, 90));
  columns.push_back(maker.percent("target", say("portfolio", "Of target"), share, false, 90));
  SourceColumn trend = textColumn(
      "trend", say("portfolio", "Trend"), [](std::size_t) { return QString(); }, CellType::sparkline, 120);
  trend.column.sortable = false;
  trend.drawing = [data, key](std::size_t row) {
    CellDrawing drawing;
    if (!data->figures.period) return drawing;
    const base::Month newest = base::monthOf(data->figures.period->to);
    for (const std::int64_t month : scoring::monthlyRevenue(*data->part, key(row).members, newest, kTrendMonths))
      drawing.values.push_back(static_cast<double>(month));
    return drawing;
  };
  columns.push_back(std::move(trend));
  SourceColumn state = textColumn(
      "state", say("portfolio", "Status"), [key, words](std::size_t row) { return qtText(report::stateName(key(row).state, words)); },
      CellType::pills, 120);
  state.key = [key](std::size_t row) -> SortKey { return static_cast<std::int64_t>(key(row).state); };
  state.drawing = [key, words](std::size_t row) {
    CellDrawing drawing;
    drawing.pills.push_back({qtText(report::stateName(key(row).state, words)), toneOf(report::stateTone(key(row).state))});
    return drawing;
  };
  columns.push_back(std::move(state));
  columns.push_back(textColumn(
      "reason", say("portfolio", "Why"),
      [data, key, words](std::size_t row) { return qtText(report::stateReason(*data->part, key(row), data->figures.fiscalYear, words)); },
      CellType::text, 220));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

}  // namespace kam::ui
