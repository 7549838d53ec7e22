// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/anchoring_words.h"

#include "domain/record_name.h"
#include "domain/value_text.h"
#include "words/format.h"

namespace kam::report {

using scoring::Anchor;
using scoring::AnchorPart;
using words::fill;
using words::Words;

std::string anchorName(const Anchor& anchor, const Words& words) {
  switch (anchor.part) {
    case AnchorPart::manager: return domain::wordOf(words, domain::TeamRole::kam);
    case AnchorPart::sponsor: return domain::wordOf(words, domain::TeamRole::sponsor);
    case AnchorPart::deputy: return domain::wordOf(words, domain::TeamRole::deputy);
    case AnchorPart::function: return domain::wordOf(words, anchor.function);
  }
  return {};
}

std::string anchoringSentence(const scoring::Anchoring& anchoring, const Words& words) {
  std::string missing;
  int named = 0;
  for (const Anchor& one : anchoring.parts) {
    if (one.member.isSet()) {
      ++named;
      continue;
    }
    missing += (missing.empty() ? "" : ", ") + anchorName(one, words);
  }
  const std::string count = fill(words.say("report", "Anchored in %1 of %2 places"), {std::to_string(named), std::to_string(anchoring.parts.size())});
  return missing.empty() ? count : fill(words.say("report", "%1; nobody is named for: %2"), {count, missing});
}

std::string escalationText(const domain::Snapshot& snapshot, const scoring::Anchoring& anchoring) {
  std::string text;
  for (const auto member : anchoring.escalation) text += (text.empty() ? "" : " › ") + domain::recordName(snapshot, domain::Kind::team, member.raw());
  return text;
}

std::vector<CareLine> careLines(const scoring::CareAgreed& care, base::Date today, const Words& words) {
  const words::Language language = words.language();
  const std::string none(words::kUnknown);
  std::vector<CareLine> lines;
  // The catalogue's tool reads plain names where a count stands.
  if (care.talkDays) {
    const int days = static_cast<int>(*care.talkDays);
    const int since = static_cast<int>(care.daysSinceTalk.value_or(0));
    lines.push_back({words.say("report", "A talk"), words.say("report", "every %n day(s)", nullptr, days),
                     care.daysSinceTalk ? words.say("report", "last %n day(s) ago", nullptr, since) : words.say("report", "none so far"),
                     care.talksDeviate()});
  }
  if (care.reviewMonths) {
    const int months = static_cast<int>(*care.reviewMonths);
    lines.push_back({words.say("report", "A review"), words.say("report", "every %n month(s)", nullptr, months),
                     care.nextReview ? fill(words.say("report", "next on %1"), {words::shortDate(language, *care.nextReview)})
                                     : words.say("report", "none planned"),
                     care.reviewDeviates(today)});
  }
  if (care.hours) {
    const int agreed = static_cast<int>(*care.hours);
    const int planned = static_cast<int>(care.plannedHours.value_or(0));
    lines.push_back({words.say("report", "Our time"), words.say("report", "%n hour(s) a year", nullptr, agreed),
                     words.say("report", "%n hour(s) a year", nullptr, planned), care.hoursDeviate()});
  }
  if (care.planAgreed != domain::PlanTemplate::unknown)
    lines.push_back({words.say("report", "Account plan"), domain::wordOf(words, care.planAgreed),
                     !care.hasPlan                                     ? words.say("report", "no plan")
                     : care.planThere == domain::PlanTemplate::unknown ? none
                                                                       : domain::wordOf(words, care.planThere),
                     care.planDeviates()});
  if (care.sponsorNeeded)
    lines.push_back({words.say("report", "Sponsor"), words.say("report", "named"),
                     care.hasSponsor ? words.say("report", "named") : words.say("report", "nobody"), care.sponsorDeviates()});
  return lines;
}

Table careTable(const std::vector<CareLine>& lines, const Words& words) {
  Table table;
  table.columns = {{words.say("report", "What"), 2.0, Align::left},
                   {words.say("report", "What its tier gets"), 2.4, Align::left},
                   {words.say("report", "What it gets"), 2.4, Align::left}};
  const auto plain = [](const std::string& text) { return Cell{text, Tone::plain, false, false, {}}; };
  for (const CareLine& line : lines)
    table.rows.push_back(
        {plain(line.what), plain(line.agreed), Cell{line.here, line.deviates ? Tone::warning : Tone::plain, false, line.deviates, {}}});
  return table;
}

}  // namespace kam::report
