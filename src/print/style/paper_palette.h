// SPDX-License-Identifier: GPL-3.0-or-later
// The palette of paper with a house's own accent colour.
#pragma once

#include "print/style/tokens.h"

#include <string>

namespace kam::print {

/// `accent` as "2F5DDB" or "#2F5DDB"; ours where it is empty, no colour, or too light to be read on white (contrast below 3 : 1). Classes are
/// tints of it; series and states keep their colours.
Palette paperPalette(const std::string& accent);

/// Contrast of two colours by WCAG 2.1: 1–21.
double contrast(const QColor& a, const QColor& b);

}  // namespace kam::print
