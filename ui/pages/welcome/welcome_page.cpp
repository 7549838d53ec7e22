// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/welcome/welcome_page.h"

#include "widgets/page_header.h"

#include <QVBoxLayout>

namespace kam::ui {

WelcomePage::WelcomePage(AppContext& context, QWidget* parent) : Page(context, parent), m_header(new PageHeader(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 20);
  column->setSpacing(kGap);
  column->addWidget(m_header);
  column->addStretch(1);
}

void WelcomePage::refresh(const Change& change) { static_cast<void>(change); }

void WelcomePage::retranslate() { m_header->setTitle(say("pages", "Welcome")); }

}  // namespace kam::ui
