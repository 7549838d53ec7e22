// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/history/history_page.h"

#include "pages/history/history_model.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/page_header.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kam::ui {

HistoryPage::HistoryPage(AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_model(new HistoryModel(context, this)),
      m_header(new PageHeader(this)),
      m_filter(new QLineEdit(this)),
      m_card(new Card(this)),
      m_table(new DataTable(QStringLiteral("history"), m_card)) {
  auto* page = new QVBoxLayout(this);
  page->setContentsMargins(20, 18, 20, 20);
  page->setSpacing(kGap);
  page->addWidget(m_header);
  page->addWidget(m_card, 1);
  m_filter->setClearButtonEnabled(true);
  m_filter->setFixedWidth(260);
  m_header->addAction(m_filter);
  m_undo = m_header->addButton();
  m_redo = m_header->addButton();
  m_card->body()->addWidget(m_table);
  connect(m_filter, &QLineEdit::textChanged, m_table, &DataTable::setFilter);
  connect(m_undo, &QPushButton::clicked, this, [this] { this->context().runCommand(QStringLiteral("undo")); });
  connect(m_redo, &QPushButton::clicked, this, [this] { this->context().runCommand(QStringLiteral("redo")); });
  connect(m_model, &HistoryModel::loaded, this, &HistoryPage::showLoaded);
}

void HistoryPage::refresh(const Change& change) {
  static_cast<void>(change);
  // Whatever changed, an entry was written.
  m_model->load();
}

void HistoryPage::showLoaded() {
  m_header->setSubtitle(m_model->subtitle());
  m_table->setSource(m_model->table());
  const bool usable = m_model->count() > 0 && !context().isReadOnly();
  m_undo->setEnabled(usable);
  m_redo->setEnabled(usable);
}

void HistoryPage::retranslate() {
  m_header->setTitle(say("history", "History"));
  m_filter->setPlaceholderText(say("history", "Filter the history"));
  m_filter->setAccessibleName(m_filter->placeholderText());
  m_undo->setText(say("history", "Undo"));
  m_redo->setText(say("history", "Redo"));
  m_table->setAccessibleName(say("history", "History"));
  m_table->setPlaceholder(say("history", "Every edit will stand here, by whom and when, and can be undone."));
  m_table->setSource(m_model->table());
}

}  // namespace kam::ui
