// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/today_words.h"

#include "scoring/selection/criterion_catalogue.h"
#include "words/format.h"

#include <cmath>

namespace kam::report {

using scoring::TodayEntry;
using scoring::TodayKind;
using words::fill;
using words::Words;

std::string todayKindName(TodayKind kind, const Words& words) {
  switch (kind) {
    case TodayKind::action: return words.say("today", "Action");
    case TodayKind::ourPromise: return words.say("today", "Our promise");
    case TodayKind::theirPromise: return words.say("today", "Their promise");
    case TodayKind::noticeDay: return words.say("today", "Last day of notice");
    case TodayKind::contractEnd: return words.say("today", "Contract ends");
    case TodayKind::tenderQuestions: return words.say("today", "Questions on a tender");
    case TodayKind::tenderDue: return words.say("today", "Tender due");
    case TodayKind::meeting: return words.say("today", "Talk today");
    case TodayKind::cadence: return words.say("today", "Talk overdue");
    case TodayKind::opportunitySlipped: return words.say("today", "Opportunity slipped");
    case TodayKind::ordersSilent: return words.say("today", "Orders stay away");
    case TodayKind::ordersFall: return words.say("today", "Orders fall");
    case TodayKind::reviewDue: return words.say("today", "Account review");
    case TodayKind::oldRating: break;
  }
  return words.say("today", "Old rating at the border");
}

std::string todayTitle(const TodayEntry& entry, const Words& words) {
  if (!entry.what.empty()) return entry.what;
  switch (entry.kind) {
    case TodayKind::cadence: return words.say("today", "Agree a talk");
    case TodayKind::ordersSilent: return words.say("today", "Ask why nothing is ordered");
    case TodayKind::ordersFall: return words.say("today", "Find out what fell");
    case TodayKind::reviewDue: return words.say("today", "Hold the review and set the next one");
    case TodayKind::oldRating: return words.say("today", "Rate anew what decides its place");
    case TodayKind::meeting: return words.say("today", "Talk");
    default: return todayKindName(entry.kind, words);
  }
}

std::string dueText(base::Date due, base::Date today, const Words& words) {
  const int days = static_cast<int>((due - today).count());
  if (days == 0) return words.say("today", "today");
  if (days < 0) return words.say("today", "%n day(s) overdue", nullptr, -days);
  return words.say("today", "in %n day(s)", nullptr, days);
}

namespace {

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : "; ") + part;
  return text;
}

std::string criterionNames(const TodayEntry& entry, const Words& words) {
  std::string names;
  for (const std::string& key : entry.details) {
    const domain::Criterion* known = scoring::findCriterion(key);
    names += (names.empty() ? "" : ", ") + (known == nullptr ? key : known->name.in(words.language()));
  }
  return names;
}

}  // namespace

std::string todayReason(const TodayEntry& entry, base::Date today, const Words& words) {
  const words::Language language = words.language();
  const auto whole = [](double value) { return static_cast<int>(std::lround(value)); };
  switch (entry.kind) {
    case TodayKind::cadence:
      return fill(words.say("today", "no talk for %1 days (tier: every %2)"),
                  {words::number(language, whole(entry.figure)), words::number(language, whole(entry.usual))});
    case TodayKind::ordersSilent:
      return fill(words.say("today", "no order for %1 days; usually one every %2"),
                  {words::number(language, whole(entry.figure)), words::number(language, whole(entry.usual))});
    case TodayKind::ordersFall:
      return fill(words.say("today", "the last three months %1 against the same months a year ago"),
                  {words::signedPercent(language, entry.figure, 0)});
    case TodayKind::oldRating:
      return fill(words.say("today", "%1 points from the line, and older than a year: %2"),
                  {words::decimal(language, std::abs(entry.figure), 1), criterionNames(entry, words)});
    case TodayKind::meeting:
      return entry.details.empty() ? words.say("today", "nothing is marked as unknown")
                                   : fill(words.say("today", "not known yet: %1"), {joined(entry.details)});
    case TodayKind::noticeDay:
      return fill(words.say("today", "%1, on %2; after that it renews itself"),
                  {dueText(*entry.due, today, words), words::date(language, *entry.due)});
    case TodayKind::opportunitySlipped:
      return fill(words.say("today", "should have been decided on %1 (%2)"), {words::date(language, *entry.due), dueText(*entry.due, today, words)});
    default: break;
  }
  return entry.due ? fill(words.say("today", "%1, on %2"), {dueText(*entry.due, today, words), words::date(language, *entry.due)}) : std::string();
}

std::string todayMend(TodayKind kind, const Words& words) {
  switch (kind) {
    case TodayKind::action: return words.say("today", "Done");
    case TodayKind::ourPromise:
    case TodayKind::theirPromise: return words.say("today", "Kept");
    case TodayKind::noticeDay: return words.say("today", "Note the notice");
    case TodayKind::tenderDue: return words.say("today", "Handed in");
    case TodayKind::meeting:
    case TodayKind::cadence:
    case TodayKind::ordersSilent:
    case TodayKind::ordersFall: return words.say("today", "Log a talk");
    case TodayKind::reviewDue: return words.say("today", "Reviewed");
    default: break;
  }
  return words.say("today", "Open");
}

Tone todayTone(const TodayEntry& entry) {
  if (entry.kind == TodayKind::oldRating || entry.kind == TodayKind::meeting) return Tone::muted;
  if (entry.urgency > 1.0) return Tone::critical;
  return entry.urgency >= 0.85 ? Tone::warning : Tone::muted;
}

}  // namespace kam::report
