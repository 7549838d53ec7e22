// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/past_ratings.h"

#include "domain/changes.h"
#include "domain/records.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace kam::app {

namespace {
struct Rated {
  domain::Kind kind;
  std::vector<std::string_view> fields;
};
const std::vector<Rated>& ratedFields() {
  static const std::vector<Rated> fields{{domain::Kind::stakeholders, {"buying_role", "influence", "support", "wanted_support", "coverage"}},
                                         {domain::Kind::positions, {"influence", "support", "reports_to"}}};
  return fields;
}
}  // namespace

/// A chief may have been removed since.
bool PastRatings::isThere(const domain::Snapshot& snapshot, const Rating& rating) {
  const domain::Field& field = domain::recordType(rating.kind).fields[rating.field];
  if (field.type != domain::FieldType::reference || domain::isUnknown(rating.value)) return true;
  const auto* chief = std::get_if<std::int64_t>(&rating.value);
  return chief != nullptr && snapshot.table(field.references).find(*chief) != nullptr;
}

base::Result<PastRatings> PastRatings::read(Workspace& workspace) {
  PastRatings past;
  for (const Rated& rated : ratedFields()) {
    std::set<std::size_t> fields;
    for (const std::string_view key : rated.fields)
      if (const auto index = domain::recordType(rated.kind).fieldIndex(key)) fields.insert(*index);
    auto changes = workspace.fieldHistory(rated.kind, 0);
    if (!changes) return base::fail(changes.error());
    for (storage::FieldChange& change : *changes)
      if (change.operation == domain::RowOperation::update && fields.contains(change.field))
        past.m_ratings.push_back({rated.kind, change.record, change.field, change.at, std::move(change.before)});
  }
  auto ties = PastTies::read(workspace);
  if (!ties) return base::fail(ties.error());
  past.m_ties = std::move(*ties);
  std::stable_sort(past.m_ratings.begin(), past.m_ratings.end(), [](const Rating& a, const Rating& b) { return a.until < b.until; });
  return past;
}

domain::Snapshot PastRatings::at(const domain::Snapshot& snapshot, base::Date day) const {
  constexpr std::int64_t kDay = 86'400'000;
  const std::int64_t end = (std::int64_t{base::dayNumber(day)} + 1) * kDay;
  const auto later = std::partition_point(m_ratings.begin(), m_ratings.end(), [end](const Rating& one) { return one.until < end; });
  // The first change after the day says what held on it.
  std::set<std::tuple<domain::Kind, domain::RawId, std::size_t>> known;
  std::vector<domain::RowChange> rows = m_ties.changesTo(snapshot, end);
  for (auto rating = later; rating != m_ratings.end(); ++rating)
    if (snapshot.table(rating->kind).find(rating->record) != nullptr && isThere(snapshot, *rating) &&
        known.emplace(rating->kind, rating->record, rating->field).second)
      rows.push_back({rating->kind, rating->record, domain::RowOperation::update, {{rating->field, rating->value}}});
  return rows.empty() ? snapshot : snapshot.with(rows);
}

}  // namespace kam::app
