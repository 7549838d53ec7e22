// SPDX-License-Identifier: GPL-3.0-or-later
// Figures: sales over 36 months, three years, products; and the account's position among all others.
#include "report/plan/plan_sections.h"

#include "report/customer_result.h"
#include "report/economics.h"
#include "report/portfolio_charts.h"
#include "scoring/portfolio/pareto_result.h"

#include <algorithm>
#include <map>

namespace kam::report {

namespace {

constexpr std::size_t kMostProducts = 10;

Cell growthCell(const PlanContext& context, const std::optional<double>& growth) {
  if (!growth) return mutedCell(std::string(words::kUnknown));
  return Cell{words::signedPercent(context.words.language(), *growth), *growth < 0 ? Tone::critical : Tone::plain, false, false, {}};
}

base::Period yearsBefore(base::Period period, int years) {
  const base::Month newest{base::monthOf(period.to).index - 12 * years};
  return base::monthsEnding(newest, 12);
}

std::string sourceLine(const PlanContext& context) {
  return words::fill(context.words.say("report", "Source: invoiced sales net of credit notes, %1; as of %2."),
                     {words::period(context.words.language(), *context.period), context.date(context.request.today)});
}

Table yearTable(const PlanContext& context) {
  const words::Words& words = context.words;
  const bool margins = !context.forCustomer() && context.sales.margin.has_value();
  Table table;
  table.columns = {{words.say("report", "Twelve months"), 3, Align::left},
                   {words.say("report", "Revenue"), 2, Align::right},
                   {words.say("report", "Change"), 1.5, Align::right}};
  if (margins) {
    table.columns.push_back({words.say("report", "Contribution margin"), 2, Align::right});
    table.columns.push_back({words.say("report", "of revenue"), 1.5, Align::right});
  }
  for (int back = 0; back < 3; ++back) {
    const base::Period period = yearsBefore(*context.period, back);
    if (base::monthOf(period.from) < context.snapshot.sales().first && back > 0) break;
    const scoring::SalesFigures figures = scoring::salesOf(context.snapshot, context.accounts, period);
    std::vector<Cell> row{cell(words::period(words.language(), period)), cell(context.money(figures.revenue)), growthCell(context, figures.growth())};
    if (margins) {
      row.push_back(cell(figures.margin ? context.money(*figures.margin) : context.unknown()));
      row.push_back(cell(context.percent(figures.marginShare(), 1)));
    }
    table.rows.push_back(std::move(row));
  }
  table.caption = sourceLine(context);
  return table;
}

struct ProductFigures {
  std::int64_t revenue = 0;
  std::int64_t margin = 0;
  std::int64_t before = 0;
};

/// By product id, over the account and everything below it; 0 for lines without a product.
std::map<domain::RawId, ProductFigures> productFigures(const PlanContext& context) {
  std::map<domain::RawId, ProductFigures> result;
  const domain::SalesSums& sums = context.snapshot.sales();
  for (const domain::RawId account : context.accounts) {
    const auto row = sums.rowOf(account);
    if (row < 0) continue;
    for (const domain::ProductSum& sum : sums.productsOf(static_cast<std::size_t>(row))) {
      ProductFigures& figures = result[sum.productRow < sums.products.size() ? sums.products[sum.productRow] : 0];
      figures.revenue += sum.revenue;
      figures.margin += sum.margin;
      figures.before += sum.revenueBefore;
    }
  }
  return result;
}

Table productTable(const PlanContext& context) {
  const words::Words& words = context.words;
  const bool margins = !context.forCustomer() && context.sales.margin.has_value();
  const auto figures = productFigures(context);
  std::vector<std::pair<domain::RawId, ProductFigures>> products(figures.begin(), figures.end());
  std::stable_sort(products.begin(), products.end(), [](const auto& a, const auto& b) { return a.second.revenue > b.second.revenue; });
  ProductFigures total;
  ProductFigures others;
  for (std::size_t i = 0; i < products.size(); ++i)
    for (ProductFigures* sum : {&total, i < kMostProducts ? nullptr : &others})
      if (sum != nullptr) {
        sum->revenue += products[i].second.revenue;
        sum->margin += products[i].second.margin;
        sum->before += products[i].second.before;
      }
  Table table;
  table.columns = {{words.say("report", "Product"), 4, Align::left},
                   {words.say("report", "Revenue"), 2, Align::right},
                   {words.say("report", "Share"), 1.2, Align::right},
                   {words.say("report", "Change"), 1.5, Align::right}};
  if (margins) table.columns.push_back({words.say("report", "Margin of revenue"), 1.5, Align::right});
  const auto row = [&](const std::string& name, const ProductFigures& product) {
    const auto growth = product.before > 0
                            ? std::optional(static_cast<double>(product.revenue - product.before) / static_cast<double>(product.before))
                            : std::nullopt;
    const auto share = total.revenue > 0 ? std::optional(static_cast<double>(product.revenue) / static_cast<double>(total.revenue)) : std::nullopt;
    std::vector<Cell> cells{cell(name), cell(context.money(product.revenue)), cell(context.percent(share)), growthCell(context, growth)};
    if (margins)
      cells.push_back(cell(context.percent(
          product.revenue > 0 ? std::optional(static_cast<double>(product.margin) / static_cast<double>(product.revenue)) : std::nullopt, 1)));
    return cells;
  };
  for (std::size_t i = 0; i < std::min(products.size(), kMostProducts); ++i) {
    const domain::Product* product = context.snapshot.find(domain::Id<domain::Product>(products[i].first));
    table.rows.push_back(row(product == nullptr ? words.say("report", "without a product") : product->name, products[i].second));
  }
  if (products.size() > kMostProducts) {
    const int count = static_cast<int>(products.size() - kMostProducts);
    table.rows.push_back(row(words.say("report", "%n other product(s)", nullptr, count), others));
  }
  table.total = row(words.say("report", "Total"), total);
  table.caption = words::period(words.language(), context.snapshot.sales().productWindow);
  return table;
}

/// From DB I down to DB III; nothing where no cost of the customer is recorded, and never for the customer.
void addResult(const PlanContext& context, Section& section) {
  if (context.forCustomer()) return;
  const auto ladder = scoring::customerLadder(context.snapshot, context.accounts, context.request.today);
  if (!ladder || !ladder->first || !ladder->costs.any()) return;
  section.blocks.emplace_back(Subheading{context.words.say("report", "What the customer leaves")});
  section.blocks.emplace_back(ChartBlock{{customerResultChart(context.snapshot, *ladder, context.words)}, 170, {}});
  section.blocks.emplace_back(customerResultTable(context.snapshot, *ladder, context.words));
}

}  // namespace

Section figuresSection(const PlanContext& context) {
  const words::Words& words = context.words;
  Section section{"figures", words.say("report", "Our business with the customer"), {}, false, false};
  if (!context.period || context.sales.revenue == 0) {
    section.blocks.emplace_back(openNote(context, words.say("report", "There are no sales of this customer in the last twelve months.")));
    if (!context.period) return section;
  }
  section.blocks.emplace_back(ChartBlock{{salesChart(context.snapshot, context.accounts, context.request.today, words)}, 185, {}});
  section.blocks.emplace_back(yearTable(context));
  Table products = productTable(context);
  if (!products.rows.empty()) {
    section.blocks.emplace_back(Subheading{words.say("report", "Sales by product")});
    section.blocks.emplace_back(std::move(products));
  }
  addResult(context, section);
  return section;
}

namespace {

/// Where the account stands among all by what it leaves after its costs; nothing where no costs are recorded.
void addProfitPlace(const PlanContext& context, domain::Id<domain::Account> top, Section& section) {
  const auto profit = scoring::customerProfit(context.snapshot, context.request.today);
  if (!profit) return;
  ColumnSeriesChart chart = whaleChart(context.snapshot, *profit, context.words, top);
  if (!chart.marked) return;
  const std::size_t place = *chart.marked;
  const std::size_t item = profit->curve.order[place];
  section.blocks.emplace_back(Paragraph{words::fill(context.words.say("report", "Margin less its own costs of %1: %2, place %3 of %4."),
                                                    {context.money(profit->costs[item]), context.money(*profit->profit[item]),
                                                     std::to_string(place + 1), std::to_string(profit->curve.order.size())})});
  section.blocks.emplace_back(ChartBlock{{std::move(chart)}, 170, {}});
}

}  // namespace

Section positionSection(const PlanContext& context) {
  const words::Words& words = context.words;
  Section section{"position", words.say("report", "Position in the portfolio"), {}, false, false};
  if (context.forCustomer()) return section;
  const domain::AccountTree tree(context.snapshot);
  const auto& accounts = context.snapshot.all<domain::Account>();
  const std::size_t row = accounts.rowOf(context.account.id);
  const domain::Id<domain::Account> top = row < accounts.size() ? accounts[tree.rootOf(row)].id : context.account.id;
  const scoring::ParetoResult pareto = scoring::pareto(context.snapshot, {}, context.request.today);
  for (const scoring::ParetoRow& place : pareto.rows) {
    if (place.account != top || !place.share) continue;
    const domain::Account* named = context.snapshot.find(top);
    section.blocks.emplace_back(
        Paragraph{words::fill(words.say("report", "%1 stands at place %2 of %3 by revenue, with %4 of all sales (class %5)."),
                              {named == nullptr ? context.account.name : named->name, std::to_string(place.rank),
                               std::to_string(pareto.concentration.positives), context.percent(place.share, 1), scoring::letterOf(place.abc)})});
  }
  if (!pareto.rows.empty() && pareto.period) section.blocks.emplace_back(ChartBlock{{paretoChart(context.snapshot, pareto, words, top)}, 190, {}});
  addProfitPlace(context, top, section);
  if (context.request.ranking != nullptr) {
    MatrixChart matrix = matrixChart(context.snapshot, *context.request.ranking, words, top);
    if (!matrix.points.empty()) section.blocks.emplace_back(ChartBlock{{std::move(matrix)}, 250, {}});
  }
  return section;
}

}  // namespace kam::report
