// SPDX-License-Identifier: GPL-3.0-or-later
// The tone of a document's words, as the window colours it.
#pragma once

#include "report/tone.h"
#include "theme/colors.h"

namespace kam::ui {

inline Tone toneOf(report::Tone tone) {
  switch (tone) {
    case report::Tone::accent: return Tone::accent;
    case report::Tone::positive: return Tone::positive;
    case report::Tone::warning: return Tone::warning;
    case report::Tone::critical: return Tone::critical;
    default: return Tone::neutral;
  }
}

}  // namespace kam::ui
