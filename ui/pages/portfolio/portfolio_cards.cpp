// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/portfolio_cards.h"

#include "domain/value_text.h"
#include "pages/portfolio/portfolio_model.h"
#include "theme/text.h"
#include "words/format.h"

#include <cmath>

namespace kam::ui {
namespace {

/// Lamps for the largest account: a note from 10 %, amber from 20 %, red from 30 % (engine.md, 7.1 and 14).
Tone dependencyTone(double share) { return share > 0.3 ? Tone::critical : share > 0.2 ? Tone::warning : share > 0.1 ? Tone::accent : Tone::positive; }

class Cards {
public:
  Cards(const PortfolioState& state, const words::Words& words)
      : m_state(state), m_figures(state.figures), m_words(words), m_currency(domain::currencyOf(*state.snapshot)) {}

  KeyFigure revenue() const {
    KeyFigure card{say("portfolio", "Revenue"), {}, {}, Tone::neutral, {}, {}, QStringLiteral("page:accounts")};
    if (!m_figures.period)
      return missing(card, say("portfolio", "No sales in this workspace yet"), say("portfolio", "Import sales"), QStringLiteral("page:import"));
    card.figure = money(m_figures.sales.revenue);
    card.explanation =
        fill(say("portfolio", "Net revenue of %1: invoices less credit notes"), {words::period(m_words.language(), *m_figures.period)});
    if (const auto growth = m_figures.sales.growth()) {
      card.tone = *growth > 0.0005 ? Tone::positive : *growth < -0.0005 ? Tone::critical : Tone::neutral;
      card.note = arrow(*growth) + fill(say("portfolio", "%1 to the time before"), {words::percent(m_words.language(), std::abs(*growth))});
      card.explanation += QStringLiteral("\n") + fill(say("portfolio", "The same span before: %1"), {shortMoney(m_figures.sales.revenueBefore)});
    } else {
      card.note = say("portfolio", "nothing in the time before");
    }
    return card;
  }

  KeyFigure margin() const {
    KeyFigure card{say("portfolio", "Contribution margin"), {}, {}, Tone::neutral, {}, {}, QStringLiteral("page:accounts")};
    const auto share = m_figures.sales.marginShare();
    if (!share)
      return missing(card, say("portfolio", "Sales carry no margin yet"), say("portfolio", "Import sales with margins"),
                     QStringLiteral("page:import"));
    card.figure = qtText(words::percent(m_words.language(), *share));
    card.note = money(*m_figures.sales.margin);
    card.explanation = say("portfolio", "Contribution margin (DB I) over revenue, of sales that carry a margin");
    if (const auto before = m_figures.sales.marginShareBefore()) {
      const double points = (*share - *before) * 100.0;
      card.tone = points > 0.05 ? Tone::positive : points < -0.05 ? Tone::critical : Tone::neutral;
      card.note = arrow(points) + fill(say("portfolio", "%1 points"), {words::decimal(m_words.language(), std::abs(points), 1)});
      card.explanation += QStringLiteral("\n") + fill(say("portfolio", "%1 in the period"), {shortMoney(*m_figures.sales.margin)});
    }
    return card;
  }

  KeyFigure target() const {
    KeyFigure card{
        fill(say("portfolio", "Target attainment %1"), {std::to_string(m_figures.fiscalYear)}), {}, {}, Tone::neutral, {}, {}, QStringLiteral("key")};
    if (!m_figures.revenueTarget)
      return missing(card, say("portfolio", "No revenue target agreed"), say("portfolio", "Import targets"), QStringLiteral("page:import"));
    const auto& attainment = m_figures.attainment;
    const auto share = attainment ? attainment->share() : std::nullopt;
    if (!share)
      return missing(card, say("portfolio", "No sales this fiscal year yet"), say("portfolio", "Import sales"), QStringLiteral("page:import"));
    card.figure = qtText(words::percent(m_words.language(), *share, 0));
    const std::int64_t gap = attainment->targetToDate - attainment->actual;
    card.tone = *share >= 1.0 ? Tone::positive : *share >= 0.9 ? Tone::warning : Tone::critical;
    card.note =
        gap > 0 ? fill(say("portfolio", "%1 behind so far"), {shortMoney(gap)}) : fill(say("portfolio", "%1 ahead so far"), {shortMoney(-gap)});
    card.explanation = fill(say("portfolio", "%1 of the %2 that %3 of 12 months should have brought; target of the year %4"),
                            {shortMoney(attainment->actual), shortMoney(attainment->targetToDate), std::to_string(attainment->elapsedMonths),
                             shortMoney(attainment->target)});
    return card;
  }

  KeyFigure pipeline() const {
    KeyFigure card{say("portfolio", "Weighted pipeline"), {}, {}, Tone::neutral, {}, {}, QStringLiteral("page:accounts")};
    const scoring::PipelineFigures& open = m_figures.pipeline;
    if (open.count + open.overdueCount == 0)
      return missing(card, say("portfolio", "No open opportunity, so no forecast"), say("portfolio", "Import opportunities"),
                     QStringLiteral("page:import"));
    card.figure = money(open.weighted);
    card.note = qtText(m_words.say("portfolio", "%n open", nullptr, open.count));
    card.explanation = fill(say("portfolio", "Amount × probability of open opportunities, %1 in all"), {shortMoney(open.amount)});
    if (const auto& cases = m_figures.pipelineCases) {
      card.note = fill(say("portfolio", "P10 to P90: %1 to %2"), {shortMoney((*cases)[0]), shortMoney((*cases)[2])});
      card.explanation += QStringLiteral("\n") + fill(say("portfolio", "In 8 of 10 cases between %1 and %2, half the time above %3"),
                                                      {shortMoney((*cases)[0]), shortMoney((*cases)[2]), shortMoney((*cases)[1])});
    }
    if (open.overdueCount > 0)
      card.explanation += QStringLiteral("\n") +
                          qtText(words::fill(m_words.say("portfolio", "%n past the expected close (%1), not counted", nullptr, open.overdueCount),
                                             {shortMoney(open.overdueAmount)}));
    return card;
  }

  KeyFigure satisfaction() const {
    return missing({say("portfolio", "Customer satisfaction"), {}, {}, Tone::neutral, {}, {}, {}}, say("portfolio", "Not measured yet"),
                   say("portfolio", "Set a goal in a plan"), QStringLiteral("page:plan"));
  }

  KeyFigure dependency() const {
    KeyFigure card{say("portfolio", "Dependency"), {}, {}, Tone::neutral, {}, {}, QStringLiteral("page:accounts")};
    const scoring::Concentration& spread = m_state.pareto.concentration;
    const auto largest = spread.topShare(1);
    if (!spread.hhi || !largest)
      return missing(card, say("portfolio", "No revenue in this period"), say("portfolio", "Import sales"), QStringLiteral("page:import"));
    card.figure = QStringLiteral("HHI ") + qtText(words::number(m_words.language(), static_cast<std::int64_t>(*spread.hhi * 10'000 + 0.5)));
    card.note = fill(say("portfolio", "largest account %1"), {words::percent(m_words.language(), *largest, 0)});
    card.tone = dependencyTone(*largest);
    card.explanation = fill(say("portfolio", "As concentrated as %1 accounts of equal size; the five largest bring %2"),
                            {words::decimal(m_words.language(), spread.effectiveAccounts.value_or(0), 1),
                             words::percent(m_words.language(), spread.topShare(5).value_or(0), 0)});
    return card;
  }

private:
  static KeyFigure missing(KeyFigure card, const QString& reason, const QString& step, const QString& leadsTo) {
    card.note = reason;
    card.step = step;
    card.leadsTo = leadsTo;
    return card;
  }
  static QString arrow(double change) { return QString(QChar(change < 0 ? 0x25BC : 0x25B2)) + QLatin1Char(' '); }
  QString say(const char* area, const char* text) const { return qtText(m_words.say(area, text)); }
  static QString fill(const QString& pattern, std::initializer_list<std::string> arguments) {
    return qtText(words::fill(plainText(pattern), arguments.begin(), arguments.size()));
  }
  std::string shortMoney(std::int64_t minor) const { return words::shortMoney(m_words.language(), {base::Amount{minor}, m_currency}); }
  QString money(std::int64_t minor) const { return qtText(shortMoney(minor)); }

  const PortfolioState& m_state;
  const scoring::PortfolioFigures& m_figures;
  words::Words m_words;
  base::Currency m_currency;
};

}  // namespace

std::vector<KeyFigure> portfolioCards(const PortfolioState& state, const words::Words& words) {
  const Cards cards(state, words);
  return {cards.revenue(), cards.margin(), cards.target(), cards.pipeline(), cards.satisfaction(), cards.dependency()};
}

}  // namespace kam::ui
