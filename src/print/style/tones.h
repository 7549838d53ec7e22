// SPDX-License-Identifier: GPL-3.0-or-later
// Which colours a tone has.
#pragma once

#include "print/style/tokens.h"
#include "report/tone.h"

namespace kam::print {

/// For text and lines.
QColor toneColour(const Palette& colours, report::Tone tone);
/// For the fill behind text of that tone.
QColor toneFill(const Palette& colours, report::Tone tone);

}  // namespace kam::print
