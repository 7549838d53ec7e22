// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and closing a workspace file: looks before it touches, locks, checks, migrates with a copy kept, and falls
// back to reading.
#include "storage/open_checks.h"
#include "storage/kept_sums.h"
#include "storage/sales_batches.h"
#include "storage/sqlite/session.h"
#include "storage/store_core.h"

#include <array>
#include <mutex>
#include <random>
#include <system_error>

namespace kam::storage {

namespace {
/// Below this size a check costs less than anybody notices, so it is made at every start.
constexpr std::uintmax_t kAlwaysChecked = 8U << 20;

/// Ids made of time, replica and counter, later than every id in the file even when the clock stands still or went back.
class WorkspaceIds final : public base::IdSource {
public:
  WorkspaceIds(std::uint32_t replica, const base::Clock& clock, base::RawId newest)
      : m_source(replica, [&clock, floor = millisecondsOf(newest) + 1] { return std::max(clock.nowMilliseconds(), floor); }) {}
  /// An import draws ids for its records while another thread draws those of the chunks it writes.
  base::RawId next() override {
    const std::lock_guard guard(m_mutex);
    return m_source.next();
  }

private:
  static std::int64_t millisecondsOf(base::RawId id) { return (id >> 23) + 1'577'836'800'000; }
  std::mutex m_mutex;
  base::ReplicaIdSource m_source;
};

/// Of all tables in one question: asking each is sixty questions at every start.
base::RawId newestId(Connection& connection) {
  std::string text = "SELECT max(\"newest\") FROM (";
  const auto add = [&text](std::string_view table) { text += "SELECT max(\"id\") AS \"newest\" FROM " + quoted(table) + " UNION ALL "; };
  for (const domain::RecordType& type : domain::recordTypes()) add(type.key);
  for (const char* table : {"sales_batches", "sales_chunks"}) add(table);
  return connection.integer(text + "SELECT 0)");
}

std::uint32_t drawReplica() {
  std::random_device device;
  return std::max<std::uint32_t>(1, device());
}

std::string drawWorkspace() {
  std::random_device device;
  std::array<char, 33> text{};
  std::snprintf(text.data(), text.size(), "%08x%08x%08x%08x", device(), device(), device(), device());
  return text.data();
}

void setDurable(StoreCore& core) {
  const bool isLocal = isLocalDisk(core.path);
  core.connection->exec(isLocal ? "PRAGMA journal_mode=WAL" : "PRAGMA journal_mode=TRUNCATE");
  if (isLocal) core.connection->keepLogRoom();
  core.connection->exec("PRAGMA synchronous=FULL");
  // Overwritten text must not linger in free pages: a person may have to be erased.
  core.connection->exec("PRAGMA secure_delete=ON");
}

/// The workspace's own connection.
std::unique_ptr<Connection> connected(const StoreCore& core, Access access) {
  auto connection = std::make_unique<Connection>(core.path, access);
  // Before anything is asked: later SQLite would forget the schema over it and read it again.
  connection->exec("PRAGMA temp_store=MEMORY");
  return connection;
}

void readAhead(StoreCore& core) {
  core.connection->exec("PRAGMA cache_size=-16000");
  core.connection->exec("PRAGMA mmap_size=4294967296");
}

void finishOpening(StoreCore& core) {
  core.schemaVersion = core.connection->integer("PRAGMA user_version");
  core.catalog = std::make_unique<Catalog>(*core.connection);
  core.journal = std::make_unique<Journal>(*core.connection, core.schemaVersion);
  const auto replica = static_cast<std::uint32_t>(core.connection->integer("SELECT \"replica\" FROM \"house\""));
  core.ids = std::make_unique<WorkspaceIds>(replica, *core.clock, newestId(*core.connection));
}

void takePlace(StoreCore& core) {
  const std::string place = placeOf(core.path);
  core.connection->prepared("UPDATE \"house\" SET \"replica\" = ?1, \"place\" = ?2")
      .bind(1, std::int64_t{drawReplica()})
      .bind(2, std::string_view(place))
      .run();
}

std::filesystem::path copyBeside(const std::filesystem::path& path, const std::string& what) {
  std::filesystem::path copy = path;
  copy.replace_extension();
  copy += what;
  copy += path.extension();
  return copy;
}

void migrateWithCopy(StoreCore& core, const std::vector<Migration>& steps) {
  const std::int64_t version = core.connection->integer("PRAGMA user_version");
  if (version >= newestVersion(steps)) return;
  backUp(core, copyBeside(core.path, ".schema-" + std::to_string(version)));
  try {
    migrate(*core.connection, steps);
  } catch (const SQLite::Exception& exception) {
    throw Failure(ErrorCode::migrationFailed, {core.path.string(), exception.what()});
  }
}

/// Opens for reading only; `reason` is what the user is told.
void openForReading(StoreCore& core, base::Error reason, const std::vector<Migration>& steps, bool frozen) {
  core.readOnlyReason = std::move(reason);
  core.access = frozen ? Access::immutable : Access::readOnly;
  core.connection = connected(core, core.access);
  requireKnownSchema(*core.connection, core.path, steps);
  if (core.connection->integer("PRAGMA user_version") < newestVersion(steps)) {
    throw Failure(ErrorCode::workspaceReadOnly, {core.path.string(), "older schema"});
  }
  if (core.connection->text("SELECT \"place\" FROM \"house\"") != placeOf(core.path) || std::filesystem::file_size(core.path) < kAlwaysChecked) {
    requireSoundPages(*core.connection, core.path);
  }
  readAhead(core);
  finishOpening(core);
}

/// Files of schema 1 and 2 kept no sums.
void completeSums(Connection& connection) {
  WriteTransaction transaction(connection);
  if (completeKeptSums(connection)) transaction.commit();
}

bool hasLog(const std::filesystem::path& path) {
  std::filesystem::path log = path;
  log += "-wal";
  std::error_code error;
  return std::filesystem::exists(log, error) && std::filesystem::file_size(log, error) > 0;
}

void openForWriting(StoreCore& core, const std::vector<Migration>& steps, bool leftBehind) {
  core.connection = connected(core, Access::readWrite);
  Connection& connection = *core.connection;
  if (connection.integer("PRAGMA application_id") != kApplicationId) throw Failure(ErrorCode::notAWorkspace, {core.path.string()});
  if (connection.integer("PRAGMA user_version") > newestVersion(steps)) throw Failure(ErrorCode::workspaceNewer, {core.path.string(), ""});
  requireKnownSchema(connection, core.path, steps);
  const bool moved = connection.text("SELECT \"place\" FROM \"house\"") != placeOf(core.path);
  if (leftBehind || moved || std::filesystem::file_size(core.path) < kAlwaysChecked) requireSoundPages(connection, core.path);
  migrateWithCopy(core, steps);
  setDurable(core);
  readAhead(core);
  if (moved) takePlace(core);
  sweepUnfinishedBatches(connection);
  completeSums(connection);
  finishOpening(core);
}

std::unique_ptr<StoreCore> newCore(const std::filesystem::path& path, const StoreOptions& options) {
  requireSessions();
  auto core = std::make_unique<StoreCore>();
  // The file itself, not a link to it: the lock has to lie beside the one file.
  std::error_code error;
  const std::filesystem::path whole = std::filesystem::weakly_canonical(std::filesystem::absolute(path), error);
  core->path = error ? std::filesystem::absolute(path) : whole;
  core->clock = options.clock;
  core->author = options.author;
  core->trouble = options.trouble;
  return core;
}

}  // namespace

StoreCore::~StoreCore() {
  catalog.reset();
  journal.reset();
  if (connection != nullptr && !readOnlyReason) {
    connection->forgetStatements();
    connection->database().tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
  }
  connection.reset();
}

std::unique_ptr<StoreCore> createCore(const std::filesystem::path& path, const StoreOptions& options, const std::vector<Migration>& steps) {
  auto core = newCore(path, options);
  std::error_code error;
  if (std::filesystem::exists(core->path, error)) throw Failure(ErrorCode::fileExists, {core->path.string()});
  if (!std::filesystem::is_directory(core->path.parent_path(), error)) {
    throw Failure(ErrorCode::fileUnwritable, {core->path.string(), core->path.parent_path().string()});
  }
  try {
    FileLock::Attempt attempt = FileLock::tryAcquire(core->path);
    if (!attempt.lock) throw Failure(ErrorCode::workspaceLocked, {core->path.string(), attempt.holder});
    core->lock = std::move(attempt.lock);
  } catch (const std::filesystem::filesystem_error& trouble) {
    throw Failure(ErrorCode::fileUnwritable, {core->path.string(), trouble.code().message()});
  }
  try {
    core->connection = connected(*core, Access::create);
    core->connection->exec("PRAGMA application_id=" + std::to_string(kApplicationId));
    migrate(*core->connection, steps);
    core->connection->prepared("INSERT INTO \"house\" (\"id\", \"workspace\", \"replica\", \"place\") VALUES (1, ?1, 1, '')")
        .bind(1, std::string_view(drawWorkspace()))
        .run();
    takePlace(*core);
    setDurable(*core);
    readAhead(*core);
    finishOpening(*core);
  } catch (...) {
    // A half-made file would only be in the way.
    core->connection.reset();
    std::filesystem::remove(core->path, error);
    throw;
  }
  return core;
}

std::unique_ptr<StoreCore> openCore(const std::filesystem::path& path, const StoreOptions& options, const std::vector<Migration>& steps) {
  auto core = newCore(path, options);
  requireWorkspaceHeader(core->path, newestVersion(steps));
  const std::string name = core->path.string();
  if (!isWritable(core->path)) {
    openForReading(*core, {ErrorCode::workspaceReadOnly, {name, "folder"}, {}}, steps, !hasLog(core->path));
    return core;
  }
  FileLock::Attempt attempt;
  try {
    attempt = FileLock::tryAcquire(core->path);
  } catch (const std::filesystem::filesystem_error& trouble) {
    openForReading(*core, {ErrorCode::workspaceReadOnly, {name, trouble.code().message()}, {}}, steps, !hasLog(core->path));
    return core;
  }
  if (!attempt.lock) {
    openForReading(*core, {ErrorCode::workspaceLocked, {name, attempt.holder}, {}}, steps, false);
    return core;
  }
  core->lock = std::move(attempt.lock);
  openForWriting(*core, steps, attempt.wasLeftBehind);
  return core;
}

}  // namespace kam::storage
