// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/duty_edits.h"

#include "app/edits/draft.h"
#include "app/edits/record_edits.h"
#include "domain/record_name.h"
#include "domain/records.h"

#include <algorithm>
#include <array>
#include <set>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Duty;
using domain::Id;
using domain::Kind;
using domain::OwnFunction;
using domain::RaciPart;
using domain::Responsibility;
using domain::Snapshot;
using domain::TeamMember;

namespace {

bool isIn(const Responsibility& one, const DutyCell& cell) {
  return one.account == cell.account && one.duty == cell.duty && one.unit == cell.unit && one.region == cell.region && one.member == cell.member;
}

Edit changed(const Snapshot& snapshot, const DutyCell& cell, Draft& draft) {
  return {EditKind::dutyGiven,
          {domain::recordName(snapshot, Kind::accounts, cell.account.raw()), domain::recordName(snapshot, Kind::team, cell.member.raw())},
          draft.take(),
          {}};
}

bool isOfFunction(const Snapshot& snapshot, Id<TeamMember> id, OwnFunction function) {
  const TeamMember* member = snapshot.find(id);
  return member != nullptr && member->function == function;
}

/// Who usually has which part of a duty.
enum class Usual { manager, sponsor, sales, service, engineering };
struct UsualPart {
  Duty duty;
  RaciPart part;
  Usual who;
};

constexpr std::array kUsual{
    UsualPart{Duty::analysis, RaciPart::accountable, Usual::manager},     UsualPart{Duty::analysis, RaciPart::responsible, Usual::manager},
    UsualPart{Duty::relationship, RaciPart::accountable, Usual::manager}, UsualPart{Duty::relationship, RaciPart::responsible, Usual::manager},
    UsualPart{Duty::relationship, RaciPart::consulted, Usual::sponsor},   UsualPart{Duty::offers, RaciPart::accountable, Usual::manager},
    UsualPart{Duty::offers, RaciPart::responsible, Usual::manager},       UsualPart{Duty::offers, RaciPart::consulted, Usual::engineering},
    UsualPart{Duty::coordination, RaciPart::accountable, Usual::manager}, UsualPart{Duty::coordination, RaciPart::responsible, Usual::manager},
    UsualPart{Duty::contracts, RaciPart::accountable, Usual::manager},    UsualPart{Duty::contracts, RaciPart::responsible, Usual::manager},
    UsualPart{Duty::contracts, RaciPart::consulted, Usual::sponsor},      UsualPart{Duty::result, RaciPart::accountable, Usual::manager},
    UsualPart{Duty::result, RaciPart::responsible, Usual::manager},       UsualPart{Duty::result, RaciPart::informed, Usual::sponsor},
    UsualPart{Duty::planning, RaciPart::accountable, Usual::manager},     UsualPart{Duty::planning, RaciPart::responsible, Usual::manager},
    UsualPart{Duty::planning, RaciPart::consulted, Usual::sponsor},       UsualPart{Duty::quoting, RaciPart::accountable, Usual::manager},
    UsualPart{Duty::quoting, RaciPart::responsible, Usual::sales},        UsualPart{Duty::visits, RaciPart::accountable, Usual::sales},
    UsualPart{Duty::visits, RaciPart::responsible, Usual::sales},         UsualPart{Duty::visits, RaciPart::consulted, Usual::manager},
    UsualPart{Duty::complaints, RaciPart::accountable, Usual::service},   UsualPart{Duty::complaints, RaciPart::responsible, Usual::service},
    UsualPart{Duty::complaints, RaciPart::informed, Usual::manager},
};

class StandardDuties {
public:
  StandardDuties(const Snapshot& snapshot, Id<domain::Account> account) : m_snapshot(snapshot), m_account(*snapshot.find(account)) {}

  std::vector<Responsibility> open() const {
    std::set<Duty> taken;
    for (const Responsibility& one : m_snapshot.all<Responsibility>())
      if (one.account == m_account.id) taken.insert(one.duty);
    std::vector<Responsibility> made;
    for (const UsualPart& usual : kUsual) {
      if (taken.contains(usual.duty) || !isPossible(usual.duty)) continue;
      Responsibility one;
      one.account = m_account.id;
      one.duty = usual.duty;
      one.part = usual.part;
      one.member = memberFor(usual.who);
      if (one.member.isSet()) made.push_back(std::move(one));
    }
    return made;
  }

private:
  /// A duty that nobody could answer for stays open: half of it helps nobody.
  bool isPossible(Duty duty) const {
    return std::all_of(kUsual.begin(), kUsual.end(), [&](const UsualPart& usual) {
      const bool needed = usual.part == RaciPart::accountable || usual.part == RaciPart::responsible;
      return usual.duty != duty || !needed || memberFor(usual.who).isSet();
    });
  }

  Id<TeamMember> ofFunction(OwnFunction function) const {
    for (const domain::Assignment& one : m_snapshot.all<domain::Assignment>())
      if (one.account == m_account.id && isOfFunction(m_snapshot, one.member, function)) return one.member;
    return {};
  }

  Id<TeamMember> memberFor(Usual who) const {
    switch (who) {
      case Usual::manager: return m_account.kam;
      case Usual::sponsor: return m_account.sponsor;
      case Usual::sales: return ofFunction(OwnFunction::sales);
      case Usual::service: return ofFunction(OwnFunction::service);
      case Usual::engineering: return ofFunction(OwnFunction::engineering);
    }
    return {};
  }

  const Snapshot& m_snapshot;
  const domain::Account& m_account;
};

}  // namespace

Result<Edit> toggleDuty(const Snapshot& snapshot, base::IdSource& ids, const DutyCell& cell, RaciPart part) {
  if (snapshot.find(cell.account) == nullptr || snapshot.find(cell.member) == nullptr || cell.duty == Duty::unknown || part == RaciPart::unknown)
    return fail(ErrorCode::nothingChanged);
  Draft draft;
  for (const Responsibility& one : snapshot.all<Responsibility>())
    if (isIn(one, cell) && one.part == part) draft.remove(one.id);
  if (draft.empty()) {
    Responsibility made;
    made.id = Id<Responsibility>(ids.next());
    made.account = cell.account;
    made.unit = cell.unit;
    made.region = cell.region;
    made.duty = cell.duty;
    made.member = cell.member;
    made.part = part;
    draft.add(made);
  }
  return changed(snapshot, cell, draft);
}

Result<Edit> clearDuty(const Snapshot& snapshot, const DutyCell& cell) {
  Draft draft;
  for (const Responsibility& one : snapshot.all<Responsibility>())
    if (isIn(one, cell)) draft.remove(one.id);
  if (draft.empty()) return fail(ErrorCode::nothingChanged);
  return changed(snapshot, cell, draft);
}

Result<Edit> fillStandardDuties(const Snapshot& snapshot, base::IdSource& ids, Id<domain::Account> account) {
  if (snapshot.find(account) == nullptr) return fail(ErrorCode::nothingChanged);
  Draft draft;
  for (Responsibility one : StandardDuties(snapshot, account).open()) {
    one.id = Id<Responsibility>(ids.next());
    draft.add(one);
  }
  if (draft.empty()) return fail(ErrorCode::nothingChanged);
  return Edit{EditKind::dutiesFilled, {domain::recordName(snapshot, Kind::accounts, account.raw())}, draft.take(), {}};
}

Result<Edit> nameForAnchor(const Snapshot& snapshot, base::IdSource& ids, Id<domain::Account> account, scoring::AnchorPart part,
                           Id<TeamMember> member) {
  using scoring::AnchorPart;
  const domain::Account* customer = snapshot.find(account);
  if (customer == nullptr || snapshot.find(member) == nullptr) return fail(ErrorCode::nothingChanged);
  const auto setOf = [&](Kind kind, base::RawId record, std::string_view key) {
    return setFields(snapshot, kind, record, {{*domain::recordType(kind).fieldIndex(key), member.raw()}});
  };
  const domain::RecordType& type = domain::recordType(Kind::assignments);
  const auto assign = [&](Id<TeamMember> who, std::string_view role, Id<TeamMember> deputy) {
    std::vector<FieldValue> values{
        {*type.fieldIndex("account"), account.raw()}, {*type.fieldIndex("member"), who.raw()}, {*type.fieldIndex("role"), std::string(role)}};
    if (deputy.isSet()) values.emplace_back(*type.fieldIndex("deputy"), deputy.raw());
    return addRecord(snapshot, ids, Kind::assignments, std::move(values));
  };
  switch (part) {
    case AnchorPart::manager: return setOf(Kind::accounts, account.raw(), "kam");
    case AnchorPart::sponsor: return setOf(Kind::accounts, account.raw(), "sponsor");
    case AnchorPart::function:
      // Who is chosen for a place that is held takes it over; a second one beside them would change nothing that is shown.
      for (const domain::Assignment& one : snapshot.all<domain::Assignment>())
        if (one.account == account && isOfFunction(snapshot, one.member, snapshot.find(member)->function))
          return setOf(Kind::assignments, one.id.raw(), "member");
      return assign(member, "specialist", {});
    case AnchorPart::deputy: break;
  }
  for (const domain::Assignment& one : snapshot.all<domain::Assignment>())
    if (one.account == account && (one.role == domain::TeamRole::kam || (one.member == customer->kam && one.member.isSet())))
      return setOf(Kind::assignments, one.id.raw(), "deputy");
  return customer->kam.isSet() ? assign(customer->kam, "kam", member) : assign(member, "deputy", {});
}

}  // namespace kam::app
