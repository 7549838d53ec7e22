// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plan_words.h"

namespace kam::report {

using scoring::PlanFault;
using words::fill;
using words::Words;

namespace {

/// The field's label, of the plan or of its account.
std::string labelOf(const std::string& field, const Words& words) {
  constexpr std::string_view kOfAccount = "account.";
  const bool ofAccount = field.starts_with(kOfAccount);
  const domain::RecordType& type = domain::recordType(ofAccount ? domain::Kind::accounts : domain::Kind::plans);
  const auto at = type.fieldIndex(ofAccount ? std::string_view(field).substr(kOfAccount.size()) : std::string_view(field));
  return at ? words.say(type.fields[*at].label) : field;
}

std::string levelWord(const std::string& key, const Words& words) {
  for (const domain::Choice& choice : domain::choicesOf(domain::Level::unknown))
    if (choice.key == key) return words.say(choice.word);
  return key;
}

std::string numbersText(const scoring::PlanFinding& finding, const Words& words) {
  if (finding.kind == domain::Kind::strategies)
    return fill(words.say("plan", "Strategy “%1”: low, likely and high do not rise in that order"), {finding.subject});
  if (finding.kind == domain::Kind::goals)
    return fill(words.say("plan", "Goal “%1” asks for another value than the year's target"), {finding.subject});
  return fill(words.say("plan", "The margin target of %1 is larger than its revenue target"), {finding.subject});
}

}  // namespace

std::string findingText(const scoring::PlanFinding& finding, int year, const Words& words) {
  const auto about = [&](const std::string& pattern) { return fill(pattern, {finding.subject}); };
  switch (finding.fault) {
    case PlanFault::targetsMissing:
      return fill(words.say("plan", "Revenue, margin and satisfaction targets for %1 are not all there"), {std::to_string(year)});
    case PlanFault::fieldMissing: return fill(words.say("plan", "“%1” is empty"), {labelOf(finding.field, words)});
    case PlanFault::sectionEmpty: return fill(words.say("plan", "“%1” says nothing yet"), {words.say(domain::wordOf(finding.section))});
    case PlanFault::numbersDisagree: return numbersText(finding, words);
    case PlanFault::swotIncomplete: return words.say("plan", "A field of the SWOT is empty");
    case PlanFault::swotTooLong: return words.say("plan", "A field of the SWOT has more than five entries; five are printed");
    case PlanFault::goalNotMeasurable: return about(words.say("plan", "Goal “%1” cannot be measured: it has no target value"));
    case PlanFault::noCustomerGoal: return words.say("plan", "No goal says what the customer gains");
    case PlanFault::goalWithoutAction: return about(words.say("plan", "No action serves goal “%1”"));
    case PlanFault::actionWithoutOwner: return about(words.say("plan", "Action “%1” has no owner"));
    case PlanFault::actionWithoutDate: return about(words.say("plan", "Action “%1” has no date"));
    case PlanFault::actionOverdue: return about(words.say("plan", "Action “%1” is overdue"));
    case PlanFault::gapWithoutAction: return about(words.say("plan", "We do not meet “%1”, and no action closes the gap"));
    case PlanFault::levelUnknown: return fill(words.say("plan", "We know nobody on this decision level: %1"), {levelWord(finding.subject, words)});
    case PlanFault::opportunityWithoutNeed: return about(words.say("plan", "Opportunity “%1” serves no need of the customer that is written down"));
    case PlanFault::riskWithoutMeasure: return about(words.say("plan", "Risk “%1” has no counter-measure"));
    case PlanFault::nothingUnknown: return words.say("plan", "The plan names nothing that we do not know");
    case PlanFault::notTouched: return words.say("plan", "No action was due or done in the last 90 days");
    case PlanFault::textCopied:
      return fill(words.say("plan", "“%1” reads like the plan of %2: what is particular about this account?"),
                  {labelOf(finding.field, words), finding.subject});
    case PlanFault::approvedByOther: break;
  }
  return about(words.say("plan", "Approved by %1, who neither leads the account manager nor sponsors the account"));
}

std::string weightWord(scoring::PlanWeight weight, const Words& words) {
  switch (weight) {
    case scoring::PlanWeight::error: return words.say("plan", "keeps it from approval");
    case scoring::PlanWeight::warning: return words.say("plan", "to be mended");
    case scoring::PlanWeight::remark: break;
  }
  return words.say("plan", "remark");
}

Tone toneOf(scoring::PlanWeight weight) {
  switch (weight) {
    case scoring::PlanWeight::error: return Tone::critical;
    case scoring::PlanWeight::warning: return Tone::warning;
    case scoring::PlanWeight::remark: break;
  }
  return Tone::muted;
}

std::string questionText(const scoring::OpenQuestion& question, const Words& words) {
  using scoring::QuestionKind;
  const auto about = [&](const std::string& pattern) { return fill(pattern, {question.subject}); };
  switch (question.kind) {
    case QuestionKind::fact: return question.subject;
    case QuestionKind::assumption: return about(words.say("plan", "Is it so: %1"));
    case QuestionKind::potential: return about(words.say("plan", "How much do they spend on %1?"));
    case QuestionKind::opportunity: return about(words.say("plan", "Will it come: %1?"));
    case QuestionKind::decider: return about(words.say("plan", "Who decides at %1?"));
    case QuestionKind::rivalEnd: return about(words.say("plan", "When does the contract with %1 end?"));
    case QuestionKind::fulfilment: break;
  }
  return about(words.say("plan", "How well do we meet it: %1?"));
}

}  // namespace kam::report
