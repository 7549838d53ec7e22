// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page_header.h"

#include "theme/style.h"
#include "widgets/clear_layout.h"
#include "widgets/pill.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace kam::ui {
PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent),
      m_breadcrumb(new QHBoxLayout),
      m_title(new TextLabel(TextRole::pageTitle, this)),
      m_subtitle(new TextLabel(TextRole::muted, this)),
      m_pills(new QHBoxLayout),
      m_actions(new QHBoxLayout) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGap);
  auto* texts = new QVBoxLayout;
  texts->setSpacing(2);
  texts->addLayout(m_breadcrumb);
  auto* titleRow = new QHBoxLayout;
  titleRow->setSpacing(10);
  titleRow->addWidget(m_title);
  m_pills->setSpacing(8);
  titleRow->addLayout(m_pills);
  titleRow->addStretch(1);
  texts->addLayout(titleRow);
  texts->addWidget(m_subtitle);
  m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_subtitle->hide();
  m_breadcrumb->setSpacing(2);
  m_actions->setSpacing(8);
  row->addLayout(texts, 1);
  row->addLayout(m_actions);
  row->setAlignment(m_actions, Qt::AlignBottom);
}

void PageHeader::setTitle(const QString& title) {
  m_title->setText(title);
  setAccessibleName(title);
}

void PageHeader::setSubtitle(const QString& subtitle) {
  m_subtitle->setText(subtitle);
  m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::setBreadcrumb(const QStringList& parts) {
  clearLayout(*m_breadcrumb);
  for (qsizetype position = 0; position < parts.size(); ++position) {
    // An ampersand is part of a name here, not a shortcut.
    auto* part = new QPushButton(QString(parts[position]).replace(QLatin1Char('&'), QStringLiteral("&&")), this);
    setButtonKind(*part, ButtonKind::link);
    part->setFlat(true);
    connect(part, &QPushButton::clicked, this, [this, position] { Q_EMIT breadcrumbClicked(static_cast<int>(position)); });
    m_breadcrumb->addWidget(part);
    m_breadcrumb->addWidget(new TextLabel(TextRole::muted, QStringLiteral("\u203A"), this));
  }
  m_breadcrumb->addStretch(1);
}

void PageHeader::setPills(const std::vector<std::pair<QString, Tone>>& pills) {
  clearLayout(*m_pills);
  for (const auto& [text, tone] : pills)
    if (!text.isEmpty()) m_pills->addWidget(new Pill(text, tone, this), 0, Qt::AlignVCenter);
}

void PageHeader::addAction(QWidget* widget) { m_actions->addWidget(widget); }

QPushButton* PageHeader::addButton(bool primary) {
  auto* button = new QPushButton(this);
  setButtonKind(*button, primary ? ButtonKind::primary : ButtonKind::plain);
  addAction(button);
  return button;
}

}  // namespace kam::ui
