// SPDX-License-Identifier: GPL-3.0-or-later
// The sample portfolio: a made-up industrial supplier with some 120 customers, three years of sales, people, opportunities
// and plans. The same seed on the same day gives the same portfolio.
#pragma once

#include "app/workspace.h"

namespace kam::app {

/// Creates `path` and fills it in one edit, in the language asked for. Refuses to overwrite.
base::Result<std::unique_ptr<Workspace>> createDemoWorkspace(const std::filesystem::path& path, words::Language language, const OpenOptions& options,
                                                             std::uint64_t seed = 1);

}  // namespace kam::app
