// SPDX-License-Identifier: GPL-3.0-or-later
// The models that come with the program. Anchors of computed criteria are not frozen in them: that needs a workspace.
#pragma once

#include "base/error.h"
#include "domain/model.h"
#include "domain/snapshot.h"

#include <string_view>
#include <vector>

namespace kam::scoring {

inline constexpr std::string_view kFirstLook = "First look";
inline constexpr std::string_view kStandard = "Standard";

/// First look, Standard, Compact, Public sector, Complete.
std::vector<domain::SelectionModel> shippedModels();

/// Every model there is to choose from: stored ones (newest version of each name), then shipped ones of other names.
std::vector<domain::SelectionModel> availableModels(const domain::Snapshot& snapshot);

/// By name, capitals ignored; else `modelUnknown` with the name.
base::Result<domain::SelectionModel> modelNamed(const domain::Snapshot& snapshot, std::string_view name);

}  // namespace kam::scoring
