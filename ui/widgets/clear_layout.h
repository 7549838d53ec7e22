// SPDX-License-Identifier: GPL-3.0-or-later
// Empties a layout whose rows follow the data.
#pragma once

class QLayout;

namespace kam::ui {

/// Everything in it goes, with the layouts inside it; widgets a little later, so that one of them may be what is running just now.
void clearLayout(QLayout& layout);

}  // namespace kam::ui
