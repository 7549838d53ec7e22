// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/complexity_words.h"

#include "words/format.h"

namespace kam::report {

using scoring::Complexity;
using scoring::ComplexityCount;
using scoring::ComplexityPart;
using words::fill;
using words::Words;

std::string complexityPartName(ComplexityPart part, const Words& words) {
  switch (part) {
    case ComplexityPart::contacts: return words.say("report", "Contacts");
    case ComplexityPart::units: return words.say("report", "Units and subsidiaries");
    case ComplexityPart::countries: return words.say("report", "Countries");
    case ComplexityPart::buyingSteps: return words.say("report", "Steps of the buying process");
    case ComplexityPart::requirements: return words.say("report", "Requirements");
    case ComplexityPart::ourFunctions: return words.say("report", "Functions of ours at work");
  }
  return {};
}

std::string complexityPartWords(const ComplexityCount& part, const Words& words) {
  if (!part.count) return words.say("report", "nothing recorded");
  const int count = *part.count;
  switch (part.part) {
    case ComplexityPart::contacts: return words.say("report", "%n contact(s)", nullptr, count);
    case ComplexityPart::units: return words.say("report", "%n unit(s)", nullptr, count);
    case ComplexityPart::countries: return words.say("report", "%n country(ies)", nullptr, count);
    case ComplexityPart::buyingSteps: return words.say("report", "%n buying step(s)", nullptr, count);
    case ComplexityPart::requirements: return words.say("report", "%n requirement(s)", nullptr, count);
    case ComplexityPart::ourFunctions: return words.say("report", "%n function(s) of ours", nullptr, count);
  }
  return {};
}

std::string complexityWords(const Complexity& complexity, const Words& words) {
  if (!complexity.index)
    return fill(words.say("report", "too little is recorded: %1 of %2 parts are known"),
                {std::to_string(complexity.known), std::to_string(scoring::kComplexityParts)});
  const std::string index = words::decimal(words.language(), *complexity.index, 0);
  return fill(words.say("report", "%1 of 100 from %2 of %3 parts"),
              {index, std::to_string(complexity.known), std::to_string(scoring::kComplexityParts)});
}

std::string complexitySentence(const Complexity& complexity, const Words& words) {
  if (!complexity.index) return {};
  std::string parts;
  for (const ComplexityCount& part : complexity.parts)
    if (part.count && *part.count > 0) parts += (parts.empty() ? "" : ", ") + complexityPartWords(part, words);
  return fill(words.say("report", "Complexity of serving this customer: %1 of 100 (%2)."),
              {words::decimal(words.language(), *complexity.index, 0), parts});
}

}  // namespace kam::report
