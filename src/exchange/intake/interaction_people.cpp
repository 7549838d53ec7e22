// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/intake/interaction_people.h"

#include "base/text.h"
#include "domain/records/interaction.h"
#include "domain/records/participant.h"
#include "exchange/calendar/calendar.h"

namespace kam::exchange {

using base::Error;
using base::ErrorCode;
using domain::Kind;
using domain::RawId;
using domain::RecordType;
using domain::Value;

void InteractionPeople::take(RowPeople& people, std::string_view field, std::string_view cell) {
  if (field == kPeopleField)
    for (std::string& address : addressesIn(cell)) people.addresses.push_back(std::move(address));
  if (field == kSenderField) {
    auto senders = addressesIn(cell);
    if (!senders.empty()) people.sender = std::move(senders.front());
  }
  if (field != kStateField) return;
  const std::string state = base::matchKey(cell);
  people.isCancelled = state == "cancelled" || state == "canceled" || state == "abgesagt";
}

std::optional<Error> InteractionPeople::complete(RowPeople& people, std::vector<Value>& values) const {
  if (people.isCancelled) return Error{ErrorCode::eventCancelled, {}, {}};
  const RecordType& type = domain::recordType(Kind::interactions);
  const auto at = [&](std::string_view key) -> Value& { return values[*type.fieldIndex(key)]; };
  std::vector<std::string> addresses = people.addresses;
  if (!people.sender.empty()) addresses.insert(addresses.begin(), people.sender);
  // A conversation is something that happened; what a calendar plans would count as the last contact.
  const auto* minute = std::get_if<std::int64_t>(&at("at"));
  if (minute != nullptr && m_today != base::Date{} && at("channel") != Value{std::string("email")}) {
    const auto day = std::chrono::floor<std::chrono::days>(base::Minute{std::chrono::minutes{*minute}});
    const bool isPlanned = !addresses.empty() || !domain::isUnknown(at("external_key"));
    if (isPlanned && day > m_today) return Error{ErrorCode::eventAhead, {base::isoText(day)}, {}};
  }
  if (!addresses.empty()) people.found = m_finder.find(addresses);
  if (domain::isUnknown(at("account"))) {
    if (people.found.account == 0) people.found.account = m_account;
    if (people.found.account == 0) {
      std::string named;
      for (const std::string& address : addresses) named += (named.empty() ? "" : ", ") + address;
      return Error{addresses.empty() ? ErrorCode::rowWithoutKey : ErrorCode::addressesUnknown, {addresses.empty() ? "account" : named}, {}};
    }
    at("account") = Value{people.found.account};
  }
  if (domain::isUnknown(at("member")) && !people.found.members.empty()) at("member") = Value{people.found.members.front()};
  if (domain::isUnknown(at("direction")) && !people.sender.empty()) {
    const bool isOurs = m_finder.member(people.sender) != 0;
    if (isOurs || m_finder.isTheirs(people.sender)) at("direction") = Value{std::string(isOurs ? "ours" : "theirs")};
  }
  return std::nullopt;
}

std::vector<RowPart> InteractionPeople::newParticipants(const RowPeople& people, RawId interaction) {
  std::vector<RowPart> parts;
  if (people.found.persons.empty()) return parts;
  if (!m_presentIsKnown)
    for (const domain::Participant& participant : m_snapshot.all<domain::Participant>())
      m_present.emplace(participant.interaction.raw(), participant.person.raw());
  m_presentIsKnown = true;
  const RecordType& type = domain::recordType(Kind::participants);
  for (const RawId person : people.found.persons)
    if (m_present.emplace(interaction, person).second)
      parts.push_back(
          {Kind::participants, m_ids.next(), {{*type.fieldIndex("interaction"), Value{interaction}}, {*type.fieldIndex("person"), Value{person}}}});
  return parts;
}

}  // namespace kam::exchange
