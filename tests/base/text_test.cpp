// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <catch2/catch.hpp>

using namespace kam::base;

TEST_CASE("names that people take for the same fold alike") {
  CHECK(folded("Müller & Söhne GmbH", UmlautFold::expanded) == "mueller soehne gmbh");
  CHECK(folded("Müller", UmlautFold::plain) == "muller");
  CHECK(folded("Mu\u0308ller", UmlautFold::expanded) == "mueller");
  CHECK(folded("Straße") == "strasse");
  CHECK(folded("STRASSE") == "strasse");
  CHECK(folded("Łódź Øst Mère Paillarde") == "lodz ost mere paillarde");
  CHECK(folded("  a--b  ") == "a b");
  CHECK(matchKey("Kunden-Nr.") == "kundennr");
}

TEST_CASE("letters fold the same whether or not letters of other alphabets stand beside them") {
  for (unsigned letter = 0x80; letter < 0x180; ++letter) {
    const std::string text = std::string("A") + static_cast<char>(0xC0U | (letter >> 6)) + static_cast<char>(0x80U | (letter & 0x3FU)) + "z 1";
    for (const UmlautFold fold : {UmlautFold::plain, UmlautFold::expanded}) {
      INFO(letter);
      CHECK(folded(text + " Ω", fold) == folded(text, fold) + " ω");
    }
  }
}

TEST_CASE("invalid UTF-8 is found and repaired, valid text is left alone") {
  CHECK(isValidUtf8("größer € 😀"));
  CHECK_FALSE(isValidUtf8("gr\xF6\xDF"));
  CHECK_FALSE(isValidUtf8("\xC0\xAF"));
  CHECK_FALSE(isValidUtf8("\xED\xA0\x80"));
  CHECK(repairedUtf8("a\xFFz") == "a\uFFFDz");
  CHECK(characterCount("größer") == 6);
  CHECK(trimmed(" \u00a0 x\u00a0") == "x");
}
