// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/portfolio_page.h"

#include "app/workspace.h"
#include "domain/records.h"
#include "pages/portfolio/portfolio_model.h"
#include "print/pdf/pdf.h"
#include "report/portfolio_summary.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/chart_spots.h"
#include "widgets/chart_view.h"
#include "widgets/data_table.h"
#include "widgets/empty_state.h"
#include "widgets/key_figure_card.h"
#include "widgets/meter.h"
#include "widgets/page_header.h"
#include "widgets/text_label.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLayoutItem>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kam::ui {
namespace {

constexpr int kCards = 6;

void clear(QLayout& layout) {
  while (QLayoutItem* item = layout.takeAt(0)) {
    if (item->widget() != nullptr) item->widget()->deleteLater();
    delete item;
  }
}

}  // namespace

PortfolioPage::PortfolioPage(AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_model(new PortfolioModel(this)),
      m_header(new PageHeader(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 0);
  column->setSpacing(kGap);
  column->addWidget(m_header);
  column->addWidget(m_stack, 1);
  m_empty->setIcon(QStringLiteral("chart"));
  m_stack->addWidget(overview());
  m_stack->addWidget(m_empty);
  connect(m_model, &PortfolioModel::changed, this, &PortfolioPage::show);
  connect(m_empty, &EmptyState::firstStep, this, [this] { this->context().navigation().openPage(QStringLiteral("import")); });
  connect(m_empty, &EmptyState::secondStep, this, [this] {
    this->context().navigation().openPage(QStringLiteral("accounts"), {0, QStringLiteral("new")});
  });
  connect(m_noKeys, &EmptyState::firstStep, this, [this] { this->context().navigation().openPage(QStringLiteral("selection")); });
  const auto openAccount = [this](qint64 record) {
    if (record != 0) this->context().navigation().openAccount(record);
  };
  connect(m_pareto, &ChartView::clicked, this, openAccount);
  connect(m_matrix, &ChartView::clicked, this, openAccount);
  connect(m_keyTable, &DataTable::opened, this, openAccount);
}

QWidget* PortfolioPage::overview() {
  auto* scroll = new QScrollArea(m_stack);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* content = new QWidget(scroll);
  scroll->setWidget(content);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 20);
  column->setSpacing(kGap);
  m_cardGrid = new QGridLayout;
  m_cardGrid->setSpacing(kGap);
  for (int at = 0; at < kCards; ++at) {
    m_cards.push_back(new KeyFigureCard(content));
    m_cardGrid->addWidget(m_cards.back(), 0, at);
    connect(m_cards.back(), &QAbstractButton::clicked, this, [this, at] { follow(static_cast<std::size_t>(at)); });
  }
  column->addLayout(m_cardGrid);

  const auto chart = [&](Card*& card, ChartView*& view, int share) {
    card = new Card(content);
    view = new ChartView(card);
    view->setHeights(290, 220);
    card->body()->addWidget(view);
    m_chartRow->addWidget(card, share);
  };
  m_chartRow = new QBoxLayout(QBoxLayout::LeftToRight);
  m_chartRow->setSpacing(kGap);
  chart(m_paretoCard, m_pareto, 7);
  chart(m_matrixCard, m_matrix, 6);
  column->addLayout(m_chartRow, 1);

  m_tableRow = new QBoxLayout(QBoxLayout::LeftToRight);
  m_tableRow->setSpacing(kGap);
  m_keyCard = new Card(content);
  m_keyStack = new QStackedWidget(m_keyCard);
  m_keyTable = new DataTable(QStringLiteral("portfolio_key_accounts"), m_keyStack);
  m_keyTable->setFitRows(14);
  m_keyTable->setFirstSort(QStringLiteral("revenue"), true);
  m_noKeys = new EmptyState(m_keyStack);
  m_noKeys->setIcon(QStringLiteral("target"));
  m_keyStack->addWidget(m_keyTable);
  m_keyStack->addWidget(m_noKeys);
  m_keyCard->body()->addWidget(m_keyStack);
  m_hoursCard = new Card(content);
  m_hours = new QVBoxLayout;
  m_hours->setSpacing(10);
  m_hoursCard->body()->addLayout(m_hours);
  m_hoursCard->body()->addStretch(1);
  m_tableRow->addWidget(m_keyCard, 7);
  m_tableRow->addWidget(m_hoursCard, 3);
  column->addLayout(m_tableRow);
  return scroll;
}

void PortfolioPage::refresh(const Change& change) {
  using domain::Kind;
  bool ours = change.workspace || change.sales || change.filter;
  for (const Kind kind : {Kind::accounts, Kind::opportunities, Kind::stages, Kind::targets, Kind::ratings, Kind::models, Kind::decisions, Kind::team,
                          Kind::assignments, Kind::settings})
    ours = ours || change.touches(kind);
  if (ours) load();
}

void PortfolioPage::load() {
  scoring::PortfolioScope scope;
  if (context().workspace() != nullptr && !context().workspace()->snapshot()->sales().empty()) scope.period = context().period();
  scope.manager = domain::Id<domain::TeamMember>(context().manager());
  scope.today = context().clock().today();
  m_model->load(context().workspace(), context().words(), scope);
}

void PortfolioPage::retranslate() {
  m_header->setTitle(say("pages", "Portfolio"));
  m_empty->setTexts(say("portfolio", "Nothing to look at yet"),
                    say("portfolio",
                        "The portfolio shows who carries the business, where each account stands and how the key accounts do against "
                        "their targets. It needs customers and their sales."));
  m_empty->setSteps(say("portfolio", "Import a file"), say("portfolio", "New account"));
  m_matrixCard->setTitle(say("portfolio", "Key account matrix"));
  m_matrixCard->setSubtitle(say("portfolio", "bubble = revenue"));
  m_keyCard->setTitle(say("portfolio", "Key accounts against target"));
  m_keyTable->setAccessibleName(say("portfolio", "Key accounts against target"));
  m_noKeys->setTexts(say("portfolio", "No key accounts yet"),
                     say("portfolio", "Rank your accounts by criteria you can defend, draw the line, and record the decision."));
  m_noKeys->setSteps(say("portfolio", "Choose key accounts"));
  m_hoursCard->setTitle(say("portfolio", "Manager workload"));
  m_hoursCard->setSubtitle(say("portfolio", "planned hours per year"));
  for (ChartView* view : {m_pareto, m_matrix}) view->setMenuTexts(say("portfolio", "Copy picture"), say("portfolio", "Copy data"));
  m_model->setWords(context().words());
}

void PortfolioPage::setNarrow(bool narrow) {
  for (int at = 0; at < kCards; ++at) {
    KeyFigureCard* card = m_cards[static_cast<std::size_t>(at)];
    m_cardGrid->removeWidget(card);
    m_cardGrid->addWidget(card, narrow ? at / 3 : 0, narrow ? at % 3 : at);
  }
  for (int column = 3; column < kCards; ++column) m_cardGrid->setColumnStretch(column, narrow ? 0 : 1);
  for (int column = 0; column < 3; ++column) m_cardGrid->setColumnStretch(column, 1);
  m_tableRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PortfolioPage::show() {
  m_stack->setCurrentIndex(m_model->isEmpty() ? 1 : 0);
  if (!m_model->state() || m_model->isEmpty()) {
    m_header->setSubtitle({});
    return;
  }
  const domain::TeamMember* manager = m_model->state()->snapshot->find(m_model->state()->scope.manager);
  m_header->setSubtitle(m_model->subtitle(context().periodText(context().periodChoice()),
                                          manager == nullptr ? say("portfolio", "all account managers") : qtText(manager->name)));
  showCards();
  showCharts();
  showKeyAccounts();
  showHours();
}

void PortfolioPage::showCards() {
  const std::vector<KeyFigure> figures = m_model->figures();
  for (std::size_t at = 0; at < m_cards.size() && at < figures.size(); ++at) {
    const KeyFigure& figure = figures[at];
    m_cards[at]->setTitle(figure.title);
    if (figure.figure.isEmpty()) m_cards[at]->setMissing(figure.note, figure.step);
    else m_cards[at]->setFigure(figure.figure, figure.note, figure.tone, figure.explanation);
  }
}

void PortfolioPage::follow(std::size_t card) {
  const std::vector<KeyFigure> figures = m_model->figures();
  if (card >= figures.size()) return;
  const QString& to = figures[card].leadsTo;
  if (to == QStringLiteral("key")) m_keyTable->setFocus();
  else if (to.startsWith(QStringLiteral("page:"))) context().navigation().openPage(to.mid(5));
}

void PortfolioPage::showCharts() {
  m_paretoCard->setTitle(m_model->paretoFinding());
  m_paretoCard->setSubtitle(say("portfolio", "classes A 80 %, B 95 %, C rest"));
  m_pareto->setAccessibleName(m_model->paretoFinding());
  showChart(*m_pareto, m_model->paretoChart());
  report::MatrixChart matrix = m_model->matrixChart();
  if (!matrix.title.empty()) m_matrixCard->setTitle(qtText(matrix.title));
  m_matrix->setAccessibleName(qtText(matrix.title));
  showChart(*m_matrix, std::move(matrix));
}

void PortfolioPage::showKeyAccounts() {
  const int count = m_model->state()->figures.keyAccounts;
  m_keyStack->setCurrentIndex(count == 0 ? 1 : 0);
  m_keyCard->setSubtitle(
      count == 0 ? QString()
                 : say("portfolio", "fiscal year %1").replace(QStringLiteral("%1"), QString::number(m_model->state()->figures.fiscalYear)));
  if (const auto source = m_model->keyAccounts()) m_keyTable->setSource(source);
}

void PortfolioPage::showHours() {
  clear(*m_hours);
  const auto lines = m_model->hours();
  for (const PortfolioModel::HoursLine& line : lines) {
    auto* meter = new Meter(m_hoursCard);
    meter->setValue(line.name, line.hours, line.share, line.tone);
    m_hours->addWidget(meter);
  }
  if (!lines.empty()) return;
  auto* none =
      new TextLabel(TextRole::muted, say("portfolio", "No hours are planned yet. Assignments of the team to accounts bring them."), m_hoursCard);
  none->setWordWrap(true);
  none->setElided(false);
  m_hours->addWidget(none);
}

bool PortfolioPage::canExportPdf() const { return context().workspace() != nullptr; }

void PortfolioPage::exportPdf() {
  if (context().workspace() == nullptr) return;
  const QString file = QFileDialog::getSaveFileName(this, say("portfolio", "Export the portfolio"),
                                                    say("portfolio", "portfolio") + QStringLiteral(".pdf"), QStringLiteral("PDF (*.pdf)"));
  if (file.isEmpty()) return;
  m_export.run(
      [snapshot = context().workspace()->snapshot(), path = file.toStdString(), language = context().language(),
       today = context().clock().today()](const std::atomic<bool>&) {
        report::PortfolioRequest request;
        request.language = language;
        request.today = today;
        return print::writePdf(report::portfolioSummary(*snapshot, request), path);
      },
      [this, file](const base::Result<void>& written) {
        if (!written) context().tellError(written.error());
        else context().tell(say("portfolio", "Written: %1").replace(QStringLiteral("%1"), file), Tone::positive);
      });
}

}  // namespace kam::ui
