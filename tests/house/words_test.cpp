// SPDX-License-Identifier: GPL-3.0-or-later
// Every word a user may read exists in English and German: errors, edits, fields, choices, and all of the catalogues.
#include "app/edits/edit_words.h"
#include "domain/records.h"
#include "domain/snapshot.h"
#include "house/source_tree.h"
#include "words/error_words.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <set>

using namespace kam;

namespace {
const words::Words kEnglish(words::Language::english);
const words::Words kGerman(words::Language::german);

/// Words that are the same in both languages; everything else must have been translated.
const std::set<std::string>& sameInBoth() {
  static const std::set<std::string> same{"Name",       "Text",       "Institution", "Plan",       "Version",
                                          "Region",     "Segment",    "Status",      "Service",    "Sponsor",
                                          "Bonus",      "Partner",    "Website",     "Position",   "Key account manager",
                                          "KAM",        "IT",         "Standard",    "Definition", "Cross-selling",
                                          "Up-selling", "Initiative", "Chance",      "Initiator",  "Gatekeeper",
                                          "NPS (0–10)", "CSAT (1–5)", "Integration"};
  return same;
}

void checkTranslated(words::Word word) {
  INFO(word.context << ": " << word.text);
  REQUIRE(word.text != nullptr);
  CHECK_FALSE(kEnglish.say(word).empty());
  if (!sameInBoth().contains(word.text)) CHECK(kGerman.say(word) != word.text);
}
}  // namespace

TEST_CASE("every error code has a sentence in both languages") {
  for (const base::ErrorCode code : base::allErrorCodes()) {
    INFO(base::nameOf(code));
    checkTranslated(words::sentencePattern(code));
  }
}

TEST_CASE("every kind of edit has a sentence in both languages") {
  for (const app::EditKind kind : app::allEditKinds()) {
    INFO(app::keyOf(kind));
    checkTranslated(app::sentencePattern(kind));
    CHECK(app::editKindOf(app::keyOf(kind)) == kind);
  }
}

TEST_CASE("every kind of record, field and choice has a word in both languages") {
  for (const domain::RecordType& type : domain::recordTypes()) {
    checkTranslated(type.singular);
    checkTranslated(type.plural);
    for (const domain::Field& field : type.fields) {
      checkTranslated(field.label);
      for (const domain::Choice& choice : field.choices) checkTranslated(choice.word);
    }
  }
}

TEST_CASE("no translation is left unfinished") {
  for (const auto& entry : std::filesystem::recursive_directory_iterator(house::projectFolder() / "resources" / "translations")) {
    if (entry.path().extension() != ".ts") continue;
    std::ifstream in(entry.path());
    const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    INFO(entry.path());
    CHECK(text.find("type=\"unfinished\"") == std::string::npos);
    CHECK(text.find("type=\"vanished\"") == std::string::npos);
  }
}
