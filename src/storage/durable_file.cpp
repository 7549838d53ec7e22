// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/durable_file.h"

#include "storage/sqlite/failure.h"

#include <fcntl.h>
#include <unistd.h>

#include <system_error>

namespace kam::storage {

void syncToDisk(const std::filesystem::path& path) {
  const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return;
  fsync(descriptor);
  close(descriptor);
}

void putWhole(const std::filesystem::path& source, const std::filesystem::path& target) {
  std::filesystem::path draft = target;
  draft += ".writing";
  std::error_code error;
  if (std::filesystem::copy_file(source, draft, std::filesystem::copy_options::overwrite_existing, error)) {
    syncToDisk(draft);
    std::filesystem::rename(draft, target, error);
  }
  if (error) {
    std::error_code ignored;
    std::filesystem::remove(draft, ignored);
    throw Failure(ErrorCode::fileUnwritable, {target.string(), error.message()});
  }
  syncToDisk(target.parent_path());
}

}  // namespace kam::storage
