// SPDX-License-Identifier: GPL-3.0-or-later
// Small things that the views of the portfolio have in common.
#pragma once

#include "widgets/text_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace kam::ui {

/// Everything in a layout goes, with the layouts inside it.
void clearLayout(QLayout& layout);
/// A text of as many lines as it takes.
TextLabel* wrappedLabel(TextRole role, const QString& text, QWidget* parent);

/// Two columns of cards of one width that scroll together; `content` is their parent.
struct TwoColumns {
  QWidget* content;
  QVBoxLayout* left;
  QVBoxLayout* right;
};
TwoColumns twoColumns(QScrollArea& scroll);

}  // namespace kam::ui
