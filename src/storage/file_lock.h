// SPDX-License-Identifier: GPL-3.0-or-later
// Says that this process writes a workspace: a file beside it, locked by the kernel, so that a crash frees it. It tells
// others who holds it. Refuses nothing by itself.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

namespace kam::storage {

class FileLock {
public:
  struct Attempt {
    std::unique_ptr<FileLock> lock;  ///< null when somebody else holds it
    std::string holder;              ///< who, then
    bool wasLeftBehind = false;      ///< the last holder never closed the workspace
  };
  /// Throws std::filesystem::filesystem_error where the lock file cannot be made.
  static Attempt tryAcquire(const std::filesystem::path& workspace);
  static std::filesystem::path pathFor(const std::filesystem::path& workspace);

  ~FileLock();
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;

private:
  FileLock(std::filesystem::path path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}
  std::filesystem::path m_path;
  int m_descriptor;
};

/// The file as this machine knows it: machine, device and inode. A copy has another one.
std::string placeOf(const std::filesystem::path& path);

/// True where files may be locked and mapped as on a local disk (not a network share).
bool isLocalDisk(const std::filesystem::path& path);

/// True when both the file and its folder can be written.
bool isWritable(const std::filesystem::path& path);

}  // namespace kam::storage
