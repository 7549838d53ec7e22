// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/what_if_view.h"

#include "pages/portfolio/view_parts.h"
#include "shell/navigation.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/text_label.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kam::ui {

WhatIfView::WhatIfView(AppContext& context, PortfolioModel& model, QWidget* parent)
    : PortfolioView(context, parent), m_model(model), m_whatIf(new WhatIfModel(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGap);
  m_accountsCard = new Card(this);
  m_filter = new QLineEdit(m_accountsCard);
  m_filter->setClearButtonEnabled(true);
  m_table = new DataTable(QStringLiteral("portfolio_what_if"), m_accountsCard);
  m_accountsCard->body()->addWidget(m_filter);
  m_accountsCard->body()->addWidget(m_table, 1);
  row->addWidget(m_accountsCard, 5);

  auto* scroll = m_scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* content = new QWidget(scroll);
  scroll->setWidget(content);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGap);
  m_resultCard = new Card(content);
  m_clear = new QPushButton(m_resultCard);
  m_resultCard->addAction(m_clear);
  m_lines = new QGridLayout;
  m_lines->setHorizontalSpacing(20);
  m_lines->setVerticalSpacing(9);
  m_resultCard->body()->addLayout(m_lines);
  m_goesCard = new Card(content);
  m_goes = new QVBoxLayout;
  m_goes->setSpacing(8);
  m_goesCard->body()->addLayout(m_goes);
  column->addWidget(m_resultCard);
  m_chanceCard = new Card(content);
  m_chance = new QVBoxLayout;
  m_chance->setSpacing(8);
  m_chanceCard->body()->addLayout(m_chance);
  column->addWidget(m_goesCard);
  column->addWidget(m_chanceCard);
  column->addStretch(1);
  row->addWidget(scroll, 6);

  connect(m_whatIf, &WhatIfModel::changed, this, &WhatIfView::show);
  connect(m_clear, &QPushButton::clicked, m_whatIf, &WhatIfModel::clear);
  connect(m_filter, &QLineEdit::textChanged, m_table, &DataTable::setFilter);
  connect(m_table, &DataTable::opened, this, [this](qint64 account) { this->context().navigation().openAccount(account); });
}

void WhatIfView::fill() {
  m_accountsCard->setTitle(say("portfolio", "Tick who would be gone"));
  m_accountsCard->setSubtitle(say("portfolio", "a group with everything below it; nothing is written"));
  m_filter->setPlaceholderText(say("portfolio", "Filter by name"));
  m_filter->setAccessibleName(say("portfolio", "Filter by name"));
  m_table->setAccessibleName(say("portfolio", "Tick who would be gone"));
  m_table->setPlaceholder(say("portfolio", "No account matches."));
  m_clear->setText(say("portfolio", "Everybody back"));
  m_goesCard->setTitle(say("portfolio", "What goes with them"));
  m_chanceCard->setTitle(say("portfolio", "What a year may cost by chance"));
  m_shown.reset();
  m_whatIf->load(m_model.data(), m_model.words());
}

void WhatIfView::leaveOut(base::RawId account) { m_whatIf->setLeftOut(account, true); }

void WhatIfView::show() {
  // The table keeps its rows while boxes are ticked; only other data make it new.
  if (m_shown != m_model.data()) {
    m_shown = m_model.data();
    if (const auto source = m_whatIf->accounts()) m_table->setSource(source);
  } else {
    m_table->viewport()->update();
  }
  m_resultCard->setTitle(m_whatIf->finding());
  m_clear->setVisible(m_whatIf->leftOutCount() > 0);
  showLines();
  showConsequences();
  fitHeight(*m_scroll);
}

void WhatIfView::resizeEvent(QResizeEvent* event) {
  PortfolioView::resizeEvent(event);
  fitHeight(*m_scroll);
}

void WhatIfView::showLines() {
  clearLayout(*m_lines);
  const auto cell = [this](TextRole role, const QString& text, int row, int column, Tone tone = Tone::neutral) {
    auto* label = new TextLabel(role, text, m_resultCard);
    label->setElided(column == 0);
    label->setTone(tone);
    m_lines->addWidget(label, row, column, column == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
  };
  m_lines->setColumnStretch(0, 1);
  cell(TextRole::small, say("portfolio", "With everybody"), 0, 1);
  cell(TextRole::small, say("portfolio", "Without them"), 0, 2);
  cell(TextRole::small, say("portfolio", "Difference"), 0, 3);
  int row = 1;
  for (const WhatIfLine& line : m_whatIf->lines()) {
    cell(TextRole::muted, line.name, row, 0);
    cell(TextRole::body, line.before, row, 1);
    cell(TextRole::strong, line.after, row, 2);
    cell(TextRole::body, line.change, row, 3, line.tone);
    ++row;
  }
}

void WhatIfView::showSentences(QVBoxLayout& into, Card& card, const QStringList& lines) {
  clearLayout(into);
  for (const QString& text : lines) {
    auto* label = new TextLabel(TextRole::body, text, &card);
    label->setElided(false);
    label->setWordWrap(true);
    into.addWidget(label);
  }
}

void WhatIfView::showConsequences() {
  QStringList lines = m_whatIf->consequences();
  if (lines.isEmpty())
    lines << say("portfolio", "Tick one or more accounts on the left: hours, contacts and opportunities that go with them stand here.");
  showSentences(*m_goes, *m_goesCard, lines);
  const QStringList chances = m_whatIf->chances();
  m_chanceCard->setVisible(!chances.isEmpty());
  showSentences(*m_chance, *m_chanceCard, chances);
}

}  // namespace kam::ui
