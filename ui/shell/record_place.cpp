// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/record_place.h"

#include "domain/records.h"
#include "theme/text.h"

namespace kam::ui {

using domain::Kind;

namespace {

/// Which tab of the account shows a kind; empty for none.
QString tabOf(Kind kind) {
  switch (kind) {
    case Kind::persons:
    case Kind::positions: return QStringLiteral("contacts");
    case Kind::opportunities: return QStringLiteral("opportunities");
    case Kind::interactions:
    case Kind::participants: return QStringLiteral("timeline");
    case Kind::stakeholders:
    case Kind::ties: return QStringLiteral("relationships");
    case Kind::cost_lines: return QStringLiteral("products");
    case Kind::units:
    case Kind::sites:
    case Kind::facts:
    case Kind::requirements:
    case Kind::potentials:
    case Kind::competitor_positions:
    case Kind::barriers: return QStringLiteral("profile");
    case Kind::contracts:
    case Kind::bonus_steps:
    case Kind::prices:
    case Kind::tenders:
    case Kind::documents:
    case Kind::concessions: return QStringLiteral("contracts");
    case Kind::promises:
    case Kind::responsibilities:
    case Kind::assignments:
    case Kind::efforts:
    case Kind::satisfaction: return QStringLiteral("together");
    case Kind::offers:
    case Kind::offer_items:
    case Kind::value_items: return QStringLiteral("offers");
    default: return {};
  }
}

/// A reference of a record; 0 where it is not set.
base::RawId referenced(const domain::RecordType& type, const void* row, std::string_view field) {
  const auto at = type.fieldIndex(field);
  if (!at) return 0;
  const domain::Value value = type.fields[*at].read(row);
  const auto* id = std::get_if<std::int64_t>(&value);
  return id == nullptr ? 0 : *id;
}

/// Of a person: one that is not over before one that is.
const domain::Position* positionOf(const domain::Snapshot& snapshot, base::RawId person) {
  const domain::Position* found = nullptr;
  for (const domain::Position& position : snapshot.all<domain::Position>()) {
    if (position.person.raw() != person) continue;
    if (found == nullptr || (found->until && !position.until)) found = &position;
  }
  return found;
}

/// What stands in the table of the tab for a record: somebody's position, the talk that somebody took part in.
base::RawId shownAs(const domain::Snapshot& snapshot, Kind kind, base::RawId record) {
  if (kind == Kind::persons) return positionOf(snapshot, record)->id.raw();
  if (kind == Kind::participants) return snapshot.find(domain::Id<domain::Participant>(record))->interaction.raw();
  return record;
}

}  // namespace

base::RawId accountOf(const domain::Snapshot& snapshot, Kind kind, base::RawId record) {
  if (kind == Kind::accounts) return record;
  const void* row = snapshot.table(kind).find(record);
  if (row == nullptr) return 0;
  if (kind == Kind::persons) {
    const domain::Position* position = positionOf(snapshot, record);
    return position == nullptr ? 0 : position->account.raw();
  }
  const domain::RecordType& type = domain::recordType(kind);
  if (const base::RawId account = referenced(type, row, "account"); account != 0) return account;
  for (const auto& [field, parent] : {std::pair{"plan", Kind::plans}, std::pair{"contract", Kind::contracts}, std::pair{"offer", Kind::offers},
                                      std::pair{"interaction", Kind::interactions}})
    if (const base::RawId id = referenced(type, row, field); id != 0) return accountOf(snapshot, parent, id);
  return 0;
}

std::optional<Location> placeOf(const domain::Snapshot& snapshot, Kind kind, base::RawId record) {
  const void* row = snapshot.table(kind).find(record);
  if (row == nullptr) return std::nullopt;
  if (kind == Kind::team) return Location{QStringLiteral("team"), {record, {}}};
  if (kind == Kind::products || kind == Kind::rates || kind == Kind::competitors)
    return Location{QStringLiteral("records"), {record, qtText(domain::recordType(kind).key)}};
  if (kind == Kind::stages) return Location{QStringLiteral("settings"), {}};
  if (kind == Kind::plans) return Location{QStringLiteral("plan"), {record, {}}};
  if (const base::RawId plan = referenced(domain::recordType(kind), row, "plan"); plan != 0 && kind != Kind::value_items)
    return Location{QStringLiteral("plan"), {plan, {}}};
  const base::RawId account = accountOf(snapshot, kind, record);
  if (account == 0) return std::nullopt;
  return Location{QStringLiteral("account"), {account, tabOf(kind), kind == Kind::accounts ? 0 : shownAs(snapshot, kind, record)}};
}

}  // namespace kam::ui
