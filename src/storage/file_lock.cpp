// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_lock.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace kam::storage {

namespace {

std::string describeSelf() {
  std::array<char, 256> host{};
  if (gethostname(host.data(), host.size() - 1) != 0) host[0] = '\0';
  const passwd* user = getpwuid(getuid());
  const std::string name = user != nullptr && user->pw_name != nullptr ? user->pw_name : std::to_string(getuid());
  return name + "@" + host.data() + ", process " + std::to_string(getpid());
}

std::string contentOf(int descriptor) {
  std::array<char, 512> bytes{};
  const ssize_t size = pread(descriptor, bytes.data(), bytes.size() - 1, 0);
  std::string text(bytes.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
  while (!text.empty() && (text.back() == '\n' || text.back() == '\0')) text.pop_back();
  return text;
}

std::string machineId() {
  std::ifstream file("/etc/machine-id");
  std::string id;
  std::getline(file, id);
  return id;
}

}  // namespace

std::filesystem::path FileLock::pathFor(const std::filesystem::path& workspace) {
  std::filesystem::path path = workspace;
  path += ".lock";
  return path;
}

FileLock::Attempt FileLock::tryAcquire(const std::filesystem::path& workspace) {
  const std::filesystem::path path = pathFor(std::filesystem::absolute(workspace));
  // A holder removes its file before it lets go, so what we locked may be gone already: then once more.
  for (int attempt = 0; attempt < 16; ++attempt) {
    const int descriptor = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor < 0) throw std::filesystem::filesystem_error("lock", path, std::error_code(errno, std::generic_category()));
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
      Attempt held{nullptr, contentOf(descriptor), false};
      close(descriptor);
      return held;
    }
    struct stat locked {};
    struct stat present {};
    if (fstat(descriptor, &locked) != 0 || stat(path.c_str(), &present) != 0 || locked.st_ino != present.st_ino) {
      close(descriptor);
      continue;
    }
    const bool leftBehind = locked.st_size > 0;
    const std::string self = describeSelf();
    if (ftruncate(descriptor, 0) != 0 || pwrite(descriptor, self.data(), self.size(), 0) < 0) {
      const int error = errno;
      close(descriptor);
      throw std::filesystem::filesystem_error("lock", path, std::error_code(error, std::generic_category()));
    }
    return {std::unique_ptr<FileLock>(new FileLock(path, descriptor)), {}, leftBehind};
  }
  return {nullptr, "?", false};
}

FileLock::~FileLock() {
  unlink(m_path.c_str());
  close(m_descriptor);
}

std::string placeOf(const std::filesystem::path& path) {
  struct stat facts {};
  if (stat(path.c_str(), &facts) != 0) return {};
  return machineId() + ":" + std::to_string(facts.st_dev) + ":" + std::to_string(facts.st_ino);
}

bool isLocalDisk(const std::filesystem::path& path) {
  struct statfs facts {};
  if (statfs(path.c_str(), &facts) != 0) return true;
  switch (static_cast<std::uint32_t>(facts.f_type)) {
    case 0x6969U:      // NFS
    case 0x517BU:      // SMB
    case 0xFF534D42U:  // CIFS
    case 0xFE534D42U:  // SMB2
    case 0x564CU:      // NCP
    case 0x5346414FU:  // AFS
      return false;
    default: return true;
  }
}

bool isWritable(const std::filesystem::path& path) {
  const std::filesystem::path folder = std::filesystem::absolute(path).parent_path();
  return access(path.c_str(), W_OK) == 0 && access(folder.c_str(), W_OK) == 0;
}

}  // namespace kam::storage
