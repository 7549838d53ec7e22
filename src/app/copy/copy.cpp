// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copy/copy.h"

#include "app/copy/build_workspace.h"

#include "domain/record_name.h"

#include <algorithm>
#include <unordered_map>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Kind;
using domain::RowChange;

namespace {
/// Lines of the chosen accounts, with accounts and products numbered anew.
class ChosenLines {
public:
  explicit ChosenLines(const std::vector<domain::RawId>& accounts) {
    for (const domain::RawId account : accounts) {
      m_accountAt.emplace(account, static_cast<std::uint32_t>(m_accounts.size()));
      m_accounts.push_back(account);
    }
  }

  void take(const storage::SalesChunk& chunk, domain::SalesLines& out) {
    const domain::SalesLines& lines = *chunk.lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (chunk.superseded != nullptr && storage::isMarked(*chunk.superseded, i)) continue;
      const auto account = m_accountAt.find(chunk.accounts[lines.account[i]]);
      if (account == m_accountAt.end()) continue;
      out.account.push_back(account->second);
      out.product.push_back(lines.product[i] == domain::kNotNamed ? domain::kNotNamed : productAt(chunk.products[lines.product[i]]));
      out.day.push_back(lines.day[i]);
      out.revenue.push_back(lines.revenue[i]);
      out.margin.push_back(lines.margin[i]);
      out.quantity.push_back(lines.quantity[i]);
      out.document.push_back(lines.document[i] == domain::kNotNamed ? domain::kNotNamed : out.addDocument(lines.documentAt(lines.document[i])));
    }
  }
  const std::vector<domain::RawId>& accounts() const { return m_accounts; }
  const std::vector<domain::RawId>& products() const { return m_products; }

private:
  std::uint32_t productAt(domain::RawId product) {
    const auto [at, isNew] = m_productAt.emplace(product, static_cast<std::uint32_t>(m_products.size()));
    if (isNew) m_products.push_back(product);
    return at->second;
  }

  std::vector<domain::RawId> m_accounts;
  std::vector<domain::RawId> m_products;
  std::unordered_map<domain::RawId, std::uint32_t> m_accountAt;
  std::unordered_map<domain::RawId, std::uint32_t> m_productAt;
};

/// The whole columns of the lines that go over, read before the new file is made: products come with their lines.
Result<domain::SalesLines> readChosen(Workspace& workspace, ChosenLines& chosen, const CopyRequest& request) {
  std::int64_t all = 0;
  const auto batches = workspace.salesBatches();
  if (!batches) return fail(batches.error());
  for (const storage::SalesBatch& batch : *batches) all += batch.active ? batch.lineCount : 0;
  domain::SalesLines lines;
  std::int64_t done = 0;
  bool cancelled = false;
  const auto read = workspace.readSales({}, [&](const storage::SalesChunk& chunk) {
    chosen.take(chunk, lines);
    done += static_cast<std::int64_t>(chunk.lines->size());
    cancelled = request.progress && !request.progress(all == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(all));
    return !cancelled;
  });
  if (!read) return fail(read.error());
  if (cancelled) return fail(ErrorCode::cancelled);
  return lines;
}

void addProducts(const domain::Snapshot& snapshot, const std::vector<domain::RawId>& products, std::vector<RowChange>& rows) {
  const domain::RecordType& type = domain::recordType(Kind::products);
  for (const domain::RawId product : products) {
    const void* record = snapshot.table(Kind::products).find(product);
    const auto same = [product](const RowChange& row) { return row.kind == Kind::products && row.id == product; };
    if (record == nullptr || std::any_of(rows.begin(), rows.end(), same)) continue;
    RowChange change{Kind::products, product, domain::RowOperation::add, {}};
    for (std::size_t field = 0; field < type.fields.size(); ++field) {
      domain::Value value = type.fields[field].read(record);
      if (!domain::isUnknown(value)) change.values.emplace_back(field, std::move(value));
    }
    rows.push_back(std::move(change));
  }
}

Result<CopyReport> sendPart(Workspace& workspace, const CopyRequest& request) {
  const SnapshotPointer state = workspace.snapshot();
  ChosenLines chosen(request.accounts);
  const auto lines = readChosen(workspace, chosen, request);
  if (!lines) return fail(lines.error());
  WorkspaceContent content;
  content.rows = partOf(*state, request.accounts, request.withStaffRatings);
  addProducts(*state, chosen.products(), content.rows);
  content.name =
      request.accounts.size() == 1 ? domain::recordName(*state, Kind::accounts, request.accounts.front()) : std::to_string(request.accounts.size());
  if (lines->size() > 0) {
    content.sales = [&](Workspace& target) -> Result<std::vector<domain::RawId>> {
      auto writer = target.beginSales("copy", workspace.path().filename().string());
      if (!writer) return fail(writer.error());
      if (const auto written = (*writer)->append(*lines); !written) return fail(written.error());
      const auto batch = (*writer)->finish(chosen.accounts(), chosen.products(), {});
      if (!batch) return fail(batch.error());
      return std::vector<domain::RawId>{batch->id};
    };
  }
  const auto records = static_cast<std::int64_t>(content.rows.size());
  const auto built = buildWorkspace(request.output, {&workspace.clock(), workspace.author()}, std::move(content));
  if (!built) return fail(built.error());
  return CopyReport{records, static_cast<std::int64_t>(lines->size()), false};
}
}  // namespace

Result<CopyReport> sendCopy(Workspace& workspace, const CopyRequest& request) {
  if (!request.accounts.empty()) return sendPart(workspace, request);
  storage::Omitted omitted;
  if (!request.withStaffRatings) {
    for (const domain::RecordType& type : domain::recordTypes()) {
      if (isStaffRating(type)) omitted.kinds.push_back(type.kind);
      for (std::size_t field = 0; field < type.fields.size(); ++field)
        if (isStaffRating(type, type.fields[field])) omitted.fields.emplace_back(type.kind, field);
    }
  }
  if (const auto written = workspace.backup(request.output, omitted); !written) return fail(written.error());
  CopyReport report;
  report.mergesBack = true;
  const SnapshotPointer state = workspace.snapshot();
  for (const domain::RecordType& type : domain::recordTypes())
    if (std::find(omitted.kinds.begin(), omitted.kinds.end(), type.kind) == omitted.kinds.end())
      report.records += static_cast<std::int64_t>(state->table(type.kind).size());
  const auto batches = workspace.salesBatches();
  if (!batches) return fail(batches.error());
  for (const storage::SalesBatch& batch : *batches) report.salesLines += batch.active ? batch.lineCount : 0;
  return report;
}

}  // namespace kam::app
