// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/quality_mends.h"

#include "app/edits/plan_edits.h"
#include "app/edits/record_edits.h"
#include "domain/records.h"

namespace kam::app {

using base::Result;
using domain::Kind;
using domain::Snapshot;
using scoring::QualityFinding;
using scoring::QualityTopic;

namespace {

Result<Edit> set(const Snapshot& snapshot, Kind kind, domain::RawId record, std::string_view field, domain::Value value) {
  return setFields(snapshot, kind, record, {{*domain::recordType(kind).fieldIndex(field), std::move(value)}});
}

domain::Value dayValue(base::Date day) { return std::int64_t{base::dayNumber(day)}; }

}  // namespace

bool canMend(QualityTopic topic) {
  switch (topic) {
    case QualityTopic::opportunityPast:
    case QualityTopic::planPast:
    case QualityTopic::referencePast:
    case QualityTopic::prospectBuys:
    case QualityTopic::activeSilent:
    case QualityTopic::lostIsKey:
    case QualityTopic::positionsTwice:
    case QualityTopic::contactUnowned: return true;
    default: return false;
  }
}

Result<Edit> mendFinding(const Snapshot& snapshot, const QualityFinding& finding, base::Date today) {
  switch (finding.topic) {
    case QualityTopic::opportunityPast:
      return set(snapshot, Kind::opportunities, finding.record, "expected_close", dayValue(base::Month{base::monthOf(today).index + 1}.last()));
    case QualityTopic::planPast: return closePlan(snapshot, domain::Id<domain::AccountPlan>(finding.record));
    case QualityTopic::referencePast: {
      const domain::RecordType& type = domain::recordType(Kind::accounts);
      return setFields(snapshot, Kind::accounts, finding.record,
                       {{*type.fieldIndex("reference_kind"), domain::Value{}},
                        {*type.fieldIndex("reference_from"), domain::Value{}},
                        {*type.fieldIndex("reference_until"), domain::Value{}}});
    }
    case QualityTopic::prospectBuys: return set(snapshot, Kind::accounts, finding.record, "status", std::string("active"));
    case QualityTopic::activeSilent: return set(snapshot, Kind::accounts, finding.record, "status", std::string("dormant"));
    case QualityTopic::lostIsKey: return set(snapshot, Kind::accounts, finding.record, "tier", std::string("watch"));
    case QualityTopic::positionsTwice: return set(snapshot, Kind::positions, finding.other, "until", dayValue(today - std::chrono::days{1}));
    case QualityTopic::contactUnowned: {
      const domain::Account* account = snapshot.find(finding.account);
      if (account == nullptr || !account->kam.isSet()) return base::fail(base::ErrorCode::nothingChanged);
      return set(snapshot, Kind::stakeholders, finding.other, "owner", account->kam.raw());
    }
    default: return base::fail(base::ErrorCode::nothingChanged);
  }
}

}  // namespace kam::app
