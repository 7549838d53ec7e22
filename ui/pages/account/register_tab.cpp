// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/register_tab.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace kam::ui {

RegisterTab::RegisterTab(AppContext& context, QWidget* parent) : AccountTab(context, parent), m_scroll(new QScrollArea(this)) {
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addWidget(m_scroll);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* content = new QWidget(m_scroll);
  m_column = new QVBoxLayout(content);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(kGap);
  m_column->addStretch(1);
  m_scroll->setWidget(content);
}

RegisterCard* RegisterTab::addRegister(RegisterSpec spec) {
  auto* card = new RegisterCard(context(), std::move(spec), m_scroll->widget());
  m_column->insertWidget(m_column->count() - 1, card);
  m_cards.push_back(card);
  return card;
}

void RegisterTab::addCard(QWidget* card) { m_column->insertWidget(m_column->count() - 1, card); }

void RegisterTab::addFirst(QWidget* card) { m_column->insertWidget(0, card); }

void RegisterTab::addBehind(QWidget* before, QWidget* card) { m_column->insertWidget(m_column->indexOf(before) + 1, card); }

void RegisterTab::fill() {
  for (RegisterCard* card : m_cards) card->showAccount(account());
  sum();
}

}  // namespace kam::ui
