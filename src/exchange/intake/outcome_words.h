// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs call the stages that end an opportunity.
#pragma once

#include "domain/choices.h"

#include <string_view>

namespace kam::exchange {

/// "Closed Won", "gewonnen", "Auftrag erhalten" → won; "Closed Lost", "verloren", "Absage" → lost; anything else is unknown.
domain::Outcome outcomeNamed(std::string_view stage);

}  // namespace kam::exchange
