// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/workspace.h"
namespace kam::app {
base::Result<std::unique_ptr<Workspace>> createDemoWorkspace(const std::filesystem::path& path, words::Language language, const OpenOptions& options,
                                                             std::uint64_t seed = 1);
}
