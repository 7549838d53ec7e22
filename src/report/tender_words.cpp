// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tender_words.h"

#include "domain/records.h"
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

std::vector<std::string> publicBuyerNotes(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, base::Date today,
                                          const Words& words) {
  const auto* buyer = snapshot.find(account);
  if (buyer == nullptr || buyer->type != domain::AccountType::publicBody) return {};
  std::vector<std::string> notes;
  for (const domain::Tender& tender : snapshot.all<domain::Tender>()) {
    const bool over = tender.state == domain::TenderState::won || tender.state == domain::TenderState::lost ||
                      tender.state == domain::TenderState::declined || tender.state == domain::TenderState::cancelled;
    const auto end = tender.award ? tender.award : tender.due;
    if (tender.account != account || over || !tender.published || *tender.published > today || !end || *end < today) continue;
    const std::string day = words::date(words.language(), *end);
    if (tender.questionsUntil && *tender.questionsUntil >= today)
      notes.push_back(
          fill(words.say("report", "“%1” runs until %2: nobody talks about it, questions only in writing to the awarding office, until %3."),
               {tender.title, day, words::date(words.language(), *tender.questionsUntil)}));
    else
      notes.push_back(
          fill(words.say("report", "“%1” runs until %2: nobody talks about it, and the time for questions is over."), {tender.title, day}));
  }
  notes.push_back(
      words.say("report", "Procurement law holds. No gifts and no invitations beyond what its rules allow; agree nothing outside a procedure."));
  return notes;
}

bool isAgainstAdvice(domain::GoDecision decision, const TenderScore& score) {
  return (decision == domain::GoDecision::go && score.advice() == GoAdvice::stayOut) ||
         (decision == domain::GoDecision::noGo && score.advice() == GoAdvice::takePart);
}

}  // namespace kam::report
