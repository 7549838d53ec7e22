// SPDX-License-Identifier: GPL-3.0-or-later
// Key account selection: to be filled.
#pragma once

#include "shell/page.h"

namespace kam::ui {

class PageHeader;

class SelectionPage : public Page {
  Q_OBJECT
public:
  explicit SelectionPage(AppContext& context, QWidget* parent = nullptr);

  void refresh(const Change& change) override;
  void retranslate() override;

private:
  PageHeader* m_header;
};

}  // namespace kam::ui
