// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sync_part.h"

#include "storage/durable_file.h"
#include "storage/erasure.h"
#include "storage/merge_sales.h"
#include "storage/open_checks.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <array>
#include <charconv>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <system_error>

namespace kam::storage {

namespace {

constexpr std::string_view kFormat = "kam-sync/1";

class Digest {
public:
  void add(std::string_view bytes) {
    for (const char c : bytes) m_hash = (m_hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211ULL;
  }
  std::string text() const {
    std::array<char, 17> text{};
    std::snprintf(text.data(), text.size(), "%016llx", static_cast<unsigned long long>(m_hash));
    return text.data();
  }

private:
  std::uint64_t m_hash = 14'695'981'039'346'656'037ULL;
};

/// Everything that the file says, so that a changed byte is found.
std::string digestOf(Connection& connection) {
  Digest digest;
  for (const char* table : {"journal", "journal_sales", "tombstones", "sales_batches", "sales_chunks", "sales_superseded"}) {
    digest.add(table);
    Query query = connection.prepared("SELECT * FROM " + storage::quoted(table) + " ORDER BY \"id\"");
    const int columns = sqlite3_column_count(query.raw());
    while (query.step()) {
      for (int column = 0; column < columns; ++column) {
        const auto blob = query.blob(column);
        digest.add({reinterpret_cast<const char*>(blob.data()), blob.size()});
        digest.add("|");
      }
    }
  }
  return digest.text();
}

/// "kam-sync/1 0123456789abcdef 17:4 23:119 17<3": format, digest, per copy the last entry its writer knew, and the last of
/// those that stand in other files.
std::string label(const std::string& digest, const PartKnowledge& knowledge) {
  std::string text = std::string(kFormat) + " " + digest;
  for (const auto& [replica, sequence] : knowledge.knows) text += " " + std::to_string(replica) + ":" + std::to_string(sequence);
  for (const auto& [replica, sequence] : knowledge.restsOn) text += " " + std::to_string(replica) + "<" + std::to_string(sequence);
  return text;
}

[[noreturn]] void damaged(const std::filesystem::path& path, const char* what) { throw Failure(ErrorCode::syncFileDamaged, {path.string(), what}); }

struct Label {
  std::string digest;
  PartKnowledge knowledge;
};

Label readLabel(const std::filesystem::path& path, const std::string& text) {
  std::istringstream stream(text);
  std::string format;
  Label label;
  if (!(stream >> format >> label.digest) || format != kFormat) damaged(path, "format");
  for (std::string word; stream >> word;) {
    const std::size_t colon = word.find_first_of(":<");
    if (colon == std::string::npos) damaged(path, "format");
    std::uint32_t replica = 0;
    std::int64_t sequence = 0;
    const char* const middle = word.data() + colon;
    const char* const end = word.data() + word.size();
    const auto first = std::from_chars(word.data(), middle, replica);
    const auto second = std::from_chars(middle + 1, end, sequence);
    if (first.ptr != middle || second.ptr != end) damaged(path, "format");
    (word[colon] == ':' ? label.knowledge.knows : label.knowledge.restsOn)[replica] = sequence;
  }
  return label;
}

template <class T>
std::set<T> numbersOf(Connection& connection, const char* sql) {
  std::set<T> numbers;
  Query query = connection.prepared(sql);
  while (query.step()) numbers.insert(query.integer(0));
  return numbers;
}

std::filesystem::path freePartName(const std::filesystem::path& folder, std::uint32_t replica) {
  for (int number = 1;; ++number) {
    std::array<char, 32> name{};
    std::snprintf(name.data(), name.size(), "%08x-%05d", replica, number);
    const std::filesystem::path path = folder / (name.data() + std::string(kSyncEnding));
    std::error_code error;
    if (!std::filesystem::exists(path, error)) return path;
  }
}

/// What an entry undoes or does again may stand in another file, so that it is named by its copy (in `state`) and, with a
/// minus sign, by its number there.
void copyEntries(StoreCore& core, Connection& part, const std::vector<EntryHead>& entries) {
  Journal journal(part, core.schemaVersion);
  for (const EntryHead& head : entries) {
    JournalRow row = core.journal->row(head.entry.id);
    if (row.entry.undoes != 0) row.entry.undoes = -head.step.second;
    if (row.entry.redoes != 0) row.entry.redoes = -head.step.second;
    row.entry.undone = false;
    row.entry.mergedBy = 0;
    const RawId id = journal.appendForeign(row, 0);
    if (row.entry.undoes == 0 && row.entry.redoes == 0) continue;
    part.prepared("UPDATE \"journal\" SET \"state\" = ?2 WHERE \"id\" = ?1").bind(1, id).bind(2, std::int64_t{head.step.first}).run();
  }
}

void fillPart(StoreCore& core, const std::filesystem::path& draft, const std::vector<EntryHead>& entries, const PartKnowledge& knowledge,
              const std::set<RawId>& have) {
  Connection part(draft, Access::create);
  // Most parts are small: with small pages the many empty tables take little room.
  part.exec("PRAGMA page_size=1024");
  part.exec("PRAGMA journal_mode=OFF");
  part.exec("PRAGMA synchronous=OFF");
  part.exec("PRAGMA application_id=" + std::to_string(kSyncApplicationId));
  migrate(part, migrations());
  WriteTransaction transaction(part);
  const std::string workspace = core.connection->text("SELECT \"workspace\" FROM \"house\"");
  const std::int64_t replica = core.connection->integer("SELECT \"replica\" FROM \"house\"");
  copyEntries(core, part, entries);
  for (const RawId batch : numbersOf<RawId>(part, "SELECT \"batch\" FROM \"journal_sales\""))
    if (!have.contains(batch) && hasBatch(*core.connection, batch)) copyBatch(*core.connection, part, batch);
  for (const Tombstone& tombstone : tombstonesOf(*core.connection)) keepTombstone(part, tombstone);
  part.prepared("INSERT INTO \"house\" (\"id\", \"workspace\", \"replica\", \"place\") VALUES (1, ?1, ?2, ?3)")
      .bind(1, std::string_view(workspace))
      .bind(2, replica)
      .bind(3, std::string_view(label(digestOf(part), knowledge)))
      .run();
  transaction.commit();
  part.forgetStatements();
}

}  // namespace

bool looksLikePart(const std::filesystem::path& path) {
  // Known by what is in it: names change when a cloud keeps two versions. A half-written one is known by its ending.
  std::ifstream file(path, std::ios::binary);
  std::array<unsigned char, 72> header{};
  file.read(reinterpret_cast<char*>(header.data()), static_cast<std::streamsize>(header.size()));
  if (static_cast<std::size_t>(file.gcount()) < header.size()) return path.extension() == kSyncEnding;
  const std::int64_t id = (std::int64_t{header[68]} << 24) | (std::int64_t{header[69]} << 16) | (std::int64_t{header[70]} << 8) | header[71];
  return id == kSyncApplicationId || path.extension() == kSyncEnding;
}

std::optional<SyncPart> openPart(const StoreCore& core, const std::filesystem::path& path) {
  requireWorkspaceHeader(path, core.schemaVersion, kSyncApplicationId);
  auto connection = std::make_unique<Connection>(path, Access::immutable);
  requireKnownSchema(*connection, path, migrations());
  requireSoundPages(*connection, path);
  if (connection->text("SELECT \"workspace\" FROM \"house\"") != core.connection->text("SELECT \"workspace\" FROM \"house\"")) return std::nullopt;
  const Label label = readLabel(path, connection->text("SELECT \"place\" FROM \"house\""));
  if (digestOf(*connection) != label.digest) damaged(path, "digest");
  if (connection->integer("PRAGMA user_version") != core.schemaVersion) {
    auto copy = std::make_unique<Connection>(":memory:", Access::create);
    SQLite::Backup(copy->database(), connection->database()).executeStep(-1);
    migrate(*copy, migrations());
    connection = std::move(copy);
  }
  SyncPart part;
  part.path = path;
  part.source = mergeSource(std::move(connection), core.schemaVersion);
  part.writer = part.source.connection->integer("SELECT \"replica\" FROM \"house\"");
  part.source.knew = label.knowledge.knows;
  part.restsOn = label.knowledge.restsOn;
  part.entries = knownEntries(*part.source.connection);
  part.batches = numbersOf<RawId>(*part.source.connection, "SELECT \"id\" FROM \"sales_batches\"");
  part.tombstones = numbersOf<RawId>(*part.source.connection, "SELECT \"id\" FROM \"tombstones\"");
  return part;
}

std::filesystem::path writePart(StoreCore& core, const std::filesystem::path& folder, const std::vector<EntryHead>& entries,
                                const PartKnowledge& knowledge, const std::set<RawId>& have) {
  const auto replica = static_cast<std::uint32_t>(core.connection->integer("SELECT \"replica\" FROM \"house\""));
  // Made beside the workspace, since a shared folder may not lock files; there it appears under its name when it is whole.
  std::filesystem::path draft = core.path;
  draft += ".sync-draft";
  std::error_code error;
  std::filesystem::remove(draft, error);
  try {
    fillPart(core, draft, entries, knowledge, have);
    const std::filesystem::path target = freePartName(folder, replica);
    putWhole(draft, target);
    std::filesystem::remove(draft, error);
    return target;
  } catch (...) {
    std::filesystem::remove(draft, error);
    throw;
  }
}

}  // namespace kam::storage
