// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/portfolio_model.h"

#include "domain/records.h"
#include "pages/portfolio/key_account_table.h"
#include "pages/portfolio/portfolio_cards.h"
#include "report/portfolio_charts.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>

namespace kam::ui {

PortfolioState lookAtPortfolio(app::SnapshotPointer snapshot, const scoring::PortfolioScope& scope) {
  PortfolioState state{std::move(snapshot), scope, {}, {}, {}};
  const domain::Snapshot& now = *state.snapshot;
  state.figures = scoring::portfolioFigures(now, scope);
  scoring::ParetoOptions options;
  options.period = scope.period;
  const auto& accounts = now.all<domain::Account>();
  const domain::AccountTree tree(now);
  const auto inScope = [&](domain::Id<domain::Account> id) {
    const std::size_t row = accounts.rowOf(id);
    return row < accounts.size() && scoring::isInScope(now, tree, row, scope);
  };
  if (scope.manager.isSet()) {
    options.only.emplace();
    for (const domain::Account& account : accounts)
      if (inScope(account.id)) options.only->push_back(account.id.raw());
    std::sort(options.only->begin(), options.only->end());
  }
  state.pareto = scoring::pareto(now, options, scope.today);
  auto ranking = scoring::rankAccounts(now, scoring::defaultModel(now, scope.today), {scoring::RollUp::group, scope.today});
  if (!ranking) return state;
  state.ranking = std::move(*ranking);
  if (scope.manager.isSet()) std::erase_if(state.ranking->rows, [&](const scoring::RankedAccount& row) { return !inScope(row.account); });
  return state;
}

void PortfolioModel::load(app::Workspace* workspace, words::Words words, const scoring::PortfolioScope& scope) {
  m_words = words;
  if (workspace == nullptr) {
    m_worker.stop();
    m_state.reset();
    Q_EMIT changed();
    return;
  }
  m_worker.run([snapshot = workspace->snapshot(), scope](const std::atomic<bool>&) { return lookAtPortfolio(snapshot, scope); },
               [this](PortfolioState state) {
                 m_state = std::make_shared<const PortfolioState>(std::move(state));
                 Q_EMIT changed();
               });
}

void PortfolioModel::setWords(words::Words words) {
  m_words = words;
  if (m_state) Q_EMIT changed();
}

bool PortfolioModel::isEmpty() const { return m_state && m_state->snapshot->all<domain::Account>().empty(); }

QString PortfolioModel::subtitle(const QString& period, const QString& manager) const {
  QStringList parts{period};
  if (m_state && m_state->figures.period) parts << qtText(words::period(m_words.language(), *m_state->figures.period));
  parts << manager;
  if (m_state)
    parts << qtText(m_words.say("report", "%n account(s)", nullptr, m_state->figures.accounts) + ", " +
                    m_words.say("report", "%n key account(s)", nullptr, m_state->figures.keyAccounts));
  return parts.join(QStringLiteral(" · "));
}

std::vector<KeyFigure> PortfolioModel::figures() const { return m_state ? portfolioCards(*m_state, m_words) : std::vector<KeyFigure>{}; }

report::BarLineChart PortfolioModel::paretoChart() const {
  return m_state ? report::paretoChart(*m_state->snapshot, m_state->pareto, m_words) : report::BarLineChart{};
}

QString PortfolioModel::paretoFinding() const { return m_state ? qtText(report::paretoFinding(m_state->pareto, m_words)) : QString(); }

report::MatrixChart PortfolioModel::matrixChart() const {
  if (m_state && m_state->ranking) return report::matrixChart(*m_state->snapshot, *m_state->ranking, m_words);
  report::MatrixChart chart;
  chart.emptyText = m_words.say("report", "Rate accounts on both axes to place them here.");
  return chart;
}

std::shared_ptr<TableSource> PortfolioModel::keyAccounts() const { return m_state ? keyAccountTable(*m_state, m_words) : nullptr; }

std::vector<PortfolioModel::HoursLine> PortfolioModel::hours() const {
  std::vector<HoursLine> lines;
  if (!m_state) return lines;
  for (const scoring::MemberHours& member : m_state->figures.hours) {
    const domain::TeamMember* person = m_state->snapshot->find(member.member);
    if (person == nullptr) continue;
    const auto number = [this](std::int64_t value) { return words::number(m_words.language(), value); };
    HoursLine line{qtText(person->name), {}, 0, Tone::accent};
    if (member.available && *member.available > 0) {
      line.share = static_cast<double>(member.planned) / static_cast<double>(*member.available);
      line.hours = qtText(words::fill(m_words.say("portfolio", "%1 of %2 h"), {number(member.planned), number(*member.available)}));
      if (line.share > 1.0) line.tone = Tone::critical;
    } else {
      line.hours = qtText(words::fill(m_words.say("portfolio", "%1 h"), {number(member.planned)}));
    }
    lines.push_back(line);
  }
  return lines;
}

}  // namespace kam::ui
