// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/clear_layout.h"

#include <QLayout>
#include <QWidget>

namespace kam::ui {

void clearLayout(QLayout& layout) {
  while (QLayoutItem* item = layout.takeAt(0)) {
    if (QWidget* widget = item->widget()) widget->deleteLater();
    if (QLayout* inner = item->layout()) clearLayout(*inner);
    delete item;
  }
}

}  // namespace kam::ui
