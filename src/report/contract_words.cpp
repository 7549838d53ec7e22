// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/contract_words.h"

#include "scoring/account/contract_term.h"
#include "words/format.h"

#include <algorithm>
#include <numeric>

namespace kam::report {

using scoring::ContractLadder;
using words::fill;
using words::Words;

namespace {
constexpr std::size_t kSoonSteps = 2;

std::int64_t totalOf(const ContractLadder& ladder) {
  return std::accumulate(ladder.steps.begin(), ladder.steps.end(), ladder.later + ladder.expired + ladder.noContract);
}
}  // namespace

std::vector<LadderLine> ladderLines(const ContractLadder& ladder, const Words& words) {
  std::vector<LadderLine> lines;
  const double total = static_cast<double>(totalOf(ladder));
  if (total <= 0.0) return lines;
  const auto add = [&](std::string name, std::int64_t revenue, Tone tone) {
    if (revenue != 0) lines.push_back({std::move(name), revenue, static_cast<double>(revenue) / total, tone});
  };
  add(words.say("report", "Contract ran out"), ladder.expired, Tone::critical);
  for (std::size_t step = 0; step < ladder.steps.size(); ++step)
    add(fill(words.say("report", "Can leave within %1 days"), {std::to_string(scoring::kLadderDays[step])}), ladder.steps[step],
        step == 0           ? Tone::critical
        : step < kSoonSteps ? Tone::warning
                            : Tone::plain);
  add(words.say("report", "Bound for longer"), ladder.later, Tone::positive);
  add(words.say("report", "No contract"), ladder.noContract, Tone::muted);
  return lines;
}

std::string ladderFinding(const ContractLadder& ladder, const Words& words) {
  const double total = static_cast<double>(totalOf(ladder));
  if (total <= 0.0) return {};
  std::int64_t soon = ladder.expired;
  for (std::size_t step = 0; step < std::min(kSoonSteps, ladder.steps.size()); ++step) soon += ladder.steps[step];
  const auto share = [&](std::int64_t part) { return words::percent(words.language(), static_cast<double>(part) / total, 0); };
  return fill(words.say("report", "%1 of revenue can leave with its contract within %2 days; %3 stands under none."),
              {share(soon), std::to_string(scoring::kLadderDays[kSoonSteps - 1]), share(ladder.noContract)});
}

}  // namespace kam::report
