// SPDX-License-Identifier: GPL-3.0-or-later
// History: to be filled.
#pragma once

#include "shell/page.h"

namespace kam::ui {

class PageHeader;

class HistoryPage : public Page {
  Q_OBJECT
public:
  explicit HistoryPage(AppContext& context, QWidget* parent = nullptr);

  void refresh(const Change& change) override;
  void retranslate() override;

private:
  PageHeader* m_header;
};

}  // namespace kam::ui
