// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the sample portfolio: names of people, places, companies and products that nobody bears, and texts of plans
// as a practitioner would write them, in both languages.
#pragma once

#include "words/words.h"

#include <span>
#include <string>
#include <string_view>

namespace kam::app::demo {

/// One text in both languages.
struct Text {
  const char* english;
  const char* german;
  std::string in(words::Language language) const { return language == words::Language::german ? german : english; }
};

struct Place {
  const char* country;
  const char* city;
  const char* postalCode;
};

struct ProductSeed {
  const char* key;
  Text name;
  int family;
  int price;
};

struct JobSeed {
  Text title;
  const char* function;
  const char* level;
};

std::span<const Text> industries();
std::span<const Text> segments();
std::span<const Place> places();
std::span<const char* const> givenNames();
std::span<const char* const> familyNames();
std::span<const Text> families();
std::span<const ProductSeed> products();
std::span<const JobSeed> jobs();
/// What was talked about, in a line and in full, with the mood that goes with it.
struct TalkSeed {
  Text subject;
  Text text;
  int mood;
};
std::span<const TalkSeed> talks();
/// A chance: its name, what the customer needs it for, the product that opens it and what kind of business it is
/// (1 new, 2 cross-sell, 3 up-sell, 4 renewal).
struct ChanceSeed {
  Text name;
  Text need;
  int product;
  int kind;
};
std::span<const ChanceSeed> chances();
std::span<const Text> lossReasons();
std::span<const Text> evidences();
std::span<const Text> customerBenefits();
std::span<const Text> charters();
std::span<const Text> vulnerabilities();
std::span<const Text> unknowns();
std::span<const Text> actionTitles();
/// By field: strengths, weaknesses, opportunities, threats.
std::span<const Text> swotTexts(int field);
std::span<const Text> riskTitles();
std::span<const Text> counterMeasures();

}  // namespace kam::app::demo
