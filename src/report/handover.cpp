// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handover.h"

#include "domain/record_name.h"
#include "report/document_frame.h"
#include "report/plan/plan_sections.h"
#include "report/plan_charts.h"
#include "report/plan_words.h"
#include "scoring/account/account_health.h"
#include "scoring/account/contract_term.h"
#include "scoring/relationship/transfer.h"

#include <algorithm>

namespace kam::report {

namespace {

constexpr std::chrono::days kFirst{30};
constexpr std::chrono::days kAhead{180};
constexpr std::size_t kMostTalks = 10;
constexpr std::size_t kMostQuestions = 8;

class Handover {
public:
  Handover(const PlanContext& context, domain::Id<domain::TeamMember> successor)
      : m_context(context),
        m_words(context.words),
        m_successor(successor),
        m_map(scoring::relationshipMap(context.snapshot, context.account.id, context.request.today)),
        m_transfer(scoring::relationshipTransfer(context.snapshot, m_map, context.account.id, successor, context.request.today)) {}

  std::vector<Section> sections() const {
    std::vector<Section> sections;
    const std::string to = m_successor.isSet() ? m_context.memberName(m_successor) : m_words.say("report", "nobody named yet");
    Section opening = openingSection(m_context, m_words.say("report", "Handover dossier"),
                                     {words::fill(m_words.say("report", "from %1 to %2"), {m_context.memberName(m_context.account.kam), to}),
                                      domain::wordOf(m_words, m_context.account.tier)});
    opening.blocks.emplace_back(cards());
    sections.push_back(std::move(opening));
    add(sections, "first", m_words.say("report", "The first thirty days"), firstDays());
    add(sections, "transfer", m_words.say("report", "Who introduces whom"), transferBlocks());
    add(sections, "rules", m_words.say("report", "Unwritten rules"), rules());
    add(sections, "open", m_words.say("report", "Open actions and promises"), openWork(m_context, kAllRows, kAllRows / 2));
    Section opportunities = opportunitySection(m_context);
    if (!m_context.opportunities().empty()) sections.push_back(std::move(opportunities));
    add(sections, "dates", m_words.say("report", "Dates of the next six months"), comingDates(m_context, kAhead));
    Section contracts = contractSection(m_context);
    if (!contracts.blocks.empty()) sections.push_back(std::move(contracts));
    add(sections, "questions", m_words.say("report", "What we do not know"), questions());
    add(sections, "talks", m_words.say("report", "Last talks"), lastTalks(m_context, kMostTalks));
    return sections;
  }

private:
  static void add(std::vector<Section>& sections, const char* id, std::string title, std::vector<Block> blocks) {
    if (!blocks.empty()) sections.push_back({id, std::move(title), std::move(blocks), false, false});
  }
  bool isOurs(domain::Id<domain::Account> account) const {
    return std::find(m_context.accounts.begin(), m_context.accounts.end(), account.raw()) != m_context.accounts.end();
  }

  KeyFigures cards() const {
    KeyFigures cards;
    KeyFigure revenue{m_words.say("report", "Revenue, 12 months"),
                      m_context.period ? m_context.shortMoney(m_context.sales.revenue) : m_context.unknown(),
                      {},
                      Tone::muted};
    if (const auto growth = m_context.sales.growth())
      revenue.detail = words::fill(m_words.say("report", "%1 on the year before"), {words::signedPercent(m_words.language(), *growth)});
    cards.figures.push_back(std::move(revenue));
    const scoring::AccountHealth health =
        scoring::accountHealth(m_context.snapshot, m_context.account.id, m_context.accounts, m_context.request.today);
    cards.figures.push_back({m_words.say("report", "Health"),
                             health.score ? words::decimal(m_words.language(), *health.score, 0) : m_context.unknown(),
                             words::fill(m_words.say("report", "of 100, %1 of it known"), {m_context.percent(health.confidence)}), Tone::muted});
    const int people = static_cast<int>(m_transfer.steps.size());
    cards.figures.push_back(
        {m_words.say("report", "People taken over"),
         words::fill(m_words.say("report", "%1 of %2", "people"), {std::to_string(m_transfer.transferred), std::to_string(people)}),
         m_words.say("report", "%n more introduced", nullptr, m_transfer.introduced),
         m_transfer.transferred == people && people > 0 ? Tone::positive : Tone::warning});
    std::int64_t pipeline = 0;
    for (const domain::Opportunity* one : m_context.opportunities()) pipeline += one->amount.value_or(base::Amount{}).minor;
    cards.figures.push_back({m_words.say("report", "Open opportunities"), m_context.shortMoney(pipeline),
                             m_words.say("report", "%n opportunity(s)", nullptr, static_cast<int>(m_context.opportunities().size())), Tone::muted});
    return cards;
  }

  /// A list to tick off: introductions first, then what falls due, then what to ask.
  std::vector<Block> firstDays() const {
    Table table;
    table.columns = {{m_words.say("report", "Done"), 0.8, Align::centre},
                     {m_words.say("report", "What"), 6.4, Align::left},
                     {m_words.say("report", "Until"), 1.8, Align::left}};
    const base::Date today = m_context.request.today;
    const auto step = [&](const std::string& what, const std::optional<base::Date>& until) {
      table.rows.push_back({cell("\u2610"), cell(what), until ? cell(m_context.date(until)) : mutedCell(std::string(words::kUnknown))});
    };
    for (const scoring::TransferStep& one : m_transfer.steps)
      if (one.state == scoring::TransferState::open && one.days <= kFirst.count())
        step(words::fill(m_words.say("report", "Be introduced to %1"), {m_map.people[one.person].name}), today + std::chrono::days{one.days});
    for (const domain::Promise& promise : m_context.snapshot.all<domain::Promise>()) {
      const bool open = promise.state == domain::PromiseState::open || promise.state == domain::PromiseState::unknown;
      if (isOurs(promise.account) && open && promise.direction == domain::Direction::ours && promise.due && *promise.due <= today + kFirst)
        step(words::fill(m_words.say("report", "Keep a promise: %1"), {promise.text}), promise.due);
    }
    for (const domain::Action* action : m_context.actions()) {
      const bool over = action->status == domain::ActionStatus::done || action->status == domain::ActionStatus::dropped;
      if (!over && action->due && *action->due <= today + kFirst) step(action->title, action->due);
    }
    for (const scoring::ContractDate& date : scoring::contractsByDate(m_context.snapshot, today))
      if (isOurs(date.contract->account) && date.term.noticeBy && *date.term.noticeBy <= today + 3 * kFirst)
        step(words::fill(m_words.say("report", "Decide on the notice of %1"), {date.contract->name}), date.term.noticeBy);
    step(m_words.say("report", "Read the account plan, and say what you would do otherwise"), today + kFirst);
    step(m_words.say("report", "Tell every contact who answers for the account from now on"), today + kFirst);
    return {std::move(table)};
  }

  std::vector<Block> transferBlocks() const {
    if (m_transfer.steps.empty()) return {openNote(m_context, m_words.say("report", "No contact is known at this customer."))};
    Table table;
    table.columns = {{m_words.say("report", "Name"), 2.6, Align::left},      {m_words.say("report", "Support"), 1.6, Align::left},
                     {m_words.say("report", "Last talk"), 1.6, Align::left}, {m_words.say("report", "Introduced by"), 2.2, Align::left},
                     {m_words.say("report", "Until"), 1.6, Align::left},     {m_words.say("report", "State"), 1.8, Align::left}};
    for (const scoring::TransferStep& one : m_transfer.steps) {
      const scoring::MapPerson& person = m_map.people[one.person];
      Cell name = cell(person.name);
      name.second = person.jobTitle;
      const bool over = one.state == scoring::TransferState::transferred;
      const Cell state = over                                              ? pill(m_words.say("report", "taken over"), Tone::positive)
                         : one.state == scoring::TransferState::introduced ? pill(m_words.say("report", "introduced"), Tone::accent)
                                                                           : pill(m_words.say("report", "open"), Tone::warning);
      table.rows.push_back(
          {name, supportCell(m_context, person.support), mutedCell(m_context.date(person.lastContact)),
           one.by.isSet() ? cell(m_context.memberName(one.by)) : Cell{m_words.say("report", "nobody knows them"), Tone::warning, false, false, {}},
           over ? mutedCell(std::string(words::kUnknown)) : cell(m_context.date(m_context.request.today + std::chrono::days{one.days})), state});
    }
    PeopleChart chart = peopleChart(m_map, m_words, true);
    const double height = heightOf(chart);
    std::vector<Block> blocks;
    if (chart.cards.size() > 1) blocks.emplace_back(ChartBlock{{std::move(chart)}, height, {}});
    blocks.emplace_back(std::move(table));
    return blocks;
  }

  std::vector<Block> rules() const {
    std::vector<Block> blocks;
    addText(blocks, m_context.account.unwrittenRules);
    if (blocks.empty())
      blocks.emplace_back(
          openNote(m_context, m_words.say("report",
                                          "Nobody wrote them down. Ask for them before the last day: who is called first, what is never "
                                          "written in a mail, what went wrong once.")));
    return blocks;
  }

  std::vector<Block> questions() const {
    Bullets bullets;
    for (const scoring::OpenQuestion& one : scoring::openQuestions(m_context.snapshot, m_context.accounts, m_context.request.today)) {
      if (bullets.entries.size() == kMostQuestions) break;
      bullets.entries.push_back(questionText(one, m_words));
    }
    if (bullets.entries.empty()) return {};
    return {std::move(bullets)};
  }

  const PlanContext& m_context;
  const words::Words& m_words;
  domain::Id<domain::TeamMember> m_successor;
  scoring::RelationshipMap m_map;
  scoring::RelationshipTransfer m_transfer;
};

}  // namespace

base::Result<Document> handoverDossier(const domain::Snapshot& snapshot, const HandoverRequest& request) {
  const auto ground = paperGround(snapshot, request.account, request.language, request.today);
  if (!ground) return base::fail(ground.error());
  const PlanContext& context = (*ground)->context;
  Document document = documentFrame(context, context.words.say("report", "Handover dossier"), domain::Classification::confidential);
  document.sections = Handover(context, request.successor).sections();
  return document;
}

}  // namespace kam::report
