// SPDX-License-Identifier: GPL-3.0-or-later
// The whole of an erasure: traces removed, entry written, log emptied, and the file's own bytes searched afterwards.
#include "storage/erasure.h"
#include "storage/row_values.h"
#include "storage/search_index.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace kam::storage {

namespace {

/// Free text that still names the person; people have to read it before it is changed.
std::vector<ErasureResidue> residuesOf(StoreCore& core, const std::set<std::string>& names) {
  std::vector<ErasureResidue> residues;
  for (const domain::RecordType& type : domain::recordTypes()) {
    const TableMap& map = core.catalog->of(type.kind);
    Query query = core.connection->prepared(map.select + " ORDER BY \"id\"");
    while (query.step()) {
      for (std::size_t field = 0; field < type.fields.size(); ++field) {
        if (columnType(type.fields[field].type) != "TEXT" || query.isNull(static_cast<int>(field) + 1)) continue;
        const std::string_view text = query.text(static_cast<int>(field) + 1);
        if (std::any_of(names.begin(), names.end(), [text](const std::string& name) { return text.find(name) != std::string_view::npos; })) {
          residues.push_back({std::string(type.key), query.integer(0), std::string(type.fields[field].key)});
        }
      }
    }
  }
  core.journal->each([&](const JournalRow& row) {
    if (std::any_of(names.begin(), names.end(), [&](const std::string& name) { return row.changeset.find(name) != std::string::npos; })) {
      residues.push_back({"journal", row.entry.id, "changeset"});
    }
    return true;
  });
  return residues;
}

bool holdsAny(const std::filesystem::path& path, const std::set<std::string>& texts) {
  std::ifstream file(path, std::ios::binary);
  constexpr std::size_t kPiece = 1U << 20;
  constexpr std::size_t kOverlap = 4096;
  std::string window;
  std::string piece(kPiece, '\0');
  while (file) {
    file.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    window.append(piece.data(), static_cast<std::size_t>(file.gcount()));
    for (const std::string& text : texts)
      if (window.find(text) != std::string::npos) return true;
    if (window.size() > kOverlap) window.erase(0, window.size() - kOverlap);
  }
  return false;
}

/// Copies kept beside the workspace by this program.
std::vector<std::string> copiesBeside(const std::filesystem::path& path) {
  std::vector<std::string> copies;
  std::error_code error;
  const std::string stem = path.stem().string() + ".";
  for (const auto& entry : std::filesystem::directory_iterator(path.parent_path(), error)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with(stem) && entry.path().extension() == path.extension() && entry.path() != path) copies.push_back(entry.path().string());
  }
  std::sort(copies.begin(), copies.end());
  return copies;
}

void emptyLog(StoreCore& core) {
  core.connection->forgetStatements();
  core.connection->exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

}  // namespace

EraseReport erase(StoreCore& core, RawId person, const std::string& reason) {
  core.requireWritable();
  core.connection->exec("PRAGMA secure_delete=ON");
  EraseReport report;
  std::set<std::string> names;
  {
    WriteTransaction transaction(*core.connection);
    const Erased erased = eraseEverywhere(core, person);
    if (!erased.found) throw Failure(ErrorCode::recordNotFound, {"persons", std::to_string(person)});
    keepTombstone(*core.connection, {person, core.clock->nowMilliseconds(), reason});
    rebuildSearch(*core.connection, *core.catalog);
    JournalRow row;
    row.entry.author = core.author;
    row.entry.kind = "erase";
    row.entry.argumentsJson = "[]";
    row.undoable = false;
    core.journal->append(row, core.clock->nowMilliseconds());
    report.entriesRewritten = erased.entriesRewritten;
    report.done = {row.entry, erased.changes, false};
    names = erased.names;
    commitChecked(core, transaction);
  }
  emptyLog(core);
  report.residues = residuesOf(core, names);
  report.copies = copiesBeside(core.path);
  if (report.residues.empty() && holdsAny(core.path, names)) {
    // Something lay in a page that was freed before pages were wiped: rewrite the whole file.
    core.connection->forgetStatements();
    core.connection->exec("VACUUM");
    emptyLog(core);
    report.traceLeft = holdsAny(core.path, names);
  }
  // While somebody else reads, the log cannot be emptied; it goes when the last one closes.
  std::filesystem::path log = core.path;
  log += "-wal";
  report.traceLeft = report.traceLeft || holdsAny(log, names);
  return report;
}

}  // namespace kam::storage
