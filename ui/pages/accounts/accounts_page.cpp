// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/accounts/accounts_page.h"

#include "widgets/page_header.h"

#include <QVBoxLayout>

namespace kam::ui {

AccountsPage::AccountsPage(AppContext& context, QWidget* parent) : Page(context, parent), m_header(new PageHeader(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 20);
  column->setSpacing(kGap);
  column->addWidget(m_header);
  column->addStretch(1);
}

void AccountsPage::refresh(const Change& change) { static_cast<void>(change); }

void AccountsPage::retranslate() { m_header->setTitle(say("pages", "Accounts")); }

}  // namespace kam::ui
