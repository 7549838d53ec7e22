// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/what_if_model.h"

#include "domain/records.h"
#include "domain/value_text.h"
#include "models/column_source.h"
#include "theme/text.h"
#include "words/format.h"

#include <cmath>

namespace kam::ui {
namespace {

/// Up to here the drawn years take a few milliseconds and are not worth a worker.
constexpr std::size_t kSmallPortfolio = 200;

/// More concentrated is worse, less is better; a change that nobody sees is none.
Tone toneOfConcentration(double change) { return change > 0.0005 ? Tone::critical : change < -0.0005 ? Tone::positive : Tone::neutral; }

}  // namespace

WhatIfModel::Gathered WhatIfModel::gather(const PortfolioData& data, const std::atomic<bool>& stopped) {
  Gathered gathered;
  gathered.base = scoring::lossBase(*data.part, {scoring::RollUp::group, data.question.today, data.figures.period});
  scoring::LossOptions options;
  options.cancel = &stopped;
  const bool margin = data.figures.sales.margin.has_value();
  gathered.chance = scoring::portfolioLoss(*data.part, gathered.base, data.question.today,
                                           margin ? scoring::LossMeasure::margin : scoring::LossMeasure::revenue, options);
  return gathered;
}

void WhatIfModel::load(std::shared_ptr<const PortfolioData> data, words::Words words) {
  const bool same = m_data == data && m_gathered;
  m_words = words;
  m_data = std::move(data);
  if (m_data) std::erase_if(m_leftOut, [this](base::RawId id) { return m_data->part->find(domain::Id<domain::Account>(id)) == nullptr; });
  if (same) {
    Q_EMIT changed();
    return;
  }
  m_worker.stop();
  m_gathered.reset();
  m_result.reset();
  Q_EMIT changed();
  if (!m_data) return;
  if (m_data->part->all<domain::Account>().size() <= kSmallPortfolio) {
    take(std::make_shared<const Gathered>(gather(*m_data, std::atomic<bool>(false))));
    return;
  }
  m_worker.run(
      [shown = m_data](const std::atomic<bool>& stopped) -> std::shared_ptr<const Gathered> {
        return std::make_shared<const Gathered>(gather(*shown, stopped));
      },
      [this](std::shared_ptr<const Gathered> gathered) { take(std::move(gathered)); });
}

void WhatIfModel::take(std::shared_ptr<const Gathered> gathered) {
  m_gathered = std::move(gathered);
  compute();
}

void WhatIfModel::setLeftOut(base::RawId account, bool leftOut) {
  if (leftOut == isLeftOut(account)) return;
  if (leftOut) m_leftOut.insert(account);
  else m_leftOut.erase(account);
  compute();
}

void WhatIfModel::clear() {
  if (m_leftOut.empty()) return;
  m_leftOut.clear();
  compute();
}

void WhatIfModel::compute() {
  if (!m_gathered) return;
  std::vector<std::uint32_t> items;
  for (const base::RawId account : m_leftOut) {
    const std::uint32_t item = m_gathered->base.list.itemOf(*m_data->part, domain::Id<domain::Account>(account));
    if (item != scoring::AccountList::kNoItem) items.push_back(item);
  }
  m_result = scoring::lossOf(m_gathered->base, items);
  Q_EMIT changed();
}

QString WhatIfModel::shortMoney(std::int64_t minor) const {
  return qtText(words::shortMoney(m_words.language(), {base::Amount{minor}, domain::currencyOf(*m_data->part)}));
}

std::shared_ptr<TableSource> WhatIfModel::accounts() {
  if (!m_data) return nullptr;
  const auto data = m_data;
  const auto row = [data](std::size_t at) { return data->pareto.rows[at]; };
  const ColumnMaker make{nullptr, data->part, m_words};
  std::vector<base::RawId> ids;
  for (const scoring::ParetoRow& one : data->pareto.rows) ids.push_back(one.account.raw());
  const auto account = [data](std::size_t at) { return data->pareto.rows[at].account.raw(); };
  std::vector<SourceColumn> columns;
  SourceColumn box = textColumn(
      "without", qtText(m_words.say("portfolio", "Without")),
      [this, account](std::size_t at) { return isLeftOut(account(at)) ? QStringLiteral("1") : QStringLiteral("0"); }, CellType::check, 80);
  box.column.editable = true;
  box.drawing = [this, account](std::size_t at) {
    CellDrawing drawing;
    drawing.checked = isLeftOut(account(at));
    return drawing;
  };
  box.edit = [this, account](std::size_t at, const QString& typed) -> base::Result<void> {
    setLeftOut(account(at), typed == QStringLiteral("1"));
    return {};
  };
  columns.push_back(std::move(box));
  columns.push_back(make.field(domain::Kind::accounts, "name", account, 210));
  columns.back().column.type = CellType::strong;
  columns.push_back(make.money(
      "revenue", qtText(m_words.say("portfolio", "Revenue")), [row](std::size_t at) { return row(at).value; }, 116));
  columns.push_back(make.percent(
      "share", qtText(m_words.say("portfolio", "Share")), [row](std::size_t at) { return row(at).share; }, false, 80));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

QString WhatIfModel::finding() const {
  if (!m_result || m_leftOut.empty()) return qtText(m_words.say("portfolio", "What would be left without some accounts?"));
  const int count = static_cast<int>(m_leftOut.size());
  QString who = qtText(m_words.say("portfolio", "%n account(s)", nullptr, count));
  if (count == 1)
    if (const auto* account = m_data->part->find(domain::Id<domain::Account>(*m_leftOut.begin()))) who = qtText(account->name);
  return qtText(words::fill(m_words.say("portfolio", "Without %1: %2 less revenue, %3 of all"),
                            {plainText(who), plainText(shortMoney(m_result->revenueLost)),
                             m_result->shareLost ? words::percent(m_words.language(), *m_result->shareLost) : std::string(words::kUnknown)}));
}

WhatIfLine WhatIfModel::moneyLine(const QString& name, std::optional<std::int64_t> before, std::optional<std::int64_t> after) const {
  const QString unknown = qtText(words::kUnknown);
  WhatIfLine line{name, before ? shortMoney(*before) : unknown, after ? shortMoney(*after) : unknown, unknown, Tone::neutral};
  if (!before || !after) return line;
  const std::int64_t change = *after - *before;
  line.change = change == 0 ? QStringLiteral("0") : (change > 0 ? QStringLiteral("+") : QString()) + shortMoney(change);
  line.tone = change < 0 ? Tone::critical : change > 0 ? Tone::positive : Tone::neutral;
  return line;
}

std::vector<WhatIfLine> WhatIfModel::lines() const {
  if (!m_result) return {};
  const auto say = [this](const char* area, const char* text) { return qtText(m_words.say(area, text)); };
  const words::Language language = m_words.language();
  const scoring::PortfolioState& before = m_result->before;
  const scoring::PortfolioState& after = m_result->after;
  const QString unknown = qtText(words::kUnknown);
  const auto number = [&](const QString& name, std::optional<double> was, std::optional<double> is, auto text, bool concentration) {
    WhatIfLine line{name, was ? qtText(text(*was)) : unknown, is ? qtText(text(*is)) : unknown, unknown, Tone::neutral};
    if (!was || !is) return line;
    const double change = *is - *was;
    line.change = std::abs(change) < 1e-9 ? QStringLiteral("0") : (change > 0 ? QStringLiteral("+") : QString()) + qtText(text(change));
    if (concentration) line.tone = toneOfConcentration(change);
    return line;
  };
  const auto percent = [&](double value) { return words::percent(language, value); };
  const auto whole = [&](double value) { return words::number(language, std::llround(value)); };
  const auto points = [](const scoring::PortfolioState& one) {
    return one.concentration.hhi ? std::optional<double>(*one.concentration.hhi * 10'000) : std::nullopt;
  };
  WhatIfLine gap = moneyLine(say("portfolio", "Gap to the year's target"), before.targetGap, after.targetGap);
  // A gap that widens is the bad one.
  gap.tone = gap.tone == Tone::positive ? Tone::critical : gap.tone == Tone::critical ? Tone::positive : gap.tone;
  return {moneyLine(say("portfolio", "Revenue"), before.revenue, after.revenue),
          moneyLine(say("portfolio", "Contribution margin"), before.margin, after.margin),
          moneyLine(say("portfolio", "Weighted pipeline"), before.weightedPipeline, after.weightedPipeline),
          gap,
          number(say("portfolio", "Customers that buy"), static_cast<double>(before.concentration.positives),
                 static_cast<double>(after.concentration.positives), whole, false),
          number(say("portfolio", "Largest customer"), before.concentration.topShare(1), after.concentration.topShare(1), percent, true),
          number(QStringLiteral("HHI"), points(before), points(after), whole, true)};
}

QStringList WhatIfModel::consequences() const {
  if (!m_result || m_leftOut.empty()) return {};
  const scoring::LossScenario& result = *m_result;
  const auto fill = [](const std::string& pattern, const std::string& value) { return qtText(words::fill(pattern, {value})); };
  QStringList lines;
  lines << fill(m_words.say("portfolio", "%1 hours a year of the team are freed."),
                words::number(m_words.language(), std::llround(result.hoursFreed)));
  lines << qtText(m_words.say("portfolio", "%n contact(s) are lost.", nullptr, result.contactsLost));
  if (result.opportunitiesLost > 0) lines << qtText(m_words.say("portfolio", "%n open opportunity(ies) end.", nullptr, result.opportunitiesLost));
  if (result.replacementRevenue && *result.replacementRevenue > 0)
    lines << fill(m_words.say("portfolio", "%1 of new revenue at the present average margin would make up for the lost margin."),
                  plainText(shortMoney(std::llround(*result.replacementRevenue))));
  if (result.replacementAccounts && *result.replacementAccounts > 0)
    lines << fill(m_words.say("portfolio", "That is the revenue of %1 customers of the middle size."),
                  words::decimal(m_words.language(), *result.replacementAccounts, 1));
  const int unknown = static_cast<int>(result.lostWithoutMargin);
  if (unknown > 0)
    lines << qtText(m_words.say("portfolio", "The margin of %n account(s) is not recorded and not in the lost margin.", nullptr, unknown));
  lines << qtText(m_words.say("portfolio", "Contracts are not recorded in this workspace, so none are counted."));
  return lines;
}

QStringList WhatIfModel::chances() const {
  if (!m_gathered || !m_gathered->chance || m_gathered->chance->accounts.empty()) return {};
  const scoring::PortfolioLoss& chance = *m_gathered->chance;
  const auto money = [this](double minor) { return plainText(shortMoney(std::llround(minor))); };
  const auto percent = [this](double share) { return words::percent(m_words.language(), share, 0); };
  const std::string what =
      chance.measure == scoring::LossMeasure::margin ? m_words.say("portfolio", "contribution margin") : m_words.say("portfolio", "revenue");
  QStringList lines;
  lines << qtText(words::fill(m_words.say("portfolio", "On average %1 of %2 leaves within a year."), {money(chance.distribution.expected), what}));
  lines << qtText(words::fill(m_words.say("portfolio", "In 19 of 20 years it is at most %1; in the others %2 on average."),
                              {money(static_cast<double>(chance.distribution.valueAtRisk)), money(chance.distribution.expectedShortfall)}));
  const scoring::PortfolioLossAccount& first = chance.accounts.front();
  if (const auto* account = m_data->part->find(m_gathered->base.list.ids[first.item]))
    lines << qtText(words::fill(m_words.say("portfolio", "%1 explains %2 of the bad years; its chance of being lost is put at %3."),
                                {account->name, percent(first.shareOfTail), percent(first.chance.probability)}));
  lines << qtText(
      m_words.say("portfolio", "10,000 drawn years from what is recorded (silence, decline, contacts, risks): an order of magnitude, no forecast."));
  return lines;
}

}  // namespace kam::ui
