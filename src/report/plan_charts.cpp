// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plan_charts.h"

#include "domain/value_text.h"
#include "domain/records.h"
#include "report/relationship_words.h"
#include "scoring/account/contract_term.h"
#include "scoring/relationship/tidy_tree.h"
#include "words/format.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace kam::report {

using scoring::MapPerson;
using scoring::RelationshipMap;

namespace {

struct SupportWord {
  std::string word;
  Tone tone;
};

SupportWord supportOf(const std::optional<std::int64_t>& support, const words::Words& words) {
  if (!support) return {words.say("report", "unknown", "support"), Tone::muted};
  if (*support <= -2) return {words.say("report", "Opponent"), Tone::critical};
  if (*support == -1) return {words.say("report", "Sceptic"), Tone::warning};
  if (*support == 0) return {words.say("report", "Neutral"), Tone::muted};
  return {*support == 1 ? words.say("report", "Supporter") : words.say("report", "Mentor"), Tone::positive};
}

/// Who is kept where not everybody fits: deciders, then influence, then level.
int weightOf(const MapPerson& person) {
  const bool decides = person.role == domain::BuyingRole::decider || person.role == domain::BuyingRole::approver;
  const int level = person.level == domain::Level::unknown ? 9 : static_cast<int>(person.level);
  return (decides ? 1000 : 0) + static_cast<int>(person.influence.value_or(0)) * 100 + (person.role != domain::BuyingRole::unknown ? 50 : 0) - level;
}

std::vector<std::size_t> chosen(const RelationshipMap& map, std::size_t most) {
  std::vector<std::size_t> people(map.people.size());
  std::iota(people.begin(), people.end(), std::size_t{0});
  std::stable_sort(people.begin(), people.end(), [&](std::size_t a, std::size_t b) { return weightOf(map.people[a]) > weightOf(map.people[b]); });
  if (people.size() > most) people.resize(most);
  std::sort(people.begin(), people.end());
  return people;
}

std::string positionOf(const MapPerson& person, const words::Words& words) {
  std::string text = person.isPlaceholder() ? std::string() : person.jobTitle;
  if (person.role == domain::BuyingRole::unknown) return text;
  const std::string role = domain::wordOf(words, person.role);
  return text.empty() ? role : text + " \u00b7 " + role;
}

PersonLine::Kind lineKind(domain::TieKind kind) {
  switch (kind) {
    case domain::TieKind::influences: return PersonLine::Kind::influences;
    case domain::TieKind::informal: return PersonLine::Kind::informal;
    case domain::TieKind::trusts: return PersonLine::Kind::trusts;
    case domain::TieKind::conflict: return PersonLine::Kind::conflict;
    default: return PersonLine::Kind::reports;
  }
}

/// Rows by depth in the tree of reports, in its order from left to right; a full row goes on in the next.
void place(PeopleChart& chart, const std::vector<std::size_t>& parents) {
  const auto places = scoring::tidyTree(parents);
  std::map<std::size_t, std::vector<std::size_t>> depths;
  for (std::size_t i = 0; i < places.size(); ++i) depths[places[i].depth].push_back(i);
  std::size_t row = 0;
  for (auto& [depth, cards] : depths) {
    std::stable_sort(cards.begin(), cards.end(), [&](std::size_t a, std::size_t b) { return places[a].across < places[b].across; });
    for (std::size_t i = 0; i < cards.size(); ++i) {
      const std::size_t inRow = std::min(kCardsInRow, cards.size() - i / kCardsInRow * kCardsInRow);
      chart.cards[cards[i]].row = row + i / kCardsInRow;
      chart.cards[cards[i]].column = static_cast<double>(i % kCardsInRow) + static_cast<double>(kCardsInRow - inRow) / 2.0;
    }
    row += (cards.size() + kCardsInRow - 1) / kCardsInRow;
  }
}

bool isOurs(std::span<const base::RawId> accounts, domain::Id<domain::Account> account) {
  return std::find(accounts.begin(), accounts.end(), account.raw()) != accounts.end();
}

/// Gathers rows and stretches the span over what they hold.
class Timeline {
public:
  Timeline(const domain::Snapshot& snapshot, base::Date today, const words::Words& words) : m_snapshot(snapshot), m_words(words) {
    m_chart.today = today;
    m_chart.todayLabel = words.say("report", "today");
    m_chart.language = words.language();
    m_first = today;
    m_last = today;
  }

  void add(const scoring::ContractDate& date) {
    const domain::Contract& contract = *date.contract;
    const base::Date today = m_chart.today;
    TimelineRow row{contract.id.raw(), contract.name, {}, {}};
    const base::Date from = contract.start.value_or(today - std::chrono::days{365});
    const base::Date to = date.term.end.value_or(today + std::chrono::days{2 * 365});
    row.bars.push_back(
        {from, to, Tone::accent, false,
         date.term.end ? dated(m_words.say("report", "runs until %1"), *date.term.end) : m_words.say("report", "runs without a term")});
    if (date.term.end && date.term.goesOn) {
      const int months = static_cast<int>(contract.renewalMonths.value_or(12));
      const base::Date next = base::Month{base::monthOf(to).index + months}.last();
      row.bars.push_back({to, next, Tone::accent, true, dated(m_words.say("report", "renews itself until %1"), next)});
      stretch(next);
    }
    if (date.term.noticeBy) {
      const bool soon = *date.term.noticeBy < today + std::chrono::days{90};
      row.marks.push_back(
          {*date.term.noticeBy, soon ? Tone::critical : Tone::warning, dated(m_words.say("report", "last day of notice %1"), *date.term.noticeBy)});
      stretch(*date.term.noticeBy);
    }
    stretch(from);
    stretch(to);
    m_chart.rows.push_back(std::move(row));
  }

  void add(const domain::Tender& tender) {
    TimelineRow row{tender.id.raw(), m_words.say("report", "Tender") + ": " + tender.title, {}, {}};
    const auto from = tender.published ? tender.published : tender.due;
    const auto to = tender.award ? tender.award : tender.due;
    if (!from || !to) return;
    row.bars.push_back({*from, *to, Tone::muted, true, domain::wordOf(m_words, tender.state)});
    if (tender.due)
      row.marks.push_back(
          {*tender.due, *tender.due < m_chart.today ? Tone::muted : Tone::critical, dated(m_words.say("report", "due %1"), *tender.due)});
    if (tender.award) row.marks.push_back({*tender.award, Tone::accent, dated(m_words.say("report", "award %1"), *tender.award)});
    stretch(*from);
    stretch(*to);
    m_chart.rows.push_back(std::move(row));
  }

  void add(const domain::Price& price) {
    if (!price.validFrom && !price.validUntil) return;
    const base::Date from = price.validFrom.value_or(m_chart.today);
    const base::Date to = price.validUntil.value_or(m_chart.today + std::chrono::days{365});
    const domain::Product* product = m_snapshot.find(price.product);
    const std::string name = m_words.say("report", "Price") + ": " + (product == nullptr ? std::string(words::kUnknown) : product->name);
    stretch(from);
    stretch(to);
    // One row for a product, and one bar for all its steps of quantity.
    auto row = std::find_if(m_chart.rows.begin(), m_chart.rows.end(), [&](const TimelineRow& known) { return known.label == name; });
    if (row == m_chart.rows.end()) row = m_chart.rows.insert(row, TimelineRow{price.id.raw(), name, {}, {}});
    if (std::any_of(row->bars.begin(), row->bars.end(), [&](const auto& bar) { return bar.from == from && bar.to == to; })) return;
    row->bars.push_back({from, to, to < m_chart.today ? Tone::muted : Tone::positive, false,
                         price.validUntil ? dated(m_words.say("report", "holds until %1"), *price.validUntil) : std::string()});
  }

  /// What was given or got, and special conditions, for as long as they hold; what holds without an end is agreed in a contract.
  void addTerms(base::RawId id, const std::string& name, std::optional<base::Date> from, std::optional<base::Date> to) {
    if (!to) return;
    const base::Date begin = std::min(from.value_or(m_chart.today), *to);
    stretch(begin);
    stretch(*to);
    m_chart.rows.push_back(
        {id,
         name,
         {{begin, *to, *to < m_chart.today ? Tone::muted : Tone::positive, false, dated(m_words.say("report", "holds until %1"), *to)}},
         {}});
  }

  TimelineChart take(int noticeWithinYear) {
    // Five years back say nothing for what is to be decided, and ten ahead squeeze the rest.
    const base::Date today = m_chart.today;
    m_chart.span.from = base::monthOf(std::max(m_first, today - std::chrono::days{2 * 365})).first();
    m_chart.span.to = base::monthOf(std::min(m_last, today + std::chrono::days{5 * 365})).last();
    m_chart.title = noticeWithinYear > 0 ? m_words.say("report", "%n contract(s) can be ended within a year", nullptr, noticeWithinYear)
                                         : m_words.say("report", "No contract can be ended within a year");
    m_chart.subtitle = m_words.say("report", "bar: term · dashed: renews itself · diamond: day of notice, due day or award");
    m_chart.emptyText = m_words.say("report", "No contract, price or tender with a day is recorded.");
    return std::move(m_chart);
  }

private:
  std::string dated(const std::string& pattern, base::Date day) const { return words::fill(pattern, {words::date(m_words.language(), day)}); }
  void stretch(base::Date day) {
    m_first = std::min(m_first, day);
    m_last = std::max(m_last, day);
  }

  const domain::Snapshot& m_snapshot;
  const words::Words& m_words;
  TimelineChart m_chart;
  base::Date m_first{};
  base::Date m_last{};
};

}  // namespace

std::string bridgeFinding(const domain::Snapshot& snapshot, const scoring::PlanBridge& bridge, int year, const words::Words& words) {
  const auto money = [&](std::int64_t minor) { return words::shortMoney(words.language(), {base::Amount{minor}, domain::currencyOf(snapshot)}); };
  if (bridge.uncovered > 0)
    return words::fill(words.say("report", "%1 of the target %2 have no source yet"), {money(bridge.uncovered), std::to_string(year)});
  return bridge.surplus > 0 ? words::fill(words.say("report", "The target %1 is covered, %2 to spare"), {std::to_string(year), money(bridge.surplus)})
                            : words::fill(words.say("report", "The target %1 is just covered"), {std::to_string(year)});
}

std::string bridgeFigure(const domain::Snapshot& snapshot, std::int64_t part, std::int64_t all, const words::Words& words) {
  const auto money = [&](std::int64_t minor) { return words::shortMoney(words.language(), {base::Amount{minor}, domain::currencyOf(snapshot)}); };
  return all > part ? words::fill(words.say("report", "%1 of %2"), {money(part), money(all)}) : money(part);
}

BridgeChart bridgeChart(const domain::Snapshot& snapshot, const scoring::PlanBridge& bridge, int year, const words::Words& words) {
  using Kind = BridgePart::Kind;
  const auto money = [&](std::int64_t minor) { return words::shortMoney(words.language(), {base::Amount{minor}, domain::currencyOf(snapshot)}); };
  BridgeChart chart;
  chart.title = bridgeFinding(snapshot, bridge, year, words);
  chart.subtitle = words.say("report", "contracted and run rate, weighted pipeline, white space we can reach");
  const auto add = [&](const std::string& label, std::int64_t value, std::int64_t all, Kind kind) {
    chart.parts.push_back({label, value, bridgeFigure(snapshot, value, all, words), kind});
  };
  add(words.say("report", "Contracted"), bridge.contracted, bridge.contractedAll, Kind::sure);
  add(words.say("report", "Run rate beyond"), bridge.runRate, bridge.runRateAll, Kind::usual);
  add(words.say("report", "Pipeline, weighted"), bridge.pipeline, bridge.pipelineAll, Kind::likely);
  add(words.say("report", "White space"), bridge.whitespace, bridge.whitespaceAll, Kind::hoped);
  add(words.say("report", "Without a source"), bridge.uncovered, bridge.uncovered, Kind::open);
  chart.target = bridge.target;
  chart.targetLabel = words::fill(words.say("report", "Target %1"), {std::to_string(year)});
  chart.targetFigure = money(bridge.target);
  chart.emptyText = words.say("report", "There is no revenue target for this year.");
  return chart;
}

PeopleChart peopleChart(const RelationshipMap& map, const words::Words& words, bool open, std::size_t most) {
  PeopleChart chart;
  const std::vector<std::size_t> people = chosen(map, most);
  std::map<std::size_t, std::size_t> cardOf;
  for (const std::size_t person : people) {
    const MapPerson& one = map.people[person];
    if (one.isPlaceholder() && !open) continue;
    cardOf[person] = chart.cards.size();
    PersonCard card;
    card.name = nameOf(one);
    card.position = positionOf(one, words);
    card.placeholder = one.isPlaceholder();
    card.outside = one.isOutside;
    if (open && !card.placeholder) {
      const SupportWord support = supportOf(one.support, words);
      card.support = support.word;
      card.tone = support.tone;
      card.influence = one.influence.value_or(0);
      card.strength = one.contactStrength();
    }
    chart.cards.push_back(std::move(card));
  }
  std::vector<std::size_t> parents(chart.cards.size(), scoring::kNoParent);
  for (const auto& [person, card] : cardOf) {
    const auto chief = cardOf.find(map.people[person].reportsTo);
    if (chief == cardOf.end()) continue;
    parents[card] = chief->second;
    chart.lines.push_back({chief->second, card, PersonLine::Kind::reports});
  }
  if (open)
    for (const scoring::MapTie& tie : map.ties) {
      const auto from = cardOf.find(tie.from);
      const auto to = cardOf.find(tie.to);
      if (from != cardOf.end() && to != cardOf.end()) chart.lines.push_back({from->second, to->second, lineKind(tie.kind)});
    }
  place(chart, parents);
  chart.lineNames = {words.say("report", "reports to"), words.say("report", "influences"), words.say("report", "informal"),
                     words.say("report", "trusts"), words.say("report", "conflict")};
  if (open) {
    chart.influenceName = words.say("report", "influence (3 dots)");
    chart.strengthName = words.say("report", "how well we know them (4 bars)");
  }
  if (cardOf.size() < map.people.size() && open)
    chart.subtitle = words::fill(words.say("report", "%1 of %2 people, those with a say first"),
                                 {std::to_string(cardOf.size()), std::to_string(map.people.size())});
  chart.emptyText = words.say("report", "No contact is known at this customer.");
  return chart;
}

double heightOf(const PeopleChart& chart) {
  std::size_t rows = 1;
  for (const PersonCard& card : chart.cards) rows = std::max(rows, card.row + 1);
  // Cards of 41 points, 19 between them; title and legend.
  return static_cast<double>(rows) * 41.0 + static_cast<double>(rows - 1) * 19.0 + (chart.subtitle.empty() ? 24.0 : 38.0) +
         (chart.title.empty() ? 0.0 : 14.0);
}

TimelineChart contractTimeline(const domain::Snapshot& snapshot, std::span<const base::RawId> accounts, base::Date today, const words::Words& words) {
  Timeline timeline(snapshot, today, words);
  int soon = 0;
  for (const scoring::ContractDate& date : scoring::contractsByDate(snapshot, today)) {
    if (!isOurs(accounts, date.contract->account)) continue;
    timeline.add(date);
    if (date.term.noticeBy && *date.term.noticeBy >= today && *date.term.noticeBy <= today + std::chrono::days{365}) ++soon;
  }
  for (const domain::Tender& tender : snapshot.all<domain::Tender>())
    if (isOurs(accounts, tender.account)) timeline.add(tender);
  for (const domain::Price& price : snapshot.all<domain::Price>())
    if (isOurs(accounts, price.account)) timeline.add(price);
  for (const domain::Concession& one : snapshot.all<domain::Concession>())
    if (isOurs(accounts, one.account))
      timeline.addTerms(one.id.raw(),
                        (one.direction == domain::GiveGet::got ? words.say("report", "Got") : words.say("report", "Given")) + ": " + one.text, one.on,
                        one.validUntil);
  for (const domain::OfferItem& item : snapshot.all<domain::OfferItem>()) {
    const domain::Offer* offer = snapshot.find(item.offer);
    if (item.kind != domain::OfferItemKind::specialCondition || offer == nullptr || !isOurs(accounts, offer->account)) continue;
    timeline.addTerms(item.id.raw(), words.say("report", "Special condition") + ": " + item.name, item.approvedOn ? item.approvedOn : offer->sentOn,
                      item.validUntil);
  }
  return timeline.take(soon);
}

double heightOf(const TimelineChart& chart) { return 62.0 + 19.0 * static_cast<double>(std::max<std::size_t>(1, chart.rows.size())); }

}  // namespace kam::report
