// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rich_text.h"

#include <catch2/catch.hpp>

using namespace kam::report;

namespace {

/// "plain|*bold*|<words→where>"
std::string shown(std::string_view line) {
  std::string text;
  for (const TextSpan& span : spansOf(line)) {
    if (!text.empty()) text += "|";
    text += span.bold ? "*" + span.text + "*" : span.link.empty() ? span.text : "<" + span.text + "→" + span.link + ">";
  }
  return text;
}

}  // namespace

TEST_CASE("Bold words and links are found within a line, umlauts and all") {
  CHECK(shown("Wir **müssen** liefern") == "Wir |*müssen*| liefern");
  CHECK(shown("[Dr. Vogt](kam:persons/12) sagt ja") == "<Dr. Vogt→kam:persons/12>| sagt ja");
  CHECK(shown("see [their site](https://example.org)") == "see |<their site→https://example.org>");
  CHECK(shown("**all**") == "*all*");
}

TEST_CASE("What is no mark stays as it was written") {
  for (const char* plain : {"2 ** 3 ** 4", "a **b", "****", "[1] and (2)", "[x](javascript:alert)", "[x](kam:", "[](kam:persons/1)", "5*3"}) {
    INFO(plain);
    CHECK(shown(plain) == plain);
    CHECK(plainOf(plain) == plain);
  }
}

TEST_CASE("Lines begin a heading or an entry") {
  CHECK(lineOf("## Where we stand").kind == LineKind::heading);
  CHECK(lineOf("## Where we stand").text == "Where we stand");
  CHECK(lineOf("- one").kind == LineKind::entry);
  CHECK(lineOf("\u2022 zwei").text == "zwei");
  CHECK(lineOf("#1 supplier").kind == LineKind::plain);
  CHECK(lineOf("-5 %").kind == LineKind::plain);
}

TEST_CASE("A reader sees texts without marks") {
  CHECK(plainOf("# Goal\n- **more** from [Ana](kam:persons/1)\n\nend") == "Goal\nmore from Ana\n\nend");
}

TEST_CASE("Spans say where they stand, so that an editor can colour them") {
  const auto spans = spansOf("ab **cd** [e](kam:a/1)");
  REQUIRE(spans.size() == 4);
  CHECK(spans[1].from == 3);
  CHECK(spans[1].length == 6);
  CHECK(spans[3].from == 10);
  CHECK(spans[3].length == 12);
}
