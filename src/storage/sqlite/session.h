// SPDX-License-Identifier: GPL-3.0-or-later
// Watches named tables while an edit writes them, and gives what changed as one changeset.
#pragma once

#include "storage/sqlite/changeset.h"

#include <string_view>

struct sqlite3_session;

namespace kam::storage {

class Session {
public:
  explicit Session(Connection& connection);
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  /// By name, so that tables which are not ours to track stay out.
  void attach(std::string_view table);
  Changeset changeset();

private:
  Connection& m_connection;
  sqlite3_session* m_session = nullptr;
};

/// Throws Failure{sqliteUnfit} where the library was built without sessions.
void requireSessions();

}  // namespace kam::storage
