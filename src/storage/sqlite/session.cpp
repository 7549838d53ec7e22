// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/session.h"

#include "storage/sqlite/failure.h"

#include <sqlite3.h>

#include <string>

namespace kam::storage {

Session::Session(Connection& connection) : m_connection(connection) {
  const int result = sqlite3session_create(connection.handle(), "main", &m_session);
  if (result != SQLITE_OK) throw SQLite::Exception(connection.handle(), result);
}

Session::~Session() { sqlite3session_delete(m_session); }

void Session::attach(std::string_view table) {
  const int result = sqlite3session_attach(m_session, std::string(table).c_str());
  if (result != SQLITE_OK) throw SQLite::Exception(m_connection.handle(), result);
}

Changeset Session::changeset() {
  int size = 0;
  void* bytes = nullptr;
  const int result = sqlite3session_changeset(m_session, &size, &bytes);
  if (result != SQLITE_OK) throw SQLite::Exception(m_connection.handle(), result);
  Changeset changes(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
  sqlite3_free(bytes);
  return changes;
}

void requireSessions() {
  if (sqlite3_compileoption_used("ENABLE_SESSION") == 0) throw Failure(ErrorCode::sqliteUnfit, {"ENABLE_SESSION"});
  if (sqlite3_compileoption_used("ENABLE_PREUPDATE_HOOK") == 0) throw Failure(ErrorCode::sqliteUnfit, {"ENABLE_PREUPDATE_HOOK"});
}

}  // namespace kam::storage
