// SPDX-License-Identifier: GPL-3.0-or-later
// The one translation unit that carries Catch2's own code.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
