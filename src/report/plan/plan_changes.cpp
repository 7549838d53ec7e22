// SPDX-License-Identifier: GPL-3.0-or-later
// Appendix: what changed since the last approved version.
#include "report/plan/plan_sections.h"

#include "base/text.h"
#include "domain/value_text.h"
#include "scoring/plan/plan_differences.h"

namespace kam::report {

namespace {

/// Longer texts are told by their beginning; the whole stands in the plan itself.
constexpr std::size_t kMostCharacters = 280;

/// Ends after a whole word.
std::string shortened(const std::string& text) {
  if (base::characterCount(text) <= kMostCharacters) return text;
  const std::size_t end = text.find_last_of(" \n", kMostCharacters);
  return end == std::string::npos ? text : text.substr(0, end) + " \u2026";
}

std::string valueText(const PlanContext& context, const domain::Field& field, const domain::Value& value) {
  const std::string text = domain::displayText(context.snapshot, context.words, field, value);
  return text.empty() ? std::string(words::kUnknown) : shortened(text);
}

std::string placeOf(const PlanContext& context, const scoring::PlanDifference& difference) {
  const std::string kind = context.words.say(domain::recordType(difference.of).singular);
  return difference.subject.empty() ? kind : kind + ": " + shortened(difference.subject);
}

}  // namespace

Section changesSection(const PlanContext& context) {
  const words::Words& words = context.words;
  const domain::AccountPlan* before = context.plan == nullptr ? nullptr : scoring::lastApproved(context.snapshot, *context.plan);
  Section section{"changes", words.say("report", "Changes since the last approval"), {}, false, false};
  if (before == nullptr) return section;
  const auto differences = scoring::planDifferences(context.snapshot, *before, *context.plan);
  const std::string version = before->version ? std::to_string(*before->version) : "1";
  section.blocks.emplace_back(Paragraph{words::fill(words.say("report", "Against version %1, approved on %2 by %3."),
                                                    {version, context.date(before->approvedOn), context.orUnknown(before->approvedBy)})});
  if (differences.empty()) {
    section.blocks.emplace_back(Paragraph{words.say("report", "Nothing has changed.")});
    return section;
  }
  Table table;
  table.columns = {{words.say("report", "What"), 2.6, Align::left},
                   {words.say("report", "Change"), 1.3, Align::left},
                   {words.say("report", "Before"), 2.8, Align::left},
                   {words.say("report", "Now"), 2.8, Align::left}};
  for (const scoring::PlanDifference& difference : differences) {
    if (difference.kind != scoring::PlanDifference::Kind::changed) {
      const bool added = difference.kind == scoring::PlanDifference::Kind::added;
      table.rows.push_back({cell(placeOf(context, difference)),
                            pill(added ? words.say("report", "added") : words.say("report", "removed"), added ? Tone::positive : Tone::critical)});
      continue;
    }
    for (const scoring::FieldDifference& field : difference.fields) {
      Cell place = cell(placeOf(context, difference));
      place.second = words.say(field.field->label);
      table.rows.push_back({place, pill(words.say("report", "changed"), Tone::muted), mutedCell(valueText(context, *field.field, field.before)),
                            cell(valueText(context, *field.field, field.after))});
    }
  }
  section.blocks.emplace_back(std::move(table));
  return section;
}

}  // namespace kam::report
