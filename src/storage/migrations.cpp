// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "storage/sqlite/failure.h"

#include <array>
#include <charconv>
#include <utility>

namespace kam::storage {

/// Defined in the source generated from migrations/*.sql.
std::vector<std::pair<std::string_view, std::string_view>> migrationsEmbedded();

const std::vector<Migration>& migrations() {
  static const std::vector<Migration> steps = [] {
    std::vector<Migration> made;
    for (const auto& [name, sql] : migrationsEmbedded()) {
      std::int64_t version = 0;
      std::from_chars(name.data(), name.data() + name.size(), version);
      made.push_back({version, sql});
    }
    return made;
  }();
  return steps;
}

std::int64_t newestVersion(const std::vector<Migration>& steps) { return steps.empty() ? 0 : steps.back().version; }

void migrate(Connection& connection, const std::vector<Migration>& steps) {
  const std::int64_t current = connection.integer("PRAGMA user_version");
  for (std::size_t i = 0; i < steps.size();) {
    const std::int64_t version = steps[i].version;
    if (version <= current) {
      ++i;
      continue;
    }
    connection.forgetStatements();
    WriteTransaction transaction(connection);
    for (; i < steps.size() && steps[i].version == version; ++i) connection.exec(std::string(steps[i].sql));
    connection.exec("PRAGMA user_version=" + std::to_string(version));
    transaction.commit();
  }
  connection.forgetStatements();
}

std::vector<std::string> schemaText(Connection& connection) {
  std::vector<std::string> lines;
  // sqlite_stat tables and automatic indexes belong to SQLite itself.
  Query query = connection.prepared(
      "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1");
  while (query.step()) lines.emplace_back(query.text(0));
  return lines;
}

std::uint64_t schemaDigest(const std::vector<std::string>& schema) {
  // FNV-1a; each line ends with a byte that no text has.
  std::uint64_t digest = 0xcbf29ce484222325U;
  const auto take = [&digest](unsigned char byte) { digest = (digest ^ byte) * 0x100000001b3U; };
  for (const std::string& line : schema) {
    for (const char c : line) take(static_cast<unsigned char>(c));
    take(0xFF);
  }
  return digest;
}

std::optional<std::uint64_t> knownDigest(std::int64_t version) {
  static constexpr std::array<std::uint64_t, 9> kDigests{4029097516394350337U, 3600198123500796176U,  4870508646950238657U,
                                                         7398947662799034678U, 11462767676239067697U, 11867281780442184237U,
                                                         3241270663411632174U, 2988755582432396186U,  909323478279641834U};
  if (version < 1 || version > static_cast<std::int64_t>(kDigests.size())) return std::nullopt;
  return kDigests[static_cast<std::size_t>(version) - 1];
}

std::vector<std::string> knownSchema(const std::vector<Migration>& steps, std::int64_t version) {
  Connection scratch(":memory:", Access::create);
  std::vector<Migration> upTo;
  for (const Migration& step : steps)
    if (step.version <= version) upTo.push_back(step);
  migrate(scratch, upTo);
  return schemaText(scratch);
}

}  // namespace kam::storage
