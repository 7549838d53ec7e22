// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/ratings_words.h"

#include "domain/account_tree.h"
#include "domain/choices.h"
#include "domain/records.h"
#include "domain/value_text.h"
#include "pages/selection/ratings_model.h"
#include "report/complexity_words.h"
#include "scoring/account/complexity.h"
#include "scoring/figures/sales_figures.h"
#include "theme/text.h"
#include "words/format.h"

#include <cmath>

namespace kam::ui {
namespace {

/// A raw value in its own unit.
QString rawText(const RatingsModel& model, const std::string& key, double raw) {
  const words::Language language = model.words().language();
  const auto number = [&](int decimals) { return qtText(words::decimal(language, raw, decimals)); };
  if (key == "revenue") {
    const base::Currency currency = domain::currencyOf(model.snapshot());
    const auto minor = static_cast<std::int64_t>(std::llround(raw * std::pow(10.0, currency.decimals())));
    return qtText(words::money(language, {base::Amount{minor}, currency}, false));
  }
  if (key == "growth") return qtText(words::signedPercent(language, raw / 100.0));
  if (key == "margin" || key == "breadth" || key == "cost_to_serve") return qtText(words::percent(language, raw / 100.0));
  if (key == "demand_stability") return qtText(model.words().say("ratings", "coefficient of variation %1")).arg(number(2));
  if (key == "regularity") return qtText(model.words().say("ratings", "%1 of 12 months with sales")).arg(number(0));
  if (key == "international") return qtText(model.words().say("ratings", "%1 countries")).arg(number(0));
  if (key == "market_leadership") return qtText(model.words().say("ratings", "rank %1 in its market")).arg(number(0));
  return number(1);
}

bool isFromSales(const std::string& key) {
  return key == "revenue" || key == "growth" || key == "margin" || key == "breadth" || key == "cost_to_serve" || key == "demand_stability" ||
         key == "regularity";
}

}  // namespace

QString computedStory(const RatingsModel& model, int row, int column) {
  const scoring::Ranking& ranking = model.ranking();
  const auto at = static_cast<std::size_t>(column);
  const std::string& key = ranking.criteria[at].key;
  const auto raw = ranking.rawValues[at][model.ranked(row).item];
  const QString value = raw ? rawText(model, key, *raw) : qtText(words::kUnknown);
  if (isFromSales(key) && ranking.window)
    return qtText(model.words().say("ratings", "%1, computed from the sales of %2"))
        .arg(value, qtText(words::period(model.words().language(), *ranking.window)));
  return qtText(model.words().say("ratings", "%1, computed from master data")).arg(value);
}

QString ratedStory(const RatingsModel& model, int row, int column) {
  const RatingCell cell = model.cell(row, column);
  if (cell.rating == nullptr) return {};
  const words::Language language = model.words().language();
  const auto number = [language](double value) { return qtText(domain::ratingNumber(language, value)); };
  QString value = number(cell.value);
  if (cell.rating->low || cell.rating->high)
    value = qtText(model.words().say("ratings", "%1 (%2 to %3)"))
                .arg(value, number(cell.rating->low.value_or(cell.value)), number(cell.rating->high.value_or(cell.value)));
  QStringList parts{value};
  QStringList signature;
  if (!cell.rating->by.empty()) signature << qtText(cell.rating->by);
  if (cell.rating->on) signature << qtText(words::date(language, *cell.rating->on));
  if (!signature.isEmpty()) parts << signature.join(QStringLiteral(", "));
  QString evidence = qtText(domain::wordOf(model.words(), cell.rating->evidenceKind));
  if (!cell.rating->evidence.empty()) evidence += (evidence.isEmpty() ? QString() : QStringLiteral(": ")) + qtText(cell.rating->evidence);
  if (!evidence.isEmpty()) parts << evidence;
  if (cell.ofMember)
    if (const domain::Account* member = model.snapshot().find(cell.rating->account))
      parts << qtText(model.words().say("ratings", "rated at the group's member %1")).arg(qtText(member->name));
  if (cell.old) parts << qtText(model.words().say("ratings", "older than 12 months"));
  return parts.join(QStringLiteral(" · "));
}

QString anchorText(const RatingsModel& model, int column, std::size_t anchor) {
  const domain::Criterion* criterion = model.criterion(column);
  if (criterion == nullptr || anchor >= criterion->anchors.size()) return {};
  return qtText(criterion->anchors[anchor].in(model.words().language()));
}

QString criterionStory(const RatingsModel& model, int column) {
  const words::Language language = model.words().language();
  const scoring::RankedCriterion& criterion = model.ranking().criteria[static_cast<std::size_t>(column)];
  QStringList lines{qtText(criterion.name.in(language)),
                    qtText(model.words().say("ratings", "Weight %1")).arg(qtText(words::percent(language, criterion.weight)))};
  if (criterion.computed) lines << qtText(model.words().say("ratings", "Computed; ratings fill what the figures do not tell."));
  for (std::size_t anchor = 0; anchor < kAnchorValues.size(); ++anchor)
    if (const QString text = anchorText(model, column, anchor); !text.isEmpty())
      lines << QStringLiteral("%1  %2").arg(qtText(domain::ratingNumber(language, kAnchorValues[anchor])), text);
  return lines.join(QLatin1Char('\n'));
}

std::optional<RatingProposal> proposalFor(const RatingsModel& model, int row, int column) {
  if (model.ranking().criteria[static_cast<std::size_t>(column)].key != "complexity_buying") return std::nullopt;
  const app::SnapshotPointer snapshot = model.snapshotPointer();
  const auto members = scoring::withSubsidiaries(*snapshot, domain::AccountTree(*snapshot), model.account(row).id.raw());
  const scoring::Complexity complexity = scoring::complexityOf(*snapshot, members, model.today());
  if (!complexity.index) return std::nullopt;
  constexpr double kTenths = 10.0;
  return RatingProposal{std::round(*complexity.index) / kTenths, qtText(report::complexitySentence(complexity, model.words()))};
}

}  // namespace kam::ui
