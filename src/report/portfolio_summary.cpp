// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/portfolio_summary.h"

#include "domain/records.h"
#include "domain/value_text.h"
#include "report/portfolio_cards.h"
#include "report/portfolio_charts.h"
#include "scoring/portfolio/pareto_result.h"
#include "words/format.h"

#include <algorithm>

namespace kam::report {

namespace {

/// What fits the rest of the page beside cards and charts.
constexpr std::size_t kMostKeyAccounts = 12;

class Summary {
public:
  Summary(const domain::Snapshot& snapshot, const PortfolioRequest& request)
      : m_snapshot(snapshot),
        m_request(request),
        m_words(request.language),
        m_currency(domain::currencyOf(snapshot)),
        m_figures(scoring::portfolioFigures(snapshot, request.today, request.period)) {
    scoring::ParetoOptions options;
    options.period = m_figures.period;
    m_pareto = scoring::pareto(snapshot, options, request.today);
    const auto& settings = snapshot.all<domain::Settings>();
    m_company = settings.empty() || settings[0].company.empty() ? std::string("KAM Workbench") : settings[0].company;
  }

  Document document() const {
    Document document;
    document.language = m_words.language();
    document.date = m_request.today;
    document.title = words::fill(m_words.say("report", "Portfolio · %1"), {m_company});
    document.subject = m_words.say("report", "Portfolio summary");
    document.author = m_company;
    document.headerLeft = document.title;
    document.headerRight = domain::wordOf(m_words, domain::Classification::internal);
    document.footerLeft = words::fill(m_words.say("report", "%1 · as of %2"), {m_company, words::date(m_words.language(), m_request.today)});
    document.pagePattern = m_words.say("report", "Page %1 of %2");
    document.mostPages = 1;
    Section section{"portfolio", document.subject, {}, false, true};
    section.blocks.emplace_back(Paragraph{m_words.say("report", "Portfolio at a glance"), Paragraph::Look::title});
    section.blocks.emplace_back(Paragraph{lead(), Paragraph::Look::lead});
    section.blocks.emplace_back(cards());
    section.blocks.emplace_back(ChartBlock{{paretoChart(m_snapshot, m_pareto, m_words)}, 158, {}});
    document.sections.push_back(std::move(section));
    addMatrixAndTable(document);
    return document;
  }

private:
  std::string shortMoney(std::int64_t minor) const { return words::shortMoney(m_words.language(), {base::Amount{minor}, m_currency}); }

  std::string lead() const {
    std::string line = m_words.say("report", "%n account(s)", nullptr, m_figures.accounts);
    const int keyAccounts = static_cast<int>(m_figures.keyAccounts.size());
    line += ", " + m_words.say("report", "%n key account(s)", nullptr, keyAccounts);
    if (!m_request.part.empty()) line += " \u00b7 " + m_request.part;
    if (m_figures.period) line += " \u00b7 " + words::period(m_words.language(), *m_figures.period);
    return line;
  }

  KeyFigures cards() const {
    KeyFigures cards;
    for (PortfolioCard& card : portfolioCards(m_snapshot, m_figures, m_pareto, m_words)) cards.figures.push_back(std::move(card.shown));
    return cards;
  }

  void addMatrixAndTable(Document& document) const {
    std::optional<scoring::Ranking> made;
    const scoring::Ranking* ranking = m_request.ranking;
    if (ranking == nullptr) {
      const auto result =
          scoring::rankAccounts(m_snapshot, scoring::defaultModel(m_snapshot, m_request.today), {scoring::RollUp::group, m_request.today});
      if (result) made = *result;
      ranking = made ? &*made : nullptr;
    }
    std::vector<Block>& blocks = document.sections.front().blocks;
    if (ranking != nullptr) {
      std::optional<scoring::MatrixTrail> traced;
      if (m_request.trail == nullptr) traced = scoring::matrixTrail(m_snapshot, *ranking);
      MatrixChart matrix = matrixChart(m_snapshot, *ranking, m_words, {}, m_request.trail != nullptr ? m_request.trail : &*traced);
      if (!matrix.points.empty()) blocks.emplace_back(ChartBlock{{std::move(matrix)}, 192, {}});
    }
    Table table = keyAccounts();
    if (table.rows.empty()) {
      blocks.emplace_back(Note{Tone::warning, m_words.say("report", "open"), m_words.say("report", "No key account is decided yet.")});
      return;
    }
    blocks.emplace_back(Subheading{m_words.say("report", "Key accounts against target")});
    blocks.emplace_back(std::move(table));
  }

  Table keyAccounts() const {
    Table table;
    table.columns = {{m_words.say("report", "Account"), 3.4, Align::left},  {m_words.say("report", "Account manager"), 2.2, Align::left},
                     {m_words.say("report", "Revenue"), 1.7, Align::right}, {m_words.say("report", "Change"), 1.4, Align::right},
                     {m_words.say("report", "Target"), 1.7, Align::right},  {m_words.say("report", "Attainment"), 1.5, Align::right}};
    const auto& keys = m_figures.keyAccounts;
    for (std::size_t i = 0; i < std::min(keys.size(), kMostKeyAccounts); ++i) table.rows.push_back(row(keys[i]));
    if (keys.size() > kMostKeyAccounts) {
      const int others = static_cast<int>(keys.size() - kMostKeyAccounts);
      table.caption = m_words.say("report", "and %n further key account(s)", nullptr, others);
    }
    return table;
  }

  std::vector<Cell> row(const scoring::KeyAccountFigures& key) const {
    const words::Language language = m_words.language();
    const std::string unknown(words::kUnknown);
    const domain::Account* account = m_snapshot.find(key.account);
    const domain::TeamMember* manager = m_snapshot.find(account->kam);
    const auto growth = key.sales.growth();
    const auto share = key.attainment ? key.attainment->share() : std::nullopt;
    Cell reached{unknown, Tone::muted, false, false, {}};
    if (share) reached = {words::percent(language, *share, 0), stateTone(key.state), false, true, {}};
    return {{account->name, Tone::plain, true, false, {}},
            {manager == nullptr ? unknown : manager->name, Tone::muted, false, false, {}},
            {m_figures.period ? shortMoney(key.sales.revenue) : unknown, Tone::plain, false, false, {}},
            {growth ? words::signedPercent(language, *growth) : unknown, growth && *growth < 0 ? Tone::critical : Tone::plain, false, false, {}},
            {key.target ? shortMoney(*key.target) : unknown, Tone::plain, false, false, {}},
            reached};
  }

  const domain::Snapshot& m_snapshot;
  const PortfolioRequest& m_request;
  words::Words m_words;
  base::Currency m_currency;
  scoring::PortfolioFigures m_figures;
  scoring::ParetoResult m_pareto;
  std::string m_company;
};

}  // namespace

Document portfolioSummary(const domain::Snapshot& snapshot, const PortfolioRequest& request) { return Summary(snapshot, request).document(); }

}  // namespace kam::report
