// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/comparison_view.h"

#include "models/column_source.h"
#include "pages/selection/decision_texts.h"
#include "pages/selection/place_texts.h"
#include "shell/navigation.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/chart_spots.h"
#include "widgets/chart_view.h"
#include "widgets/data_table.h"
#include "words/format.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kam::ui {
namespace {

constexpr int kSoon = 120;
constexpr std::size_t kLeastLines = 15;
constexpr std::size_t kMostLines = 25;
constexpr int kMostRows = 12;

}  // namespace

ComparisonView::ComparisonView(AppContext& context, SelectionModel& model, QWidget* parent)
    : SelectionView(context, model, parent), m_slopeCard(new Card(this)), m_slope(new ChartView(m_slopeCard)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGap);
  auto* chartScroll = new QScrollArea(m_slopeCard);
  chartScroll->setWidgetResizable(true);
  chartScroll->setFrameShape(QFrame::NoFrame);
  chartScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  chartScroll->setWidget(m_slope);
  chartScroll->viewport()->setAutoFillBackground(false);
  m_slope->setAutoFillBackground(false);
  m_slopeCard->body()->addWidget(chartScroll, 1);
  row->addWidget(m_slopeCard, 1);
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* lists = new QWidget(scroll);
  auto* column = new QVBoxLayout(lists);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGap);
  m_large = addList(lists, QStringLiteral("selection_large"));
  m_small = addList(lists, QStringLiteral("selection_small"));
  m_out = addList(lists, QStringLiteral("selection_out"));
  for (const List& list : {m_large, m_small, m_out}) column->addWidget(list.card);
  column->addStretch(1);
  scroll->setWidget(lists);
  row->addWidget(scroll, 1);
  m_soon.setSingleShot(true);
  m_soon.setInterval(kSoon);
  connect(&m_soon, &QTimer::timeout, this, &ComparisonView::fill);
  connect(&model, &SelectionModel::rankingChanged, this, &ComparisonView::fillSoon);
  connect(m_slope, &ChartView::clicked, this, [this](qint64 account, int) {
    if (account != 0) this->context().navigation().openAccount(account);
  });
}

ComparisonView::List ComparisonView::addList(QWidget* parent, const QString& memory) {
  List list{new Card(parent), nullptr};
  list.table = new DataTable(memory, list.card);
  list.table->setFitRows(kMostRows);
  list.table->setSortable(false);
  list.card->body()->addWidget(list.table);
  connect(list.table, &DataTable::opened, this, [this](qint64 id) { context().navigation().openAccount(id); });
  return list;
}

QString ComparisonView::title() const { return say("selection", "Against revenue"); }

void ComparisonView::retranslate() {
  m_large.card->setTitle(say("selection", "Large, but no key account"));
  m_large.table->setPlaceholder(say("selection", "Every large account is above the line."));
  m_small.card->setTitle(say("selection", "Small, but attractive"));
  m_small.table->setPlaceholder(say("selection", "Nobody small stands out."));
  m_out.card->setTitle(say("selection", "Out of the running"));
  m_out.table->setPlaceholder(say("selection", "Nobody is knocked out, and enough is known about everybody."));
  for (const List& list : {m_large, m_small, m_out}) list.table->setAccessibleName(list.card->accessibleName());
  m_slope->setMenuTexts(say("selection", "Copy picture"), say("selection", "Copy data"));
}

void ComparisonView::refresh(const Change& change) { static_cast<void>(change); }

void ComparisonView::showEvent(QShowEvent* event) {
  SelectionView::showEvent(event);
  if (m_stale) fill();
}

void ComparisonView::fillSoon() {
  m_stale = true;
  if (isVisible()) m_soon.start();
}

void ComparisonView::fill() {
  const auto ranking = model().ranking();
  if (!ranking) return;
  m_stale = false;
  fillSlope();
  const std::size_t keys = model().keyCount();
  auto large = report::largeButNotKey(*ranking, keys, context().words());
  auto small = report::smallButAttractive(*ranking, keys, context().words());
  const int size = static_cast<int>(keys);
  m_large.card->setSubtitle(say("selection", "among the %n largest by revenue", nullptr, size));
  m_large.table->setSource(contrastSource(std::move(large)));
  m_small.card->setSubtitle(say("selection", "not among the %n largest", nullptr, size));
  m_small.table->setSource(contrastSource(std::move(small)));
  fillKnockOuts();
}

void ComparisonView::fillSlope() {
  const std::size_t most = std::clamp(model().keyCount() + 3, kLeastLines, kMostLines);
  report::SlopeChart chart = report::revenueAgainstScore(*model().snapshot(), *model().ranking(), context().words(), most);
  m_slopeCard->setTitle(qtText(chart.title));
  const int shown = static_cast<int>(most);
  m_slopeCard->setSubtitle(say("selection", "the best %n of each", nullptr, shown));
  m_slope->setAccessibleName(qtText(chart.title));
  const int height = 30 + 20 * static_cast<int>(chart.lines.size());
  m_slope->setHeights(height, height);
  showChart(*m_slope, std::move(chart));
}

std::shared_ptr<TableSource> ComparisonView::contrastSource(std::vector<report::Contrast> contrasts) const {
  std::vector<base::RawId> ids;
  for (const report::Contrast& contrast : contrasts) ids.push_back(contrast.account.raw());
  const auto shared = std::make_shared<const std::vector<report::Contrast>>(std::move(contrasts));
  const app::SnapshotPointer snapshot = model().snapshot();
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "account", say("selection", "Account"), [shared, snapshot](std::size_t row) { return accountName(*snapshot, (*shared)[row].account); },
      CellType::strong, 170));
  columns.push_back(textColumn(
      "revenue_place", say("selection", "Revenue"), [shared](std::size_t row) { return QString::number((*shared)[row].revenuePlace); },
      CellType::number, 74));
  columns.push_back(textColumn(
      "place", say("selection", "Score"),
      [shared](std::size_t row) {
        const auto place = (*shared)[row].place;
        return place ? QString::number(*place) : qtText(words::kUnknown);
      },
      CellType::number, 66));
  columns.back().column.toolTip = say("selection", "Place in the ranking by score");
  columns[1].column.toolTip = say("selection", "Place by revenue");
  columns.push_back(textColumn(
      "reason", say("selection", "Why"), [shared](std::size_t row) { return qtText((*shared)[row].reason); }, CellType::text, 260));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

void ComparisonView::fillKnockOuts() {
  const auto ranking = model().ranking();
  const auto rows = std::make_shared<std::vector<std::size_t>>();
  std::vector<base::RawId> ids;
  int knockedOut = 0, unknown = 0;
  for (std::size_t row = ranking->ranked; row < ranking->rows.size(); ++row) {
    const scoring::RankedAccount& ranked = ranking->rows[row];
    const domain::Account* account = model().snapshot()->find(ranked.account);
    if (account != nullptr && account->archived) continue;
    (ranked.knockOut ? knockedOut : unknown) += 1;
    rows->push_back(row);
    ids.push_back(ranked.account.raw());
  }
  m_out.card->setSubtitle(say("selection", "%n knocked out", nullptr, knockedOut) + QStringLiteral(" · ") +
                          say("selection", "%n with too little known", nullptr, unknown));
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "account", say("selection", "Account"),
      [rows, ranking, snapshot = model().snapshot()](std::size_t row) { return accountName(*snapshot, ranking->rows[(*rows)[row]].account); },
      CellType::strong, 190));
  columns.push_back(textColumn(
      "reason", say("selection", "Why"),
      [this, rows](std::size_t row) { return placeTexts(model(), (*rows)[row], std::nullopt).changes.join(QLatin1Char(' ')); }, CellType::text, 380));
  m_out.table->setSource(std::make_shared<ColumnSource>(std::move(ids), std::move(columns)));
}

}  // namespace kam::ui
