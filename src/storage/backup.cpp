// SPDX-License-Identifier: GPL-3.0-or-later
// Whole copies: made through SQLite's backup interface, put back only after they were found sound.
#include "storage/durable_file.h"
#include "storage/open_checks.h"
#include "storage/store_core.h"

#include <SQLiteCpp/Backup.h>

#include <system_error>

namespace kam::storage {

namespace {

/// A name beside `path` that is not taken.
std::filesystem::path freeName(const std::filesystem::path& path, const std::string& mark) {
  for (int number = 1;; ++number) {
    std::filesystem::path name = path;
    name.replace_extension();
    name += mark + (number == 1 ? "" : "-" + std::to_string(number));
    name += path.extension();
    std::error_code error;
    if (!std::filesystem::exists(name, error)) return name;
  }
}

}  // namespace

void backUp(StoreCore& core, const std::filesystem::path& target) {
  std::error_code error;
  if (std::filesystem::exists(target, error)) throw Failure(ErrorCode::fileExists, {target.string()});
  try {
    {
      Connection copy(target, Access::create);
      SQLite::Backup backup(copy.database(), core.connection->database());
      backup.executeStep(-1);
    }
    {
      // The copy travels alone: no log beside it.
      Connection copy(target, Access::readWrite);
      copy.exec("PRAGMA journal_mode=DELETE");
    }
    syncToDisk(target);
  } catch (...) {
    std::filesystem::remove(target, error);
    throw;
  }
}

void restoreFile(const std::filesystem::path& workspace, const std::filesystem::path& backup, const std::vector<Migration>& steps) {
  requireWorkspaceHeader(backup, newestVersion(steps));
  {
    Connection source(backup, Access::immutable);
    requireKnownSchema(source, backup, steps);
    requireSoundPages(source, backup);
  }
  std::error_code error;
  std::unique_ptr<FileLock> lock;
  try {
    FileLock::Attempt attempt = FileLock::tryAcquire(workspace);
    if (!attempt.lock) throw Failure(ErrorCode::workspaceLocked, {workspace.string(), attempt.holder});
    lock = std::move(attempt.lock);
  } catch (const std::filesystem::filesystem_error& trouble) {
    throw Failure(ErrorCode::fileUnwritable, {workspace.string(), trouble.code().message()});
  }
  std::filesystem::path fresh = workspace;
  fresh += ".restoring";
  if (!std::filesystem::copy_file(backup, fresh, std::filesystem::copy_options::overwrite_existing, error)) {
    std::filesystem::remove(fresh, error);
    throw Failure(ErrorCode::fileUnwritable, {workspace.string(), error.message()});
  }
  syncToDisk(fresh);
  if (std::filesystem::exists(workspace, error)) {
    const std::filesystem::path kept = freeName(workspace, ".before-restore");
    std::filesystem::rename(workspace, kept, error);
    // A log of the old file must not be taken for one of the new.
    for (const char* ending : {"-wal", "-shm"}) {
      std::filesystem::path log = workspace;
      log += ending;
      std::filesystem::path keptLog = kept;
      keptLog += ending;
      if (std::filesystem::exists(log, error)) std::filesystem::rename(log, keptLog, error);
    }
  }
  std::filesystem::rename(fresh, workspace, error);
  if (error) throw Failure(ErrorCode::fileUnwritable, {workspace.string(), error.message()});
  syncToDisk(workspace.parent_path().empty() ? "." : workspace.parent_path());
}

}  // namespace kam::storage
