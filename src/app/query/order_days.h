// SPDX-License-Identifier: GPL-3.0-or-later
// The days on which accounts ordered, read from the workspace's sales lines.
#pragma once

#include "app/workspace.h"
#include "scoring/today/order_days.h"

namespace kam::app {

/// Of these accounts, from the sales lines that count. Any thread; reads every line, so it takes a moment on millions.
base::Result<scoring::OrderDays> orderDays(Workspace& workspace, const std::set<base::RawId>& accounts);

}  // namespace kam::app
