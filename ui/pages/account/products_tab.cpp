// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/products_tab.h"

#include "domain/account_tree.h"
#include "domain/records.h"
#include "registers/register_specs.h"
#include "registers/suggestion_card.h"
#include "report/customer_result.h"
#include "scoring/figures/sales_figures.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/chart_spots.h"
#include "widgets/chart_view.h"
#include "widgets/data_table.h"
#include "widgets/text_label.h"
#include "words/format.h"

#include <QBoxLayout>

#include <map>

namespace kam::ui {
namespace {

constexpr int kMostRows = 14;

struct ProductLine {
  base::RawId product = 0;
  std::int64_t revenue = 0;
  std::int64_t margin = 0;
  std::int64_t before = 0;
};

/// Of the account and everything below it; product 0 = lines that name none.
std::vector<ProductLine> productLines(const domain::Snapshot& snapshot, const std::vector<base::RawId>& members) {
  const domain::SalesSums& sales = snapshot.sales();
  std::map<base::RawId, ProductLine> lines;
  for (const base::RawId member : members) {
    const std::ptrdiff_t row = sales.rowOf(member);
    if (row < 0) continue;
    for (const domain::ProductSum& sum : sales.productsOf(static_cast<std::size_t>(row))) {
      const base::RawId product = sum.productRow < sales.products.size() ? sales.products[sum.productRow] : 0;
      ProductLine& line = lines[product];
      line.product = product;
      line.revenue += sum.revenue;
      line.margin += sum.margin;
      line.before += sum.revenueBefore;
    }
  }
  std::vector<ProductLine> result;
  for (const auto& [product, line] : lines) result.push_back(line);
  return result;
}

}  // namespace

ProductsTab::ProductsTab(AppContext& context, QWidget* parent)
    : RegisterTab(context, parent),
      m_card(new Card(this)),
      m_table(new DataTable(QStringLiteral("account_products"), m_card)),
      m_resultCard(new Card(this)),
      m_result(new ChartView(m_resultCard)) {
  m_card->body()->addWidget(m_table);
  m_table->setFirstSort(QStringLiteral("revenue"), true);
  m_table->setFitRows(kMostRows);
  m_result->setHeights(230, 200);
  m_resultCard->body()->addWidget(m_result);
  m_resultNote = new TextLabel(TextRole::small, m_resultCard);
  m_resultNote->setWordWrap(true);
  m_resultNote->setElided(false);
  m_resultCard->body()->addWidget(m_resultNote);
  m_costs = addRegister(registerOf(domain::Kind::cost_lines));
  // What it leaves and what it costs side by side, above what it buys.
  auto* both = new QWidget(this);
  m_both = new QBoxLayout(QBoxLayout::LeftToRight, both);
  m_both->setContentsMargins(0, 0, 0, 0);
  m_both->setSpacing(kGap);
  m_both->addWidget(m_resultCard, 3);
  m_both->addWidget(m_costs, 2);
  m_costs->body()->addStretch(1);
  addFirst(both);
  m_suggestions = new SuggestionCard(context, this);
  addCard(m_suggestions);
  addCard(m_card);
}

void ProductsTab::setNarrow(bool narrow) { m_both->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight); }

void ProductsTab::retranslate() {
  m_card->setTitle(say("account", "Sales by product"));
  m_table->setAccessibleName(say("account", "Sales by product"));
  m_result->setMenuTexts(say("account", "Copy picture"), say("account", "Copy data"));
  m_suggestions->retranslate();
  nameRegister(context(), *m_costs, domain::Kind::cost_lines);
}

void ProductsTab::sum() {
  showProducts();
  showResult();
  m_suggestions->showAccount(account());
}

void ProductsTab::showResult() {
  const app::SnapshotPointer snapshot = workspace().snapshot();
  // With everything below it, as the account's figures everywhere.
  const std::vector<base::RawId> members = scoring::withSubsidiaries(*snapshot, domain::AccountTree(*snapshot), account());
  const auto ladder = scoring::customerLadder(*snapshot, members, context().clock().today());
  m_resultCard->setVisible(ladder.has_value());
  if (!ladder) return;
  report::BridgeChart chart = report::customerResultChart(*snapshot, *ladder, context().words());
  m_resultCard->setTitle(qtText(chart.title));
  m_resultNote->setText(qtText(chart.subtitle));
  m_result->setAccessibleName(qtText(chart.title));
  // An empty chart is no higher than its one sentence.
  if (chart.parts.empty()) m_result->setHeights(64, 64);
  else m_result->setHeights(230, 200);
  chart.title.clear();
  chart.subtitle.clear();
  showChart(*m_result, std::move(chart));
}

void ProductsTab::showProducts() {
  /// Up to here the sums are made faster than anybody notices.
  constexpr std::int64_t kReadAtOnce = 200'000;
  const app::SnapshotPointer snapshot = workspace().snapshot();
  if (snapshot->sales().productSums.isRead() || snapshot->sales().lineCount < kReadAtOnce) {
    m_reading.stop();
    fillTable();
    return;
  }
  m_card->setSubtitle(say("account", "Adding up the sales by product …"));
  m_table->setSource(std::make_shared<ColumnSource>(std::vector<base::RawId>(), std::vector<SourceColumn>()));
  m_reading.run([snapshot](const std::atomic<bool>&) { return snapshot->sales().productSums.all().size(); },
                [this](std::size_t) {
                  if (context().workspace() != nullptr) fillTable();
                });
}

void ProductsTab::fillTable() {
  const ColumnMaker make = columns();
  const domain::SalesSums& sales = make.snapshot->sales();
  const domain::AccountTree tree(*make.snapshot);
  const std::vector<base::RawId> members = scoring::withSubsidiaries(*make.snapshot, tree, account());
  const std::vector<ProductLine> lines = productLines(*make.snapshot, members);
  std::int64_t total = 0;
  bool marginKnown = false;
  for (const ProductLine& line : lines) total += line.revenue;
  for (const base::RawId member : members)
    if (const std::ptrdiff_t row = sales.rowOf(member); row >= 0 && sales.marginKnown[static_cast<std::size_t>(row)]) marginKnown = true;
  m_card->setSubtitle(lines.empty()
                          ? QString()
                          : QStringLiteral("%1 · %2").arg(qtText(words::period(context().language(), sales.productWindow)), make.moneyText(total)));
  const auto& trouble = sales.productSums.trouble();
  m_table->setPlaceholder(trouble ? context().sentence(*trouble) : say("account", "No sales of this account yet, or none in the last 24 months."));
  std::vector<base::RawId> ids;
  for (const ProductLine& line : lines) ids.push_back(line.product);
  const auto product = [shot = make.snapshot, ids](std::size_t row) { return shot->find(domain::Id<domain::Product>(ids[row])); };
  std::vector<SourceColumn> shown;
  shown.push_back(textColumn(
      "product", say("account", "Product"),
      [product, none = say("account", "No product named")](std::size_t row) { return product(row) != nullptr ? qtText(product(row)->name) : none; },
      CellType::strong, 260));
  shown.push_back(textColumn(
      "key", say("account", "Article"), [product](std::size_t row) { return product(row) != nullptr ? qtText(product(row)->key) : QString(); },
      CellType::text, 110));
  shown.push_back(textColumn(
      "family", say("account", "Product family"),
      [product](std::size_t row) { return product(row) != nullptr ? qtText(product(row)->family) : QString(); }, CellType::text, 170));
  shown.push_back(make.money(
      "revenue", say("account", "12 months"), [lines](std::size_t row) { return lines[row].revenue; }, 140));
  shown.push_back(make.money(
      "before", say("account", "12 months before"), [lines](std::size_t row) { return lines[row].before; }, 136));
  shown.push_back(make.percent(
      "change", say("account", "Change"),
      [lines](std::size_t row) -> std::optional<double> {
        if (lines[row].before <= 0) return std::nullopt;
        return static_cast<double>(lines[row].revenue - lines[row].before) / static_cast<double>(lines[row].before);
      },
      true));
  shown.push_back(make.percent(
      "margin", say("account", "Margin"),
      [lines, marginKnown](std::size_t row) -> std::optional<double> {
        if (!marginKnown || lines[row].revenue <= 0) return std::nullopt;
        return static_cast<double>(lines[row].margin) / static_cast<double>(lines[row].revenue);
      },
      false, 100));
  const auto share = [lines, total](std::size_t row) -> std::optional<double> {
    if (total <= 0) return std::nullopt;
    return static_cast<double>(lines[row].revenue) / static_cast<double>(total);
  };
  shown.push_back(make.percent("share", say("account", "Share"), share, false));
  SourceColumn bar = textColumn(
      "bar", QString(), [](std::size_t) { return QString(); }, CellType::meter, 140);
  bar.column.sortable = false;
  // Against the largest: of thirty products each has a few hundredths of the whole, and bars of that would all look alike.
  std::int64_t largest = 0;
  for (std::size_t row = 0; row < ids.size(); ++row) largest = std::max(largest, lines[row].revenue);
  bar.drawing = [lines, largest](std::size_t row) {
    CellDrawing drawing;
    if (largest > 0) drawing.values.push_back(std::max(0.0, static_cast<double>(lines[row].revenue) / static_cast<double>(largest)));
    return drawing;
  };
  shown.push_back(std::move(bar));
  m_table->setSource(std::make_shared<ColumnSource>(std::move(ids), std::move(shown)));
}

}  // namespace kam::ui
