// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/criterion_texts.h"

#include "report/selection_charts.h"
#include "scoring/selection/criterion_catalogue.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>
#include <cmath>

namespace kam::ui {
namespace {

bool isFromMasterData(std::string_view key) { return key == "international" || key == "public_institutional" || key == "market_leadership"; }

}  // namespace

QString shortName(const scoring::RankedCriterion& criterion, words::Language language) {
  return qtText(report::shortCriterionName(criterion.name, language));
}

QString criterionName(const domain::SelectionModel& model, std::string_view key, words::Language language) {
  const domain::Criterion* criterion = scoring::findCriterion(model, key);
  return criterion == nullptr ? qtText(key) : qtText(report::shortCriterionName(criterion->name, language));
}

QString originText(const scoring::RankedCriterion& criterion, const words::Words& words) {
  if (!criterion.computed) return qtText(words.say("selection", "rated"));
  return isFromMasterData(criterion.key) ? qtText(words.say("selection", "master data")) : qtText(words.say("selection", "from sales"));
}

QString anchorText(const domain::SelectionModel& model, const scoring::RankedCriterion& criterion, const words::Words& words) {
  const domain::Criterion* about = scoring::findCriterion(model, criterion.key);
  QStringList lines{qtText(criterion.name.in(words.language()))};
  if (about == nullptr) return lines.front();
  for (std::size_t mark = 0; mark < about->anchors.size(); ++mark) {
    const double worth = 2.5 * static_cast<double>(mark);
    lines << qtText(words::decimal(words.language(), worth, mark % 2 == 0 ? 0 : 1)) + QStringLiteral(":  ") +
                 qtText(about->anchors[mark].in(words.language()));
  }
  if (!criterion.computed || criterion.function.points().size() < 2) return lines.join(QLatin1Char('\n'));
  QStringList frozen;
  for (const auto& [raw, worth] : criterion.function.points())
    frozen << qtText(words::decimal(words.language(), raw, raw == static_cast<double>(static_cast<long long>(raw)) ? 0 : 1)) + QStringLiteral(" → ") +
                  qtText(words::decimal(words.language(), 10.0 * worth, 1));
  lines << qtText(words::fill(words.say("selection", "Frozen as: %1"), {plainText(frozen.join(QStringLiteral(",  ")))}));
  return lines.join(QLatin1Char('\n'));
}

QString warningText(const scoring::Ranking& ranking, const scoring::ModelWarning& warning, const words::Words& words) {
  using Kind = scoring::ModelWarning::Kind;
  const words::Language language = words.language();
  const auto name = [&](std::size_t criterion) { return plainText(shortName(ranking.criteria[criterion], language)); };
  const int exchanged = static_cast<int>(warning.exchanged);
  const QString effect = qtText(exchanged == 0 ? words.say("selection", "Without it the list stays the same.")
                                               : words.say("selection", "Without it %n key account(s) would change.", nullptr, exchanged));
  if (warning.kind == Kind::manyCriteria || !warning.criterion)
    return qtText(words::fill(words.say("selection", "%1 criteria: more than 12 are hard to rate with care."),
                              {words::number(language, std::llround(warning.value))}));
  if (warning.kind == Kind::smallWeight)
    return qtText(
               words::fill(words.say("selection", "“%1” weighs only %2."), {name(*warning.criterion), words::percent(language, warning.value, 0)})) +
           QLatin1Char(' ') + effect;
  return qtText(
             words::fill(words.say("selection", "“%1” and “%2” say much the same (correlation %3)."),
                         {name(*warning.criterion), name(warning.other.value_or(*warning.criterion)), words::decimal(language, warning.value, 2)})) +
         QLatin1Char(' ') + effect;
}

}  // namespace kam::ui
