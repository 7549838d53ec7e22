// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/sales_replacement.h"

#include "app/workspace.h"
#include "domain/sales_groups.h"

#include <algorithm>

namespace kam::app {

using base::RawId;
using base::Result;
using domain::SalesLines;

namespace {
using Line = domain::SalesLineHash;

/// Calls `visit(chunk, line, Line)` for every line of the source that counts.
template <class Visit>
Result<void> forEachLine(Workspace& workspace, const std::string& source, Visit visit) {
  storage::SalesReadQuery query;
  query.source = source;
  return workspace.readSales(query, [&](const storage::SalesChunk& chunk) {
    for (std::size_t i = 0; i < chunk.lines->size(); ++i) {
      if (chunk.superseded != nullptr && storage::isMarked(*chunk.superseded, i)) continue;
      const std::uint32_t product = chunk.lines->product.empty() ? domain::kNotNamed : chunk.lines->product[i];
      const RawId productId = product < chunk.products.size() ? chunk.products[product] : 0;
      visit(chunk, i, domain::hashOf(*chunk.lines, i, chunk.accounts[chunk.lines->account[i]], productId));
    }
    return true;
  });
}

}  // namespace

Result<SalesReplacement> SalesReplacement::of(Workspace& workspace, const std::string& source) {
  SalesReplacement replacement;
  replacement.m_source = source;
  const auto read = forEachLine(workspace, source, [&](const storage::SalesChunk&, std::size_t, const Line& line) {
    Content& content = replacement.m_before[line.group];
    content.sum += line.content;
    ++content.count;
  });
  if (!read) return base::fail(read.error());
  return replacement;
}

void SalesReplacement::look(const SalesLines& lines, const IdOf& accountOf, const IdOf& productOf) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Line line = domain::hashOf(lines, i, accountOf(lines.account[i]), lines.product[i] == domain::kNotNamed ? 0 : productOf(lines.product[i]));
    Content& content = m_now[line.group];
    content.sum += line.content;
    ++content.count;
  }
}

bool SalesReplacement::isChanged(std::uint64_t group) const {
  const Content* now = m_now.find(group);
  const Content* before = m_before.find(group);
  return now != nullptr && (before == nullptr || !(*before == *now));
}

void SalesReplacement::compare() {
  m_now.forEach([this](std::uint64_t group, const Content&) {
    if (!isChanged(group)) return;
    m_anyChange = true;
    if (const Content* before = m_before.find(group); before != nullptr) m_left[group].before = before->count;
  });
}

Result<std::vector<storage::SupersededLines>> SalesReplacement::superseded(Workspace& workspace) const {
  std::vector<storage::SupersededLines> result;
  const auto read = forEachLine(workspace, m_source, [&](const storage::SalesChunk& chunk, std::size_t i, const Line& line) {
    if (!isChanged(line.group)) return;
    if (result.empty() || result.back().chunk != chunk.id) result.push_back({chunk.id, storage::LineMask((chunk.lines->size() + 63) / 64)});
    result.back().lines[i / 64] |= std::uint64_t{1} << (i % 64);
  });
  if (!read) return base::fail(read.error());
  return result;
}

void SalesReplacement::keepChanged(SalesLines& lines, const IdOf& accountOf, const IdOf& productOf) {
  SalesLines kept;
  kept.reserve(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Line line = domain::hashOf(lines, i, accountOf(lines.account[i]), lines.product[i] == domain::kNotNamed ? 0 : productOf(lines.product[i]));
    if (!isChanged(line.group)) {
      ++m_unchanged;
      continue;
    }
    ++m_left[line.group].now;
    kept.appendLine(lines, i);
  }
  lines = std::move(kept);
}

std::int64_t SalesReplacement::updated() const {
  std::int64_t sum = 0;
  m_left.forEach([&sum](std::uint64_t, const Left& left) { sum += std::min(left.before, left.now); });
  return sum;
}

std::int64_t SalesReplacement::added() const {
  std::int64_t sum = 0;
  m_left.forEach([&sum](std::uint64_t, const Left& left) { sum += left.now - std::min(left.before, left.now); });
  return sum;
}

}  // namespace kam::app
