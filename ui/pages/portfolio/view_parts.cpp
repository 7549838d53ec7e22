// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/view_parts.h"

#include "theme/style_parts.h"

namespace kam::ui {

TwoColumns twoColumns(QScrollArea& scroll) {
  scroll.setWidgetResizable(true);
  scroll.setFrameShape(QFrame::NoFrame);
  scroll.setFocusPolicy(Qt::NoFocus);
  scroll.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* content = new QWidget(&scroll);
  scroll.setWidget(content);
  auto* columns = new QHBoxLayout(content);
  columns->setContentsMargins(0, 0, 0, 0);
  columns->setSpacing(kGap);
  TwoColumns made{content, new QVBoxLayout, new QVBoxLayout};
  for (QVBoxLayout* side : {made.left, made.right}) {
    side->setSpacing(kGap);
    columns->addLayout(side, 1);
  }
  return made;
}

}  // namespace kam::ui
