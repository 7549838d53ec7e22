// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/settings_page.h"

#include "widgets/page_header.h"

#include <QVBoxLayout>

namespace kam::ui {

SettingsPage::SettingsPage(AppContext& context, QWidget* parent) : Page(context, parent), m_header(new PageHeader(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 20);
  column->setSpacing(kGap);
  column->addWidget(m_header);
  column->addStretch(1);
}

void SettingsPage::refresh(const Change& change) { static_cast<void>(change); }

void SettingsPage::retranslate() { m_header->setTitle(say("pages", "Settings")); }

}  // namespace kam::ui
