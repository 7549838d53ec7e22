// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "theme/style_parts.h"
#include "theme/theme.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace kam::ui {

Card::Card(QWidget* parent)
    : QFrame(parent),
      m_head(new QWidget(this)),
      m_title(new TextLabel(TextRole::cardTitle, m_head)),
      m_subtitle(new TextLabel(TextRole::small, m_head)),
      m_headLayout(new QHBoxLayout(m_head)),
      m_body(new QVBoxLayout) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(kCardPadding, 14, kCardPadding, kCardPadding);
  outer->setSpacing(10);
  outer->addWidget(m_head);
  outer->addLayout(m_body, 1);
  m_body->setContentsMargins(0, 0, 0, 0);
  m_body->setSpacing(8);
  m_headLayout->setContentsMargins(0, 0, 0, 0);
  m_headLayout->setSpacing(8);
  m_headLayout->addWidget(m_title, 0, Qt::AlignBaseline);
  m_headLayout->addWidget(m_subtitle, 1, Qt::AlignBaseline);
  m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_head->hide();
}

void Card::setTitle(const QString& title) {
  m_title->setText(title);
  m_head->setVisible(!title.isEmpty());
  setAccessibleName(title);
}

void Card::setSubtitle(const QString& subtitle) { m_subtitle->setText(subtitle); }

void Card::addAction(QWidget* widget) {
  m_headLayout->addWidget(widget, 0, Qt::AlignVCenter);
  m_head->show();
}

void Card::paintEvent(QPaintEvent* event) {
  static_cast<void>(event);
  QPainter painter(this);
  const Colors& colors = colorsOf(*this);
  drawRounded(painter, QRectF(rect()), kCardRadius, colors.surface, colors.line);
}

void Card::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) update();
}

}  // namespace kam::ui
