// SPDX-License-Identifier: GPL-3.0-or-later
// The criteria that the program knows by itself; a model may carry more of its own.
#pragma once

#include "domain/model.h"

#include <span>
#include <string_view>

namespace kam::scoring {

/// Attractiveness first, then strength; in the order in which people are asked for them.
std::span<const domain::Criterion> criterionCatalogue();

/// nullptr when the catalogue has no such key.
const domain::Criterion* findCriterion(std::string_view key);

/// From the model's own criteria or the catalogue; nullptr when neither has it.
const domain::Criterion* findCriterion(const domain::SelectionModel& model, std::string_view key);

}  // namespace kam::scoring
