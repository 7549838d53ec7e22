// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copy/build_workspace.h"

#include <set>
#include <system_error>
#include <utility>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Kind;
using domain::RowChange;
using domain::RowOperation;

namespace {
/// What a new workspace starts with makes room; its settings become the given ones. So does a record of it that happens to have
/// the id of one that comes: ids are unique on one laptop, across two of them they are only very unlikely to meet.
std::vector<RowChange> replacing(const domain::Snapshot& fresh, std::vector<RowChange> rows) {
  std::set<std::pair<Kind, domain::RawId>> coming;
  for (const RowChange& row : rows) coming.emplace(row.kind, row.id);
  std::vector<RowChange> all;
  for (const domain::RecordType& type : domain::recordTypes()) {
    if (type.kind == Kind::settings) continue;
    const domain::TableBase& table = fresh.table(type.kind);
    for (std::size_t row = 0; row < table.size(); ++row)
      if (!coming.contains({type.kind, table.idAt(row)})) all.push_back({type.kind, table.idAt(row), RowOperation::remove, {}});
  }
  for (RowChange& row : rows) {
    if (fresh.table(row.kind).find(row.id) != nullptr) {
      const domain::Value unknown;
      RowChange change{row.kind, row.id, RowOperation::update, {}};
      for (std::size_t field = 0; field < domain::recordType(row.kind).fields.size(); ++field) change.values.emplace_back(field, unknown);
      for (auto& [field, value] : row.values) change.values[field].second = std::move(value);
      row = std::move(change);
    }
    all.push_back(std::move(row));
  }
  return all;
}

Result<void> fill(Workspace& workspace, WorkspaceContent& content) {
  Edit edit;
  edit.kind = EditKind::recordsImported;
  edit.arguments = {"accounts", content.name};
  edit.rows = replacing(*workspace.snapshot(), std::move(content.rows));
  if (content.sales) {
    const auto batches = content.sales(workspace);
    if (!batches) return fail(batches.error());
    for (const domain::RawId batch : *batches) edit.salesSwitches.emplace_back(batch, true);
  }
  const auto done = workspace.commit(edit);
  if (!done) return fail(done.error());
  return {};
}

void removeDraft(const std::filesystem::path& draft) {
  std::error_code error;
  for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
    std::filesystem::path file = draft;
    file += ending;
    std::filesystem::remove(file, error);
  }
}
}  // namespace

Result<void> buildWorkspace(const std::filesystem::path& path, const OpenOptions& options, WorkspaceContent content) {
  std::error_code error;
  if (std::filesystem::exists(path, error)) return fail(ErrorCode::fileExists, {path.string()});
  std::filesystem::path draft = path;
  draft += ".writing";
  removeDraft(draft);
  {
    auto workspace = Workspace::create(draft, {content.name, *base::Currency::parse("EUR"), words::Language::english, 1}, options);
    if (!workspace) return fail(workspace.error());
    if (const auto filled = fill(**workspace, content); !filled) {
      workspace->reset();
      removeDraft(draft);
      return filled;
    }
  }
  std::filesystem::rename(draft, path, error);
  if (!error) return {};
  removeDraft(draft);
  return fail(ErrorCode::fileUnwritable, {path.string(), error.message()});
}

}  // namespace kam::app
