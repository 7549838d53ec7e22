// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/overview_view.h"

#include "pages/portfolio/figure_popup.h"
#include "pages/portfolio/key_accounts.h"
#include "report/portfolio_charts.h"
#include "shell/navigation.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/chart_spots.h"
#include "widgets/chart_view.h"
#include "widgets/data_table.h"
#include "widgets/empty_state.h"
#include "widgets/key_figure_card.h"
#include "widgets/meter.h"
#include "widgets/text_label.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kam::ui {
namespace {

/// Six figures stand in one row from this width on, charts side by side too.
constexpr int kWideEnough = 1040;
constexpr int kMostRows = 25;

}  // namespace

OverviewView::OverviewView(AppContext& context, PortfolioModel& model, QWidget* parent)
    : PortfolioView(context, parent), m_model(model), m_figures(new QGridLayout), m_charts(new QBoxLayout(QBoxLayout::LeftToRight)) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  outer->addWidget(scroll);
  auto* content = new QWidget(scroll);
  scroll->setWidget(content);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGap);
  column->addLayout(m_figures);
  column->addLayout(m_charts);
  m_figures->setSpacing(kGap);
  m_charts->setSpacing(kGap);
  for (std::size_t at = 0; at < 6; ++at) {
    auto* card = new KeyFigureCard(content);
    connect(card, &QAbstractButton::clicked, this, [this, at] { explain(at); });
    m_cards.push_back(card);
  }
  buildCharts(content);
  buildKeyAccounts(content);
  column->addWidget(m_keyCard);
  m_hoursCard = new Card(content);
  m_hours = new QGridLayout;
  m_hours->setHorizontalSpacing(28);
  m_hours->setVerticalSpacing(10);
  m_hoursCard->body()->addLayout(m_hours);
  column->addWidget(m_hoursCard);
  column->addStretch(1);
  arrange();
}

void OverviewView::buildCharts(QWidget* content) {
  const auto open = [this](qint64 account, int) {
    if (account != 0) context().navigation().openAccount(account);
  };
  m_paretoCard = new Card(content);
  m_pareto = new ChartView(m_paretoCard);
  m_pareto->setHeights(290, 220);
  m_paretoCard->body()->addWidget(m_pareto);
  m_matrixCard = new Card(content);
  m_matrix = new ChartView(m_matrixCard);
  m_matrix->setHeights(290, 220);
  m_matrixCard->body()->addWidget(m_matrix);
  m_charts->addWidget(m_paretoCard, 53);
  m_charts->addWidget(m_matrixCard, 47);
  connect(m_pareto, &ChartView::clicked, this, open);
  connect(m_matrix, &ChartView::clicked, this, open);
}

void OverviewView::buildKeyAccounts(QWidget* content) {
  m_keyCard = new Card(content);
  m_table = new DataTable(QStringLiteral("portfolio_key_accounts"), m_keyCard);
  m_table->setFitRows(kMostRows);
  m_table->setFirstSort(QStringLiteral("revenue"), true);
  m_noKeys = new EmptyState(m_keyCard);
  m_noKeys->setIcon(QStringLiteral("target"));
  m_noKeys->hide();
  m_keyCard->body()->addWidget(m_table);
  m_keyCard->body()->addWidget(m_noKeys);
  connect(m_table, &DataTable::opened, this, [this](qint64 account) { context().navigation().openAccount(account); });
  connect(m_noKeys, &EmptyState::firstStep, this, [this] { context().navigation().openPage(QStringLiteral("selection")); });
}

void OverviewView::resizeEvent(QResizeEvent* event) {
  PortfolioView::resizeEvent(event);
  const int columns = width() >= kWideEnough ? 6 : 3;
  if (columns == m_columns) return;
  m_columns = columns;
  arrange();
}

void OverviewView::arrange() {
  for (std::size_t card = 0; card < m_cards.size(); ++card) {
    const auto at = static_cast<int>(card);
    m_figures->removeWidget(m_cards[card]);
    m_figures->addWidget(m_cards[card], at / m_columns, at % m_columns);
  }
  for (int column = 0; column < 6; ++column) m_figures->setColumnStretch(column, column < m_columns ? 1 : 0);
  m_charts->setDirection(m_columns == 6 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void OverviewView::fill() {
  for (ChartView* chart : {m_pareto, m_matrix}) chart->setMenuTexts(say("portfolio", "Copy picture"), say("portfolio", "Copy data"));
  m_keyCard->setTitle(say("portfolio", "Key accounts against target"));
  m_table->setAccessibleName(say("portfolio", "Key accounts against target"));
  m_noKeys->setTexts(
      say("portfolio", "No key account is decided yet"),
      say("portfolio", "Rank the accounts, draw the line and record the decision; the key accounts then stand here with their targets."));
  m_noKeys->setSteps(say("portfolio", "Select key accounts"));
  if (!m_model.data()) return;
  fillCards();
  fillCharts();
  fillKeyAccounts();
  fillHours();
}

void OverviewView::fillCards() {
  const std::vector<report::PortfolioCard> cards = m_model.cards();
  for (std::size_t at = 0; at < m_cards.size() && at < cards.size(); ++at) {
    const report::PortfolioCard& card = cards[at];
    m_cards[at]->setTitle(qtText(card.shown.label));
    if (card.missing) m_cards[at]->setMissing(qtText(card.shown.detail), qtText(card.step));
    else
      m_cards[at]->setFigure(qtText(card.shown.value), qtText(card.shown.detail), toneOf(card.shown.tone),
                             qtText(card.purpose) + QLatin1Char('\n') + qtText(card.formula));
  }
}

void OverviewView::fillCharts() {
  const auto shown = m_model.data();
  const words::Words words = m_model.words();
  report::BarLineChart pareto = report::paretoChart(*shown->part, shown->pareto, words);
  m_paretoCard->setTitle(qtText(pareto.title));
  m_paretoCard->setSubtitle(say("portfolio", "per group; A to 80 %, B to 95 %"));
  m_pareto->setAccessibleName(qtText(pareto.title));
  showChart(*m_pareto, std::move(pareto));
  if (!shown->ranking) return;
  report::MatrixChart matrix = report::matrixChart(*shown->part, *shown->ranking, words, {}, shown->trail.get());
  m_matrixCard->setTitle(matrix.points.empty() ? say("portfolio", "Key account matrix") : qtText(matrix.title));
  m_matrixCard->setSubtitle(qtText(matrix.subtitle));
  m_matrix->setAccessibleName(qtText(matrix.title));
  showChart(*m_matrix, std::move(matrix));
}

void OverviewView::fillKeyAccounts() {
  const auto shown = m_model.data();
  const bool any = !shown->figures.keyAccounts.empty();
  m_table->setVisible(any);
  m_noKeys->setVisible(!any);
  m_keyCard->setSubtitle(any ? say("portfolio", "of target: share of what the months so far should have brought") : QString());
  m_table->setSource(keyAccountsSource(shown, m_model.words()));
}

void OverviewView::fillHours() {
  while (QLayoutItem* item = m_hours->takeAt(0)) {
    item->widget()->deleteLater();
    delete item;
  }
  m_hoursCard->setTitle(say("portfolio", "Manager workload"));
  m_hoursCard->setSubtitle(say("portfolio", "hours planned for accounts of the hours there are, a year"));
  constexpr int kInARow = 3;
  int at = 0;
  for (const HoursLine& line : m_model.hours()) {
    auto* meter = new Meter(m_hoursCard);
    meter->setValue(line.name, line.hours, line.share, line.tone);
    m_hours->addWidget(meter, at / kInARow, at % kInARow);
    ++at;
  }
  for (int column = 0; column < kInARow; ++column) m_hours->setColumnStretch(column, 1);
  if (at > 0) return;
  auto* none =
      new TextLabel(TextRole::muted, say("portfolio", "No hours are planned yet. Assignments of the team to accounts bring them."), m_hoursCard);
  m_hours->addWidget(none, 0, 0, 1, kInARow);
}

void OverviewView::explain(std::size_t card) {
  const std::vector<report::PortfolioCard> cards = m_model.cards();
  if (card >= cards.size()) return;
  auto* popup = new FigurePopup(context(), cards[card], m_model.partsOf(cards[card].topic), this);
  popup->setRecords(cards[card].missing ? QString() : say("portfolio", "All records behind it"));
  popup->setStep(stepOf(cards[card]));
  connect(popup, &FigurePopup::recordsWanted, this,
          [this, topic = cards[card].topic] { Q_EMIT sectionWanted(QStringLiteral("records-") + qtText(report::keyOf(topic))); });
  connect(popup, &FigurePopup::stepWanted, this, [this, shown = cards[card]] { follow(shown); });
  popup->openBelow(*m_cards[card]);
}

QString OverviewView::stepOf(const report::PortfolioCard& card) const {
  if (card.missing) return qtText(card.step);
  switch (card.topic) {
    case report::PortfolioTopic::revenue:
    case report::PortfolioTopic::margin: return say("portfolio", "Open the Pareto");
    case report::PortfolioTopic::dependency: return say("portfolio", "Try what a loss would do");
    default: return {};
  }
}

void OverviewView::follow(const report::PortfolioCard& card) {
  if (!card.missing) {
    Q_EMIT sectionWanted(card.topic == report::PortfolioTopic::dependency ? QStringLiteral("what-if") : QStringLiteral("pareto"));
    return;
  }
  const bool talk = card.topic == report::PortfolioTopic::satisfaction;
  context().navigation().openPage(talk ? QStringLiteral("plan") : QStringLiteral("import"));
}

}  // namespace kam::ui
