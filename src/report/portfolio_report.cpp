// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/portfolio_report.h"

#include "domain/records.h"
#include "domain/value_text.h"
#include "report/portfolio_cards.h"
#include "report/portfolio_topics.h"
#include "words/format.h"

namespace kam::report {

std::string PortfolioContext::money(std::int64_t minor) const { return words::shortMoney(words.language(), {base::Amount{minor}, currency}); }
std::string PortfolioContext::money(std::optional<std::int64_t> minor) const { return minor ? money(*minor) : std::string(words::kUnknown); }
std::string PortfolioContext::percent(std::optional<double> share, int decimals) const {
  return share ? words::percent(words.language(), *share, decimals) : std::string(words::kUnknown);
}
std::string PortfolioContext::signedPercent(std::optional<double> share) const {
  return share ? words::signedPercent(words.language(), *share) : std::string(words::kUnknown);
}
std::string PortfolioContext::nameOf(domain::Id<domain::Account> id) const {
  const domain::Account* account = whole.find(id);
  return account == nullptr ? id.toString() : account->name;
}

Cell plainCell(const std::string& text) { return {text, Tone::plain, false, false, {}}; }
Cell strongCell(const std::string& text) { return {text, Tone::plain, true, false, {}}; }
Cell tonedCell(const std::string& text, Tone tone, bool pill) { return {text, tone, false, pill, {}}; }

namespace {

Section overview(const PortfolioContext& context, const std::string& missing) {
  Section section{"overview", context.say("report", "Portfolio at a glance"), {}, false, true};
  section.blocks.emplace_back(Paragraph{section.title, Paragraph::Look::title});
  std::string lead = context.words.say("report", "%n account(s)", nullptr, context.agenda.figures.accounts);
  const int keys = static_cast<int>(context.agenda.figures.keyAccounts.size());
  lead += ", " + context.words.say("report", "%n key account(s)", nullptr, keys);
  if (!context.request.part.empty()) lead += " \u00b7 " + context.request.part;
  if (context.agenda.figures.period) lead += " \u00b7 " + words::period(context.words.language(), *context.agenda.figures.period);
  section.blocks.emplace_back(Paragraph{lead, Paragraph::Look::lead});
  KeyFigures figures;
  Table table;
  table.columns = {{context.say("report", "Figure"), 1.5, Align::left},
                   {context.say("report", "How it is made"), 3.0, Align::left},
                   {context.say("report", "What it does not see"), 2.0, Align::left},
                   {context.say("report", "What to do"), 2.8, Align::left}};
  for (const PortfolioCard& card : portfolioCards(context.part, context.agenda.figures, context.agenda.pareto, context.words)) {
    figures.figures.push_back(card.shown);
    table.rows.push_back(
        {strongCell(card.shown.label), tonedCell(card.formula, Tone::muted), tonedCell(card.blindSpot, Tone::muted), plainCell(card.advice)});
  }
  section.blocks.emplace_back(std::move(figures));
  section.blocks.emplace_back(Subheading{context.say("report", "What the figures recommend")});
  section.blocks.emplace_back(std::move(table));
  if (!missing.empty()) section.blocks.emplace_back(Note{Tone::muted, context.say("report", "Left out"), missing});
  return section;
}

/// Each page, and what is missing where there is none.
std::vector<std::pair<std::optional<Section>, std::string>> topics(const PortfolioContext& context) {
  return {{paretoTopic(context), context.say("report", "Pareto: no sales are recorded")},
          {matrixTopic(context), context.say("report", "matrix: no account is placed on both axes")},
          {targetTopic(context), context.say("report", "key accounts against target: no key account is decided")},
          {workloadTopic(context), context.say("report", "workload: no hours are planned")},
          {lossTopic(context), context.say("report", "dependency: no sales are recorded")},
          {earningsTopic(context), context.say("report", "steadiness: no sales are recorded")},
          {profitTopic(context), context.say("report", "whale curve: no costs of accounts or no margins are recorded")},
          {migrationTopic(context), context.say("report", "class migration: sales do not reach back a year")},
          {reviewTopic(context), context.say("report", "review: none was held yet")}};
}

}  // namespace

Document portfolioReport(const domain::Snapshot& snapshot, const PortfolioRequest& request) {
  std::optional<scoring::Ranking> ranked;
  if (request.ranking == nullptr)
    if (auto made = scoring::rankAccounts(snapshot, scoring::defaultModel(snapshot, request.today), {scoring::RollUp::group, request.today}))
      ranked = std::move(*made);
  const scoring::Ranking* ranking = request.ranking != nullptr ? request.ranking : ranked ? &*ranked : nullptr;
  scoring::MatrixTrail traced;
  if (request.trail == nullptr && ranking != nullptr) traced = scoring::matrixTrail(snapshot, *ranking);
  const scoring::MatrixTrail& trail = request.trail != nullptr ? *request.trail : traced;
  const domain::Snapshot part = scoring::partOf(snapshot, request.scope);
  const PortfolioContext context{snapshot,
                                 part,
                                 request,
                                 words::Words(request.language),
                                 domain::currencyOf(snapshot),
                                 ranking,
                                 trail,
                                 scoring::reviewAgenda(snapshot, {request.scope, request.today, request.period}, ranking, trail)};
  const auto& settings = snapshot.all<domain::Settings>();
  const std::string company = settings.empty() || settings[0].company.empty() ? std::string("KAM Workbench") : settings[0].company;
  Document document;
  document.language = request.language;
  document.date = request.today;
  document.title = words::fill(context.say("report", "Portfolio · %1"), {company});
  document.subject = context.say("report", "Portfolio report");
  document.author = company;
  document.headerLeft = document.title;
  document.headerRight = domain::wordOf(context.words, domain::Classification::internal);
  document.footerLeft = words::fill(context.say("report", "%1 · as of %2"), {company, words::date(request.language, request.today)});
  document.pagePattern = context.say("report", "Page %1 of %2");
  std::string missing;
  std::vector<Section> pages;
  for (auto& [section, lacks] : topics(context)) {
    if (!section) {
      missing += (missing.empty() ? "" : "; ") + lacks;
      continue;
    }
    section->startsPage = true;
    pages.push_back(std::move(*section));
  }
  document.sections.push_back(overview(context, missing));
  for (Section& page : pages) document.sections.push_back(std::move(page));
  return document;
}

}  // namespace kam::report
