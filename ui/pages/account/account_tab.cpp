// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/account_tab.h"

#include "widgets/data_table.h"

#include <QScrollArea>

namespace kam::ui {

bool AccountTab::choose(base::RawId record) {
  for (DataTable* table : findChildren<DataTable*>()) {
    if (!table->chooseId(record)) continue;
    // A table as long as its rows lies in an area that scrolls: the row has to come into sight, not the table.
    for (QWidget* around = table->parentWidget(); around != nullptr && around != this; around = around->parentWidget())
      if (auto* area = qobject_cast<QScrollArea*>(around)) {
        const QPoint row = table->viewport()->mapTo(area->widget(), table->visualRect(table->currentIndex()).center());
        constexpr int kAround = 120;
        area->ensureVisible(0, row.y(), 0, kAround);
      }
    return true;
  }
  return false;
}

}  // namespace kam::ui
