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

std::span<const char* const> companyStems();
std::span<const Text> industries();
std::span<const Place> places();
std::span<const char* const> givenNames();
std::span<const char* const> familyNames();
std::span<const Text> families();
std::span<const ProductSeed> products();
std::span<const JobSeed> jobs();
std::span<const Text> subjects();
std::span<const Text> opportunityNames();
std::span<const Text> lossReasons();
std::span<const Text> summaries();
std::span<const Text> strategies();
std::span<const Text> charters();
std::span<const Text> vulnerabilities();
std::span<const Text> unknowns();
std::span<const Text> actionTitles();
/// By field: strengths, weaknesses, opportunities, threats.
std::span<const Text> swotTexts(int field);
std::span<const Text> riskTitles();
std::span<const Text> counterMeasures();

}  // namespace kam::app::demo
