// SPDX-License-Identifier: GPL-3.0-or-later
// What a key figure's card says: the figure with its reason, or why there is none and the step that would change it.
#pragma once

#include "theme/colors.h"

#include <QString>

namespace kam::ui {

struct KeyFigure {
  QString title;
  /// Empty: missing; `note` then says why and `step` what would change it.
  QString figure;
  QString note;
  Tone tone = Tone::neutral;
  QString explanation;
  QString step;
  /// The tab (or page, with "page:") that shows what the figure is made of.
  QString leadsTo;
};

}  // namespace kam::ui
