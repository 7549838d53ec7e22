// SPDX-License-Identifier: GPL-3.0-or-later
// Letters typed in haste find the name they mean, and the better a name fits the earlier it comes.
#include "base/fuzzy.h"

#include <catch2/catch.hpp>

using kam::base::fuzzyFit;

TEST_CASE("Beginnings fit best, then words, then places inside, then initials, then one wrong letter") {
  CHECK(fuzzyFit("nord", "nordhafen gmbh") == 0);
  CHECK(fuzzyFit("gmbh", "nordhafen gmbh") == 1);
  CHECK(fuzzyFit("hafen", "nordhafen gmbh") == 2);
  CHECK(fuzzyFit("npl", "new plan") == 3);
  CHECK(fuzzyFit("ng", "nordhafen gmbh") == 3);
  CHECK(fuzzyFit("norhafen", "nordhafen gmbh") == 4);
  CHECK(fuzzyFit("nordhaffen", "nordhafen gmbh") == 4);
  CHECK(fuzzyFit("nodrhafen", "nordhafen gmbh") == 4);
  CHECK(fuzzyFit("nerdhafen", "nordhafen gmbh") == 4);
  CHECK(fuzzyFit("gmbk", "nordhafen gmbh") == 4);
}

TEST_CASE("What does not fit is left out, and three letters allow no mistake") {
  CHECK_FALSE(fuzzyFit("sued", "nordhafen gmbh"));
  CHECK_FALSE(fuzzyFit("nrod", "suedlicht ag"));
  CHECK_FALSE(fuzzyFit("nxr", "nordhafen"));
  CHECK_FALSE(fuzzyFit("nordhafenx gmbhyz", "nordhafen gmbh"));
  CHECK_FALSE(fuzzyFit("abcd", ""));
}

TEST_CASE("Of several words each must fit, in any order, and the worst counts") {
  CHECK(fuzzyFit("gmbh nord", "nordhafen gmbh") == 1);
  CHECK(fuzzyFit("gmbh nerd", "nordhafen gmbh") == 4);
  CHECK_FALSE(fuzzyFit("gmbh sued", "nordhafen gmbh"));
  CHECK(fuzzyFit("", "anything") == 0);
}
