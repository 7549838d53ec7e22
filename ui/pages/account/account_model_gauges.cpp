// SPDX-License-Identifier: GPL-3.0-or-later
// What the strip below an account's name says.
#include "domain/value_text.h"
#include "pages/account/account_model.h"
#include "scoring/account/contract_term.h"
#include "scoring/figures/business_figures.h"
#include "scoring/satisfaction/account_satisfaction.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>

namespace kam::ui {

namespace {

/// From here on a target counts as met to date, and below the other as missed.
constexpr double kMet = 0.98;
constexpr double kMissed = 0.9;

Tone toneOfShare(double share) { return share >= kMet ? Tone::positive : share >= kMissed ? Tone::warning : Tone::critical; }

}  // namespace

Gauge AccountModel::targetGauge(const QString& name, std::optional<double> share, const std::string& actual, const std::string& target) const {
  Gauge gauge{name, {}, {}, std::nullopt, Tone::neutral, QStringLiteral("plan")};
  if (target.empty()) {
    gauge.value = say("account", "no target");
    gauge.explanation = say("account", "No target is set for this fiscal year; it is typed in the account's plan.");
    return gauge;
  }
  gauge.value = share ? qtText(words::percent(m_words.language(), *share, 0)) : qtText(words::kUnknown);
  gauge.explanation = fill(say("account", "%1 of a target of %2 to date"), {actual, target});
  if (!share) return gauge;
  gauge.share = std::clamp(*share, 0.0, 1.0);
  gauge.tone = toneOfShare(*share);
  return gauge;
}

std::vector<Gauge> AccountModel::gauges() const {
  std::vector<Gauge> gauges;
  const QString unknown = qtText(words::kUnknown);
  const std::string intent = m_account.intent == domain::Intent::unknown ? std::string() : domain::wordOf(m_words, m_account.intent);
  gauges.push_back({say("account", "Intent"),
                    intent.empty() ? unknown : qtText(intent),
                    say("account", "What we want with this account; set in its profile."),
                    std::nullopt,
                    Tone::neutral,
                    {}});
  Gauge health{
      say("account", "Health"),  unknown, say("account", "Nothing is known yet that tells how the account is doing."), std::nullopt, Tone::neutral,
      QStringLiteral("overview")};
  if (m_health.score) {
    const auto band = scoring::healthBandOf(*m_health.score);
    health.value = fill(say("account", "%1 of 100"), {words::decimal(m_words.language(), *m_health.score, 0)});
    health.explanation = say("account", "Six parts weighted by what is known of them; the overview shows each.");
    health.share = *m_health.score / 100.0;
    health.tone = band == scoring::HealthBand::good ? Tone::positive : band == scoring::HealthBand::watch ? Tone::warning : Tone::critical;
  }
  gauges.push_back(std::move(health));
  gauges.push_back({say("account", "Known of it"), qtText(words::percent(m_words.language(), m_health.confidence, 0)),
                    say("account", "How much of what makes up health is known and fresh; it never changes health itself."), m_health.confidence,
                    Tone::neutral, QStringLiteral("profile")});
  const unsigned start = m_workspace->fiscalYearStart();
  const int year = base::fiscalYearOf(m_today, start);
  const scoring::TargetFigures targets = scoring::targetsOf(*m_snapshot, m_account.id, year);
  const auto revenue = scoring::attainmentOf(*m_snapshot, m_members, targets.revenue, year, start);
  gauges.push_back(targetGauge(say("account", "Revenue target"), revenue ? revenue->share() : std::nullopt,
                               revenue ? shortMoney(revenue->actual) : std::string(),
                               targets.revenue ? shortMoney(*targets.revenue) : std::string()));
  std::optional<double> marginShare;
  std::string marginActual;
  if (targets.margin && revenue && revenue->elapsedMonths > 0) {
    const base::Month first = base::monthOf(base::fiscalYear(year, start).from);
    const scoring::SalesFigures soFar =
        scoring::salesOf(*m_snapshot, m_members, {first.first(), base::Month{first.index + revenue->elapsedMonths - 1}.last()});
    const double due = static_cast<double>(*targets.margin) * revenue->elapsedMonths / 12.0;
    if (soFar.margin && due > 0) marginShare = static_cast<double>(*soFar.margin) / due;
    if (soFar.margin) marginActual = shortMoney(*soFar.margin);
  }
  gauges.push_back(
      targetGauge(say("account", "Margin target"), marginShare, marginActual, targets.margin ? shortMoney(*targets.margin) : std::string()));
  const scoring::SatisfactionFigures asked = scoring::satisfactionOf(*m_snapshot, {m_members.begin(), m_members.end()}, m_today);
  const auto mean = scoring::outOfTen(asked);
  Gauge satisfaction =
      targetGauge(say("account", "Satisfaction"),
                  mean && targets.satisfaction && *targets.satisfaction > 0 ? std::optional(*mean / *targets.satisfaction) : std::nullopt,
                  mean ? words::decimal(m_words.language(), *mean, 1) : std::string(words::kUnknown),
                  targets.satisfaction ? words::decimal(m_words.language(), *targets.satisfaction, 1) : std::string());
  if (mean) satisfaction.value = qtText(words::decimal(m_words.language(), *mean, 1));
  satisfaction.leadsTo = QStringLiteral("together");
  gauges.push_back(std::move(satisfaction));
  const std::int64_t expected = m_period ? scoring::salesOf(*m_snapshot, m_members, *m_period).revenue : 0;
  const auto cover = scoring::contractCover(*m_snapshot, m_members, m_today, 12, expected);
  Gauge contract{say("account", "Contract cover"),
                 cover ? qtText(words::percent(m_words.language(), *cover, 0)) : unknown,
                 say("account", "Part of a year's revenue that nobody can end within twelve months"),
                 std::nullopt,
                 Tone::neutral,
                 QStringLiteral("contracts")};
  if (cover) contract.share = std::clamp(*cover, 0.0, 1.0);
  gauges.push_back(std::move(contract));
  Gauge review{
      say("account", "Next review"), unknown, say("account", "No review is planned; the day is set in the profile."), std::nullopt, Tone::neutral,
      QStringLiteral("overview")};
  if (m_account.nextReview) {
    const bool over = *m_account.nextReview < m_today;
    review.value = qtText(words::date(m_words.language(), *m_account.nextReview));
    review.explanation = over ? say("account", "The review is overdue") : say("account", "Day on which the account is reviewed next");
    review.tone = over ? Tone::critical : Tone::neutral;
  }
  gauges.push_back(std::move(review));
  return gauges;
}

}  // namespace kam::ui
