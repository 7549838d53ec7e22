// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of edit, one line each: its name in code and its key in the journal. Its sentence stands in edit_words.cpp;
// the house tests fail when one has none.
#pragma once

#define KAM_EDIT_KINDS(X)                    \
  X(workspaceCreated, "workspace.create")    \
  X(settingsChanged, "settings.change")      \
  X(recordAdded, "record.add")               \
  X(recordChanged, "record.change")          \
  X(recordsChanged, "records.change")        \
  X(recordRemoved, "record.remove")          \
  X(accountArchived, "account.archive")      \
  X(accountRestored, "account.restore")      \
  X(contactAdded, "contact.add")             \
  X(contactChanged, "contact.change")        \
  X(contactRemoved, "contact.remove")        \
  X(interactionLogged, "interaction.log")    \
  X(recordsImported, "import.records")       \
  X(salesImported, "import.sales")           \
  X(mappingSaved, "import.mapping")          \
  X(ratingChanged, "rating.change")          \
  X(ratingsChanged, "ratings.change")        \
  X(modelSaved, "model.save")                \
  X(decisionRecorded, "decision.record")     \
  X(planCreated, "plan.create")              \
  X(planSubmitted, "plan.submit")            \
  X(planApproved, "plan.approve")            \
  X(planReturned, "plan.return")             \
  X(planActivated, "plan.activate")          \
  X(planClosed, "plan.close")                \
  X(planDrafted, "plan.draft")               \
  X(actionDone, "action.done")               \
  X(actionReopened, "action.reopen")         \
  X(targetSet, "target.set")                 \
  X(reviewStarted, "review.start")           \
  X(reviewDiscussed, "review.discuss")       \
  X(reviewAgain, "review.again")             \
  X(reviewUnmarked, "review.unmark")         \
  X(reviewNoted, "review.note")              \
  X(reviewNoteChanged, "review.note.change") \
  X(reviewNoteRemoved, "review.note.remove") \
  X(reviewActionMade, "review.action")       \
  X(reviewConcluded, "review.conclude")      \
  X(reviewFrozen, "review.freeze")           \
  X(reviewDiscarded, "review.discard")       \
  X(recordsCombined, "records.combine")      \
  X(pairKeptApart, "pair.distinct")          \
  X(promiseSettled, "promise.settle")        \
  X(contractNoticed, "contract.notice")      \
  X(entrySnoozed, "today.snooze")            \
  X(demoCreated, "demo.create")              \
  X(merged, "merge")                         \
  X(mergeDecided, "merge.decide")            \
  X(mergeKept, "merge.keep")                 \
  X(erased, "erase")                         \
  X(undone, "undo")                          \
  X(redone, "redo")
