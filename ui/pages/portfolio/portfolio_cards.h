// SPDX-License-Identifier: GPL-3.0-or-later
// The six cards at the top of the portfolio: each says its figure, how it stands and what it is made of, or what is missing
// and the step that brings it.
#pragma once

#include "models/key_figure.h"
#include "words/words.h"

#include <vector>

namespace kam::ui {

struct PortfolioState;

std::vector<KeyFigure> portfolioCards(const PortfolioState& state, const words::Words& words);

}  // namespace kam::ui
