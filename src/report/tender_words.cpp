// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tender_words.h"

#include "words/format.h"

namespace kam::report {

using scoring::GoAdvice;
using scoring::GoPart;
using scoring::TenderScore;
using words::fill;
using words::Words;

namespace {

std::string partName(GoPart part, const Words& words) {
  switch (part) {
    case GoPart::relationship: return words.say("report", "relationship");
    case GoPart::fit: return words.say("report", "fit of what we have");
    case GoPart::price: return words.say("report", "price position");
    case GoPart::incumbent: return words.say("report", "advantage over the present supplier");
    case GoPart::capacity: return words.say("report", "capacity");
    case GoPart::strategic: return words.say("report", "strategic value");
  }
  return {};
}

std::string number(double value, const Words& words) { return words::decimal(words.language(), value, 1); }

}  // namespace

std::string goScoreText(const TenderScore& score, const Words& words) {
  return score.score ? fill(words.say("report", "%1 of 5"), {number(*score.score, words)}) : std::string(words::kUnknown);
}

std::string goAdviceText(const TenderScore& score, const Words& words) {
  switch (score.advice()) {
    case GoAdvice::takePart: return words.say("report", "take part");
    case GoAdvice::stayOut: return words.say("report", "stay out");
    case GoAdvice::tooLittleKnown: break;
  }
  return words.say("report", "rate more of it");
}

std::string goFormula(const TenderScore& score, const Words& words) {
  const std::string threshold = fill(words.say("report", "Worth taking part in from %1 on."), {number(score.threshold, words)});
  if (score.entered) return words.say("report", "Entered as a whole.") + "\n" + threshold;
  std::string text;
  for (const scoring::GoPartValue& part : score.parts)
    text += fill(words.say("report", "%1: %2 × %3"),
                 {partName(part.part, words), part.rating ? number(*part.rating, words) : std::string(words::kUnknown),
                  words::percent(words.language(), part.weight, 0)}) +
            "\n";
  if (score.score && score.coverage < 1.0)
    text += fill(words.say("report", "%1 of the weight is rated; with the rest between %2 and %3."),
                 {words::percent(words.language(), score.coverage, 0), number(score.lowest, words), number(score.highest, words)}) +
            "\n";
  return text + threshold;
}

bool isAgainstAdvice(domain::GoDecision decision, const TenderScore& score) {
  return (decision == domain::GoDecision::go && score.advice() == GoAdvice::stayOut) ||
         (decision == domain::GoDecision::noGo && score.advice() == GoAdvice::takePart);
}

}  // namespace kam::report
