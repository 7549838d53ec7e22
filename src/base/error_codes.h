// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of expected trouble, one line each. A code becomes a sentence in
// words/error_words.cpp (English there, German in the catalogue); the house tests
// fail when a code has none. Arguments of each code are named in its comment.
#pragma once

#define KAM_ERROR_CODES(X)                                     \
  /* files: %1 path, %2 detail */                              \
  X(fileNotFound)                                              \
  X(fileUnreadable)                                            \
  X(fileUnwritable)                                            \
  X(fileExists)                                                \
  X(diskFull)                                                  \
  /* workspace: %1 path, %2 detail */                          \
  X(notADatabase)                                              \
  X(notAWorkspace)                                             \
  X(workspaceDamaged)                                          \
  X(workspaceNewer)                                            \
  X(workspaceForeignSchema)                                    \
  X(workspaceLocked)                                           \
  X(workspaceReadOnly)                                         \
  X(workspaceNotOpen)                                          \
  X(sqliteUnfit)                                               \
  X(storageFailed)                                             \
  X(migrationFailed)                                           \
  X(changesetMismatch)                                         \
  X(mergeOtherWorkspace)                                       \
  X(mergeChanged)                                              \
  X(syncFileDamaged)                                           \
  /* history */                                                \
  X(nothingToUndo)                                             \
  X(nothingToRedo)                                             \
  X(undoConflict)                                              \
  /* records: %1 kind, %2 field or key, %3 value, %4 detail */ \
  X(unknownKind)                                               \
  X(unknownField)                                              \
  X(recordNotFound)                                            \
  X(recordAmbiguous)                                           \
  X(fieldRequired)                                             \
  X(fieldReadOnly)                                             \
  X(valueNotANumber)                                           \
  X(valueNotAnAmount)                                          \
  X(valueNotADate)                                             \
  X(valueNotABoolean)                                          \
  X(valueNotAChoice)                                           \
  X(valueNotAReference)                                        \
  X(valueOutOfRange)                                           \
  X(endBeforeStart)                                            \
  X(accountOwnAncestor)                                        \
  X(closedWithoutOutcome)                                      \
  X(recordInUse)                                               \
  X(decisionFrozen)                                            \
  X(planFrozen)                                                \
  X(reviewFrozen)                                              \
  X(reviewStillOpen)                                           \
  X(planStep)                                                  \
  X(planTargetsMissing)                                        \
  X(planNotReady)                                              \
  X(logoUnusable)                                              \
  X(nothingChanged)                                            \
  /* import: %1 file or column, %2 row or value, %3 detail */  \
  X(fileEmpty)                                                 \
  X(encodingUnknown)                                           \
  X(fileOfOtherKind)                                           \
  X(workbookProtected)                                         \
  X(workbookOldFormat)                                         \
  X(workbookDamaged)                                           \
  X(workbookTooLarge)                                          \
  X(sheetUnknown)                                              \
  X(cellWithoutValue)                                          \
  X(kindUnrecognised)                                          \
  X(sheetOneCell)                                              \
  X(calendarEmpty)                                             \
  X(mailUnreadable)                                            \
  X(mailOldFormat)                                             \
  X(eventCancelled)                                            \
  X(eventAhead)                                                \
  X(addressesUnknown)                                          \
  X(lineTooLong)                                               \
  X(presetUnknown)                                             \
  X(presetUnfit)                                               \
  X(columnMissing)                                             \
  X(columnUnknown)                                             \
  X(dateOrderAmbiguous)                                        \
  X(numberStyleAmbiguous)                                      \
  X(rowTooManyFields)                                          \
  X(rowWithoutKey)                                             \
  X(rowDuplicate)                                              \
  X(rowLeftOut)                                                \
  X(conflictEdited)                                            \
  X(conflictRows)                                              \
  X(conflictKeys)                                              \
  X(creationRefused)                                           \
  X(quoteUnclosed)                                             \
  X(formatUnsupported)                                         \
  X(currencyMismatch)                                          \
  X(cancelled)                                                 \
  /* JSON people write: %1 file, %2 key or place, %3 detail */ \
  X(jsonMalformed)                                             \
  X(jsonUnknownKey)                                            \
  X(jsonWrongFormat)                                           \
  X(jsonBadValue)                                              \
  X(expressionMalformed)                                       \
  /* scoring */                                                \
  X(weightsAllZero)                                            \
  X(weightsInfeasible)                                         \
  X(modelUnknown)                                              \
  X(criterionUnknown)                                          \
  X(periodEmpty)                                               \
  X(noSales)                                                   \
  /* numbers */                                                \
  X(amountOverflow)                                            \
  /* documents: %1 path, %2 detail */                          \
  X(documentFailed)                                            \
  /* command line: %1 word, %2 detail */                       \
  X(callWrong)
