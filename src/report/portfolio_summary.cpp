// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/portfolio_summary.h"

#include "domain/records.h"
#include "domain/value_text.h"
#include "report/portfolio_charts.h"
#include "scoring/figures/business_figures.h"
#include "scoring/figures/sales_figures.h"
#include "scoring/portfolio/pareto_result.h"
#include "words/format.h"

#include <algorithm>
#include <set>

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
        m_pareto(scoring::pareto(snapshot, {}, request.today)),
        m_tree(snapshot) {
    const auto& settings = snapshot.all<domain::Settings>();
    const std::int64_t start = settings.empty() ? 1 : settings[0].fiscalYearStart.value_or(1);
    m_fiscalYearStart = start >= 1 && start <= 12 ? static_cast<unsigned>(start) : 1U;
    m_fiscalYear = base::fiscalYearOf(request.today, m_fiscalYearStart);
    m_company = settings.empty() || settings[0].company.empty() ? std::string("KAM Workbench") : settings[0].company;
    if (m_pareto.period) m_sales = scoring::salesOfAll(snapshot, *m_pareto.period);
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

  int keyAccountCount() const {
    const auto& accounts = m_snapshot.all<domain::Account>();
    return static_cast<int>(
        std::count_if(accounts.begin(), accounts.end(), [](const domain::Account& a) { return !a.archived && a.tier == domain::Tier::key; }));
  }

  std::string lead() const {
    const auto& accounts = m_snapshot.all<domain::Account>();
    const auto listed = std::count_if(accounts.begin(), accounts.end(), [](const domain::Account& a) { return !a.archived; });
    const int count = static_cast<int>(listed);
    std::string line = m_words.say("report", "%n account(s)", nullptr, count);
    line += ", " + m_words.say("report", "%n key account(s)", nullptr, keyAccountCount());
    if (m_pareto.period) line += " \u00b7 " + words::period(m_words.language(), *m_pareto.period);
    return line;
  }

  KeyFigures cards() const {
    const words::Language language = m_words.language();
    const std::string unknown(words::kUnknown);
    KeyFigures cards;
    KeyFigure revenue{m_words.say("report", "Revenue, 12 months"), m_pareto.period ? shortMoney(m_sales.revenue) : unknown, {}, Tone::muted};
    if (const auto growth = m_sales.growth()) {
      revenue.detail = words::fill(m_words.say("report", "%1 on the year before"), {words::signedPercent(language, *growth)});
      revenue.tone = *growth < 0 ? Tone::critical : Tone::positive;
    }
    cards.figures.push_back(revenue);
    const auto margin = m_sales.marginShare();
    cards.figures.push_back({m_words.say("report", "Contribution margin"), margin ? words::percent(language, *margin) : unknown,
                             margin ? shortMoney(*m_sales.margin) : m_words.say("report", "sales carry no margin yet"), Tone::muted});
    cards.figures.push_back(targetCard(unknown));
    const scoring::PipelineFigures pipeline = scoring::pipelineOf(m_snapshot, {}, m_request.today);
    cards.figures.push_back({m_words.say("report", "Weighted pipeline"), shortMoney(pipeline.weighted),
                             m_words.say("report", "%n open opportunity(ies)", nullptr, pipeline.count), Tone::muted});
    cards.figures.push_back({m_words.say("report", "Customer satisfaction"), unknown, m_words.say("report", "not measured yet"), Tone::muted});
    const auto hhi = m_pareto.concentration.hhi;
    const auto largest = m_pareto.concentration.topShare(1);
    cards.figures.push_back(
        {m_words.say("report", "Dependency"), hhi ? "HHI " + words::number(language, static_cast<std::int64_t>(*hhi * 10'000 + 0.5)) : unknown,
         largest ? words::fill(m_words.say("report", "largest account %1"), {words::percent(language, *largest, 0)}) : std::string(), Tone::muted});
    return cards;
  }

  KeyFigure targetCard(const std::string& unknown) const {
    KeyFigure card{words::fill(m_words.say("report", "Target attainment %1"), {std::to_string(m_fiscalYear)}), unknown,
                   m_words.say("report", "no target agreed"), Tone::warning};
    const scoring::TargetFigures targets = scoring::portfolioTargets(m_snapshot, m_fiscalYear);
    if (!targets.revenue) return card;
    card.detail = words::fill(m_words.say("report", "target %1"), {shortMoney(*targets.revenue)});
    card.tone = Tone::muted;
    const std::vector<domain::RawId> measured = accountsBehindTarget();
    const auto attainment = scoring::attainmentOf(m_snapshot, measured, targets.revenue, m_fiscalYear, m_fiscalYearStart);
    if (const auto share = attainment ? attainment->share() : std::nullopt) card.value = words::percent(m_words.language(), *share, 0);
    return card;
  }

  /// Everybody where the portfolio has a target of its own; else those whose targets were added up.
  std::vector<domain::RawId> accountsBehindTarget() const {
    const bool own = scoring::targetsOf(m_snapshot, {}, m_fiscalYear).revenue.has_value();
    std::set<domain::RawId> accounts;
    if (own) accounts.insert(m_snapshot.sales().accounts.begin(), m_snapshot.sales().accounts.end());
    for (const domain::Target& target : m_snapshot.all<domain::Target>())
      if (!own && target.account.isSet() && target.year == m_fiscalYear && target.measure == domain::Measure::revenue && target.amount)
        for (const domain::RawId account : scoring::withSubsidiaries(m_snapshot, m_tree, target.account.raw())) accounts.insert(account);
    return {accounts.begin(), accounts.end()};
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
      MatrixChart matrix = matrixChart(m_snapshot, *ranking, m_words);
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
    std::vector<std::pair<scoring::SalesFigures, const domain::Account*>> rows;
    for (const domain::Account& account : m_snapshot.all<domain::Account>())
      if (!account.archived && account.tier == domain::Tier::key)
        rows.emplace_back(m_pareto.period
                              ? scoring::salesOf(m_snapshot, scoring::withSubsidiaries(m_snapshot, m_tree, account.id.raw()), *m_pareto.period)
                              : scoring::SalesFigures{},
                          &account);
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first.revenue > b.first.revenue; });
    for (std::size_t i = 0; i < std::min(rows.size(), kMostKeyAccounts); ++i) table.rows.push_back(row(*rows[i].second, rows[i].first));
    if (rows.size() > kMostKeyAccounts) {
      const int others = static_cast<int>(rows.size() - kMostKeyAccounts);
      table.caption = m_words.say("report", "and %n further key account(s)", nullptr, others);
    }
    return table;
  }

  std::vector<Cell> row(const domain::Account& account, const scoring::SalesFigures& sales) const {
    const words::Language language = m_words.language();
    const std::string unknown(words::kUnknown);
    const domain::TeamMember* manager = m_snapshot.find(account.kam);
    const auto growth = sales.growth();
    const scoring::TargetFigures targets = scoring::targetsOf(m_snapshot, account.id, m_fiscalYear);
    const auto attainment = scoring::attainmentOf(m_snapshot, scoring::withSubsidiaries(m_snapshot, m_tree, account.id.raw()), targets.revenue,
                                                  m_fiscalYear, m_fiscalYearStart);
    const auto share = attainment ? attainment->share() : std::nullopt;
    Cell name{account.name, Tone::plain, true, false, {}};
    Cell reached{unknown, Tone::muted, false, false, {}};
    if (share) {
      const double part = share.value_or(0.0);
      const Tone tone = part >= 1.0 ? Tone::positive : part >= 0.9 ? Tone::warning : Tone::critical;
      reached = {words::percent(language, part, 0), tone, false, true, {}};
    }
    return {name,
            {manager == nullptr ? unknown : manager->name, Tone::muted, false, false, {}},
            {shortMoney(sales.revenue), Tone::plain, false, false, {}},
            {growth ? words::signedPercent(language, *growth) : unknown, growth && *growth < 0 ? Tone::critical : Tone::plain, false, false, {}},
            {targets.revenue ? shortMoney(*targets.revenue) : unknown, Tone::plain, false, false, {}},
            reached};
  }

  const domain::Snapshot& m_snapshot;
  const PortfolioRequest& m_request;
  words::Words m_words;
  base::Currency m_currency;
  scoring::ParetoResult m_pareto;
  domain::AccountTree m_tree;
  unsigned m_fiscalYearStart = 1;
  int m_fiscalYear = 0;
  std::string m_company;
  scoring::SalesFigures m_sales;
};

}  // namespace

Document portfolioSummary(const domain::Snapshot& snapshot, const PortfolioRequest& request) { return Summary(snapshot, request).document(); }

}  // namespace kam::report
