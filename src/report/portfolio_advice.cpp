// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/portfolio_advice.h"

#include "domain/records/account.h"
#include "domain/value_text.h"
#include "words/format.h"

#include <algorithm>

namespace kam::report {
namespace {

using domain::Snapshot;
using scoring::KeyAccountFigures;
using words::fill;
using words::Words;

class Advice {
public:
  Advice(const Snapshot& snapshot, const scoring::PortfolioFigures& figures, const scoring::ParetoResult& pareto, const Words& words)
      : m_snapshot(snapshot), m_figures(figures), m_pareto(pareto), m_words(words), m_currency(domain::currencyOf(snapshot)) {}

  std::string revenue() const {
    const auto change = [](const KeyAccountFigures& key) { return key.sales.revenue - key.sales.revenueBefore; };
    const auto fell = least([&](const KeyAccountFigures& key) { return m_figures.before ? change(key) : 0; });
    if (fell == nullptr || change(*fell) >= 0)
      return m_words.say("report", "See below who grew and who shrank: a total that rises can hide a large account that falls.");
    return fill(m_words.say("report", "Begin with %1: %2 less than a year before, the largest fall among the key accounts."),
                {nameOf(fell->account), money(-change(*fell))});
  }

  std::string margin() const {
    const auto share = m_figures.sales.marginShare();
    // What the account would bring more at the average margin, in minor units.
    const auto lost = [&](const KeyAccountFigures& key) -> std::int64_t {
      if (!share || !key.sales.margin) return 0;
      return *key.sales.margin - static_cast<std::int64_t>(*share * static_cast<double>(key.sales.revenue));
    };
    const KeyAccountFigures* worst = least(lost);
    // Less than two points are not worth a conversation.
    constexpr double kNoticeable = 0.02;
    if (worst == nullptr || lost(*worst) >= 0 || worst->sales.marginShare().value_or(1.0) > *share - kNoticeable)
      return m_words.say("report", "Open the accounts with high revenue and low margin: price, mix or cost to serve is the next conversation.");
    return fill(
        m_words.say("report", "Talk with %1 about price, mix or cost to serve: %2 margin instead of %3; at the average it would bring %4 more."),
        {nameOf(worst->account), percent(*worst->sales.marginShare()), percent(*share), money(-lost(*worst))});
  }

  std::string target() const {
    const int critical = static_cast<int>(std::count_if(m_figures.keyAccounts.begin(), m_figures.keyAccounts.end(),
                                                        [](const auto& key) { return key.state == scoring::TargetState::critical; }));
    const auto gap = [](const KeyAccountFigures& key) { return key.attainment ? key.attainment->actual - key.attainment->targetToDate : 0; };
    const KeyAccountFigures* worst = least(gap);
    if (worst == nullptr || gap(*worst) >= 0)
      return m_words.say("report", "Nothing is behind plan: use the room for the accounts whose plans reach beyond this year.");
    const std::string first = fill(m_words.say("report", "Begin with %1, %2 behind plan: agree the action that closes the gap."),
                                   {nameOf(worst->account), money(-gap(*worst))});
    return critical > 0 ? first + " " + m_words.say("report", "%n key account(s) are critical.", nullptr, critical) : first;
  }

  std::string pipeline() const {
    const scoring::PipelineFigures& open = m_figures.pipeline;
    const int late = open.overdueCount;
    if (late > 0)
      return m_words.say("report", "Give %n late opportunity(ies) a new date or close them: until then they count for nothing here.", nullptr, late);
    const auto& reached = m_figures.attainment;
    const std::int64_t gap = reached ? reached->target - reached->actual : 0;
    if (gap <= 0) return m_words.say("report", "All opportunities have a date ahead: check their probabilities in the next review.");
    const double share = static_cast<double>(open.weighted) / static_cast<double>(gap);
    return share >= 1.0 ? fill(m_words.say("report", "It covers what the year's target still needs (%1): push what closes this year."), {money(gap)})
                        : fill(m_words.say("report", "It covers %1 of the %2 that the year's target still needs: find more, or move the date."),
                               {percent(share), money(gap)});
  }

  std::string dependency() const {
    const auto largest = m_pareto.concentration.topShare(1);
    if (!largest || m_pareto.rows.empty()) return m_words.say("report", "Try what the loss of the largest account would do, and grow the next ones.");
    const std::string name = nameOf(m_pareto.rows.front().account);
    if (*largest > 0.1)
      return fill(m_words.say("report", "Secure %1 (%2 of revenue): a second contact, a plan in force, a contract; and grow the next ones."),
                  {name, percent(*largest)});
    return fill(m_words.say("report", "No account is above 10 %; %1 is the largest with %2. Try what its loss would do."), {name, percent(*largest)});
  }

private:
  std::string money(std::int64_t minor) const { return words::shortMoney(m_words.language(), {base::Amount{minor}, m_currency}); }
  std::string percent(double share) const { return words::percent(m_words.language(), share, 0); }
  std::string nameOf(domain::Id<domain::Account> id) const {
    const domain::Account* account = m_snapshot.find(id);
    return account == nullptr ? id.toString() : account->name;
  }
  template <class Value>
  const KeyAccountFigures* least(Value value) const {
    const auto& keys = m_figures.keyAccounts;
    const auto found = std::min_element(keys.begin(), keys.end(), [&](const auto& a, const auto& b) { return value(a) < value(b); });
    return found == keys.end() ? nullptr : &*found;
  }

  const Snapshot& m_snapshot;
  const scoring::PortfolioFigures& m_figures;
  const scoring::ParetoResult& m_pareto;
  const Words& m_words;
  base::Currency m_currency;
};

}  // namespace

std::string adviceOn(PortfolioTopic topic, const Snapshot& snapshot, const scoring::PortfolioFigures& figures, const scoring::ParetoResult& pareto,
                     const Words& words) {
  const Advice advice(snapshot, figures, pareto, words);
  switch (topic) {
    case PortfolioTopic::revenue: return advice.revenue();
    case PortfolioTopic::margin: return advice.margin();
    case PortfolioTopic::target: return advice.target();
    case PortfolioTopic::pipeline: return advice.pipeline();
    case PortfolioTopic::dependency: return advice.dependency();
    case PortfolioTopic::satisfaction: break;
  }
  return words.say("report", "Agree a satisfaction target with each key account and ask for it in the next review meeting.");
}

std::string blindSpotOf(PortfolioTopic topic, const Words& words) {
  switch (topic) {
    case PortfolioTopic::revenue: return words.say("report", "Nothing about profit; and one large order can carry a year.");
    case PortfolioTopic::margin: return words.say("report", "Bonuses, logistics and service that are booked apart from sales lines.");
    case PortfolioTopic::target: return words.say("report", "Seasons: it expects the same of every month.");
    case PortfolioTopic::pipeline: return words.say("report", "It is an average that no single deal brings; and what nobody entered is missing.");
    case PortfolioTopic::dependency:
      return words.say("report", "Customers that hang together: two of one industry, or of one owner, count as independent.");
    case PortfolioTopic::satisfaction: break;
  }
  return words.say("report", "Those who do not answer, and they are seldom the most content.");
}

}  // namespace kam::report
