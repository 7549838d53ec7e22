// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/failure.h"

#include <sqlite3.h>

namespace kam::storage {

base::Error translated(const SQLite::Exception& exception, const std::filesystem::path& path) {
  const std::string file = path.string();
  const std::string detail = exception.getErrorStr() != nullptr && exception.getErrorCode() > 0
                                 ? std::string(sqlite3_errstr(exception.getErrorCode()))
                                 : std::string(exception.what());
  switch (exception.getErrorCode() & 0xff) {
    case SQLITE_NOTADB: return {ErrorCode::notADatabase, {file, detail}, {}};
    case SQLITE_CORRUPT: return {ErrorCode::workspaceDamaged, {file, detail}, {}};
    case SQLITE_FULL: return {ErrorCode::diskFull, {file, detail}, {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorCode::workspaceLocked, {file, detail}, {}};
    case SQLITE_READONLY: return {ErrorCode::workspaceReadOnly, {file, detail}, {}};
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN: return {ErrorCode::fileUnreadable, {file, detail}, {}};
    case SQLITE_INTERRUPT: return {ErrorCode::cancelled, {file, detail}, {}};
    default: return {ErrorCode::storageFailed, {std::string(exception.what())}, {}};
  }
}

base::Error named(base::Error error, const std::filesystem::path& path) {
  if (error.code == ErrorCode::workspaceDamaged && !error.arguments.empty() && error.arguments.front().empty())
    error.arguments.front() = path.string();
  return error;
}

}  // namespace kam::storage
