// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/understanding.h"

#include "domain/record_type.h"
#include "exchange/mapping/preset.h"

namespace kam::app {

using exchange::Clue;
using exchange::Topic;
using words::Word;
using words::Words;

namespace {
const char* keyOf(Topic topic) {
  switch (topic) {
    case Topic::sheet: return "sheet";
    case Topic::encoding: return "encoding";
    case Topic::delimiter: return "delimiter";
    case Topic::header: return "header";
    case Topic::kind: return "kind";
    case Topic::decimal: return "decimal";
    case Topic::dates: return "dates";
    case Topic::column: return "column";
    case Topic::preset: return "preset";
  }
  return "";
}

Word reasonOf(Clue clue) {
  switch (clue) {
    case Clue::named: return KAM_WORD("import", "as you said");
    case Clue::byteOrderMark: return KAM_WORD("import", "the file begins with a byte order mark");
    case Clue::zeroBytes: return KAM_WORD("import", "every other byte is zero");
    case Clue::asciiOnly: return KAM_WORD("import", "only plain letters, which every encoding reads alike");
    case Clue::validUtf8: return KAM_WORD("import", "all characters are valid UTF-8");
    case Clue::damagedUtf8: return KAM_WORD("import", "nearly all characters are UTF-8; the few others are replaced");
    case Clue::notUtf8: return KAM_WORD("import", "the characters are not UTF-8, so it is the Windows encoding");
    case Clue::delimiterLine: return KAM_WORD("import", "the first line says so (sep=)");
    case Clue::evenRows: return KAM_WORD("import", "it gives the same number of columns in every row");
    case Clue::oneColumn: return KAM_WORD("import", "no sign divides the rows");
    case Clue::firstRow: return KAM_WORD("import", "the first row names the columns");
    case Clue::firstFullRow: return KAM_WORD("import", "the rows above it are titles");
    case Clue::columnNames: return KAM_WORD("import", "the names of the columns fit this best");
    case Clue::bothSigns: return KAM_WORD("import", "where both signs occur, the last one is the decimal sign");
    case Clue::fractionDigits: return KAM_WORD("import", "other than three digits stand behind it");
    case Clue::repeatedSign: return KAM_WORD("import", "the other sign comes twice in a number, so it groups thousands");
    case Clue::otherColumn: return KAM_WORD("import", "other columns of the file show it");
    case Clue::onlyWhole: return KAM_WORD("import", "all numbers are whole");
    case Clue::wholeField: return KAM_WORD("import", "the field holds whole numbers, so the sign groups thousands");
    case Clue::dayAboveTwelve: return KAM_WORD("import", "a number above 12 can only be a day");
    case Clue::yearFirst: return KAM_WORD("import", "the year comes first");
    case Clue::dotted: return KAM_WORD("import", "dots between the numbers mean day first");
    case Clue::monthName: return KAM_WORD("import", "months are written as words or stand alone");
    case Clue::open: return KAM_WORD("import", "everything can be read in two ways");
    case Clue::valuesUnfit: return KAM_WORD("import", "most of its values are none that the field can have");
    case Clue::fileSays: return KAM_WORD("import", "the file says so");
    case Clue::onlySheet: return KAM_WORD("import", "the workbook has no other sheet");
    case Clue::firstSheet: return KAM_WORD("import", "the first visible sheet that holds anything");
    case Clue::numberCells: return KAM_WORD("import", "the cells are numbers, not texts");
    case Clue::dayCells: return KAM_WORD("import", "the cells are dates, not texts");
    case Clue::presetColumns: return KAM_WORD("import", "columns that this program writes");
    case Clue::savedHeader: return KAM_WORD("import", "a file with the same columns was corrected before");
    case Clue::presetStyle: return KAM_WORD("import", "the preset says so; the file leaves it open");
    case Clue::contradiction: return KAM_WORD("import", "some values can only be read one way, some only the other");
  }
  return KAM_WORD("import", "as you said");
}

std::string shownConclusion(const Words& words, const exchange::Evidence& evidence) {
  const std::string& text = evidence.conclusion;
  if (evidence.clue == Clue::numberCells) return words.say("import", "numbers");
  if (evidence.clue == Clue::dayCells) return words.say("import", "dates");
  if (evidence.topic == Topic::delimiter) {
    if (text == "\t") return words.say("import", "tab");
    if (text == ";") return words.say("import", "semicolon");
    if (text == ",") return words.say("import", "comma");
    return text;
  }
  if (evidence.topic == Topic::decimal)
    return text == ","   ? words.say("import", "decimal comma")
           : text == "." ? words.say("import", "decimal point")
                         : words.say("import", "whole numbers");
  if (evidence.topic == Topic::column) return words.say("import", "left out");
  if (evidence.topic == Topic::preset) {
    const exchange::Preset* preset = exchange::presetNamed(text);
    return preset != nullptr ? words.say(preset->name) : text;
  }
  if (evidence.topic == Topic::header) return words::fill(words.say("import", "row %1"), {text});
  if (evidence.topic == Topic::kind) {
    if (text == "sales") return words.say("import", "Sales");
    if (text == "contacts") return words.say("import", "Contacts");
    if (const domain::RecordType* type = domain::findRecordType(text)) return words.say(type->plural);
  }
  return text;
}
}  // namespace

Understanding understandingOf(const Words& words, const exchange::Evidence& evidence) {
  Understanding understanding{keyOf(evidence.topic), shownConclusion(words, evidence), words.say(reasonOf(evidence.clue)),
                              evidence.certainty != exchange::Certainty::open};
  if (!evidence.column.empty()) understanding.value = evidence.column + ": " + understanding.value;
  std::string examples;
  for (const std::string& example : evidence.examples) examples += (examples.empty() ? "" : ", ") + example;
  if (!examples.empty()) understanding.why += " (" + examples + ")";
  return understanding;
}

}  // namespace kam::app
