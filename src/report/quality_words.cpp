// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quality_words.h"

#include "domain/rating_text.h"
#include "domain/record_name.h"
#include "domain/records.h"
#include "scoring/portfolio/ratings_in_force.h"
#include "scoring/selection/criterion_catalogue.h"
#include "words/format.h"

namespace kam::report {

using domain::Kind;
using domain::Snapshot;
using scoring::QualityFinding;
using scoring::QualityTopic;
using words::fill;
using words::Words;

std::string qualityTopicName(QualityTopic topic, const Words& words) {
  switch (topic) {
    case QualityTopic::opportunityPast: return words.say("quality", "Opportunities past their day");
    case QualityTopic::planPast: return words.say("quality", "Plans past their end");
    case QualityTopic::referencePast: return words.say("quality", "References run out");
    case QualityTopic::ratingStale: return words.say("quality", "Ratings older than a year");
    case QualityTopic::prospectBuys: return words.say("quality", "Prospects that buy");
    case QualityTopic::activeSilent: return words.say("quality", "Active accounts without sales");
    case QualityTopic::lostIsKey: return words.say("quality", "Lost key accounts");
    case QualityTopic::positionsTwice: return words.say("quality", "Persons in two positions");
    case QualityTopic::personWithoutPosition: return words.say("quality", "Persons without a position");
    case QualityTopic::foreignMail: return words.say("quality", "Foreign mail address");
    case QualityTopic::managerUnknown: return words.say("quality", "Key accounts without a manager");
    case QualityTopic::segmentUnknown: return words.say("quality", "Key accounts without industry");
    case QualityTopic::contactUnowned: return words.say("quality", "Contacts whom nobody looks after");
    case QualityTopic::contactUnreachable: break;
  }
  return words.say("quality", "Contacts without mail and telephone");
}

std::string qualityRecordName(const Snapshot& snapshot, const QualityFinding& finding, const Words& words) {
  if (finding.kind == Kind::ratings) {
    const domain::Rating* rating = snapshot.find(domain::Id<domain::Rating>(finding.record));
    const domain::Criterion* criterion = rating == nullptr ? nullptr : scoring::findCriterion(rating->criterion);
    if (rating != nullptr) return criterion == nullptr ? rating->criterion : criterion->name.in(words.language());
  }
  return domain::recordName(snapshot, finding.kind, finding.record);
}

std::string qualityReason(const Snapshot& snapshot, const QualityFinding& finding, const Words& words) {
  const std::string day = finding.day ? words::date(words.language(), *finding.day) : std::string(words::kUnknown);
  const auto dated = [&](const std::string& pattern) { return fill(pattern, {day}); };
  switch (finding.topic) {
    case QualityTopic::opportunityPast: return dated(words.say("quality", "expected on %1, still open"));
    case QualityTopic::planPast: return dated(words.say("quality", "ended on %1, not closed"));
    case QualityTopic::referencePast: return dated(words.say("quality", "granted until %1"));
    case QualityTopic::ratingStale: return dated(words.say("quality", "judged on %1"));
    case QualityTopic::prospectBuys: return dated(words.say("quality", "last sales up to %1, but called a prospect"));
    case QualityTopic::activeSilent: return dated(words.say("quality", "last sales up to %1, but called active"));
    case QualityTopic::lostIsKey: return words.say("quality", "status lost, tier key account");
    case QualityTopic::positionsTwice: {
      const domain::Position* older = snapshot.find(domain::Id<domain::Position>(finding.other));
      const std::string at = older == nullptr ? std::string() : domain::recordName(snapshot, Kind::accounts, older->account.raw());
      return fill(words.say("quality", "still also at %1"), {at});
    }
    case QualityTopic::personWithoutPosition: return words.say("quality", "at no account");
    case QualityTopic::foreignMail:
      return fill(words.say("quality", "the address belongs to %1"), {domain::recordName(snapshot, Kind::accounts, finding.other)});
    case QualityTopic::managerUnknown: return words.say("quality", "nobody is responsible");
    case QualityTopic::segmentUnknown: return words.say("quality", "neither industry nor segment");
    case QualityTopic::contactUnowned: return words.say("quality", "has a say, and nobody of ours is named for them");
    case QualityTopic::contactUnreachable: break;
  }
  return words.say("quality", "cannot be reached");
}

namespace {

std::string estimateOf(const Snapshot& snapshot, const QualityFinding& finding, const Words& words) {
  const domain::Rating* rating = snapshot.find(domain::Id<domain::Rating>(finding.record));
  const auto value = rating == nullptr ? std::nullopt : scoring::judgedValue(*rating);
  return value ? domain::estimateText(words.language(), {*value, rating->low, rating->high}) : std::string(words::kUnknown);
}

/// What is asked for where nothing suggests it.
std::string question(QualityTopic topic, const Words& words) {
  switch (topic) {
    case QualityTopic::managerUnknown: return words.say("quality", "Choose the manager …");
    case QualityTopic::segmentUnknown: return words.say("quality", "Enter the industry …");
    case QualityTopic::personWithoutPosition: return words.say("quality", "Enter the position …");
    case QualityTopic::contactUnowned: return words.say("quality", "Choose who looks after them …");
    default: break;
  }
  return words.say("quality", "Enter mail or telephone …");
}

}  // namespace

std::string qualityMend(const Snapshot& snapshot, const QualityFinding& finding, const scoring::MendProposal* proposal, const Words& words) {
  const auto named = [&](Kind kind, domain::RawId record, const std::string& pattern) {
    return fill(pattern, {domain::recordName(snapshot, kind, record)});
  };
  switch (finding.topic) {
    case QualityTopic::opportunityPast: return words.say("quality", "Move to the end of next month");
    case QualityTopic::planPast: return words.say("quality", "Close the plan");
    case QualityTopic::referencePast: return words.say("quality", "Take the reference away");
    case QualityTopic::ratingStale: return fill(words.say("quality", "Confirm %1 as of today"), {estimateOf(snapshot, finding, words)});
    case QualityTopic::prospectBuys: return words.say("quality", "Call it active");
    case QualityTopic::activeSilent: return words.say("quality", "Call it dormant");
    case QualityTopic::lostIsKey: return words.say("quality", "Set the tier to watch");
    case QualityTopic::positionsTwice: return words.say("quality", "End the older position");
    case QualityTopic::foreignMail: return named(Kind::accounts, finding.other, words.say("quality", "Note the move to %1"));
    case QualityTopic::contactUnowned: {
      const domain::Account* account = snapshot.find(finding.account);
      if (account != nullptr && account->kam.isSet()) return words.say("quality", "Name the account's manager");
      break;
    }
    case QualityTopic::managerUnknown:
      if (proposal != nullptr) return named(Kind::team, proposal->record, words.say("quality", "Make %1 the manager"));
      break;
    case QualityTopic::segmentUnknown:
      if (proposal != nullptr)
        return fill(words.say("quality", "Take over “%1”"), {proposal->industry.empty() ? proposal->segment : proposal->industry});
      break;
    case QualityTopic::personWithoutPosition:
      if (proposal != nullptr) return named(Kind::accounts, proposal->record, words.say("quality", "Position at %1"));
      break;
    case QualityTopic::contactUnreachable: break;
  }
  return question(finding.topic, words);
}

std::string qualityGround(const Snapshot& snapshot, const scoring::MendProposal& proposal, const Words& words) {
  const int count = proposal.count;
  switch (proposal.ground) {
    case scoring::MendGround::named: return words.say("quality", "is on the team as key account manager");
    case scoring::MendGround::groupHead:
      return fill(words.say("quality", "as at %1 above it"), {domain::recordName(snapshot, Kind::accounts, proposal.from)});
    case scoring::MendGround::groupMembers: return words.say("quality", "as at %n account(s) below it", nullptr, count);
    case scoring::MendGround::conversations:
      return fill(words.say("quality", "led %1 of %2 conversations of the last year"), {std::to_string(count), std::to_string(proposal.total)});
    case scoring::MendGround::opportunities:
      return fill(words.say("quality", "has %1 of %2 open opportunities"), {std::to_string(count), std::to_string(proposal.total)});
    case scoring::MendGround::mailDomain: return words.say("quality", "the mail address is of that account");
    case scoring::MendGround::talks: break;
  }
  return words.say("quality", "took part in %n conversation(s) there", nullptr, count);
}

}  // namespace kam::report
