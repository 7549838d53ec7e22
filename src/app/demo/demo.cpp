// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"
namespace kam::app {
base::Result<std::unique_ptr<Workspace>> createDemoWorkspace(const std::filesystem::path& path, words::Language language, const OpenOptions& options,
                                                             std::uint64_t) {
  return Workspace::create(path, {"Demo", {}, language, 1}, options);
}
}  // namespace kam::app
