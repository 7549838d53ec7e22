// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/economics_view.h"

#include "domain/records/account.h"
#include "domain/value_text.h"
#include "models/report_tone.h"
#include "pages/portfolio/view_parts.h"
#include "report/contract_words.h"
#include "report/economics.h"
#include "scoring/account/contract_term.h"
#include "shell/navigation.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/chart_spots.h"
#include "widgets/chart_view.h"
#include "widgets/meter.h"
#include "words/format.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kam::ui {
namespace {

constexpr std::size_t kMostLaggards = 8;

}  // namespace

EconomicsView::EconomicsView(AppContext& context, PortfolioModel& model, QWidget* parent)
    : PortfolioView(context, parent), m_model(model), m_scroll(new QScrollArea(this)) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(m_scroll);
  const auto [content, left, right] = twoColumns(*m_scroll);
  m_whaleCard = new Card(content);
  m_whale = new ChartView(m_whaleCard);
  m_whale->setHeights(250, 200);
  m_whaleText = wrappedLabel(TextRole::muted, {}, m_whaleCard);
  m_whaleCard->body()->addWidget(m_whale);
  m_whaleCard->body()->addWidget(m_whaleText);
  m_evenCard = new Card(content);
  m_evenText = wrappedLabel(TextRole::body, {}, m_evenCard);
  m_classes = new QGridLayout;
  m_evenCard->body()->addWidget(m_evenText);
  m_evenCard->body()->addLayout(m_classes);
  m_marginCard = new Card(content);
  m_marginText = wrappedLabel(TextRole::body, {}, m_marginCard);
  m_laggards = new QGridLayout;
  m_marginCard->body()->addWidget(m_marginText);
  m_marginCard->body()->addLayout(m_laggards);
  for (QGridLayout* grid : {m_classes, m_laggards}) {
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(8);
  }
  m_contractCard = new Card(content);
  m_contractText = wrappedLabel(TextRole::body, {}, m_contractCard);
  m_contracts = new QVBoxLayout;
  m_contracts->setSpacing(10);
  m_contractCard->body()->addWidget(m_contractText);
  m_contractCard->body()->addLayout(m_contracts);
  m_hoursCard = new Card(content);
  m_hours = new QVBoxLayout;
  m_hours->setSpacing(10);
  m_hoursCard->body()->addLayout(m_hours);
  left->addWidget(m_whaleCard);
  left->addWidget(m_evenCard);
  left->addStretch(1);
  right->addWidget(m_marginCard);
  right->addWidget(m_contractCard);
  right->addWidget(m_hoursCard);
  right->addStretch(1);
}

QString EconomicsView::money(std::int64_t minor) const {
  return qtText(words::shortMoney(m_model.words().language(), {base::Amount{minor}, domain::currencyOf(*m_model.data()->whole)}));
}

void EconomicsView::fill() {
  if (!m_model.data()) return;
  m_whale->setMenuTexts(say("portfolio", "Copy picture"), say("portfolio", "Copy data"));
  fillWhale();
  fillMargin();
  fillSteadiness();
  fillContracts();
  fillHours();
  fitHeight(*m_scroll);
}

void EconomicsView::fillWhale() {
  const auto shown = m_model.data();
  const auto profit = scoring::customerProfit(*shown->part, shown->question.today);
  m_whale->setVisible(profit.has_value());
  if (!profit) {
    m_whaleCard->setTitle(say("portfolio", "What accounts leave after cost"));
    m_whaleText->setText(say("portfolio", "Import cost lines and sales with margins to see which accounts earn and which cost."));
    return;
  }
  report::ColumnSeriesChart chart = report::whaleChart(*shown->part, *profit, m_model.words());
  m_whaleCard->setTitle(qtText(chart.title));
  m_whaleText->setText(qtText(report::whaleAdvice(*profit, m_model.words())) + QLatin1Char('\n') + qtText(chart.subtitle));
  m_whale->setAccessibleName(qtText(chart.title));
  chart.title.clear();
  chart.subtitle.clear();
  showChart(*m_whale, std::move(chart));
}

void EconomicsView::fillMargin() {
  clearLayout(*m_laggards);
  const auto shown = m_model.data();
  const report::MarginClasses classes = report::marginClasses(*shown->part, shown->figures.period, shown->question.today);
  m_marginCard->setTitle(say("portfolio", "Revenue against margin"));
  m_marginCard->setSubtitle(say("portfolio", "accounts whose margin class is worse than their revenue class"));
  m_marginText->setText(qtText(report::marginFinding(classes, m_model.words())));
  m_laggards->setColumnStretch(0, 1);
  const std::vector<report::MarginLaggard> laggards = report::marginLaggards(classes, kMostLaggards);
  int column = 1;
  for (const QString& title : {say("portfolio", "Revenue"), say("portfolio", "Margin"), say("portfolio", "Margin share")})
    if (!laggards.empty()) m_laggards->addWidget(new TextLabel(TextRole::small, title, m_marginCard), 0, column++, Qt::AlignRight);
  int row = 1;
  for (const report::MarginLaggard& one : laggards) {
    const domain::Account* account = shown->part->find(one.account);
    auto* name = new QPushButton(account == nullptr ? QString() : qtText(account->name), m_marginCard);
    setButtonKind(*name, ButtonKind::link);
    connect(name, &QPushButton::clicked, this,
            [this, id = one.account.raw()] { context().navigation().openAccount(id, QStringLiteral("products")); });
    m_laggards->addWidget(name, row, 0, Qt::AlignLeft);
    const QString share = one.revenue > 0
                              ? qtText(words::percent(m_model.words().language(), static_cast<double>(one.margin) / static_cast<double>(one.revenue)))
                              : qtText(words::kUnknown);
    column = 1;
    for (const QString& text : {money(one.revenue), money(one.margin), share}) {
      auto* label = new TextLabel(column == 3 ? TextRole::strong : TextRole::body, text, m_marginCard);
      label->setElided(false);
      m_laggards->addWidget(label, row, column++, Qt::AlignRight | Qt::AlignVCenter);
    }
    ++row;
  }
}

void EconomicsView::fillSteadiness() {
  using scoring::AbcClass;
  using scoring::XyzClass;
  clearLayout(*m_classes);
  const scoring::AbcXyzMatrix matrix = report::steadiness(m_model.data()->pareto);
  m_evenCard->setTitle(say("portfolio", "How evenly they buy"));
  m_evenCard->setSubtitle(say("portfolio", "variation of the months: X up to 0.5, Y up to 1, Z above"));
  m_evenText->setText(qtText(report::steadinessFinding(matrix, m_model.words())));
  const auto cell = [this](TextRole role, const QString& text, int row, int column) {
    auto* label = new TextLabel(role, text, m_evenCard);
    label->setElided(false);
    m_classes->addWidget(label, row, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    m_classes->setColumnStretch(column, 1);
  };
  int column = 1;
  for (const QString& title : {say("portfolio", "X: even"), say("portfolio", "Y: varying"), say("portfolio", "Z: in lumps"), say("portfolio", "new")})
    cell(TextRole::small, title, 0, column++);
  int row = 1;
  for (const AbcClass abc : {AbcClass::a, AbcClass::b, AbcClass::c}) {
    cell(TextRole::strong, qtText(scoring::letterOf(abc)), row, 0);
    column = 1;
    for (const XyzClass xyz : {XyzClass::x, XyzClass::y, XyzClass::z, XyzClass::tooNew}) {
      const scoring::AbcXyzCell& found = matrix.at(abc, xyz);
      cell(TextRole::body, found.accounts == 0 ? qtText(words::kUnknown) : QStringLiteral("%1 · %2").arg(found.accounts).arg(money(found.value)), row,
           column++);
    }
    ++row;
  }
}

void EconomicsView::fillContracts() {
  clearLayout(*m_contracts);
  m_contractCard->setTitle(say("portfolio", "Revenue under contract"));
  const auto shown = m_model.data();
  const scoring::ContractLadder ladder = scoring::portfolioLadder(*shown->part, shown->question.today);
  const auto lines = report::ladderLines(ladder, m_model.words());
  m_contractCard->setVisible(!lines.empty());
  m_contractText->setText(qtText(report::ladderFinding(ladder, m_model.words())));
  for (const report::LadderLine& line : lines) {
    auto* meter = new Meter(m_contractCard);
    const Tone tone = toneOf(line.tone);
    meter->setValue(qtText(line.name), money(line.revenue), line.share, tone == Tone::neutral ? Tone::accent : tone);
    m_contracts->addWidget(meter);
  }
}

void EconomicsView::fillHours() {
  clearLayout(*m_hours);
  m_hoursCard->setTitle(say("portfolio", "Manager workload"));
  m_hoursCard->setSubtitle(say("portfolio", "hours planned for accounts of the hours there are, a year"));
  const std::vector<HoursLine> lines = m_model.hours();
  const int over = static_cast<int>(std::count_if(lines.begin(), lines.end(), [](const HoursLine& line) { return line.share > 1.0; }));
  if (over > 0)
    m_hours->addWidget(wrappedLabel(
        TextRole::body, say("portfolio", "%n member(s) are planned beyond their hours: hand accounts over.", nullptr, over), m_hoursCard));
  for (const HoursLine& line : lines) {
    auto* meter = new Meter(m_hoursCard);
    meter->setValue(line.name, line.hours, line.share, line.tone);
    m_hours->addWidget(meter);
  }
  if (lines.empty())
    m_hours->addWidget(
        wrappedLabel(TextRole::muted, say("portfolio", "No hours are planned yet. Assignments of the team to accounts bring them."), m_hoursCard));
}

void EconomicsView::resizeEvent(QResizeEvent* event) {
  PortfolioView::resizeEvent(event);
  fitHeight(*m_scroll);
}

}  // namespace kam::ui
