// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/portfolio_workbook.h"

#include "domain/records.h"
#include "domain/value_text.h"
#include "report/concentration_words.h"
#include "report/portfolio_cards.h"
#include "report/portfolio_charts.h"
#include "scoring/portfolio/pareto_result.h"
#include "words/format.h"

#include <array>

namespace kam::report {

namespace {

class Sheets {
public:
  Sheets(const domain::Snapshot& snapshot, const PortfolioRequest& request)
      : m_snapshot(snapshot),
        m_request(request),
        m_words(request.language),
        m_figures(scoring::portfolioFigures(snapshot, request.today, request.period)) {
    scoring::ParetoOptions options;
    options.period = m_figures.period;
    m_pareto = scoring::pareto(snapshot, options, request.today);
    if (request.ranking == nullptr) {
      const auto made = scoring::rankAccounts(snapshot, scoring::defaultModel(snapshot, request.today), {scoring::RollUp::group, request.today});
      if (made) m_made = *made;
    }
  }

  Workbook workbook() const {
    Workbook book;
    const auto& settings = m_snapshot.all<domain::Settings>();
    const std::string company = settings.empty() || settings[0].company.empty() ? std::string("KAM Workbench") : settings[0].company;
    book.title = words::fill(say("report", "Portfolio · %1"), {company});
    book.author = company;
    book.language = m_words.language();
    book.currency = domain::currencyOf(m_snapshot);
    book.date = m_request.today;
    book.sheets = {keyFigures(book.title), pareto(), matrix(), keyAccounts(), workload(), concentration()};
    return book;
  }

private:
  std::string say(const char* area, const char* text) const { return m_words.say(area, text); }
  const scoring::Ranking* ranking() const { return m_request.ranking != nullptr ? m_request.ranking : m_made ? &*m_made : nullptr; }

  /// Period and part of the portfolio that the figures are of.
  std::string scope() const {
    std::string line = m_figures.period ? words::period(m_words.language(), *m_figures.period) : say("report", "No sales in this period");
    if (!m_request.part.empty()) line += " · " + m_request.part;
    return line + " · " + words::fill(say("report", "as of %1"), {words::date(m_words.language(), m_request.today)});
  }

  const domain::Account* account(domain::Id<domain::Account> id) const { return m_snapshot.find(id); }
  SheetCell number(domain::Id<domain::Account> id) const { return {account(id) != nullptr ? account(id)->number : std::string()}; }
  SheetCell name(domain::Id<domain::Account> id) const { return {account(id) != nullptr ? account(id)->name : id.toString()}; }
  SheetCell manager(domain::Id<domain::Account> id) const {
    const domain::TeamMember* member = account(id) != nullptr ? m_snapshot.find(account(id)->kam) : nullptr;
    return member != nullptr ? SheetCell{member->name} : SheetCell{};
  }

  SheetCell shown(PortfolioTopic topic) const {
    switch (topic) {
      case PortfolioTopic::revenue: return m_figures.period ? moneyCell(m_figures.sales.revenue) : SheetCell{};
      case PortfolioTopic::margin: return percentCell(m_figures.sales.marginShare());
      case PortfolioTopic::target: return percentCell(m_figures.attainment ? m_figures.attainment->share() : std::nullopt);
      case PortfolioTopic::pipeline: return moneyCell(m_figures.pipeline.weighted);
      case PortfolioTopic::dependency: return hhiPoints();
      case PortfolioTopic::satisfaction: {
        const auto promoter = scoring::netPromoter(m_figures.satisfaction.nps);
        return promoter && m_figures.satisfaction.nps.total() >= scoring::kAnswersToScore ? SheetCell{promoter->score, SheetLook::count}
                                                                                          : SheetCell{};
      }
    }
    return {};
  }
  static SheetCell percentCell(const std::optional<double>& share) { return share ? SheetCell{*share, SheetLook::percent} : SheetCell{}; }
  SheetCell hhiPoints() const {
    const auto& hhi = m_pareto.concentration.hhi;
    return hhi ? SheetCell{*hhi * 10'000, SheetLook::count} : SheetCell{};
  }

  WorkbookSheet keyFigures(const std::string& title) const {
    WorkbookSheet sheet{say("report", "Key figures"), {title, scope()}, {}, {}, {}};
    sheet.columns = {{say("report", "Figure")},
                     {say("report", "Value"), SheetLook::money},
                     {say("report", "Remark")},
                     {say("report", "What it is for"), SheetLook::wrapped},
                     {say("report", "How it is made"), SheetLook::wrapped},
                     {say("report", "What it does not see"), SheetLook::wrapped},
                     {say("report", "What to do"), SheetLook::wrapped}};
    for (const PortfolioCard& card : portfolioCards(m_snapshot, m_figures, m_pareto, m_words)) {
      sheet.rows.push_back({{card.shown.label},
                            card.missing ? SheetCell{} : shown(card.topic),
                            {card.shown.detail},
                            {card.purpose},
                            {card.formula},
                            {card.blindSpot},
                            {card.missing && !card.step.empty() ? card.step : card.advice}});
      for (auto& row : parts(card.topic)) sheet.rows.push_back(std::move(row));
    }
    return sheet;
  }

  /// The figures that a card's figure is made of, below it.
  std::vector<std::vector<SheetCell>> parts(PortfolioTopic topic) const {
    std::vector<std::vector<SheetCell>> rows;
    const auto add = [&](const std::string& label, const SheetCell& cell) {
      if (!std::holds_alternative<std::monostate>(cell.value)) rows.push_back({{"    " + label}, cell});
    };
    if (topic == PortfolioTopic::revenue && m_figures.period) {
      if (m_figures.before) add(say("report", "Same months a year before"), moneyCell(m_figures.sales.revenueBefore));
      add(say("report", "Change"), percentCell(m_figures.sales.growth()));
    } else if (topic == PortfolioTopic::margin) {
      add(say("report", "Margin amount"), moneyCell(m_figures.sales.margin));
      add(say("report", "Margin a year before, share"), percentCell(m_figures.sales.marginShareBefore()));
    } else if (topic == PortfolioTopic::target && m_figures.attainment) {
      add(say("report", "Revenue of the fiscal year so far"), moneyCell(m_figures.attainment->actual));
      add(say("report", "Target up to now"), moneyCell(m_figures.attainment->targetToDate));
      add(say("report", "Target of the year"), moneyCell(m_figures.attainment->target));
    } else if (topic == PortfolioTopic::pipeline && m_figures.pipeline.count + m_figures.pipeline.overdueCount > 0) {
      add(say("report", "Open opportunities"), {std::int64_t{m_figures.pipeline.count}, SheetLook::count});
      add(say("report", "Full amount"), moneyCell(m_figures.pipeline.amount));
      if (const auto& cases = m_figures.pipelineCases) {
        add(say("report", "Low case (P10)"), moneyCell((*cases)[0]));
        add(say("report", "Middle case (P50)"), moneyCell((*cases)[1]));
        add(say("report", "High case (P90)"), moneyCell((*cases)[2]));
      }
      add(say("report", "Left out: past their expected close"), moneyCell(m_figures.pipeline.overdueAmount));
    } else if (topic == PortfolioTopic::dependency) {
      add(say("report", "Share of the largest account"), percentCell(m_pareto.concentration.topShare(1)));
    }
    return rows;
  }

  WorkbookSheet pareto() const {
    WorkbookSheet sheet{say("report", "Pareto"), {paretoFinding(m_pareto, m_words), scope()}, {}, {}, {}};
    sheet.columns = {{say("report", "Rank"), SheetLook::count},
                     {say("report", "Account")},
                     {say("report", "Number")},
                     {say("report", "Account manager")},
                     {say("report", "Revenue"), SheetLook::money},
                     {say("report", "Share"), SheetLook::percent},
                     {say("report", "Cumulative share"), SheetLook::percent},
                     {say("report", "Class")}};
    for (const scoring::ParetoRow& row : m_pareto.rows)
      sheet.rows.push_back({{static_cast<std::int64_t>(row.rank)},
                            name(row.account),
                            number(row.account),
                            manager(row.account),
                            moneyCell(row.value),
                            cellOf(row.share),
                            cellOf(row.cumulative),
                            {std::string(scoring::letterOf(row.abc))}});
    if (!m_pareto.rows.empty()) sheet.total = {{}, {say("report", "Total")}, {}, {}, moneyCell(m_pareto.concentration.netTotal)};
    return sheet;
  }

  WorkbookSheet matrix() const {
    WorkbookSheet sheet{say("report", "Matrix"), {say("report", "Attractiveness and strength"), scope()}, {}, {}, {}};
    sheet.columns = {{say("report", "Account")},
                     {say("report", "Number")},
                     {say("report", "Tier")},
                     {say("report", "Attractiveness"), SheetLook::decimal},
                     {say("report", "Our strength with the customer"), SheetLook::decimal},
                     {say("report", "Field")},
                     {say("report", "Score"), SheetLook::decimal},
                     {say("report", "Known"), SheetLook::percent},
                     {say("report", "Revenue"), SheetLook::money}};
    if (ranking() == nullptr) return sheet;
    sheet.lead[1] += " · " + words::fill(say("report", "model “%1”"), {ranking()->model.name});
    for (const scoring::RankedAccount& row : ranking()->rows) {
      // A ranking of the whole portfolio also holds accounts outside this part.
      if (account(row.account) == nullptr || (!row.attractiveness && !row.strength)) continue;
      sheet.rows.push_back({name(row.account),
                            number(row.account),
                            {domain::wordOf(m_words, row.tier)},
                            cellOf(row.attractiveness),
                            cellOf(row.strength),
                            {row.quadrant ? fieldName(*row.quadrant, m_words) : std::string()},
                            cellOf(row.score),
                            {row.coverage},
                            moneyCell(row.revenue)});
    }
    return sheet;
  }

  WorkbookSheet keyAccounts() const {
    const std::string year = std::to_string(m_figures.fiscalYear);
    WorkbookSheet sheet{say("report", "Key accounts"), {say("report", "Key accounts against target"), scope()}, {}, {}, {}};
    sheet.columns = {{say("report", "Account")},
                     {say("report", "Number")},
                     {say("report", "Account manager")},
                     {say("report", "Revenue"), SheetLook::money},
                     {say("report", "Same months a year before"), SheetLook::money},
                     {say("report", "Change"), SheetLook::percent},
                     {say("report", "Contribution margin"), SheetLook::money},
                     {words::fill(say("report", "Target %1"), {year}), SheetLook::money},
                     {say("report", "Target up to now"), SheetLook::money},
                     {say("report", "Revenue of the fiscal year so far"), SheetLook::money},
                     {say("report", "Attainment"), SheetLook::percent},
                     {say("report", "State")}};
    for (const scoring::KeyAccountFigures& key : m_figures.keyAccounts) {
      std::vector<SheetCell> row{name(key.account), number(key.account), manager(key.account)};
      if (m_figures.period) {
        row.push_back(moneyCell(key.sales.revenue));
        row.push_back(m_figures.before ? moneyCell(key.sales.revenueBefore) : SheetCell{});
      } else row.resize(5);
      row.push_back(cellOf(key.sales.growth()));
      row.push_back(moneyCell(key.sales.margin));
      row.push_back(moneyCell(key.target));
      row.push_back(key.attainment ? moneyCell(key.attainment->targetToDate) : SheetCell{});
      row.push_back(key.attainment ? moneyCell(key.attainment->actual) : SheetCell{});
      row.push_back(cellOf(key.attainment ? key.attainment->share() : std::nullopt));
      row.push_back({stateName(key.state, m_words)});
      sheet.rows.push_back(std::move(row));
    }
    return sheet;
  }

  WorkbookSheet workload() const {
    WorkbookSheet sheet{say("report", "Workload"), {say("report", "Planned hours a year against those there are"), scope()}, {}, {}, {}};
    sheet.columns = {{say("report", "Account manager")},
                     {say("report", "Planned hours"), SheetLook::count},
                     {say("report", "Hours there are"), SheetLook::count},
                     {say("report", "Utilisation"), SheetLook::percent}};
    for (const scoring::MemberHours& hours : scoring::plannedHours(m_snapshot)) {
      const domain::TeamMember* member = m_snapshot.find(hours.member);
      if (member == nullptr) continue;
      SheetCell used;
      if (hours.available && *hours.available > 0) used = {static_cast<double>(hours.planned) / static_cast<double>(*hours.available)};
      sheet.rows.push_back({{member->name}, {hours.planned}, cellOf(hours.available), used});
    }
    return sheet;
  }

  WorkbookSheet concentration() const {
    WorkbookSheet sheet{say("report", "Concentration"), {say("report", "How much hangs on few accounts"), scope()}, {}, {}, {}};
    sheet.columns = {{say("report", "Figure")},
                     {say("report", "Value"), SheetLook::percent},
                     {say("report", "As shown")},
                     {say("report", "What it means"), SheetLook::wrapped}};
    const scoring::Concentration& spread = m_pareto.concentration;
    const auto plain = [](const std::optional<double>& value, SheetLook look) { return value ? SheetCell{*value, look} : SheetCell{}; };
    const std::optional<double> few = spread.vitalFew ? std::optional(spread.vitalFew->shareOfAccounts) : std::nullopt;
    // In the order of concentrationLines.
    const std::array<SheetCell, 7> values{percentCell(few),
                                          percentCell(spread.topShare(1)),
                                          percentCell(spread.topShare(5)),
                                          percentCell(spread.topShare(10)),
                                          plain(spread.effectiveAccounts, SheetLook::decimal),
                                          hhiPoints(),
                                          plain(spread.gini, SheetLook::percent)};
    const auto lines = concentrationLines(m_pareto, m_words);
    for (std::size_t i = 0; i < lines.size() && i < values.size(); ++i)
      sheet.rows.push_back({{lines[i].name}, values[i], {lines[i].value}, {lines[i].meaning}});
    return sheet;
  }

  const domain::Snapshot& m_snapshot;
  const PortfolioRequest& m_request;
  words::Words m_words;
  scoring::PortfolioFigures m_figures;
  scoring::ParetoResult m_pareto;
  std::optional<scoring::Ranking> m_made;
};

}  // namespace

Workbook portfolioWorkbook(const domain::Snapshot& snapshot, const PortfolioRequest& request) { return Sheets(snapshot, request).workbook(); }

}  // namespace kam::report
