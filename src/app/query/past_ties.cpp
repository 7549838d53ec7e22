// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/past_ties.h"

#include "domain/changes.h"
#include "domain/records.h"

#include <algorithm>

namespace kam::app {

using domain::Kind;
using domain::RowChange;
using domain::RowOperation;
using domain::Snapshot;

namespace {

bool isOfPeopleHere(const Snapshot& snapshot, const RowChange& row) {
  const Snapshot drawn = snapshot.with(std::vector<RowChange>{row});
  const domain::Tie* tie = drawn.find(domain::Id<domain::Tie>(row.id));
  return tie != nullptr && snapshot.find(tie->from) != nullptr && snapshot.find(tie->to) != nullptr;
}

}  // namespace

base::Result<PastTies> PastTies::read(Workspace& workspace) {
  auto changes = workspace.fieldHistory(Kind::ties, 0);
  if (!changes) return base::fail(changes.error());
  PastTies past;
  for (storage::FieldChange& change : *changes) {
    Steps& steps = past.m_steps[change.record];
    if (steps.empty() || steps.back().entry != change.entry || steps.back().operation != change.operation)
      steps.push_back({change.operation, change.at, change.entry, {}});
    if (change.operation != RowOperation::add) steps.back().before.emplace_back(change.field, std::move(change.before));
  }
  for (auto& [tie, steps] : past.m_steps) std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.at < b.at; });
  return past;
}

/// Of the fields that changed before the tie went or came: the first change of each says what held.
std::vector<std::pair<std::size_t, domain::Value>> PastTies::valuesBefore(Steps::const_iterator from, Steps::const_iterator end) {
  std::map<std::size_t, domain::Value> values;
  for (auto step = from; step != end && step->operation != RowOperation::add; ++step)
    for (const auto& [field, value] : step->before) values.try_emplace(field, value);
  return {values.begin(), values.end()};
}

std::vector<RowChange> PastTies::changesTo(const Snapshot& snapshot, std::int64_t end) const {
  std::vector<RowChange> rows;
  for (const auto& [id, steps] : m_steps) {
    const auto later = std::partition_point(steps.begin(), steps.end(), [end](const Step& step) { return step.at < end; });
    if (later == steps.end()) continue;
    const bool isHere = snapshot.find(domain::Id<domain::Tie>(id)) != nullptr;
    if (later->operation == RowOperation::add) {
      if (!isHere) continue;
      if (later != steps.begin()) rows.push_back({Kind::ties, id, RowOperation::remove, {}});
      else if (auto values = valuesBefore(std::next(later), steps.end()); !values.empty())
        rows.push_back({Kind::ties, id, RowOperation::update, std::move(values)});
      continue;
    }
    // Removed since, with or without changes before, and gone today.
    const bool wentAway = !isHere && std::any_of(later, steps.end(), [](const Step& step) { return step.operation == RowOperation::remove; });
    if (!isHere && !wentAway) continue;
    RowChange row{Kind::ties, id, isHere ? RowOperation::update : RowOperation::add, valuesBefore(later, steps.end())};
    if (isHere || isOfPeopleHere(snapshot, row)) rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace kam::app
