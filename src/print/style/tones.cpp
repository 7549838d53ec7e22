// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/style/tones.h"

namespace kam::print {

QColor toneColour(const Palette& colours, report::Tone tone) {
  switch (tone) {
    case report::Tone::plain: break;
    case report::Tone::muted: return colours.muted;
    case report::Tone::accent: return colours.accent;
    case report::Tone::positive: return colours.positive;
    case report::Tone::warning: return colours.warning;
    case report::Tone::critical: return colours.critical;
  }
  return colours.ink;
}

QColor toneFill(const Palette& colours, report::Tone tone) {
  switch (tone) {
    case report::Tone::plain:
    case report::Tone::muted: break;
    case report::Tone::accent: return colours.accentSoft;
    case report::Tone::positive: return colours.positiveSoft;
    case report::Tone::warning: return colours.warningSoft;
    case report::Tone::critical: return colours.criticalSoft;
  }
  return colours.neutralSoft;
}

}  // namespace kam::print
