// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/merge_repeats.h"

#include "domain/group_map.h"
#include "domain/sales_groups.h"
#include "storage/sales_batches.h"
#include "storage/sales_reader.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <set>
#include <unordered_map>

namespace kam::storage {
namespace {

/// Sources with something new among more than one batch that counts.
std::set<std::string> sourcesAtStake(Connection& connection, std::span<const SalesSwitch> switched) {
  std::map<std::string, int> counting;
  std::set<std::string> touched;
  for (const SalesBatch& batch : batchesOf(connection)) {
    if (!batch.active) continue;
    ++counting[batch.source];
    for (const SalesSwitch& change : switched)
      if (change.active && change.batch == batch.id) touched.insert(batch.source);
  }
  std::erase_if(touched, [&counting](const std::string& source) { return counting[source] < 2; });
  return touched;
}

/// Calls `visit(chunk, line, group)` for every line of the source in batches that count, whether another one replaced it or not.
template <class Visit>
void eachGroup(Connection& connection, const std::string& source, const Visit& visit) {
  SalesReadQuery query;
  query.columns = kSalesAccount | kSalesDay | kSalesProduct | kSalesDocument;
  query.source = source;
  readChunks(connection, query, [&visit](const SalesChunk& chunk) {
    for (std::size_t line = 0; line < chunk.lines->size(); ++line) {
      const std::uint32_t product = chunk.lines->product[line];
      const RawId productId = product < chunk.products.size() ? chunk.products[product] : 0;
      visit(chunk, line, domain::groupOf(*chunk.lines, line, chunk.accounts[chunk.lines->account[line]], productId));
    }
    return true;
  });
}

/// Groups that more than one batch holds, with those batches in the order in which they were made.
using Repeats = std::unordered_map<std::uint64_t, std::set<RawId>>;

Repeats repeatsOf(Connection& connection, const std::string& source) {
  domain::GroupMap<RawId> first;
  Repeats repeats;
  eachGroup(connection, source, [&](const SalesChunk& chunk, std::size_t, std::uint64_t group) {
    RawId& batch = first[group];
    if (batch == 0) batch = chunk.batch;
    else if (batch != chunk.batch) repeats[group].insert({batch, chunk.batch});
  });
  return repeats;
}

/// By the batch that replaces and the chunk.
using Marks = std::map<std::pair<RawId, RawId>, LineMask>;

Marks marksOf(Connection& connection) {
  Marks marks;
  Query query = connection.prepared("SELECT \"batch\", \"chunk\", \"lines\" FROM \"sales_superseded\"");
  while (query.step()) {
    const auto bytes = query.blob(2);
    LineMask lines(bytes.size() / sizeof(std::uint64_t));
    if (!lines.empty()) std::memcpy(lines.data(), bytes.data(), lines.size() * sizeof(std::uint64_t));
    LineMask& known = marks[{query.integer(0), query.integer(1)}];
    known.resize(std::max(known.size(), lines.size()));
    for (std::size_t i = 0; i < lines.size(); ++i) known[i] |= lines[i];
  }
  return marks;
}

void mark(Connection& connection, RawId batch, RawId chunk, const LineMask& lines) {
  Query query = connection.prepared("INSERT INTO \"sales_superseded\" (\"batch\", \"chunk\", \"lines\") VALUES (?1, ?2, ?3)");
  query.bind(1, batch).bind(2, chunk).bindBlob(3, lines.data(), lines.size() * sizeof(std::uint64_t));
  query.run();
}

std::int64_t settleSource(Connection& connection, const std::string& source) {
  const Repeats repeats = repeatsOf(connection, source);
  if (repeats.empty()) return 0;
  std::int64_t count = 0;
  const Marks known = marksOf(connection);
  // Each batch is replaced by the next one only, so that it counts again when that one goes.
  Marks marks;
  eachGroup(connection, source, [&](const SalesChunk& chunk, std::size_t line, std::uint64_t group) {
    const auto repeated = repeats.find(group);
    if (repeated == repeats.end()) return;
    const auto next = repeated->second.upper_bound(chunk.batch);
    if (next == repeated->second.end()) return;
    const std::pair place{*next, chunk.id};
    if (const auto before = known.find(place); before != known.end() && isMarked(before->second, line)) return;
    if (!isMarked(*chunk.superseded, line)) ++count;
    LineMask& mask = marks[place];
    mask.resize((chunk.lines->size() + 63) / 64);
    mask[line / 64] |= std::uint64_t{1} << (line % 64);
  });
  for (const auto& [place, lines] : marks) mark(connection, place.first, place.second, lines);
  return count;
}

}  // namespace

std::int64_t settleRepeats(Connection& connection, std::span<const SalesSwitch> switched) {
  std::int64_t count = 0;
  for (const std::string& source : sourcesAtStake(connection, switched)) count += settleSource(connection, source);
  return count;
}

}  // namespace kam::storage
