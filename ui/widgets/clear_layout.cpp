// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/clear_layout.h"

#include <QLayout>
#include <QWidget>

namespace kam::ui {

void clearLayout(QLayout& layout) {
  while (QLayoutItem* item = layout.takeAt(0)) {
    if (QWidget* widget = item->widget()) {
      // Gone from sight at once: before a dialog's own loop it would stay until the dialog is closed.
      widget->hide();
      widget->deleteLater();
    }
    if (QLayout* inner = item->layout()) clearLayout(*inner);
    delete item;
  }
}

}  // namespace kam::ui
