// SPDX-License-Identifier: GPL-3.0-or-later
// The reviews of the sample: last year's, frozen, with notes that became actions, and this year's, which is under way.
#pragma once

#include "app/demo/demo_builder.h"

namespace kam::app::demo {

/// Last year's review as it would have been held on that day, before the ratings and the sales that came later.
base::Result<void> holdLastReview(Workspace& workspace, const Builder& builder, base::Date on);
/// Some of the key accounts are talked about already.
base::Result<void> beginReview(Workspace& workspace, const Builder& builder, base::Date on);

}  // namespace kam::app::demo
