// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/portfolio_cards.h"

#include "domain/value_text.h"
#include "report/portfolio_advice.h"
#include "words/format.h"

#include <array>
#include <cmath>

namespace kam::report {
namespace {

using words::fill;
using words::Words;

/// Changes below this are no change worth a colour.
constexpr double kStill = 0.0005;

Tone toneOfChange(double change) { return change > kStill ? Tone::positive : change < -kStill ? Tone::critical : Tone::muted; }

class Cards {
public:
  Cards(const domain::Snapshot& snapshot, const scoring::PortfolioFigures& figures, const scoring::ParetoResult& pareto, const Words& words)
      : m_snapshot(snapshot),
        m_figures(figures),
        m_pareto(pareto),
        m_words(words),
        m_language(words.language()),
        m_currency(domain::currencyOf(snapshot)) {}

  std::vector<PortfolioCard> all() const { return {revenue(), margin(), target(), pipeline(), satisfaction(), dependency()}; }

private:
  std::string say(const char* area, const char* text) const { return m_words.say(area, text); }
  std::string shortMoney(std::int64_t minor) const { return words::shortMoney(m_language, {base::Amount{minor}, m_currency}); }
  std::string periodText() const { return m_figures.period ? words::period(m_language, *m_figures.period) : std::string(words::kUnknown); }

  PortfolioCard card(PortfolioTopic topic, const std::string& label) const {
    PortfolioCard card;
    card.topic = topic;
    card.shown.label = label;
    card.shown.value = words::kUnknown;
    card.blindSpot = blindSpotOf(topic, m_words);
    card.advice = adviceOn(topic, m_snapshot, m_figures, m_pareto, m_words);
    return card;
  }
  static PortfolioCard& lack(PortfolioCard& card, const std::string& why, const std::string& step) {
    card.missing = true;
    card.shown.detail = why;
    card.step = step;
    return card;
  }

  PortfolioCard revenue() const {
    PortfolioCard result = card(PortfolioTopic::revenue, say("report", "Revenue"));
    result.purpose = say("report", "Whether the portfolio grows, and by how much.");
    result.formula = fill(say("report", "Net revenue (invoices less credit notes) of all accounts shown, %1."), {periodText()});
    if (!m_figures.period) return lack(result, say("report", "no sales yet"), say("report", "Import sales"));
    result.shown.value = shortMoney(m_figures.sales.revenue);
    if (const auto growth = m_figures.sales.growth()) {
      result.shown.detail = fill(say("report", "%1 to last year"), {words::signedPercent(m_language, *growth)});
      result.shown.tone = toneOfChange(*growth);
      result.formula += " " + fill(say("report", "The same months a year before: %1."), {shortMoney(m_figures.sales.revenueBefore)});
    } else {
      result.shown.detail = say("report", "nothing to compare with");
    }
    return result;
  }

  PortfolioCard margin() const {
    PortfolioCard result = card(PortfolioTopic::margin, say("report", "Contribution margin"));
    result.purpose = say("report", "What is left of revenue to cover fixed cost and profit.");
    result.formula = fill(say("report", "Sum of the margins that sales lines carry, divided by net revenue, %1."), {periodText()});
    const auto share = m_figures.sales.marginShare();
    if (!share) return lack(result, say("report", "sales carry no margin yet"), say("report", "Import costs or margins"));
    result.shown.value = words::percent(m_language, *share);
    result.shown.detail = shortMoney(*m_figures.sales.margin);
    if (const auto before = m_figures.sales.marginShareBefore()) {
      const double points = (*share - *before) * 100.0;
      result.shown.tone = toneOfChange(points / 100.0);
      result.shown.detail = fill(say("report", "%1 points to last year"), {(points > 0 ? "+" : "") + words::decimal(m_language, points, 1)});
    }
    return result;
  }

  PortfolioCard target() const {
    const std::string year = std::to_string(m_figures.fiscalYear);
    PortfolioCard result = card(PortfolioTopic::target, fill(say("report", "Target attainment %1"), {year}));
    result.purpose = fill(say("report", "Whether the revenue target of fiscal year %1 is being met so far."), {year});
    result.formula =
        say("report", "Revenue of the fiscal year so far, divided by the part of the target that the months elapsed should have brought.");
    if (!m_figures.target) return lack(result, say("report", "no target agreed"), say("report", "Enter or import targets"));
    const auto share = m_figures.attainment ? m_figures.attainment->share() : std::nullopt;
    if (!share) return lack(result, say("report", "no sales in this fiscal year yet"), say("report", "Import sales"));
    const scoring::Attainment& now = *m_figures.attainment;
    const std::int64_t gap = now.actual - now.targetToDate;
    result.shown.value = words::percent(m_language, *share, 0);
    result.shown.tone = stateTone(scoring::targetState(share));
    result.shown.detail =
        gap < 0 ? fill(say("report", "%1 behind plan"), {shortMoney(-gap)}) : fill(say("report", "%1 ahead of plan"), {shortMoney(gap)});
    result.formula += " " + fill(say("report", "%1 of %2 by now (%3 of 12 months; whole year %4)."),
                                 {shortMoney(now.actual), shortMoney(now.targetToDate), std::to_string(now.elapsedMonths), shortMoney(now.target)});
    result.formula +=
        " " + (m_figures.ownTarget ? say("report", "The target is the portfolio's own.")
                                   : say("report", "The targets of accounts are added up; accounts without one are left out on both sides."));
    return result;
  }

  PortfolioCard pipeline() const {
    const scoring::PipelineFigures& open = m_figures.pipeline;
    PortfolioCard result = card(PortfolioTopic::pipeline, say("report", "Weighted pipeline"));
    result.purpose = say("report", "What open opportunities may bring, on average.");
    result.formula = say("report", "Sum of amount × probability of open opportunities; those past their expected close are left out.");
    if (open.count == 0 && open.overdueCount == 0)
      return lack(result, say("report", "no open opportunity"), say("report", "Import or enter opportunities"));
    result.shown.value = shortMoney(open.weighted);
    result.shown.detail = m_words.say("report", "%n open opportunity(ies)", nullptr, open.count);
    result.formula += " " + fill(say("report", "Full amount %1."), {shortMoney(open.amount)});
    if (const auto& cases = m_figures.pipelineCases) {
      result.shown.detail = fill(say("report", "P10 to P90: %1 to %2"), {shortMoney((*cases)[0]), shortMoney((*cases)[2])});
      result.formula += " " + fill(say("report", "In 8 of 10 cases it brings between %1 and %2, half the time more than %3."),
                                   {shortMoney((*cases)[0]), shortMoney((*cases)[2]), shortMoney((*cases)[1])});
    }
    if (open.overdueCount > 0) {
      result.shown.tone = Tone::warning;
      result.shown.detail =
          m_words.say("report", "%n open", nullptr, open.count) + ", " + m_words.say("report", "%n past its close", nullptr, open.overdueCount);
      result.formula += " " + fill(say("report", "Left out as late: %1."), {shortMoney(open.overdueAmount)});
    }
    return result;
  }

  PortfolioCard satisfaction() const {
    PortfolioCard result = card(PortfolioTopic::satisfaction, say("report", "Customer satisfaction"));
    result.purpose = say("report", "Whether customers would recommend us.");
    const scoring::SatisfactionFigures& asked = m_figures.satisfaction;
    if (asked.answers == 0) {
      result.formula = say("report", "Measured by surveys; none are recorded in this workspace.");
      return lack(result, say("report", "not measured yet"), say("report", "Note it in the next review"));
    }
    result.formula = say("report",
                         "NPS: share of accounts that recommend us (9 or 10 on average) less share of those that would not (below 7). Each person's "
                         "newest answer of two years counts, each account once.");
    const auto promoter = scoring::netPromoter(asked.nps);
    if (promoter && asked.nps.total() >= scoring::kAnswersToScore) {
      result.shown.value = "NPS " + words::number(m_language, std::llround(promoter->score));
      result.shown.tone = promoter->score < 0.0 ? Tone::critical : promoter->score < 30.0 ? Tone::warning : Tone::positive;
      result.formula += " " + fill(say("report", "With 95 % certainty between %1 and %2 (adjusted Wald)."),
                                   {words::number(m_language, std::llround(promoter->adjusted.low)),
                                    words::number(m_language, std::llround(promoter->adjusted.high))});
    } else {
      const auto& mean = asked.npsMean ? asked.npsMean : asked.csatMean ? asked.csatMean : asked.ownMean;
      result.shown.value = words::decimal(m_language, *mean, 1);
      result.formula += " " + say("report", "Fewer than five accounts answered: the mean is shown, not a score.");
    }
    result.shown.detail = m_words.say("report", "%n account(s) answered", nullptr, asked.accounts);
    return result;
  }

  PortfolioCard dependency() const {
    PortfolioCard result = card(PortfolioTopic::dependency, say("report", "Dependency"));
    result.purpose = say("report", "How much hangs on few accounts.");
    result.formula =
        say("report", "HHI: the squared shares of all accounts (groups as one) added up, times 10,000; 10,000 would be a single customer.");
    const scoring::Concentration& concentration = m_pareto.concentration;
    const auto largest = concentration.topShare(1);
    if (!concentration.hhi || !largest) return lack(result, say("report", "no sales yet"), say("report", "Import sales"));
    result.shown.value = "HHI " + words::number(m_language, std::llround(*concentration.hhi * 10'000));
    result.shown.detail = fill(say("report", "largest account %1"), {words::percent(m_language, *largest, 0)});
    // A note from 10 %, amber from 20 %, red from 30 %.
    result.shown.tone = *largest > 0.3 ? Tone::critical : *largest > 0.2 ? Tone::warning : Tone::muted;
    if (concentration.effectiveAccounts)
      result.formula += " " + fill(say("report", "As concentrated as if %1 accounts of equal size made all revenue."),
                                   {words::decimal(m_language, *concentration.effectiveAccounts, 1)});
    return result;
  }

  const domain::Snapshot& m_snapshot;
  const scoring::PortfolioFigures& m_figures;
  const scoring::ParetoResult& m_pareto;
  const Words& m_words;
  words::Language m_language;
  base::Currency m_currency;
};

}  // namespace

std::string_view keyOf(PortfolioTopic topic) {
  switch (topic) {
    case PortfolioTopic::revenue: return "revenue";
    case PortfolioTopic::margin: return "margin";
    case PortfolioTopic::target: return "target";
    case PortfolioTopic::pipeline: return "pipeline";
    case PortfolioTopic::satisfaction: return "satisfaction";
    case PortfolioTopic::dependency: break;
  }
  return "dependency";
}

std::span<const PortfolioTopic> allTopics() {
  static constexpr std::array kAll{PortfolioTopic::revenue,  PortfolioTopic::margin,       PortfolioTopic::target,
                                   PortfolioTopic::pipeline, PortfolioTopic::satisfaction, PortfolioTopic::dependency};
  return kAll;
}

std::vector<PortfolioCard> portfolioCards(const domain::Snapshot& snapshot, const scoring::PortfolioFigures& figures,
                                          const scoring::ParetoResult& pareto, const Words& words) {
  return Cards(snapshot, figures, pareto, words).all();
}

std::string stateName(scoring::TargetState state, const Words& words) {
  switch (state) {
    case scoring::TargetState::onTrack: return words.say("report", "On track");
    case scoring::TargetState::atRisk: return words.say("report", "At risk");
    case scoring::TargetState::critical: return words.say("report", "Critical");
    case scoring::TargetState::none: break;
  }
  return words.say("report", "No target");
}

Tone stateTone(scoring::TargetState state) {
  switch (state) {
    case scoring::TargetState::onTrack: return Tone::positive;
    case scoring::TargetState::atRisk: return Tone::warning;
    case scoring::TargetState::critical: return Tone::critical;
    case scoring::TargetState::none: break;
  }
  return Tone::muted;
}

std::string stateReason(const domain::Snapshot& snapshot, const scoring::KeyAccountFigures& account, int fiscalYear, const Words& words) {
  const std::string year = std::to_string(fiscalYear);
  if (!account.target) return fill(words.say("report", "no revenue target for %1"), {year});
  if (!account.attainment || !account.attainment->share()) return fill(words.say("report", "nothing to measure in %1 yet"), {year});
  const base::Currency currency = domain::currencyOf(snapshot);
  const auto money = [&](std::int64_t minor) { return words::shortMoney(words.language(), {base::Amount{minor}, currency}); };
  return fill(words.say("report", "%1 of %2 planned by now"), {money(account.attainment->actual), money(account.attainment->targetToDate)});
}

}  // namespace kam::report
