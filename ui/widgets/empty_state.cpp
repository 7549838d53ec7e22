// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_state.h"

#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kam::ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_title(new TextLabel(TextRole::cardTitle, this)),
      m_explanation(new TextLabel(TextRole::muted, this)),
      m_first(new QPushButton(this)),
      m_second(new QPushButton(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 24, 24, 24);
  column->setSpacing(8);
  column->addStretch(1);
  m_icon->setAlignment(Qt::AlignHCenter);
  column->addWidget(m_icon);
  m_title->setAlignment(Qt::AlignHCenter);
  column->addWidget(m_title);
  m_explanation->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  m_explanation->setWordWrap(true);
  m_explanation->setMaximumWidth(460);
  auto* centred = new QHBoxLayout;
  centred->addStretch(1);
  centred->addWidget(m_explanation, 8);
  centred->addStretch(1);
  column->addLayout(centred);
  auto* steps = new QHBoxLayout;
  steps->setSpacing(8);
  steps->addStretch(1);
  steps->addWidget(m_first);
  steps->addWidget(m_second);
  steps->addStretch(1);
  column->addSpacing(6);
  column->addLayout(steps);
  column->addStretch(1);
  setButtonKind(*m_first, ButtonKind::primary);
  m_first->hide();
  m_second->hide();
  connect(m_first, &QPushButton::clicked, this, &EmptyState::firstStep);
  connect(m_second, &QPushButton::clicked, this, &EmptyState::secondStep);
}

void EmptyState::setIcon(const QString& name) {
  m_iconName = name;
  drawIcon();
}

void EmptyState::drawIcon() {
  if (!m_iconName.isEmpty()) m_icon->setPixmap(iconPixmap(m_iconName, colorsOf(*this).faint, 32, devicePixelRatioF()));
}

void EmptyState::setTexts(const QString& title, const QString& explanation) {
  m_title->setText(title);
  m_explanation->setText(explanation);
  setAccessibleName(title);
}

void EmptyState::setSteps(const QString& first, const QString& second) {
  m_first->setText(first);
  m_first->setVisible(!first.isEmpty());
  m_second->setText(second);
  m_second->setVisible(!second.isEmpty());
}

void EmptyState::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) drawIcon();
}

}  // namespace kam::ui
