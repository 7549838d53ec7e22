// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/pareto_view.h"

#include "pages/portfolio/cut_chart.h"
#include "pages/portfolio/key_accounts.h"
#include "shell/navigation.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/segmented_control.h"
#include "widgets/text_label.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kam::ui {
namespace {

constexpr int kWideEnough = 1040;
constexpr int kMostRows = 10;
constexpr scoring::PortfolioMeasure kMeasures[] = {scoring::PortfolioMeasure::revenue, scoring::PortfolioMeasure::margin,
                                                   scoring::PortfolioMeasure::won};

}  // namespace

ParetoView::ParetoView(AppContext& context, PortfolioModel& model, QWidget* parent)
    : PortfolioView(context, parent), m_model(model), m_pareto(new ParetoModel(this)), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  auto* scroll = m_scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  outer->addWidget(scroll);
  auto* content = new QWidget(scroll);
  scroll->setWidget(content);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGap);
  column->addWidget(controls(content));
  m_chartCard = new Card(content);
  m_chart = new CutChart(m_chartCard);
  m_chart->setHeights(320, 280);
  m_chartCard->body()->addWidget(m_chart);
  column->addWidget(m_chartCard);
  m_columns->setSpacing(kGap);
  m_concentrationCard = new Card(content);
  m_lines = new QGridLayout;
  m_lines->setHorizontalSpacing(16);
  m_lines->setVerticalSpacing(10);
  m_lines->setColumnStretch(2, 1);
  m_concentrationCard->body()->addLayout(m_lines);
  m_concentrationCard->body()->addStretch(1);
  m_migrationCard = new Card(content);
  m_migration = table(m_migrationCard, QStringLiteral("portfolio_migration"));
  m_columns->addWidget(m_concentrationCard, 1);
  m_columns->addWidget(m_migrationCard, 1);
  column->addLayout(m_columns);
  m_leftOutCard = new Card(content);
  m_leftOut = table(m_leftOutCard, QStringLiteral("portfolio_left_out"));
  column->addWidget(m_leftOutCard);
  column->addStretch(1);
  connect(m_pareto, &ParetoModel::changed, this, &ParetoView::show);
  connect(m_chart, &CutChart::cutMoved, m_pareto, &ParetoModel::setCutA);
  connect(m_chart, &ChartView::clicked, this, [this](qint64 account, int) {
    if (account != 0) this->context().navigation().openAccount(account);
  });
}

QWidget* ParetoView::controls(QWidget* content) {
  auto* row = new QWidget(content);
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(10);
  m_measure = new SegmentedControl(row);
  m_level = new SegmentedControl(row);
  const auto cut = [&](TextLabel*& text, QSpinBox*& box, int low, int high) {
    text = new TextLabel(TextRole::muted, row);
    text->setElided(false);
    box = new QSpinBox(row);
    box->setRange(low, high);
    box->setSuffix(QStringLiteral(" %"));
    box->setKeyboardTracking(false);
    box->setMinimumWidth(88);
  };
  cut(m_cutAText, m_cutA, 1, 99);
  cut(m_cutBText, m_cutB, 2, 100);
  line->addWidget(m_measure);
  line->addWidget(m_level);
  line->addStretch(1);
  for (QWidget* widget :
       {static_cast<QWidget*>(m_cutAText), static_cast<QWidget*>(m_cutA), static_cast<QWidget*>(m_cutBText), static_cast<QWidget*>(m_cutB)})
    line->addWidget(widget);
  connect(m_measure, &SegmentedControl::chosen, this, [this](int at) { m_pareto->setMeasure(kMeasures[at]); });
  connect(m_level, &SegmentedControl::chosen, this,
          [this](int at) { m_pareto->setLevel(at == 0 ? scoring::RollUp::group : scoring::RollUp::account); });
  connect(m_cutA, &QSpinBox::valueChanged, m_pareto, &ParetoModel::setCutA);
  connect(m_cutB, &QSpinBox::valueChanged, m_pareto, &ParetoModel::setCutB);
  return row;
}

DataTable* ParetoView::table(Card* card, const QString& memory) {
  auto* table = new DataTable(memory, card);
  table->setFitRows(kMostRows);
  card->body()->addWidget(table);
  card->body()->addStretch(1);
  connect(table, &DataTable::opened, this, [this](qint64 account) { context().navigation().openAccount(account); });
  return table;
}

void ParetoView::resizeEvent(QResizeEvent* event) {
  PortfolioView::resizeEvent(event);
  m_columns->setDirection(width() >= kWideEnough ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  fitHeight(*m_scroll);
}

void ParetoView::fill() {
  m_measure->setSegments({say("portfolio", "Revenue"), say("portfolio", "Contribution margin"), say("portfolio", "Won business")});
  m_measure->setAccessibleName(say("portfolio", "Measure"));
  m_level->setSegments({say("portfolio", "Groups"), say("portfolio", "Single accounts")});
  m_level->setAccessibleName(say("portfolio", "Level"));
  m_cutAText->setText(say("portfolio", "Class A up to"));
  m_cutBText->setText(say("portfolio", "B up to"));
  m_cutA->setAccessibleName(m_cutAText->text());
  m_cutB->setAccessibleName(m_cutBText->text());
  m_cutA->setToolTip(say("portfolio", "Share of the whole where class A ends; the line in the chart can be dragged too"));
  m_cutB->setToolTip(say("portfolio", "Share of the whole where class B ends"));
  m_chart->setMenuTexts(say("portfolio", "Copy picture"), say("portfolio", "Copy data"));
  m_concentrationCard->setTitle(say("portfolio", "How much hangs on few"));
  m_migration->setPlaceholder(say("portfolio", "Nobody changed class."));
  m_pareto->load(m_model.data(), m_model.words());
}

void ParetoView::show() {
  if (!m_pareto->look()) return;
  const QSignalBlocker a(m_cutA);
  const QSignalBlocker b(m_cutB);
  m_cutA->setValue(m_pareto->cutA());
  m_cutB->setValue(m_pareto->cutB());
  report::BarLineChart chart = m_pareto->chart();
  m_chartCard->setTitle(qtText(chart.title));
  m_chartCard->setSubtitle(say("portfolio", "drag the dashed lines to try another cut"));
  m_chart->setAccessibleName(qtText(chart.title));
  m_chart->setChart(std::move(chart));
  showConcentration();
  m_migrationCard->setTitle(m_pareto->migrationFinding());
  m_migrationCard->setSubtitle(m_pareto->migrationPeriod());
  m_migration->setSource(m_pareto->migration());
  m_migration->setAccessibleName(m_pareto->migrationFinding());
  m_leftOutCard->setTitle(m_pareto->leftOutFinding());
  m_leftOutCard->setSubtitle(say("portfolio", "shares are of the positive values; these are listed, never mixed in"));
  m_leftOut->setSource(m_pareto->leftOut());
  m_leftOut->setAccessibleName(m_pareto->leftOutFinding());
  m_leftOutCard->setVisible(m_pareto->leftOut()->rowCount() > 0);
  fitHeight(*m_scroll);
}

void ParetoView::showConcentration() {
  while (QLayoutItem* item = m_lines->takeAt(0)) {
    item->widget()->deleteLater();
    delete item;
  }
  int row = 0;
  for (const report::ConcentrationLine& line : m_pareto->concentration()) {
    auto* name = new TextLabel(TextRole::muted, qtText(line.name), m_concentrationCard);
    auto* value = new TextLabel(TextRole::strong, qtText(line.value), m_concentrationCard);
    auto* meaning = new TextLabel(TextRole::body, qtText(line.meaning), m_concentrationCard);
    for (TextLabel* label : {name, value}) label->setElided(false);
    value->setTone(toneOf(line.tone));
    meaning->setElided(false);
    meaning->setWordWrap(true);
    m_lines->addWidget(name, row, 0, Qt::AlignTop);
    m_lines->addWidget(value, row, 1, Qt::AlignTop | Qt::AlignRight);
    m_lines->addWidget(meaning, row, 2, Qt::AlignTop);
    ++row;
  }
  if (row > 0) return;
  auto* none = new TextLabel(TextRole::muted, say("portfolio", "Nothing positive in this period, so nothing to measure."), m_concentrationCard);
  none->setElided(false);
  m_lines->addWidget(none, 0, 0, 1, 3);
}

}  // namespace kam::ui
