// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/combine/combine.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace kam::app {

using base::fail;
using base::RawId;
using base::Result;
using domain::Kind;
using domain::SalesLines;

namespace {

/// The lines of one source that name the record, as they will be written for the other one.
class MovedLines {
public:
  explicit MovedLines(const CombineRequest& request) : m_request(request) {}

  bool isEmpty() const { return m_lines.size() == 0; }

  void look(const storage::SalesChunk& chunk) {
    const SalesLines& lines = *chunk.lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (chunk.superseded != nullptr && storage::isMarked(*chunk.superseded, i)) continue;
      const RawId account = chunk.accounts[lines.account[i]];
      const RawId product = lines.product[i] < chunk.products.size() ? chunk.products[lines.product[i]] : 0;
      if ((m_request.kind == Kind::accounts ? account : product) != m_request.other) continue;
      m_lines.appendLine(lines, i);
      m_lines.account.back() = placeOf(m_accounts, m_accountPlaces, m_request.kind == Kind::accounts ? m_request.keep : account);
      if (product != 0) m_lines.product.back() = placeOf(m_products, m_productPlaces, m_request.kind == Kind::products ? m_request.keep : product);
      if (m_superseded.empty() || m_superseded.back().chunk != chunk.id)
        m_superseded.push_back({chunk.id, storage::LineMask((lines.size() + 63) / 64)});
      m_superseded.back().lines[i / 64] |= std::uint64_t{1} << (i % 64);
    }
  }

  Result<RawId> write(Workspace& workspace, const std::string& source, const std::string& file) {
    auto writer = workspace.beginSales(source, file);
    if (!writer) return fail(writer.error());
    if (const auto written = (*writer)->append(m_lines); !written) return fail(written.error());
    const auto batch = (*writer)->finish(m_accounts, m_products, m_superseded);
    if (!batch) return fail(batch.error());
    return batch->id;
  }

private:
  using Places = std::unordered_map<RawId, std::uint32_t>;
  static std::uint32_t placeOf(std::vector<RawId>& ids, Places& places, RawId id) {
    const auto [at, isNew] = places.try_emplace(id, static_cast<std::uint32_t>(ids.size()));
    if (isNew) ids.push_back(id);
    return at->second;
  }

  const CombineRequest& m_request;
  SalesLines m_lines;
  std::vector<RawId> m_accounts;
  std::vector<RawId> m_products;
  Places m_accountPlaces;
  Places m_productPlaces;
  std::vector<storage::SupersededLines> m_superseded;
};

/// Batches with the moved lines, one per source, still switched off.
Result<std::vector<std::pair<RawId, bool>>> moveSales(Workspace& workspace, const CombineRequest& request) {
  const auto batches = workspace.salesBatches();
  if (!batches) return fail(batches.error());
  std::map<std::string, std::string> fileOfSource;
  for (const storage::SalesBatch& batch : *batches)
    if (batch.active) fileOfSource[batch.source] = batch.file;
  std::vector<std::pair<RawId, bool>> switches;
  for (const auto& [source, file] : fileOfSource) {
    MovedLines moved(request);
    storage::SalesReadQuery query;
    query.source = source;
    const auto read = workspace.readSales(query, [&](const storage::SalesChunk& chunk) {
      moved.look(chunk);
      return true;
    });
    if (!read) return fail(read.error());
    if (moved.isEmpty()) continue;
    const auto batch = moved.write(workspace, source, file);
    if (!batch) return fail(batch.error());
    switches.emplace_back(*batch, true);
  }
  return switches;
}

}  // namespace

Result<Change> combineRecords(Workspace& workspace, const CombineRequest& request) {
  auto edit = combineEdit(*workspace.snapshot(), request);
  if (!edit) return fail(edit.error());
  if (request.kind == Kind::accounts || request.kind == Kind::products) {
    auto switches = moveSales(workspace, request);
    if (!switches) return fail(switches.error());
    edit->salesSwitches = std::move(*switches);
  }
  return workspace.commit(*edit);
}

}  // namespace kam::app
