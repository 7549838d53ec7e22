// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the portfolio report, and what they share.
#pragma once

#include "report/document.h"
#include "report/portfolio_summary.h"
#include "scoring/figures/portfolio_figures.h"
#include "scoring/portfolio/pareto_result.h"
#include "scoring/portfolio/review_agenda.h"

#include <optional>

namespace kam::report {

struct PortfolioContext {
  const domain::Snapshot& whole;
  const domain::Snapshot& part;
  const PortfolioRequest& request;
  words::Words words;
  base::Currency currency;
  const scoring::Ranking* ranking;
  const scoring::MatrixTrail& trail;
  scoring::ReviewAgenda agenda;

  std::string money(std::int64_t minor) const;
  std::string money(std::optional<std::int64_t> minor) const;
  std::string percent(std::optional<double> share, int decimals = 0) const;
  std::string signedPercent(std::optional<double> share) const;
  std::string nameOf(domain::Id<domain::Account> account) const;
  std::string say(const char* area, const char* text) const { return words.say(area, text); }
};

/// Text in a table, in the tone that its state has.
Cell plainCell(const std::string& text);
Cell strongCell(const std::string& text);
Cell tonedCell(const std::string& text, Tone tone, bool pill = false);

/// A page each; unset where there is nothing to show.
std::optional<Section> paretoTopic(const PortfolioContext& context);
std::optional<Section> matrixTopic(const PortfolioContext& context);
std::optional<Section> targetTopic(const PortfolioContext& context);
std::optional<Section> workloadTopic(const PortfolioContext& context);
std::optional<Section> lossTopic(const PortfolioContext& context);
std::optional<Section> earningsTopic(const PortfolioContext& context);
std::optional<Section> profitTopic(const PortfolioContext& context);
std::optional<Section> migrationTopic(const PortfolioContext& context);
std::optional<Section> reviewTopic(const PortfolioContext& context);

}  // namespace kam::report
