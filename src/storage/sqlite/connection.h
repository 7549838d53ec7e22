// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to a database file and its cached statements. Throws SQLite::Exception; nothing above storage sees it.
// Knows no table of ours.
#pragma once

#include "storage/sqlite/log_room.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace kam::storage {

enum class Access : std::uint8_t { create, readWrite, readOnly, immutable };

/// A borrowed statement, reset and without bindings when it goes, so that no read transaction is left open.
class Query {
public:
  Query(sqlite3* handle, sqlite3_stmt* statement) : m_handle(handle), m_statement(statement) {}
  ~Query();
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;

  /// Parameters count from 1. Text and blobs must outlive the next step.
  Query& bind(int parameter, std::int64_t value);
  Query& bind(int parameter, double value);
  Query& bind(int parameter, std::string_view text);
  Query& bindBlob(int parameter, const void* data, std::size_t size);
  Query& bindNull(int parameter);

  /// True while there is a row.
  bool step();
  /// For statements that return nothing; may be bound and run again.
  void run();
  void reset();

  /// Columns count from 0. Views hold until the next step.
  bool isNull(int column) const;
  std::int64_t integer(int column) const;
  double real(int column) const;
  std::string_view text(int column) const;
  std::span<const std::byte> blob(int column) const;
  sqlite3_stmt* raw() const { return m_statement; }

private:
  void check(int result) const;
  sqlite3* m_handle;
  sqlite3_stmt* m_statement;
};

class Connection {
public:
  Connection(const std::filesystem::path& path, Access access);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  SQLite::Database& database() { return m_database; }
  sqlite3* handle() { return m_database.getHandle(); }
  void exec(const char* sql) { m_database.exec(sql); }
  void exec(const std::string& sql) { m_database.exec(sql); }
  /// Prepared once per text.
  Query prepared(std::string_view sql);
  /// First column of the first row; `otherwise` when there is none or it is NULL.
  std::int64_t integer(std::string_view sql, std::int64_t otherwise = 0);
  std::string text(std::string_view sql);
  /// Rows changed since the connection was opened.
  std::int64_t totalChanges();
  /// Cached statements go; needed before the schema changes and before closing.
  void forgetStatements();
  /// From now on each commit leaves room at the end of the log; only for a database in write-ahead mode.
  void keepLogRoom();
  /// The log is carried over into the file after a commit that leaves so many pages in it; nothing where there is no log.
  void checkpointAfter(int pages);
  /// After a commit.
  void committed() {
    if (m_logRoom) m_logRoom->keep();
  }

private:
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  SQLite::Database m_database;
  std::optional<LogRoom> m_logRoom;
  std::unordered_map<std::string, sqlite3_stmt*, TextHash, std::equal_to<>> m_statements;
};

/// BEGIN IMMEDIATE; rolled back when it goes without `commit`.
class WriteTransaction {
public:
  explicit WriteTransaction(Connection& connection);
  ~WriteTransaction();
  WriteTransaction(const WriteTransaction&) = delete;
  WriteTransaction& operator=(const WriteTransaction&) = delete;
  void commit();

private:
  Connection& m_connection;
  bool m_open = true;
};

/// A consistent view for several reads.
class ReadTransaction {
public:
  explicit ReadTransaction(Connection& connection);
  ~ReadTransaction();
  ReadTransaction(const ReadTransaction&) = delete;
  ReadTransaction& operator=(const ReadTransaction&) = delete;

private:
  Connection& m_connection;
  bool m_own;
};

}  // namespace kam::storage
