// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/quality_mends.h"

#include "app/edits/draft.h"
#include "app/edits/plan_edits.h"
#include "app/edits/record_edits.h"
#include "domain/record_name.h"
#include "domain/records.h"

namespace kam::app {

using base::fail;
using base::Result;
using domain::Id;
using domain::Kind;
using domain::Snapshot;
using scoring::QualityFinding;
using scoring::QualityTopic;

namespace {

using KeyedValue = std::pair<std::string_view, domain::Value>;

std::vector<FieldValue> valuesOf(Kind kind, std::vector<KeyedValue> values) {
  std::vector<FieldValue> placed;
  for (auto& [key, value] : values) placed.emplace_back(*domain::recordType(kind).fieldIndex(key), std::move(value));
  return placed;
}

Result<Edit> set(const Snapshot& snapshot, Kind kind, domain::RawId record, std::vector<KeyedValue> values) {
  return setFields(snapshot, kind, record, valuesOf(kind, std::move(values)));
}

domain::Value dayValue(base::Date day) { return std::int64_t{base::dayNumber(day)}; }

const domain::Account* managedAccount(const Snapshot& snapshot, const QualityFinding& finding) {
  const domain::Account* account = snapshot.find(finding.account);
  return account != nullptr && account->kam.isSet() ? account : nullptr;
}

/// The same judgement as of today, signed by whoever confirms it. Somebody else's stays as it is, to be read.
Result<Edit> confirmRating(const Snapshot& snapshot, base::IdSource& ids, const QualityFinding& finding, const Rater& rater) {
  const domain::Rating* old = snapshot.find(Id<domain::Rating>(finding.record));
  const domain::Account* account = old == nullptr ? nullptr : snapshot.find(old->account);
  if (account == nullptr) return fail(base::ErrorCode::recordNotFound, {"ratings", std::to_string(finding.record)});
  domain::Rating confirmed = *old;
  confirmed.by = rater.name;
  confirmed.on = rater.today;
  Draft draft;
  if (old->by.empty() || old->by == rater.name) draft.update(*old, confirmed);
  else {
    // Everybody has one rating of a cell: an earlier one of one's own makes room.
    for (const domain::Rating& rating : snapshot.all<domain::Rating>())
      if (rating.account == old->account && rating.criterion == old->criterion && rating.by == rater.name) draft.remove(rating.id);
    confirmed.id = Id<domain::Rating>(ids.next());
    draft.add(confirmed);
  }
  return Edit{EditKind::ratingConfirmed, {account->name, old->criterion}, draft.take(), {}};
}

/// Positions at the account end yesterday, one at the other begins today; what they do there is not known.
Result<Edit> moveOver(const Snapshot& snapshot, base::IdSource& ids, const QualityFinding& finding, base::Date today) {
  const Id<domain::Person> person(finding.record);
  Draft draft;
  for (const domain::Position& old : snapshot.all<domain::Position>()) {
    if (old.person != person || old.account != finding.account || (old.until && *old.until < today)) continue;
    domain::Position ended = old;
    // One that began today never was.
    ended.until = std::max(today - std::chrono::days{1}, old.from.value_or(base::Date::min()));
    draft.update(old, ended);
  }
  domain::Position next;
  next.id = Id<domain::Position>(ids.next());
  next.person = person;
  next.account = Id<domain::Account>(finding.other);
  next.from = today;
  draft.add(next);
  return Edit{EditKind::contactMoved,
              {domain::recordName(snapshot, Kind::persons, person.raw()), domain::recordName(snapshot, Kind::accounts, finding.other)},
              draft.take(),
              {}};
}

Result<Edit> fromProposal(const Snapshot& snapshot, base::IdSource& ids, const QualityFinding& finding, const scoring::MendProposal& proposal) {
  switch (finding.topic) {
    case QualityTopic::managerUnknown: return set(snapshot, Kind::accounts, finding.record, {{"kam", proposal.record}});
    case QualityTopic::segmentUnknown: {
      std::vector<KeyedValue> values;
      if (!proposal.industry.empty()) values.emplace_back("industry", proposal.industry);
      if (!proposal.segment.empty()) values.emplace_back("segment", proposal.segment);
      return set(snapshot, Kind::accounts, finding.record, std::move(values));
    }
    case QualityTopic::personWithoutPosition:
      return addRecord(snapshot, ids, Kind::positions, valuesOf(Kind::positions, {{"person", finding.record}, {"account", proposal.record}}));
    default: return fail(base::ErrorCode::nothingChanged);
  }
}

}  // namespace

bool canMend(const Snapshot& snapshot, const QualityMend& mend) {
  switch (mend.finding.topic) {
    case QualityTopic::managerUnknown:
    case QualityTopic::segmentUnknown:
    case QualityTopic::personWithoutPosition: return mend.proposal.has_value();
    case QualityTopic::contactUnowned: return managedAccount(snapshot, mend.finding) != nullptr;
    case QualityTopic::contactUnreachable: return false;
    default: return true;
  }
}

Result<Edit> mendFinding(const Snapshot& snapshot, base::IdSource& ids, const QualityMend& mend, const Rater& rater) {
  const QualityFinding& finding = mend.finding;
  const base::Date today = rater.today;
  switch (finding.topic) {
    case QualityTopic::opportunityPast:
      return set(snapshot, Kind::opportunities, finding.record, {{"expected_close", dayValue(base::Month{base::monthOf(today).index + 1}.last())}});
    case QualityTopic::planPast: return closePlan(snapshot, Id<domain::AccountPlan>(finding.record));
    case QualityTopic::referencePast:
      return set(snapshot, Kind::accounts, finding.record,
                 {{"reference_kind", domain::Value{}}, {"reference_from", domain::Value{}}, {"reference_until", domain::Value{}}});
    case QualityTopic::ratingStale: return confirmRating(snapshot, ids, finding, rater);
    case QualityTopic::prospectBuys: return set(snapshot, Kind::accounts, finding.record, {{"status", std::string("active")}});
    case QualityTopic::activeSilent: return set(snapshot, Kind::accounts, finding.record, {{"status", std::string("dormant")}});
    case QualityTopic::lostIsKey: return set(snapshot, Kind::accounts, finding.record, {{"tier", std::string("watch")}});
    case QualityTopic::positionsTwice: return set(snapshot, Kind::positions, finding.other, {{"until", dayValue(today - std::chrono::days{1})}});
    case QualityTopic::foreignMail: return moveOver(snapshot, ids, finding, today);
    case QualityTopic::contactUnowned:
      if (const domain::Account* account = managedAccount(snapshot, finding))
        return set(snapshot, Kind::stakeholders, finding.other, {{"owner", account->kam.raw()}});
      break;
    default:
      if (mend.proposal) return fromProposal(snapshot, ids, finding, *mend.proposal);
  }
  return fail(base::ErrorCode::nothingChanged);
}

}  // namespace kam::app
