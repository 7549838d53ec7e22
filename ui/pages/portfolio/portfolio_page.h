// SPDX-License-Identifier: GPL-3.0-or-later
// Portfolio: to be filled.
#pragma once

#include "shell/page.h"

namespace kam::ui {

class PageHeader;

class PortfolioPage : public Page {
  Q_OBJECT
public:
  explicit PortfolioPage(AppContext& context, QWidget* parent = nullptr);

  void refresh(const Change& change) override;
  void retranslate() override;

private:
  PageHeader* m_header;
};

}  // namespace kam::ui
