// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/contract_edits.h"

#include "app/edits/draft.h"
#include "domain/record_name.h"
#include "domain/records.h"
#include "scoring/account/contract_term.h"

#include <algorithm>
#include <array>

namespace kam::app {

using base::Date;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Contract;
using domain::Id;
using domain::Kind;
using domain::Snapshot;
using std::chrono::days;

namespace {

constexpr std::array<std::string_view, 7> kOfOneOnly{"number", "document", "called_off", "terminated_on", "note", "start", "name"};

std::size_t fieldOf(std::string_view key) { return *domain::recordType(Kind::contracts).fieldIndex(key); }

/// How many whole months lie between two days; unset where none fit exactly.
std::optional<std::int64_t> wholeMonths(Date from, Date to) {
  const int months = base::monthOf(to).index - base::monthOf(from).index;
  if (months <= 0 || base::addMonths(from, months) != to) return std::nullopt;
  return months;
}

bool endsBefore(const Contract& contract, Date start, Date today) {
  const scoring::ContractTerm term = scoring::contractTerm(contract, today);
  return !term.goesOn && term.end && *term.end < start;
}

/// The contract so that it ends before `start`; unset where nothing it can hold says so.
std::optional<Contract> endedBefore(const Contract& before, Date start, Date today) {
  if (endsBefore(before, start, today)) return before;
  Contract after = before;
  if (const auto months = before.start ? wholeMonths(*before.start, start) : std::nullopt) {
    after.initialMonths = months;
    if (after.minimumMonths) after.minimumMonths = std::min(*after.minimumMonths, *months);
    after.tacitRenewal = false;
    after.noticeRule = domain::NoticeRule::termEnd;
    if (endsBefore(after, start, today)) return after;
  }
  after = before;
  after.terminatedOn = today;
  if (endsBefore(after, start, today)) return after;
  return std::nullopt;
}

/// Told apart by the year it begins in: "Framework 2025" goes on as "Framework 2027", "Framework" as "Framework 2027".
std::string followingName(const Contract& before, Date start) {
  const auto yearOf = [](Date day) { return base::isoText(day).substr(0, 4); };
  std::string name = before.name;
  const std::string old = before.start ? yearOf(*before.start) : std::string();
  if (const std::size_t at = old.empty() ? std::string::npos : name.find(old); at != std::string::npos)
    return name.replace(at, old.size(), yearOf(start));
  return name + ' ' + yearOf(start);
}

std::optional<Date> startIn(const std::vector<FieldValue>& values) {
  for (const auto& [field, value] : values)
    if (const auto* day = std::get_if<std::int64_t>(&value); field == fieldOf("start") && day != nullptr) return base::dateOfDayNumber(*day);
  return std::nullopt;
}

}  // namespace

std::vector<FieldValue> renewalTerms(const Snapshot& snapshot, Id<Contract> id, Date today) {
  const Contract* before = snapshot.find(id);
  std::vector<FieldValue> values;
  if (before == nullptr) return values;
  const domain::RecordType& type = domain::recordType(Kind::contracts);
  for (std::size_t field = 0; field < type.fields.size(); ++field) {
    if (std::find(kOfOneOnly.begin(), kOfOneOnly.end(), type.fields[field].key) != kOfOneOnly.end()) continue;
    if (domain::Value value = type.fields[field].read(before); !domain::isUnknown(value)) values.emplace_back(field, std::move(value));
  }
  const scoring::ContractTerm term = scoring::contractTerm(*before, today);
  const Date start = term.end ? *term.end + days{1} : today;
  values.emplace_back(fieldOf("start"), std::int64_t{base::dayNumber(start)});
  values.emplace_back(fieldOf("name"), followingName(*before, start));
  return values;
}

Result<Edit> renewContract(const Snapshot& snapshot, base::IdSource& ids, Id<Contract> id, std::vector<FieldValue> values, Date today) {
  const Contract* before = snapshot.find(id);
  if (before == nullptr) return fail(ErrorCode::recordNotFound, {"contracts", id.toString()});
  values.emplace_back(fieldOf("account"), before->account.raw());
  const auto start = startIn(values);
  auto added = addRecord(snapshot, ids, Kind::contracts, std::move(values));
  if (!added) return added;
  const auto ended = endedBefore(*before, *start, today);
  if (!ended) {
    const scoring::ContractTerm term = scoring::contractTerm(*before, today);
    const Date first = term.end ? *term.end + days{1} : today + days{1};
    return fail(ErrorCode::valueOutOfRange, {"contracts", "start", base::isoText(*start), "≥ " + base::isoText(first)},
                {{}, 0, "start", base::isoText(*start)});
  }
  Draft draft;
  for (domain::RowChange& row : added->rows) draft.push(std::move(row));
  draft.update(*before, *ended);
  const Id<Contract> follower(added->rows.front().id);
  for (const domain::BonusStep& step : snapshot.all<domain::BonusStep>()) {
    if (step.contract != id) continue;
    domain::BonusStep copy = step;
    copy.id = Id<domain::BonusStep>(ids.next());
    copy.contract = follower;
    draft.add(copy);
  }
  return Edit{EditKind::contractRenewed,
              {before->name, domain::recordName(snapshot, Kind::accounts, before->account.raw()), base::isoText(*start)},
              draft.take(),
              {}};
}

}  // namespace kam::app
