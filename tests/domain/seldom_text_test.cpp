// SPDX-License-Identifier: GPL-3.0-or-later
// A text that takes little room while it is empty behaves like any other.
#include "domain/seldom_text.h"

#include <catch2/catch.hpp>

using namespace kam::domain;

TEST_CASE("A seldom text is empty until it is given something, and a copy is its own") {
  SeldomText none;
  CHECK(none.empty());
  CHECK(none.text().empty());
  CHECK(SeldomText(std::string()).empty());
  SeldomText one = "www.example.com";
  SeldomText other = one;
  one = std::string();
  CHECK(one.empty());
  CHECK(other == "www.example.com");
  CHECK(other == std::string("www.example.com"));
  CHECK_FALSE(other == one);
  one = other;
  CHECK(one == other);
  one = *&one;
  CHECK(one == "www.example.com");
  const SeldomText moved = std::move(other);
  CHECK(moved == one);
  const std::string& asText = moved;
  CHECK(asText.size() == 15);
  CHECK(std::string_view(moved).substr(0, 3) == "www");
  CHECK(sizeof(SeldomText) == sizeof(void*));
}
