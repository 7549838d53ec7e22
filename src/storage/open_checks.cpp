// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/open_checks.h"

#include "storage/sqlite/failure.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <mutex>
#include <string_view>

namespace kam::storage {

namespace {
constexpr std::size_t kHeaderBytes = 100;
using Header = std::array<unsigned char, kHeaderBytes>;

std::int64_t number(const Header& header, std::size_t from) {
  return (std::int64_t{header[from]} << 24) | (std::int64_t{header[from + 1]} << 16) | (std::int64_t{header[from + 2]} << 8) | header[from + 3];
}

/// Made once per version: what the migrations of this program produce.
std::vector<std::string> expectedSchema(const std::vector<Migration>& steps, std::int64_t version) {
  if (&steps != &migrations()) return knownSchema(steps, version);
  static std::mutex mutex;
  static std::map<std::int64_t, std::vector<std::string>> known;
  const std::lock_guard lock(mutex);
  auto found = known.find(version);
  if (found == known.end()) found = known.emplace(version, knownSchema(steps, version)).first;
  return found->second;
}
}  // namespace

void requireWorkspaceHeader(const std::filesystem::path& path, std::int64_t newestKnown, std::int64_t applicationId) {
  const std::string name = path.string();
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (!std::filesystem::exists(status)) throw Failure(ErrorCode::fileNotFound, {name});
  if (!std::filesystem::is_regular_file(status)) throw Failure(ErrorCode::notADatabase, {name, "no regular file"});
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Failure(ErrorCode::fileUnreadable, {name, "permission"});
  Header header{};
  file.read(reinterpret_cast<char*>(header.data()), static_cast<std::streamsize>(header.size()));
  constexpr std::string_view kMagic("SQLite format 3\0", 16);
  const std::string_view start(reinterpret_cast<const char*>(header.data()), kMagic.size());
  if (static_cast<std::size_t>(file.gcount()) < kMagic.size() || start != kMagic) throw Failure(ErrorCode::notADatabase, {name, "header"});
  if (static_cast<std::size_t>(file.gcount()) < kHeaderBytes) throw Failure(ErrorCode::workspaceDamaged, {name, "cut off"});
  if (number(header, 68) != applicationId) throw Failure(ErrorCode::notAWorkspace, {name});
  const std::int64_t version = number(header, 60);
  if (version > newestKnown) throw Failure(ErrorCode::workspaceNewer, {name, "schema " + std::to_string(version)});
  if (version < 1) throw Failure(ErrorCode::workspaceForeignSchema, {name, "schema 0"});
  // The page count counts only when it was written together with the change counter; a log beside may hold the rest.
  std::filesystem::path log = path;
  log += "-wal";
  const bool hasLog = std::filesystem::exists(log, error) && std::filesystem::file_size(log, error) > 0;
  const std::int64_t pageSize = (std::int64_t{header[16]} << 8 | header[17]) == 1 ? 65'536 : (std::int64_t{header[16]} << 8 | header[17]);
  const auto size = static_cast<std::int64_t>(std::filesystem::file_size(path, error));
  if (!hasLog && number(header, 24) == number(header, 92) && number(header, 28) * pageSize > size) {
    throw Failure(ErrorCode::workspaceDamaged, {name, "cut off"});
  }
}

void requireKnownSchema(Connection& connection, const std::filesystem::path& path, const std::vector<Migration>& steps) {
  const std::vector<std::string> found = schemaText(connection);
  const std::int64_t version = connection.integer("PRAGMA user_version");
  if (&steps == &migrations() && knownDigest(version) == schemaDigest(found)) return;
  const std::vector<std::string> expected = expectedSchema(steps, version);
  if (found == expected) return;
  const auto [ours, theirs] = std::mismatch(expected.begin(), expected.end(), found.begin(), found.end());
  const std::string& difference = theirs != found.end() ? *theirs : *ours;
  throw Failure(ErrorCode::workspaceForeignSchema, {path.string(), difference.substr(0, difference.find('('))});
}

void requireSoundPages(Connection& connection, const std::filesystem::path& path) {
  const std::string verdict = connection.text("PRAGMA quick_check(1)");
  if (verdict != "ok") throw Failure(ErrorCode::workspaceDamaged, {path.string(), verdict});
}

}  // namespace kam::storage
