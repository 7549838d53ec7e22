// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folder/folder.h"

#include "app/copy/build_workspace.h"

#include "domain/records/settings.h"
#include "domain/value_text.h"
#include "exchange/folder/record_file.h"
#include "exchange/write/output_file.h"

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <system_error>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Kind;
using domain::RowChange;
using Json = nlohmann::ordered_json;

namespace {
constexpr std::string_view kFormat = "kam-folder/1";
constexpr std::string_view kManifest = "manifest.json";
constexpr std::string_view kSales = "sales.csv";

bool goesOn(const FolderProgress& progress, double share) { return !progress || progress(share); }

Result<void> writeRecords(const domain::Snapshot& state, base::Currency currency, const std::filesystem::path& folder, Json& files,
                          FolderReport& report, const FolderProgress& progress) {
  std::size_t done = 0;
  for (const domain::RecordType& type : domain::recordTypes()) {
    if (!goesOn(progress, 0.5 * static_cast<double>(done++) / static_cast<double>(domain::kKindCount))) return fail(ErrorCode::cancelled);
    const std::string name = std::string(type.key) + ".csv";
    const auto written =
        exchange::writeFile(folder / name, [&](const exchange::TextSink& sink) { return exchange::writeRecordFile(state, type, currency, sink); });
    if (!written) return written;
    const std::size_t rows = state.table(type.kind).size();
    files.push_back({{"file", name}, {"kind", std::string(type.key)}, {"rows", rows}});
    ++report.files;
    report.records += static_cast<std::int64_t>(rows);
  }
  return {};
}

Result<void> writeSales(Workspace& workspace, const domain::Snapshot& state, const std::filesystem::path& folder, Json& manifest,
                        FolderReport& report, const FolderProgress& progress) {
  const auto batches = workspace.salesBatches();
  if (!batches) return fail(batches.error());
  std::int64_t all = 0;
  manifest["sales_batches"] = Json::array();
  for (const storage::SalesBatch& batch : *batches) {
    if (!batch.active) continue;
    all += batch.lineCount;
    manifest["sales_batches"].push_back({{"id", std::to_string(batch.id)}, {"source", batch.source}, {"file", batch.file}});
  }
  std::int64_t seen = 0;
  const auto written = exchange::writeFile(folder / kSales, [&](const exchange::TextSink& sink) -> Result<void> {
    exchange::SalesFile out(state, workspace.currency(), sink);
    Result<void> appended;
    const auto read = workspace.readSales({}, [&](const storage::SalesChunk& chunk) {
      seen += static_cast<std::int64_t>(chunk.lines->size());
      appended = goesOn(progress, 0.5 + 0.5 * static_cast<double>(seen) / static_cast<double>(std::max<std::int64_t>(all, 1)))
                     ? out.append(chunk.batch, *chunk.lines, chunk.accounts, chunk.products, chunk.superseded)
                     : Result<void>(fail(ErrorCode::cancelled));
      return appended.has_value();
    });
    if (!read) return read;
    if (!appended) return appended;
    report.salesLines = out.lines();
    return out.finish();
  });
  if (!written) return written;
  ++report.files;
  manifest["files"].push_back({{"file", std::string(kSales)}, {"kind", "sales"}, {"rows", report.salesLines}});
  return {};
}

Result<FolderReport> writeAll(Workspace& workspace, const std::filesystem::path& draft, const FolderProgress& progress) {
  const SnapshotPointer state = workspace.snapshot();
  FolderReport report;
  Json manifest{{"format", std::string(kFormat)},
                {"name", workspace.path().stem().string()},
                {"currency", std::string(workspace.currency().code())},
                {"written", base::isoText(workspace.clock().today())},
                {"files", Json::array()}};
  if (const auto written = writeRecords(*state, workspace.currency(), draft, manifest["files"], report, progress); !written)
    return fail(written.error());
  if (const auto written = writeSales(workspace, *state, draft, manifest, report, progress); !written) return fail(written.error());
  // Last: a folder without its manifest is not whole.
  const auto written = exchange::writeFile(
      draft / kManifest, [&](const exchange::TextSink& sink) { return sink(manifest.dump(1, ' ', false, Json::error_handler_t::replace) + "\n"); });
  if (!written) return fail(written.error());
  return report;
}

struct Listed {
  std::string file;
  std::int64_t rows;
};
struct Manifest {
  std::string name;
  base::Currency currency{};
  std::map<std::string, Listed> files;
  std::map<domain::RawId, storage::SalesBatch> batches;
};

Result<Manifest> readManifest(const std::filesystem::path& folder) {
  const std::filesystem::path path = folder / kManifest;
  std::ifstream file(path, std::ios::binary);
  if (!file) return fail(ErrorCode::fileNotFound, {path.string()});
  const Json json = Json::parse(file, nullptr, false);
  if (!json.is_object()) return fail(ErrorCode::jsonMalformed, {path.string(), "…"});
  if (json.value("format", "") != kFormat) return fail(ErrorCode::jsonWrongFormat, {path.string(), std::string(kFormat), json.value("format", "")});
  Manifest manifest;
  manifest.name = json.value("name", folder.filename().string());
  const auto currency = base::Currency::parse(json.value("currency", ""));
  if (!currency) return fail(ErrorCode::jsonBadValue, {path.string(), "currency", json.value("currency", "")});
  manifest.currency = *currency;
  for (const Json& entry : json.value("files", Json::array())) {
    const std::string name = entry.value("file", "");
    // Only files of the folder itself.
    if (name.empty() || std::filesystem::path(name).filename() != name) return fail(ErrorCode::jsonBadValue, {path.string(), "file", name});
    manifest.files[entry.value("kind", "")] = {name, entry.value("rows", std::int64_t{-1})};
  }
  for (const Json& entry : json.value("sales_batches", Json::array())) {
    storage::SalesBatch batch;
    batch.id = std::strtoll(entry.value("id", "0").c_str(), nullptr, 10);
    batch.source = entry.value("source", "");
    batch.file = entry.value("file", "");
    manifest.batches[batch.id] = batch;
  }
  return manifest;
}

/// An empty state that knows the currency, by which amounts are read.
domain::Snapshot stateWith(base::Currency currency) {
  const domain::RecordType& type = domain::recordType(Kind::settings);
  const RowChange change{Kind::settings, 1, domain::RowOperation::add, {{*type.fieldIndex("currency"), domain::Value{std::string(currency.code())}}}};
  return domain::Snapshot().with(std::span(&change, 1));
}

Result<std::vector<RowChange>> readRecords(const std::filesystem::path& folder, const Manifest& manifest, const domain::Snapshot& state,
                                           const FolderProgress& progress) {
  std::vector<RowChange> rows;
  std::size_t done = 0;
  for (const domain::RecordType& type : domain::recordTypes()) {
    if (!goesOn(progress, 0.5 * static_cast<double>(done++) / static_cast<double>(domain::kKindCount))) return fail(ErrorCode::cancelled);
    const auto listed = manifest.files.find(std::string(type.key));
    // An older program knew fewer kinds.
    if (listed == manifest.files.end()) continue;
    auto read = exchange::readRecordFile(folder / listed->second.file, type, state);
    if (!read) return fail(read.error());
    if (static_cast<std::int64_t>(read->size()) != listed->second.rows)
      return fail(ErrorCode::jsonBadValue, {(folder / kManifest).string(), listed->second.file + " rows", std::to_string(read->size())});
    rows.insert(rows.end(), std::make_move_iterator(read->begin()), std::make_move_iterator(read->end()));
  }
  return rows;
}

/// Writes the lines batch by batch into the new workspace.
class SalesFiller {
public:
  SalesFiller(Workspace& workspace, const Manifest& manifest) : m_workspace(workspace), m_manifest(manifest) {}

  Result<void> take(const exchange::SalesPiece& piece) {
    if (m_writer == nullptr || piece.batch != m_batch) {
      if (const auto ended = end(); !ended) return ended;
      const auto known = m_manifest.batches.find(piece.batch);
      const storage::SalesBatch batch = known != m_manifest.batches.end() ? known->second : storage::SalesBatch{};
      auto writer = m_workspace.beginSales(batch.source, batch.file);
      if (!writer) return fail(writer.error());
      m_writer = std::move(*writer);
      m_batch = piece.batch;
    }
    return m_writer->append(*piece.lines);
  }
  Result<void> end() {
    if (m_writer == nullptr) return {};
    const auto batch = m_writer->finish(lists.accounts, lists.products, {});
    m_writer.reset();
    if (!batch) return fail(batch.error());
    ids.push_back(batch->id);
    return {};
  }

  exchange::SalesLists lists;
  std::vector<domain::RawId> ids;

private:
  Workspace& m_workspace;
  const Manifest& m_manifest;
  std::unique_ptr<storage::SalesWriter> m_writer;
  domain::RawId m_batch = 0;
};
}  // namespace

Result<FolderReport> exportFolder(Workspace& workspace, const std::filesystem::path& target, const FolderProgress& progress) {
  // "out/" and "out" are the same folder.
  const std::filesystem::path folder = target.has_filename() ? target : target.parent_path();
  std::error_code error;
  if (std::filesystem::exists(folder, error)) return fail(ErrorCode::fileExists, {folder.string()});
  std::filesystem::path draft = folder;
  draft += ".writing";
  std::filesystem::remove_all(draft, error);
  if (!std::filesystem::create_directory(draft, error)) return fail(ErrorCode::fileUnwritable, {draft.string(), error.message()});
  auto report = writeAll(workspace, draft, progress);
  if (report) {
    std::filesystem::rename(draft, folder, error);
    if (error) report = fail(ErrorCode::fileUnwritable, {folder.string(), error.message()});
  }
  if (!report) std::filesystem::remove_all(draft, error);
  return report;
}

Result<FolderReport> importFolder(const std::filesystem::path& folder, const std::filesystem::path& path, const OpenOptions& options,
                                  const FolderProgress& progress) {
  const auto manifest = readManifest(folder);
  if (!manifest) return fail(manifest.error());
  const domain::Snapshot state = stateWith(manifest->currency);
  auto rows = readRecords(folder, *manifest, state, progress);
  if (!rows) return fail(rows.error());
  FolderReport report;
  report.files = static_cast<std::int64_t>(manifest->files.size());
  report.records = static_cast<std::int64_t>(rows->size());
  WorkspaceContent content;
  content.rows = std::move(*rows);
  content.name = manifest->name;
  const auto listed = manifest->files.find("sales");
  if (listed != manifest->files.end()) {
    content.sales = [&](Workspace& workspace) -> Result<std::vector<domain::RawId>> {
      SalesFiller filler(workspace, *manifest);
      const auto lines = exchange::readSalesFile(folder / listed->second.file, state, filler.lists, [&](const exchange::SalesPiece& piece) {
        return goesOn(progress, 0.75) ? filler.take(piece) : Result<void>(fail(ErrorCode::cancelled));
      });
      if (!lines) return fail(lines.error());
      if (*lines != listed->second.rows)
        return fail(ErrorCode::jsonBadValue, {(folder / kManifest).string(), listed->second.file + " rows", std::to_string(*lines)});
      if (const auto ended = filler.end(); !ended) return fail(ended.error());
      report.salesLines = *lines;
      return filler.ids;
    };
  }
  if (const auto built = buildWorkspace(path, options, std::move(content)); !built) return fail(built.error());
  return report;
}

}  // namespace kam::app
