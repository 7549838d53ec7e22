// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where pages are named.
#pragma once

#include "shell/page_registry.h"

namespace kam::ui {

PageRegistry allPages();

}  // namespace kam::ui
