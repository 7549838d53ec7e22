// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/concentration_words.h"

#include "words/format.h"

#include <cmath>

namespace kam::report {
namespace {

using words::fill;
using words::Words;

class Lines {
public:
  Lines(const scoring::ParetoResult& pareto, const Words& words)
      : m_spread(pareto.concentration), m_cut(static_cast<double>(pareto.options.rules.cutA) / 10'000), m_words(words) {}

  std::vector<ConcentrationLine> all() const { return {vitalFew(), largest(), five(), ten(), effective(), hhi(), gini()}; }

private:
  std::string say(const char* area, const char* text) const { return m_words.say(area, text); }
  std::string percent(double share, int decimals = 0) const { return words::percent(m_words.language(), share, decimals); }
  std::string count(std::size_t number) const { return words::number(m_words.language(), static_cast<std::int64_t>(number)); }

  ConcentrationLine vitalFew() const {
    const scoring::VitalFew& few = *m_spread.vitalFew;
    ConcentrationLine line{fill(say("report", "Vital few for %1"), {percent(m_cut)}),
                           fill(say("report", "%1 of %2"), {count(few.accounts), count(m_spread.positives)}),
                           {}};
    const std::string share = percent(few.shareOfAccounts);
    // The rule of thumb is about 80 %; at other cuts there is nothing to compare with.
    if (std::abs(m_cut - 0.8) > 0.001) line.meaning = fill(say("report", "%1 of the customers carry it."), {share});
    else if (few.shareOfAccounts < 0.17)
      line.meaning = fill(say("report", "Only %1 of the customers: more hangs on few than the rule of thumb 20 to 80 says."), {share});
    else if (few.shareOfAccounts <= 0.23) line.meaning = fill(say("report", "%1 of the customers: the rule of thumb 20 to 80 holds here."), {share});
    else line.meaning = fill(say("report", "%1 of the customers: less hangs on few than the rule of thumb 20 to 80 says."), {share});
    return line;
  }

  ConcentrationLine largest() const {
    const double share = m_spread.topShare(1).value_or(0);
    ConcentrationLine line{say("report", "Largest customer"), percent(share, 1), {}};
    if (share > 0.3)
      line = {line.name, line.value, say("report", "Above 30 %: its loss would put the business at risk. Growing others comes first."),
              Tone::critical};
    else if (share > 0.2)
      line = {line.name, line.value, say("report", "Above 20 %: a strong dependency that needs a plan of its own."), Tone::warning};
    else if (share > 0.1) line.meaning = say("report", "Above 10 %: what accounting rules call a major customer.");
    else line = {line.name, line.value, say("report", "Below 10 %: no single customer decides the year."), Tone::positive};
    return line;
  }

  ConcentrationLine five() const {
    const double share = m_spread.topShare(5).value_or(0);
    ConcentrationLine line{say("report", "Five largest"), percent(share, 1), {}};
    if (share > 0.5) line = {line.name, line.value, say("report", "More than half of the business lies with five customers."), Tone::warning};
    else line.meaning = say("report", "Less than half of the business lies with five customers.");
    return line;
  }

  ConcentrationLine ten() const {
    const double share = m_spread.topShare(10).value_or(0);
    return {say("report", "Ten largest"), percent(share, 1), fill(say("report", "All others together bring %1."), {percent(1.0 - share, 1)})};
  }

  ConcentrationLine effective() const {
    const double number = m_spread.effectiveAccounts.value_or(0);
    return {say("report", "Effective number (1/HHI)"), words::decimal(m_words.language(), number, 1),
            fill(say("report", "As concentrated as if %1 customers of equal size made it all, where %2 really buy."),
                 {words::decimal(m_words.language(), number, 1), count(m_spread.positives)})};
  }

  ConcentrationLine hhi() const {
    const double points = *m_spread.hhi * 10'000;
    ConcentrationLine line{"HHI", words::number(m_words.language(), std::llround(points)), {}};
    switch (scoring::hhiBand2023(points)) {
      case scoring::HhiBand::high:
        line = {line.name, line.value, say("report", "Above 1,800: by the yardstick for markets, highly concentrated."), Tone::critical};
        break;
      case scoring::HhiBand::moderate:
        line = {line.name, line.value, say("report", "Between 1,000 and 1,800: by the yardstick for markets, moderately concentrated."),
                Tone::warning};
        break;
      case scoring::HhiBand::unconcentrated: line.meaning = say("report", "Below 1,000: by the yardstick for markets, not concentrated."); break;
    }
    return line;
  }

  ConcentrationLine gini() const {
    return {"Gini", words::decimal(m_words.language(), m_spread.gini.value_or(0), 2),
            say("report", "0 would be customers of equal size, near 1 one of them makes nearly all. Good for comparing years.")};
  }

  const scoring::Concentration& m_spread;
  double m_cut;
  const Words& m_words;
};

}  // namespace

std::vector<ConcentrationLine> concentrationLines(const scoring::ParetoResult& pareto, const Words& words) {
  if (!pareto.concentration.hhi || !pareto.concentration.vitalFew) return {};
  return Lines(pareto, words).all();
}

std::string migrationFinding(const scoring::ClassMigration& migration, const Words& words) {
  if (migration.moves.empty()) return words.say("report", "Nobody changed class");
  const int rises = static_cast<int>(migration.rises);
  const int falls = static_cast<int>(migration.falls);
  return words.say("report", "%n account(s) rose", nullptr, rises) + ", " + words.say("report", "%n fell", nullptr, falls);
}

std::string moveText(const scoring::ClassMove& move, const Words& words) {
  return fill(words.say("report", "%1 to %2"), {scoring::letterOf(move.before), scoring::letterOf(move.now)});
}

}  // namespace kam::report
