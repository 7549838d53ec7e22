// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/edit_words.h"

#include "domain/account_choices.h"
#include "domain/rating_text.h"
#include "domain/record_type.h"
#include "domain/record_name.h"
#include "domain/value_text.h"
#include "scoring/selection/criterion_catalogue.h"
#include "scoring/selection/shipped_models.h"
#include "words/format.h"

#include <nlohmann/json.hpp>

namespace kam::app {

using words::Word;
using words::Words;

Word sentencePattern(EditKind kind) {
  switch (kind) {
    case EditKind::workspaceCreated: return KAM_WORD("edits", "Workspace “%1” created");
    case EditKind::settingsChanged: return KAM_WORD("edits", "Settings changed");
    case EditKind::recordAdded: return KAM_WORD("edits", "%1 “%2” added");
    case EditKind::recordChanged: return KAM_WORD("edits", "%1 “%2” changed");
    case EditKind::recordsChanged: return KAM_WORD("edits", "%1: %2 values changed");
    case EditKind::recordRemoved: return KAM_WORD("edits", "%1 “%2” removed");
    case EditKind::accountArchived: return KAM_WORD("edits", "%1 “%2” archived");
    case EditKind::accountRestored: return KAM_WORD("edits", "%1 “%2” taken out of the archive");
    case EditKind::contactAdded: return KAM_WORD("edits", "Contact “%1” added at %2");
    case EditKind::contactChanged: return KAM_WORD("edits", "Contact “%1” changed");
    case EditKind::contactRemoved: return KAM_WORD("edits", "Contact “%1” removed");
    case EditKind::interactionLogged: return KAM_WORD("edits", "“%1” logged at %2");
    case EditKind::recordsImported: return KAM_WORD("edits", "%1 imported from %2: %3 new, %4 updated");
    case EditKind::salesImported: return KAM_WORD("edits", "Sales imported from %1: %2 lines");
    case EditKind::mappingSaved: return KAM_WORD("edits", "Import mapping “%1” saved");
    case EditKind::ratingChanged: return KAM_WORD("edits", "%1: %2 rated %4, before %3");
    case EditKind::ratingsChanged: return KAM_WORD("edits", "%1 ratings changed");
    case EditKind::modelSaved: return KAM_WORD("edits", "Selection model “%1”, version %2, saved");
    case EditKind::decisionRecorded: return KAM_WORD("edits", "Decision recorded by %1: %2 key accounts");
    case EditKind::planCreated: return KAM_WORD("edits", "Plan “%1” created for %2");
    case EditKind::planSubmitted: return KAM_WORD("edits", "Plan “%1” of %2 submitted");
    case EditKind::planApproved: return KAM_WORD("edits", "Plan “%1” of %2 approved by %3");
    case EditKind::planReturned: return KAM_WORD("edits", "Plan “%1” of %2 handed back to be reworked");
    case EditKind::planActivated: return KAM_WORD("edits", "Plan “%1” of %2 is now the one in force");
    case EditKind::planClosed: return KAM_WORD("edits", "Plan “%1” of %2 closed");
    case EditKind::planCarried: return KAM_WORD("edits", "Plan “%1” for %2 opened, with what was carried over from “%3”");
    case EditKind::planTemplateKept: return KAM_WORD("edits", "Plan template “%1” kept");
    case EditKind::planTemplateGone: return KAM_WORD("edits", "Plan template “%1” removed");
    case EditKind::accountHandedOver: return KAM_WORD("edits", "Handover of %1 from %2 to %3 planned");
    case EditKind::planDrafted: return KAM_WORD("edits", "New draft of plan “%1” of %2 opened");
    case EditKind::actionDone: return KAM_WORD("edits", "Action “%1” done");
    case EditKind::actionReopened: return KAM_WORD("edits", "Action “%1” open again");
    case EditKind::targetSet: return KAM_WORD("edits", "Target of %1 for %2 changed");
    case EditKind::reviewStarted: return KAM_WORD("edits", "Review begun by %1");
    case EditKind::reviewDiscussed: return KAM_WORD("edits", "%1 discussed in the review");
    case EditKind::reviewAgain: return KAM_WORD("edits", "%1 marked in the review to be looked at again");
    case EditKind::reviewUnmarked: return KAM_WORD("edits", "Mark of %1 in the review taken away");
    case EditKind::reviewNoted: return KAM_WORD("edits", "Review note on %1: “%2”");
    case EditKind::reviewNoteChanged: return KAM_WORD("edits", "Review note on %1 changed: “%2”");
    case EditKind::reviewNoteRemoved: return KAM_WORD("edits", "Review note on %1 removed: “%2”");
    case EditKind::reviewActionMade: return KAM_WORD("edits", "Review note on %1 made an action: “%2”");
    case EditKind::reviewConcluded: return KAM_WORD("edits", "Conclusion of the review written");
    case EditKind::reviewFrozen: return KAM_WORD("edits", "Review of %1 by %2 frozen: %3 accounts");
    case EditKind::reviewDiscarded: return KAM_WORD("edits", "Review of %1 by %2 discarded");
    case EditKind::recordsCombined: return KAM_WORD("edits", "%1: “%3” taken into “%2”");
    case EditKind::pairKeptApart: return KAM_WORD("edits", "“%1” and “%2” are not the same");
    case EditKind::promiseSettled: return KAM_WORD("edits", "Promise “%1” to %2: %3");
    case EditKind::dutyGiven: return KAM_WORD("edits", "Duties of %2 at %1 changed");
    case EditKind::dutiesFilled: return KAM_WORD("edits", "Open duties at %1 given as is usual");
    case EditKind::ratingConfirmed: return KAM_WORD("edits", "%1: rating of %2 confirmed");
    case EditKind::contactMoved: return KAM_WORD("edits", "%1 goes over to %2");
    case EditKind::contractNoticed: return KAM_WORD("edits", "Notice of contract “%1” of %2 noted for %3");
    case EditKind::contractRenewed: return KAM_WORD("edits", "Contract “%1” of %2 renewed from %3");
    case EditKind::contactPlaced: return KAM_WORD("edits", "%1 added at %2 too");
    case EditKind::termsGranted: return KAM_WORD("edits", "“%1” approved by %2");
    case EditKind::hoursLogged: return KAM_WORD("edits", "Hours logged for %1");
    case EditKind::entrySnoozed: return KAM_WORD("edits", "“%1” put off until %2");
    case EditKind::mapPlaced: return KAM_WORD("edits", "%1 moved on the relationship map of %2");
    case EditKind::mapArranged: return KAM_WORD("edits", "Relationship map of %1 arranged again");
    case EditKind::mapReports: return KAM_WORD("edits", "%1 reports to %2");
    case EditKind::mapTied: return KAM_WORD("edits", "Tie from %1 to %2 drawn");
    case EditKind::mapUntied: return KAM_WORD("edits", "Tie from %1 to %2 removed");
    case EditKind::mapRoleAdded: return KAM_WORD("edits", "Role “%1” to be filled at %2 added");
    case EditKind::entryLogged: return KAM_WORD("edits", "Logged for %2: “%1”");
    case EditKind::demoCreated: return KAM_WORD("edits", "Demo portfolio created");
    case EditKind::merged: return KAM_WORD("edits", "Merged with %1");
    case EditKind::mergeDecided: return KAM_WORD("edits", "Decided while merging with %1");
    case EditKind::mergeKept: return KAM_WORD("edits", "Kept, because something refers to it: %1 %2");
    case EditKind::erased: return KAM_WORD("edits", "A person's data erased");
    case EditKind::undone: return KAM_WORD("edits", "Undone: %1");
    case EditKind::redone: return KAM_WORD("edits", "Done again: %1");
  }
  return Word{"edits", nullptr};
}

std::optional<EditKind> editKindOf(std::string_view key) {
  for (const EditKind kind : allEditKinds())
    if (keyOf(kind) == key) return kind;
  return std::nullopt;
}

namespace {
std::vector<std::string> argumentsOf(const storage::JournalEntry& entry) {
  const auto json = nlohmann::json::parse(entry.argumentsJson, nullptr, false);
  std::vector<std::string> arguments;
  if (json.is_array())
    for (const auto& item : json)
      if (item.is_string()) arguments.push_back(item.get<std::string>());
  return arguments;
}

bool startsWithKind(EditKind kind) {
  return kind == EditKind::recordAdded || kind == EditKind::recordChanged || kind == EditKind::recordsChanged || kind == EditKind::recordRemoved ||
         kind == EditKind::accountArchived || kind == EditKind::accountRestored || kind == EditKind::recordsImported ||
         kind == EditKind::recordsCombined;
}

std::string shownValue(const domain::Snapshot& snapshot, const Words& words, const domain::Field& field, const std::string& plain) {
  if (plain.empty()) return std::string(words::kUnknown);
  if (field.type == domain::FieldType::reference) return plain;
  const auto value = domain::parseValue(snapshot, field, plain, domain::NumberStyle::plain);
  const std::string shown = value ? domain::displayText(snapshot, words, field, *value) : plain;
  constexpr std::size_t kLongest = 60;
  return shown.size() > kLongest ? shown.substr(0, shown.find(' ', kLongest - 12)) + " …" : shown;
}

/// "Ernst Handel AG: Tier from Develop to Key account; …" of the arguments {kind, name, field, before, after, …}.
std::string changedFields(const Words& words, const domain::Snapshot& snapshot, const std::vector<std::string>& arguments) {
  const domain::RecordType* type = arguments.empty() ? nullptr : domain::findRecordType(arguments[0]);
  std::string text;
  for (std::size_t i = 2; type != nullptr && i + 2 < arguments.size(); i += 3) {
    const auto index = type->fieldIndex(arguments[i]);
    if (!index) continue;
    const domain::Field& field = type->fields[*index];
    text += (text.empty() ? ": " : "; ") +
            words::fill(words.say("edits", "%1 from %2 to %3"), {words.say(field.label), shownValue(snapshot, words, field, arguments[i + 1]),
                                                                 shownValue(snapshot, words, field, arguments[i + 2])});
  }
  return text.empty() ? text : arguments[1] + text;
}
}  // namespace

namespace {
/// A criterion by the name it has in the catalogue or in a stored model.
std::string criterionName(const Words& words, const domain::Snapshot& snapshot, const std::string& key) {
  if (const domain::Criterion* known = scoring::findCriterion(key)) return known->name.in(words.language());
  for (const domain::SelectionModel& model : scoring::availableModels(snapshot))
    if (const domain::Criterion* own = scoring::findCriterion(model, key)) return own->name.in(words.language());
  return key;
}

std::string shownEstimate(const Words& words, const std::string& plain) {
  const auto estimate = domain::parseEstimate(plain);
  return estimate && *estimate ? domain::estimateText(words.language(), **estimate) : plain;
}

/// {account, criterion, before, after}; both estimates are empty for none.
std::string changedRating(const Words& words, const domain::Snapshot& snapshot, const std::vector<std::string>& arguments) {
  const std::string criterion = criterionName(words, snapshot, arguments[1]);
  const std::string before = shownEstimate(words, arguments[2]);
  const std::string after = shownEstimate(words, arguments[3]);
  if (after.empty()) return words::fill(words.say("edits", "%1: rating of %2 taken away, it was %3"), {arguments[0], criterion, before});
  if (before.empty()) return words::fill(words.say("edits", "%1: %2 rated %3"), {arguments[0], criterion, after});
  if (before == after) return words::fill(words.say("edits", "%1: evidence for %2 changed"), {arguments[0], criterion});
  return words::fill(words.say(sentencePattern(EditKind::ratingChanged)), {arguments[0], criterion, before, after});
}

/// Days as people read them, and notes about no single account as notes on the portfolio.
void wordReview(const Words& words, EditKind kind, std::vector<std::string>& arguments) {
  if (arguments.empty()) return;
  const bool dated = kind == EditKind::reviewFrozen || kind == EditKind::reviewDiscarded;
  if (const auto day = dated ? base::parseIsoDate(arguments[0]) : std::nullopt) arguments[0] = words::date(words.language(), *day);
  const bool note = kind == EditKind::reviewNoted || kind == EditKind::reviewNoteChanged || kind == EditKind::reviewNoteRemoved;
  if (note && arguments[0].empty()) arguments[0] = words.say("edits", "the portfolio");
}

/// Days and the state of a promise as people read them.
void wordToday(const Words& words, EditKind kind, std::vector<std::string>& arguments) {
  const bool contract = kind == EditKind::contractNoticed || kind == EditKind::contractRenewed;
  const std::size_t day = contract ? 2 : kind == EditKind::entrySnoozed ? 1 : arguments.size();
  if (day < arguments.size()) {
    const auto date = base::parseIsoDate(arguments[day]);
    arguments[day] = date ? words::date(words.language(), *date) : std::string(words::kUnknown);
  }
  if (kind != EditKind::promiseSettled || arguments.size() < 3) return;
  const auto choices = domain::choicesOf(domain::PromiseState{});
  if (const std::size_t index = domain::choiceIndex(choices, arguments[2]); index > 0) arguments[2] = words.say(choices[index - 1].word);
}

std::string ownSentence(const Words& words, const domain::Snapshot& snapshot, const storage::JournalEntry& entry) {
  const auto kind = editKindOf(entry.kind);
  if (!kind) return entry.kind;
  std::vector<std::string> arguments = argumentsOf(entry);
  if (*kind == EditKind::recordChanged)
    if (std::string text = changedFields(words, snapshot, arguments); !text.empty()) return text;
  if (*kind == EditKind::ratingChanged && arguments.size() == 4) return changedRating(words, snapshot, arguments);
  if (*kind == EditKind::ratingConfirmed && arguments.size() == 2) arguments[1] = criterionName(words, snapshot, arguments[1]);
  wordReview(words, *kind, arguments);
  wordToday(words, *kind, arguments);
  if (*kind == EditKind::mergeKept && arguments.size() == 2)
    if (const domain::RecordType* type = domain::findRecordType(arguments[0]))
      arguments = {words.say(type->singular), domain::recordName(snapshot, type->kind, std::strtoll(arguments[1].c_str(), nullptr, 10))};
  if (startsWithKind(*kind) && !arguments.empty())
    if (const domain::RecordType* type = domain::findRecordType(arguments[0])) {
      const bool many = *kind == EditKind::recordsChanged || *kind == EditKind::recordsImported;
      arguments[0] = words.say(many ? type->plural : type->singular);
    }
  return words::fill(words.say(sentencePattern(*kind)), arguments.data(), arguments.size());
}
}  // namespace

std::string sentence(const Words& words, const domain::Snapshot& snapshot, const storage::JournalEntry& entry) {
  // An undo carries the kind and the arguments of what it undoes.
  const std::string own = ownSentence(words, snapshot, entry);
  if (entry.undoes != 0) return words::fill(words.say(sentencePattern(EditKind::undone)), {own});
  if (entry.redoes != 0) return words::fill(words.say(sentencePattern(EditKind::redone)), {own});
  return own;
}

std::string place(const storage::JournalEntry& entry) {
  const auto kind = editKindOf(entry.kind);
  const std::vector<std::string> arguments = argumentsOf(entry);
  if (!kind || arguments.empty()) return {};
  const std::size_t at = startsWithKind(*kind) ? 1 : 0;
  return at < arguments.size() ? arguments[at] : std::string();
}

}  // namespace kam::app
