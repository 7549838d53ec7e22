// SPDX-License-Identifier: GPL-3.0-or-later
// Small things that the views of the portfolio have in common.
#pragma once

#include "widgets/clear_layout.h"
#include "widgets/text_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace kam::ui {

/// Two columns of cards of one width that scroll together; `content` is their parent.
struct TwoColumns {
  QWidget* content;
  QVBoxLayout* left;
  QVBoxLayout* right;
};
TwoColumns twoColumns(QScrollArea& scroll);

}  // namespace kam::ui
