// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/account_model.h"

#include "app/edits/record_edits.h"
#include "domain/account_tree.h"
#include "domain/record_name.h"
#include "domain/value_text.h"
#include "models/field_cells.h"
#include "scoring/figures/portfolio_figures.h"
#include "scoring/figures/sales_figures.h"
#include "scoring/portfolio/pareto_result.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>
#include <set>

namespace kam::ui {

using domain::Account;
using domain::Kind;

QString AccountModel::say(const char* area, const char* text, const char* disambiguation, int n) const {
  return qtText(m_words.say(area, text, disambiguation, n));
}

QString AccountModel::fill(const QString& pattern, std::initializer_list<std::string> arguments) {
  return qtText(words::fill(plainText(pattern), arguments.begin(), arguments.size()));
}

std::string AccountModel::shortMoney(std::int64_t minor) const {
  return words::shortMoney(m_words.language(), {base::Amount{minor}, domain::currencyOf(*m_snapshot)});
}

bool AccountModel::load(app::Workspace* workspace, base::RawId account, words::Words words, base::Date today) {
  m_workspace = workspace;
  m_words = words;
  m_today = today;
  m_plan = nullptr;
  m_snapshot = workspace != nullptr ? workspace->snapshot() : nullptr;
  const Account* found = m_snapshot ? m_snapshot->find(domain::Id<Account>(account)) : nullptr;
  if (found == nullptr) return false;
  m_account = *found;
  const domain::AccountTree tree(*m_snapshot);
  m_members = scoring::withSubsidiaries(*m_snapshot, tree, account);
  m_health = scoring::accountHealth(*m_snapshot, domain::Id<domain::Account>(account), m_members, today);
  m_isRoot = tree.isRoot(m_snapshot->all<Account>().rowOf(m_account.id));
  m_period = scoring::defaultPeriod(*m_snapshot, today);
  m_plan = scoring::currentPlan(*m_snapshot, m_account.id);
  return true;
}

std::vector<std::pair<QString, Tone>> AccountModel::pills() const {
  std::vector<std::pair<QString, Tone>> pills;
  const domain::RecordType& type = domain::recordType(Kind::accounts);
  for (const char* key : {"tier", "relationship_stage", "status"}) {
    const domain::Field& field = type.fieldNamed(key);
    const QString word = fieldText(*m_snapshot, m_words, field, &m_account);
    if (!word.isEmpty()) pills.emplace_back(word, choiceTone(field, field.read(&m_account)));
  }
  if (m_account.archived) pills.emplace_back(say("account", "Archived"), Tone::warning);
  return pills;
}

QString AccountModel::healthName(scoring::HealthPart part) const {
  switch (part) {
    case scoring::HealthPart::satisfaction: return say("account", "Satisfaction");
    case scoring::HealthPart::relationship: return say("account", "Relationship");
    case scoring::HealthPart::commercial: return say("account", "Business");
    case scoring::HealthPart::promises: return say("account", "Promises and actions");
    case scoring::HealthPart::contracts: return say("account", "Contract and defence");
    case scoring::HealthPart::risks: return say("account", "Risks");
  }
  return {};
}

QString AccountModel::healthFormula(scoring::HealthPart part) const {
  switch (part) {
    case scoring::HealthPart::satisfaction:
      return say("account", "Mean of the newest answers: NPS × 10, CSAT and own scale brought to 0–100. Weight 25.");
    case scoring::HealthPart::relationship:
      return say("account", "Support and contact of the people by their influence; contact halves in the days agreed between talks. Weight 25.");
    case scoring::HealthPart::commercial:
      return say("account", "50 and 2.5 points for each per cent of growth of twelve months against the twelve before. Weight 20.");
    case scoring::HealthPart::promises: return say("account", "Our kept rate, less ten points for each promise or action overdue. Weight 15.");
    case scoring::HealthPart::contracts:
      return say("account", "Mean of contract cover for twelve months and of the barriers that still hold. Weight 10.");
    case scoring::HealthPart::risks:
      return say("account", "100, less 20, 50 or 80 where the likeliest risk is unlikely, possible or likely. Weight 5.");
  }
  return {};
}

QString AccountModel::subtitle() const {
  QStringList parts;
  if (!m_account.number.empty()) parts << qtText(m_account.number);
  if (const auto* manager = m_snapshot->find(m_account.kam)) parts << fill(say("account", "managed by %1"), {manager->name});
  if (const auto* sponsor = m_snapshot->find(m_account.sponsor)) parts << fill(say("account", "sponsor %1"), {sponsor->name});
  QStringList place;
  if (!m_account.city.empty()) place << qtText(m_account.city);
  if (!m_account.country.empty()) place << qtText(m_account.country);
  if (!place.isEmpty()) parts << place.join(QStringLiteral(", "));
  const int below = static_cast<int>(m_members.size()) - 1;
  if (below > 0) parts << say("account", "figures with %n account(s) below", nullptr, below);
  return parts.join(QStringLiteral(" · "));
}

KeyFigure AccountModel::revenueFigure() const {
  KeyFigure figure{say("account", "Revenue 12 months"), {}, {}, Tone::neutral, {}, {}, QStringLiteral("products")};
  if (!m_period) {
    figure.note = say("account", "No sales yet");
    figure.step = say("account", "Import sales");
    figure.leadsTo = QStringLiteral("page:import");
    return figure;
  }
  const scoring::SalesFigures sales = scoring::salesOf(*m_snapshot, m_members, *m_period);
  figure.figure = qtText(shortMoney(sales.revenue));
  figure.explanation = qtText(words::period(m_words.language(), *m_period));
  if (const auto growth = sales.growth()) {
    figure.tone = *growth > 0.0005 ? Tone::positive : *growth < -0.0005 ? Tone::critical : Tone::neutral;
    figure.note = QStringLiteral("%1 %2").arg(QString(QChar(*growth < 0 ? 0x25BC : 0x25B2)),
                                              fill(say("account", "%1 to the year before"), {words::percent(m_words.language(), std::abs(*growth))}));
  } else {
    figure.note = say("account", "nothing in the year before");
  }
  return figure;
}

KeyFigure AccountModel::marginFigure() const {
  KeyFigure figure{say("account", "Contribution margin"), {}, {}, Tone::neutral, {}, {}, QStringLiteral("products")};
  std::optional<double> share, before;
  if (m_period) {
    const scoring::SalesFigures sales = scoring::salesOf(*m_snapshot, m_members, *m_period);
    share = sales.marginShare();
    before = sales.marginShareBefore();
    if (sales.margin) figure.explanation = fill(say("account", "%1 in 12 months"), {shortMoney(*sales.margin)});
  }
  if (!share) {
    figure.note = say("account", "Sales carry no margin");
    figure.step = say("account", "Import costs or margins");
    figure.leadsTo = QStringLiteral("page:import");
    return figure;
  }
  figure.figure = qtText(words::percent(m_words.language(), *share));
  if (!before) {
    figure.note = fill(say("account", "%1 in 12 months"),
                       {figure.explanation.isEmpty() ? std::string() : shortMoney(*scoring::salesOf(*m_snapshot, m_members, *m_period).margin)});
    return figure;
  }
  const double points = (*share - *before) * 100.0;
  figure.tone = points > 0.05 ? Tone::positive : points < -0.05 ? Tone::critical : Tone::neutral;
  figure.note = QStringLiteral("%1 %2").arg(QString(QChar(points < 0 ? 0x25BC : 0x25B2)),
                                            fill(say("account", "%1 points"), {words::decimal(m_words.language(), std::abs(points), 1)}));
  return figure;
}

KeyFigure AccountModel::shareFigure() const {
  KeyFigure figure{say("account", "Share of portfolio"), {}, {}, Tone::neutral, {}, {}, QStringLiteral("page:portfolio")};
  scoring::ParetoOptions options;
  options.level = m_isRoot ? scoring::RollUp::group : scoring::RollUp::account;
  const scoring::ParetoResult pareto = scoring::pareto(*m_snapshot, options, m_today);
  for (const scoring::ParetoRow& row : pareto.rows) {
    if (row.account != m_account.id || !row.share) continue;
    figure.figure = qtText(words::percent(m_words.language(), *row.share));
    figure.note = fill(say("account", "class %1, rank %2 of %3"),
                       {std::string(scoring::letterOf(row.abc)), std::to_string(row.rank), std::to_string(pareto.rows.size())});
    figure.tone = row.abc == scoring::AbcClass::a ? Tone::accent : Tone::neutral;
    figure.explanation = say("account", "Of the positive revenue of 12 months; class A carries 80 %");
    return figure;
  }
  figure.note = say("account", "No revenue in 12 months");
  return figure;
}

KeyFigure AccountModel::pipelineFigure() const {
  KeyFigure figure{say("account", "Pipeline, weighted"), {}, {}, Tone::neutral, {}, {}, QStringLiteral("opportunities")};
  const scoring::PipelineFigures pipeline = scoring::pipelineOf(*m_snapshot, std::set<base::RawId>(m_members.begin(), m_members.end()), m_today);
  if (pipeline.count == 0 && pipeline.overdueCount == 0) {
    figure.note = say("account", "No open opportunity");
    figure.step = say("account", "Add one");
    return figure;
  }
  figure.figure = qtText(shortMoney(pipeline.weighted));
  figure.note = say("account", "%n open", nullptr, pipeline.count) + QStringLiteral(" · ") + qtText(shortMoney(pipeline.amount));
  figure.explanation = say("account", "Amount × probability of open opportunities");
  if (pipeline.overdueCount > 0) {
    figure.tone = Tone::warning;
    figure.note = say("account", "%n past its close", nullptr, pipeline.overdueCount);
    figure.explanation += QStringLiteral("\n") + say("account", "What is past its expected close is not counted");
  }
  return figure;
}

KeyFigure AccountModel::targetFigure() const {
  const unsigned start = m_workspace->fiscalYearStart();
  const int year = base::fiscalYearOf(m_today, start);
  KeyFigure figure{fill(say("account", "Target %1"), {std::to_string(year)}), {}, {}, Tone::neutral, {}, {}, QStringLiteral("page:plan")};
  const auto target = scoring::targetsOf(*m_snapshot, m_account.id, year).revenue;
  const auto attainment = scoring::attainmentOf(*m_snapshot, m_members, target, year, start);
  if (!attainment || !attainment->share()) {
    figure.note = target ? say("account", "No sales this year yet") : say("account", "No target for this year");
    if (!target) figure.step = say("account", "Open plan");
    return figure;
  }
  const double share = *attainment->share();
  figure.figure = qtText(words::percent(m_words.language(), share, 0));
  switch (scoring::targetState(share)) {
    case scoring::TargetState::onTrack: figure.tone = Tone::positive; break;
    case scoring::TargetState::atRisk: figure.tone = Tone::warning; break;
    default: figure.tone = Tone::critical;
  }
  figure.note = fill(say("account", "%1 of %2 so far"), {shortMoney(attainment->actual), shortMoney(attainment->targetToDate)});
  figure.explanation = fill(say("account", "Target of the year %1, of which %2 of 12 months are over"),
                            {shortMoney(attainment->target), std::to_string(attainment->elapsedMonths)});
  return figure;
}

KeyFigure AccountModel::contactFigure() const {
  KeyFigure figure{say("account", "Last contact"), {}, {}, Tone::neutral, {}, {}, QStringLiteral("timeline")};
  std::optional<base::Date> last;
  for (const base::RawId member : m_members) {
    const auto day = scoring::lastContact(*m_snapshot, domain::Id<Account>(member));
    if (day && (!last || *last < *day)) last = day;
  }
  if (!last) {
    figure.note = say("account", "Nothing logged yet");
    figure.step = say("account", "Log interaction");
    return figure;
  }
  const auto days = static_cast<int>((m_today - *last).count());
  figure.figure = days <= 0 ? say("account", "today") : say("account", "%n day(s)", nullptr, days);
  figure.tone = days > 90 ? Tone::critical : days > 45 ? Tone::warning : Tone::neutral;
  figure.note = qtText(words::date(m_words.language(), *last));
  return figure;
}

std::vector<KeyFigure> AccountModel::keyFigures() const {
  return {revenueFigure(), marginFigure(), shareFigure(), pipelineFigure(), targetFigure(), contactFigure()};
}

report::ColumnSeriesChart AccountModel::salesChart() const {
  constexpr int kShown = 36;
  report::ColumnSeriesChart chart;
  chart.format = {report::ValueFormat::Kind::money, m_words.language(), domain::currencyOf(*m_snapshot), 0};
  chart.valueName = m_words.say("account", "Revenue");
  chart.beforeName = m_words.say("account", "Same month a year before");
  chart.partialName = m_words.say("account", "Month still running");
  chart.emptyText = m_words.say("account", "No sales of this account yet. Import sales to see how it develops.");
  const domain::SalesSums& sales = m_snapshot->sales();
  const bool any = std::any_of(m_members.begin(), m_members.end(), [&](base::RawId member) { return sales.rowOf(member) >= 0; });
  if (sales.empty() || !any) return chart;
  const base::Month newest = sales.newest();
  const std::vector<std::int64_t> months = scoring::monthlyRevenue(*m_snapshot, m_members, newest, kShown + 12);
  for (std::size_t at = 0; at < kShown; ++at) {
    const base::Month month{newest.index - kShown + 1 + static_cast<std::int32_t>(at)};
    if (month < sales.first) continue;
    report::SeriesColumn column;
    column.label = words::month(m_words.language(), month);
    column.value = static_cast<double>(months[at + 12]);
    if (base::Month{month.index - 12} >= sales.first) column.before = static_cast<double>(months[at]);
    column.partial = month == base::monthOf(m_today);
    if (chart.groups.empty() || month.month() == 1) chart.groups.push_back({chart.columns.size(), std::to_string(month.year())});
    chart.columns.push_back(std::move(column));
  }
  return chart;
}

QString AccountModel::salesFinding() const {
  if (!m_period) return say("account", "Revenue by month");
  const auto growth = scoring::salesOf(*m_snapshot, m_members, *m_period).growth();
  if (!growth) return say("account", "Revenue by month");
  if (std::abs(*growth) < 0.005) return say("account", "Revenue as in the year before");
  const std::string share = words::percent(m_words.language(), std::abs(*growth));
  return *growth > 0 ? fill(say("account", "Revenue is %1 above the year before"), {share})
                     : fill(say("account", "Revenue is %1 below the year before"), {share});
}

std::vector<GroupLine> AccountModel::group() const {
  const auto& accounts = m_snapshot->all<Account>();
  const domain::AccountTree tree(*m_snapshot);
  const std::size_t root = tree.rootOf(accounts.rowOf(m_account.id));
  std::vector<GroupLine> lines;
  std::vector<std::pair<std::size_t, int>> open{{root, 0}};
  while (!open.empty() && lines.size() < 500) {
    const auto [row, depth] = open.back();
    open.pop_back();
    const Account& account = accounts[row];
    QString revenue = qtText(words::kUnknown);
    if (m_period) {
      const std::vector<base::RawId> below = scoring::withSubsidiaries(*m_snapshot, tree, account.id.raw());
      revenue = qtText(shortMoney(scoring::salesOf(*m_snapshot, below, *m_period).revenue));
    }
    lines.push_back({account.id.raw(), qtText(account.name), revenue, depth, account.id == m_account.id});
    const auto children = tree.childrenOf(row);
    for (auto child = children.rbegin(); child != children.rend(); ++child) open.emplace_back(*child, depth + 1);
  }
  if (lines.size() == 1) lines.clear();
  return lines;
}

base::Result<void> AccountModel::setField(std::size_t field, const domain::Value& value) {
  const auto edit = app::setFields(*m_workspace->snapshot(), Kind::accounts, m_account.id.raw(), {{field, value}});
  if (!edit) {
    if (edit.error().code == base::ErrorCode::nothingChanged) return {};
    return base::fail(edit.error());
  }
  const auto done = m_workspace->commit(*edit);
  if (!done) return base::fail(done.error());
  return {};
}

base::Result<QString> AccountModel::setArchived(bool archived) {
  const auto edit = app::archiveAccount(*m_workspace->snapshot(), m_account.id.raw(), archived);
  if (!edit) return base::fail(edit.error());
  const auto done = m_workspace->commit(*edit);
  if (!done) return base::fail(done.error());
  return archived ? fill(say("account", "%1 archived"), {m_account.name}) : fill(say("account", "%1 restored"), {m_account.name});
}

}  // namespace kam::ui
