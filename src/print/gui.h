// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts need a running QGuiApplication; the command line has none of its own.
#pragma once

namespace kam::print {

/// Makes a windowless (offscreen) QGuiApplication for the rest of the process where none exists yet. Call from the main
/// thread before painting or measuring anything; cheap when repeated.
void ensureGui();

}  // namespace kam::print
