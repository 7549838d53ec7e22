// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/portfolio_model.h"

#include "app/export/workbook.h"

#include "domain/records.h"
#include "domain/value_text.h"
#include "report/portfolio_report.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>

namespace kam::ui {
namespace {

/// Up to here the figures take a few milliseconds and are not worth a worker.
constexpr std::size_t kSmallPortfolio = 1'500;

}  // namespace

void PortfolioModel::load(app::Workspace* workspace, words::Words words, const PortfolioQuestion& question) {
  m_words = words;
  const app::SnapshotPointer whole = workspace != nullptr ? workspace->snapshot() : nullptr;
  m_empty = !whole || (whole->all<domain::Account>().empty() && whole->sales().empty());
  m_worker.stop();
  m_busy = false;
  if (!whole) return take(nullptr);
  if (m_data && m_data->whole == whole && m_data->question == question) return take(m_data);
  if (whole->all<domain::Account>().size() <= kSmallPortfolio) return take(portfolioData(whole, question, m_data));
  m_busy = true;
  Q_EMIT changed();
  m_worker.run([whole, question, before = m_data](const std::atomic<bool>&) { return portfolioData(whole, question, before); },
               [this](std::shared_ptr<const PortfolioData> data) { take(std::move(data)); });
}

void PortfolioModel::take(std::shared_ptr<const PortfolioData> data) {
  m_busy = false;
  m_data = std::move(data);
  Q_EMIT changed();
}

QString PortfolioModel::nameOf(domain::Id<domain::Account> account) const {
  const domain::Account* found = m_data->part->find(account);
  return found == nullptr ? QString() : qtText(found->name);
}

QString PortfolioModel::shortMoney(std::int64_t minor) const {
  return qtText(words::shortMoney(m_words.language(), {base::Amount{minor}, domain::currencyOf(*m_data->whole)}));
}

std::vector<report::PortfolioCard> PortfolioModel::cards() const {
  if (!m_data) return {};
  return report::portfolioCards(*m_data->part, m_data->figures, m_data->pareto, m_words);
}

std::vector<FigurePart> PortfolioModel::partsOf(report::PortfolioTopic topic, std::size_t most) const {
  if (!m_data) return {};
  switch (topic) {
    case report::PortfolioTopic::revenue: return accountParts([this](const scoring::ParetoRow& row) { return shortMoney(*row.value); }, most);
    case report::PortfolioTopic::dependency:
      return accountParts([this](const scoring::ParetoRow& row) { return qtText(words::percent(m_words.language(), *row.share)); }, most);
    case report::PortfolioTopic::margin: return marginParts(most);
    case report::PortfolioTopic::target: return targetParts(most);
    case report::PortfolioTopic::pipeline: return pipelineParts(most);
    case report::PortfolioTopic::satisfaction: break;
  }
  return {};
}

std::vector<FigurePart> PortfolioModel::accountParts(const std::function<QString(const scoring::ParetoRow&)>& value, std::size_t most) const {
  std::vector<FigurePart> parts;
  for (const scoring::ParetoRow& row : m_data->pareto.rows)
    if (row.value && row.share && parts.size() < most)
      parts.push_back({row.account.raw(), nameOf(row.account), value(row), QStringLiteral("products")});
  return parts;
}

std::vector<FigurePart> PortfolioModel::marginParts(std::size_t most) const {
  if (!m_data->figures.period) return {};
  scoring::ParetoOptions options;
  options.measure = scoring::PortfolioMeasure::margin;
  options.period = m_data->figures.period;
  std::vector<FigurePart> parts;
  for (const scoring::ParetoRow& row : scoring::pareto(*m_data->part, options, m_data->question.today).rows)
    if (row.value && *row.value != 0 && parts.size() < most)
      parts.push_back({row.account.raw(), nameOf(row.account), shortMoney(*row.value), QStringLiteral("products")});
  return parts;
}

std::vector<FigurePart> PortfolioModel::targetParts(std::size_t most) const {
  std::vector<const scoring::KeyAccountFigures*> measured;
  for (const scoring::KeyAccountFigures& key : m_data->figures.keyAccounts)
    if (key.attainment && key.attainment->share()) measured.push_back(&key);
  // The largest gap first: there is where something has to happen.
  const auto gap = [](const scoring::KeyAccountFigures* key) { return key->attainment->actual - key->attainment->targetToDate; };
  std::stable_sort(measured.begin(), measured.end(), [&](const auto* a, const auto* b) { return gap(a) < gap(b); });
  std::vector<FigurePart> parts;
  for (std::size_t at = 0; at < measured.size() && at < most; ++at) {
    const scoring::KeyAccountFigures& key = *measured[at];
    parts.push_back(
        {key.account.raw(), nameOf(key.account), qtText(words::percent(m_words.language(), *key.attainment->share(), 0)), QStringLiteral("plan")});
  }
  return parts;
}

std::vector<FigurePart> PortfolioModel::pipelineParts(std::size_t most) const {
  std::vector<std::pair<std::int64_t, const domain::Opportunity*>> open;
  for (const domain::Opportunity& opportunity : m_data->part->all<domain::Opportunity>()) {
    const bool closed = opportunity.outcome == domain::Outcome::won || opportunity.outcome == domain::Outcome::lost;
    const bool late = opportunity.expectedClose && *opportunity.expectedClose < m_data->question.today;
    if (!closed && !late) open.emplace_back(scoring::weightedAmount(*m_data->part, opportunity), &opportunity);
  }
  std::stable_sort(open.begin(), open.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<FigurePart> parts;
  for (std::size_t at = 0; at < open.size() && at < most; ++at) {
    const domain::Opportunity& opportunity = *open[at].second;
    const QString account = nameOf(opportunity.account);
    parts.push_back({opportunity.account.raw(),
                     account.isEmpty() ? qtText(opportunity.name) : account + QStringLiteral(": ") + qtText(opportunity.name),
                     shortMoney(open[at].first), QStringLiteral("opportunities")});
  }
  return parts;
}

std::vector<HoursLine> PortfolioModel::hours() const {
  std::vector<HoursLine> lines;
  if (!m_data) return lines;
  const auto number = [this](std::int64_t value) { return words::number(m_words.language(), value); };
  const domain::Id<domain::TeamMember> asked = m_data->question.filter.manager;
  for (const scoring::MemberHours& member : scoring::plannedHours(*m_data->whole)) {
    const domain::TeamMember* person = m_data->whole->find(member.member);
    if (person == nullptr || (asked.isSet() && asked != member.member)) continue;
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

QString PortfolioModel::countsText() const {
  if (!m_data) return {};
  const int keyAccounts = static_cast<int>(m_data->figures.keyAccounts.size());
  return qtText(m_words.say("report", "%n account(s)", nullptr, m_data->figures.accounts)) + QStringLiteral(", ") +
         qtText(m_words.say("report", "%n key account(s)", nullptr, keyAccounts));
}

QString PortfolioModel::partText() const {
  if (!m_data) return {};
  const scoring::PortfolioFilter& filter = m_data->question.filter;
  QStringList parts;
  if (const domain::TeamMember* manager = m_data->whole->find(filter.manager)) parts << qtText(manager->name);
  if (!filter.region.empty()) parts << qtText(filter.region);
  if (!filter.segment.empty()) parts << qtText(filter.segment);
  if (filter.tier != domain::Tier::unknown) parts << qtText(domain::wordOf(m_words, filter.tier));
  return parts.join(QStringLiteral(", "));
}

QString PortfolioModel::periodText() const {
  return m_data && m_data->figures.period ? qtText(words::period(m_words.language(), *m_data->figures.period)) : QString();
}

report::PortfolioRequest PortfolioModel::request(const PortfolioData& data, words::Language language, const std::string& part) {
  report::PortfolioRequest request;
  request.language = language;
  request.today = data.question.today;
  request.ranking = data.ranking.get();
  request.trail = data.trail.get();
  request.period = data.figures.period ? data.figures.period : data.question.period;
  request.part = part;
  return request;
}

report::Document PortfolioModel::document(const PortfolioData& data, words::Language language, const std::string& part, bool full) {
  report::PortfolioRequest asked = request(data, language, part);
  if (!full) return report::portfolioSummary(*data.part, asked);
  asked.scope = data.question.filter;
  return report::portfolioReport(*data.whole, asked);
}

base::Result<void> PortfolioModel::writeWorkbook(const PortfolioData& data, words::Language language, const std::string& part,
                                                 const std::filesystem::path& path) {
  return app::writePortfolioWorkbook(*data.part, request(data, language, part), path);
}

}  // namespace kam::ui
