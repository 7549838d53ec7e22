// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/error_words.h"

#include <algorithm>

namespace kam::words {

using base::ErrorCode;

Word sentencePattern(ErrorCode code) {
  switch (code) {
    case ErrorCode::fileNotFound: return KAM_WORD("errors", "The file %1 does not exist. Check the name and the folder.");
    case ErrorCode::fileUnreadable: return KAM_WORD("errors", "The file %1 cannot be read (%2). Check that you may open it.");
    case ErrorCode::fileUnwritable: return KAM_WORD("errors", "%1 cannot be written (%2). Choose another place or check the permissions.");
    case ErrorCode::fileExists: return KAM_WORD("errors", "%1 already exists and was left as it is. Choose another name.");
    case ErrorCode::diskFull: return KAM_WORD("errors", "There is no space left to write %1. Nothing was changed; free some space and try again.");
    case ErrorCode::notADatabase: return KAM_WORD("errors", "%1 is not a workspace: it is not a database file. It was left untouched.");
    case ErrorCode::notAWorkspace: return KAM_WORD("errors", "%1 is a database of another program, not a KAM workspace. It was left untouched.");
    case ErrorCode::workspaceDamaged:
      return KAM_WORD("errors", "The workspace %1 is damaged (%2). It was left untouched; restore a backup with “kam restore”.");
    case ErrorCode::workspaceNewer:
      return KAM_WORD("errors", "%1 was written by a newer version of KAM Workbench (%2). It was left untouched; update the program to open it.");
    case ErrorCode::workspaceForeignSchema:
      return KAM_WORD("errors", "The tables of %1 are not those of a KAM workspace (%2). It was left untouched.");
    case ErrorCode::workspaceLocked:
      return KAM_WORD("errors", "%1 is open for writing in another window or program (%2). Close it there, or go on reading here.");
    case ErrorCode::workspaceReadOnly: return KAM_WORD("errors", "%1 was opened read-only (%2), so nothing can be changed.");
    case ErrorCode::workspaceNotOpen: return KAM_WORD("errors", "No workspace is open. Open or create one first.");
    case ErrorCode::sqliteUnfit:
      return KAM_WORD("errors", "The SQLite library on this system lacks the session extension (%1). Install a build with SQLITE_ENABLE_SESSION.");
    case ErrorCode::storageFailed: return KAM_WORD("errors", "The workspace could not be written or read (%1). Nothing was half-saved; try again.");
    case ErrorCode::migrationFailed:
      return KAM_WORD("errors", "The workspace %1 could not be brought up to date (%2). The copy made before is next to it.");
    case ErrorCode::changesetMismatch: return KAM_WORD("errors", "The stored change does not fit this workspace any more (%1). Nothing was changed.");
    case ErrorCode::mergeOtherWorkspace: return KAM_WORD("errors", "%1 is not a copy of this workspace, so the two cannot be merged.");
    case ErrorCode::mergeChanged: return KAM_WORD("errors", "%1 has changed since you looked at it. Look again before you merge.");
    case ErrorCode::syncFileDamaged:
      return KAM_WORD("errors",
                      "%1 is not whole (%2) and was passed over. It is taken once it has arrived completely; what is missing is sent again.");
    case ErrorCode::nothingToUndo: return KAM_WORD("errors", "There is nothing to undo.");
    case ErrorCode::nothingToRedo: return KAM_WORD("errors", "There is nothing to redo.");
    case ErrorCode::undoConflict: return KAM_WORD("errors", "This step cannot be undone, because later changes rest on it (%1). Undo those first.");
    case ErrorCode::unknownKind: return KAM_WORD("errors", "There is no kind of record called “%1”. Known kinds: %2.");
    case ErrorCode::unknownField: return KAM_WORD("errors", "%1 have no field “%2”. Known fields: %3.");
    case ErrorCode::recordNotFound: return KAM_WORD("errors", "There is no record “%2” among %1.");
    case ErrorCode::recordAmbiguous: return KAM_WORD("errors", "“%2” fits several records among %1: %3. Name one of them by its number.");
    case ErrorCode::fieldRequired: return KAM_WORD("errors", "%2 is needed for %1. Fill it in.");
    case ErrorCode::fieldReadOnly: return KAM_WORD("errors", "%2 of %1 is computed and cannot be set.");
    case ErrorCode::valueNotANumber: return KAM_WORD("errors", "“%3” is not a number for %2. Write digits, such as 1200 or 12.5.");
    case ErrorCode::valueNotAnAmount: return KAM_WORD("errors", "“%3” is not an amount for %2. Write it such as 1234.56.");
    case ErrorCode::valueNotADate: return KAM_WORD("errors", "“%3” is not a date for %2. Write it as 2026-11-23.");
    case ErrorCode::valueNotABoolean: return KAM_WORD("errors", "“%3” is not yes or no for %2.");
    case ErrorCode::valueNotAChoice: return KAM_WORD("errors", "“%3” is not possible for %2. Possible: %4.");
    case ErrorCode::valueNotAReference: return KAM_WORD("errors", "“%3” for %2 was not found. Create it first or correct the name.");
    case ErrorCode::valueOutOfRange: return KAM_WORD("errors", "“%3” is out of range for %2. Allowed: %4.");
    case ErrorCode::endBeforeStart: return KAM_WORD("errors", "%2 (%3) lies before its start (%4). Correct one of the two.");
    case ErrorCode::accountOwnAncestor: return KAM_WORD("errors", "“%3” cannot be put above: it stands below already.");
    case ErrorCode::closedWithoutOutcome: return KAM_WORD("errors", "A closed opportunity needs an outcome and a closing day. Fill in %2.");
    case ErrorCode::recordInUse: return KAM_WORD("errors", "“%2” is still used by %3. Remove or change those first.");
    case ErrorCode::decisionFrozen: return KAM_WORD("errors", "A recorded decision cannot be changed. Record a new one, which supersedes it.");
    case ErrorCode::planFrozen: return KAM_WORD("errors", "This version of the plan is approved and frozen. Open a new draft to change it.");
    case ErrorCode::reviewFrozen: return KAM_WORD("errors", "This review is frozen and stays as it is. Start a new one.");
    case ErrorCode::reviewStillOpen: return KAM_WORD("errors", "The review of %1 is still open. Freeze or discard it before the next one begins.");
    case ErrorCode::planStep: return KAM_WORD("errors", "The state of “%1” does not allow that step. Finish it or close it first.");
    case ErrorCode::planNotReady: return KAM_WORD("errors", "The plan “%1” cannot be approved yet: %2 Mend it under “To mend” and approve again.");
    case ErrorCode::logoUnusable:
      return KAM_WORD("errors", "“%1” cannot be used as a logo: %2. Choose a PNG, JPEG or SVG picture of at most 300 KB.");
    case ErrorCode::planTargetsMissing:
      return KAM_WORD(
          "errors",
          "The plan cannot be approved yet: %1 needs a revenue, a margin and a satisfaction target for fiscal year %2. Enter them beside the plan.");
    case ErrorCode::nothingChanged: return KAM_WORD("errors", "Nothing was changed: everything is already as wanted.");
    case ErrorCode::fileEmpty: return KAM_WORD("errors", "%1 holds no rows. Check that it is the right file.");
    case ErrorCode::encodingUnknown: return KAM_WORD("errors", "The characters of %1 cannot be read as text (%2). Save it as CSV in UTF-8.");
    case ErrorCode::fileOfOtherKind:
      return KAM_WORD("errors", "%1 is not a table but %2. Save its table as an Excel workbook (.xlsx) or as CSV (UTF-8) and import that.");
    case ErrorCode::workbookProtected:
      return KAM_WORD("errors", "%1 is protected with a password. Open it in its own program, save a copy without the password and import that.");
    case ErrorCode::workbookOldFormat:
      return KAM_WORD("errors",
                      "%1 is a workbook of an older or binary form, %2. Open it and save it as an Excel workbook (.xlsx), then import that.");
    case ErrorCode::workbookDamaged:
      return KAM_WORD("errors", "The workbook %1 is damaged (%2). Open it in a spreadsheet program, save it anew and import that.");
    case ErrorCode::workbookTooLarge:
      return KAM_WORD("errors", "The workbook %1 holds more than can be read at once. Save the sheet as CSV (UTF-8) and import that.");
    case ErrorCode::sheetUnknown: return KAM_WORD("errors", "%1 has no sheet “%2”. Its sheets: %3.");
    case ErrorCode::cellWithoutValue:
      return KAM_WORD(
          "errors",
          "The cell in column %1 holds %2 instead of a value. Mend the formula, or open the file in a spreadsheet program and save it once.");
    case ErrorCode::kindUnrecognised:
      return KAM_WORD("errors", "The columns of %1 do not tell what it holds (%2). Say it, such as “--as accounts” or “--as sales”.");
    case ErrorCode::sheetOneCell:
      return KAM_WORD("errors", "The sheet “%2” of %1 holds no table (filled cells: %3). Choose another of its sheets (--sheet): %4.");
    case ErrorCode::calendarEmpty: return KAM_WORD("errors", "The calendar %1 holds no appointments. Check that it is the right file.");
    case ErrorCode::mailUnreadable: return KAM_WORD("errors", "%1 is no mail that can be read (%2). Save the mail as .eml again and import that.");
    case ErrorCode::mailOldFormat:
      return KAM_WORD("errors", "%1 is a mail in Outlook's own form (.msg). Save it as .eml, or forward it as an attachment and save that.");
    case ErrorCode::eventCancelled: return KAM_WORD("errors", "The appointment was cancelled.");
    case ErrorCode::eventAhead:
      return KAM_WORD("errors", "The appointment still lies ahead (%1). Import the calendar again when it has taken place.");
    case ErrorCode::addressesUnknown:
      return KAM_WORD("errors", "None of the addresses belongs to a contact or an account: %1. Enter the contact, or the account's e-mail domain.");
    case ErrorCode::lineTooLong: return KAM_WORD("errors", "Row %1 is longer than a row of a CSV file can be. Check that it is the right file.");
    case ErrorCode::presetUnknown: return KAM_WORD("errors", "There is no preset or saved mapping “%1”. There are: %2. “none” looks for none.");
    case ErrorCode::presetUnfit:
      return KAM_WORD("errors", "%1 is no export of %2: it lacks such columns as %3. Its columns: %4. Leave the preset out, or say “none”.");
    case ErrorCode::columnMissing:
      return KAM_WORD("errors", "%1 has no column for %2. Its columns: %3. Name the right one in a mapping (“columns”).");
    case ErrorCode::columnUnknown: return KAM_WORD("errors", "The mapping names a column “%2” that %1 does not have. Its columns: %3.");
    case ErrorCode::dateOrderAmbiguous:
      return KAM_WORD(
          "errors",
          "In %1 the dates of column %2 (such as %3) can be read day first or month first. Say which with --dates dd.mm.yyyy or mm/dd/yyyy.");
    case ErrorCode::numberStyleAmbiguous:
      return KAM_WORD("errors",
                      "In %1 the numbers of column %2 (such as %3) can be read with a decimal point or as thousands. Say which with --decimal.");
    case ErrorCode::rowTooManyFields: return KAM_WORD("errors", "The row has %1 fields, the header has %2. Check the quotes and the delimiter.");
    case ErrorCode::rowWithoutKey: return KAM_WORD("errors", "The row names no %1, so it cannot be assigned.");
    case ErrorCode::rowDuplicate: return KAM_WORD("errors", "The row repeats row %1.");
    case ErrorCode::rowLeftOut: return KAM_WORD("errors", "The row was left out as chosen.");
    case ErrorCode::conflictEdited:
      return KAM_WORD("errors",
                      "Somebody wrote “%2” into %1; the file says “%3”. The row was not taken over it. Choose it to take the file's value.");
    case ErrorCode::conflictRows:
      return KAM_WORD("errors", "Of %1 an earlier row of the file says “%2”, this one “%3”. Correct one of them, or choose this row.");
    case ErrorCode::conflictKeys:
      return KAM_WORD("errors", "The row fits two records: “%1” by one key and “%2” by another. Merge them first, or match by one key only.");
    case ErrorCode::creationRefused: return KAM_WORD("errors", "“%3” is not known, and new records are not to be created (--no-create).");
    case ErrorCode::quoteUnclosed: return KAM_WORD("errors", "A quotation mark opened in row %1 is never closed.");
    case ErrorCode::formatUnsupported: return KAM_WORD("errors", "%1 cannot be written: its name has to end in %2.");
    case ErrorCode::currencyMismatch:
      return KAM_WORD("errors", "The amount is in %1, the workspace keeps %2. Add a rate for it or convert the file.");
    case ErrorCode::cancelled: return KAM_WORD("errors", "Stopped as asked; nothing was changed.");
    case ErrorCode::jsonMalformed: return KAM_WORD("errors", "%1 is not valid JSON (%2).");
    case ErrorCode::jsonUnknownKey: return KAM_WORD("errors", "%1 has an unknown key “%2”. Known keys: %3.");
    case ErrorCode::jsonWrongFormat: return KAM_WORD("errors", "%1 is not a %2 file (“format” is “%3”).");
    case ErrorCode::jsonBadValue: return KAM_WORD("errors", "In %1 the value of “%2” is not usable (%3).");
    case ErrorCode::expressionMalformed:
      return KAM_WORD("errors", "The expression “%1” cannot be read at “%2”. Allowed: columns, numbers, + - * / ( ) and round(x, n).");
    case ErrorCode::weightsAllZero: return KAM_WORD("errors", "All weights are 0. Give at least one criterion a weight.");
    case ErrorCode::weightsInfeasible: return KAM_WORD("errors", "No weights fit all ranges at once. Widen a range, or move a weight.");
    case ErrorCode::modelUnknown: return KAM_WORD("errors", "There is no selection model called “%1”. Known models: %2.");
    case ErrorCode::criterionUnknown: return KAM_WORD("errors", "There is no criterion called “%1”. Known criteria: %2.");
    case ErrorCode::periodEmpty: return KAM_WORD("errors", "The period from %1 to %2 holds no sales. Choose another one.");
    case ErrorCode::noSales: return KAM_WORD("errors", "There are no sales yet. Import some first.");
    case ErrorCode::amountOverflow: return KAM_WORD("errors", "The amount is too large to be computed exactly.");
    case ErrorCode::documentFailed: return KAM_WORD("errors", "The document %1 could not be written (%2).");
    case ErrorCode::callWrong: return KAM_WORD("errors", "%1: %2. See “kam help”.");
  }
  return Word{"errors", nullptr};
}

std::string sentence(const Words& words, const base::Error& error) {
  const Word pattern = sentencePattern(error.code);
  std::string text = pattern.text != nullptr ? words.say(pattern) : std::string(base::nameOf(error.code));
  text = fill(text, error.arguments.data(), error.arguments.size());
  std::string place;
  const auto append = [&place](const std::string& part) { place += place.empty() ? part : ", " + part; };
  // A file or column that the sentence names already is not said twice.
  const auto isSaid = [&](const std::string& name) {
    return std::find(error.arguments.begin(), error.arguments.end(), name) != error.arguments.end() && text.find(name) != std::string::npos;
  };
  if (!error.place.file.empty() && !isSaid(error.place.file)) append(error.place.file);
  if (error.place.row > 0) append(fill(words.say("errors", "row %1"), {std::to_string(error.place.row)}));
  if (!error.place.field.empty() && !isSaid(error.place.field)) append(fill(words.say("errors", "column %1"), {error.place.field}));
  return place.empty() ? text : place + ": " + text;
}

}  // namespace kam::words
