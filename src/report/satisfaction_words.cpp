// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/satisfaction_words.h"

#include "words/format.h"

#include <cmath>
#include <numeric>

namespace kam::report {

using words::fill;
using words::Words;

namespace {

/// "9, 7, 4", the best first.
std::string listed(const std::vector<std::int64_t>& scores) {
  std::string text;
  for (auto score = scores.rbegin(); score != scores.rend(); ++score) text += (text.empty() ? "" : ", ") + std::to_string(*score);
  return text;
}

std::string signedPoints(const Words& words, double points) {
  const std::int64_t rounded = std::llround(points);
  return (rounded > 0 ? "+" : "") + words::number(words.language(), rounded);
}

std::string promoters(const std::vector<std::int64_t>& scores, const Words& words) {
  const auto net = scoring::netPromoter(scoring::countsOf(scores));
  if (!net || std::ssize(scores) < scoring::kAnswersToScore) return fill(words.say("report", "NPS answers: %1"), {listed(scores)});
  return fill(words.say("report", "NPS %1 of %2 answers, with 95 % certainty between %3 and %4"),
              {signedPoints(words, net->score), std::to_string(scores.size()), signedPoints(words, net->adjusted.low),
               signedPoints(words, net->adjusted.high)});
}

std::string satisfied(const std::vector<std::int64_t>& scores, const Words& words) {
  const std::int64_t happy = scoring::satisfiedOf(scores);
  const auto count = static_cast<std::int64_t>(scores.size());
  const auto interval = scoring::wilsonInterval(happy, count);
  if (!interval || count < scoring::kAnswersToScore) return fill(words.say("report", "CSAT answers: %1 of 5"), {listed(scores)});
  const auto percent = [&words](double share) { return words::percent(words.language(), share, 0); };
  return fill(words.say("report", "CSAT: %1 of %2 satisfied, with 95 % certainty between %3 and %4"),
              {std::to_string(happy), std::to_string(count), percent(interval->low), percent(interval->high)});
}

std::string ownMean(const std::vector<std::int64_t>& scores, const Words& words) {
  const auto interval = scoring::meanInterval(scores);
  if (!interval || std::ssize(scores) < scoring::kAnswersToScore) return fill(words.say("report", "own scale: %1 of 10"), {listed(scores)});
  const auto decimal = [&words](double value) { return words::decimal(words.language(), value, 1); };
  const double mean = static_cast<double>(std::accumulate(scores.begin(), scores.end(), std::int64_t{0})) / static_cast<double>(scores.size());
  return fill(words.say("report", "own scale %1 of 10 over %2 answers, with 95 % certainty between %3 and %4"),
              {decimal(mean), std::to_string(scores.size()), decimal(interval->low), decimal(interval->high)});
}

}  // namespace

std::vector<std::string> satisfactionSentences(const scoring::SurveyScores& scores, const Words& words) {
  std::vector<std::string> sentences;
  if (!scores.nps.empty()) sentences.push_back(promoters(scores.nps, words));
  if (!scores.csat.empty()) sentences.push_back(satisfied(scores.csat, words));
  if (!scores.own.empty()) sentences.push_back(ownMean(scores.own, words));
  return sentences;
}

}  // namespace kam::report
