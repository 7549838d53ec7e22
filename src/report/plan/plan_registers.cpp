// SPDX-License-Identifier: GPL-3.0-or-later
// What the account's registers say: facts and what follows from them, requirements, contracts and tenders, competition, potential, the
// value delivered and promises. A register that holds nothing has no section.
#include "report/plan/plan_sections.h"

#include "report/plan_charts.h"
#include "scoring/account/account_measures.h"
#include "scoring/account/call_off.h"
#include "scoring/account/contract_term.h"
#include "scoring/plan/plan_findings.h"

#include <algorithm>
#include <map>

namespace kam::report {

namespace {

using words::fill;

bool isOurs(const PlanContext& context, domain::Id<domain::Account> account) {
  return std::find(context.accounts.begin(), context.accounts.end(), account.raw()) != context.accounts.end();
}

template <class Record>
std::vector<const Record*> recordsOf(const PlanContext& context) {
  std::vector<const Record*> records;
  for (const Record& record : context.snapshot.all<Record>())
    if (isOurs(context, record.account)) records.push_back(&record);
  return records;
}

/// "4 of 5"
std::string ofFive(const PlanContext& context, const std::optional<std::int64_t>& value) {
  return value ? std::to_string(*value) : context.unknown();
}

Section sectionWith(const char* id, std::string title, Table table) {
  Section section{id, std::move(title), {}, false, false};
  if (!table.rows.empty()) section.blocks.emplace_back(std::move(table));
  return section;
}

/// The first action that serves a requirement; what is not met and matters is open without one.
Cell gapAction(const PlanContext& context, const domain::Requirement& requirement) {
  for (const domain::Action& action : context.snapshot.all<domain::Action>()) {
    if (action.requirement != requirement.id) continue;
    Cell text = cell(action.title);
    text.second = context.memberName(action.owner) + ", " + context.date(action.due);
    return text;
  }
  const bool gap = requirement.importance.value_or(0) >= scoring::kImportantRequirement && requirement.fulfilment &&
                   *requirement.fulfilment < *requirement.importance;
  return gap ? Cell{context.words.say("report", "open"), Tone::warning, false, false, {}} : mutedCell(std::string(words::kUnknown));
}

Tone toneOf(domain::Knowledge knowledge) {
  switch (knowledge) {
    case domain::Knowledge::known: return Tone::positive;
    case domain::Knowledge::notKnown:
    case domain::Knowledge::stale: return Tone::warning;
    default: return Tone::muted;
  }
}

std::string stateOf(const PlanContext& context, const scoring::ContractTerm& term) {
  const words::Words& words = context.words;
  switch (term.state) {
    case scoring::ContractState::notStarted: return words.say("report", "to come");
    case scoring::ContractState::noticeGiven: return words.say("report", "notice given");
    case scoring::ContractState::ended: return words.say("report", "ended");
    case scoring::ContractState::running: break;
  }
  return term.goesOn ? words.say("report", "renews itself") : words.say("report", "running");
}

}  // namespace

Section marketSection(const PlanContext& context) {
  const words::Words& words = context.words;
  auto facts = recordsOf<domain::Fact>(context);
  std::stable_sort(facts.begin(), facts.end(), [](const auto* a, const auto* b) { return a->topic < b->topic; });
  Table table;
  table.columns = {{words.say("report", "What we know"), 4.4, Align::left},
                   {words.say("report", "What follows from it"), 3.4, Align::left},
                   {words.say("report", "How sure"), 1.5, Align::left},
                   {words.say("report", "As of"), 1.3, Align::left}};
  for (const domain::Fact* fact : facts) {
    Cell text = cell(fact->text);
    text.second = domain::wordOf(words, fact->topic);
    Cell follows = cell(fact->soWhat);
    follows.second = domain::wordOf(words, fact->consequence);
    const std::string sure = domain::wordOf(words, fact->knowledge);
    table.rows.push_back(
        {text, follows, sure.empty() ? mutedCell(context.unknown()) : pill(sure, toneOf(fact->knowledge)), mutedCell(context.date(fact->on))});
  }
  return sectionWith("market", words.say("report", "The customer's market, structure and needs"), std::move(table));
}

Section requirementsSection(const PlanContext& context) {
  const words::Words& words = context.words;
  auto requirements = recordsOf<domain::Requirement>(context);
  std::stable_sort(requirements.begin(), requirements.end(),
                   [](const auto* a, const auto* b) { return a->importance.value_or(0) > b->importance.value_or(0); });
  Table table;
  table.columns = {{words.say("report", "Requirement"), 5.0, Align::left},
                   {words.say("report", "Importance"), 1.5, Align::right},
                   {words.say("report", "Our fulfilment"), 1.7, Align::right}};
  if (!context.forCustomer()) {
    table.columns.push_back({words.say("report", "Best competitor"), 1.8, Align::right});
    table.columns.push_back({words.say("report", "What closes the gap"), 3.2, Align::left});
  }
  for (const domain::Requirement* one : requirements) {
    Cell text = cell(one->text);
    text.second = one->evidence;
    std::vector<Cell> row{text, cell(ofFive(context, one->importance)), cell(ofFive(context, one->fulfilment))};
    const bool behind = one->fulfilment && one->bestCompetitor && *one->fulfilment < *one->bestCompetitor;
    if (!context.forCustomer()) {
      row.push_back(Cell{ofFive(context, one->bestCompetitor), behind ? Tone::critical : Tone::plain, behind, false, {}});
      row.push_back(gapAction(context, *one));
    }
    table.rows.push_back(std::move(row));
  }
  Section section = sectionWith("requirements", words.say("report", "Requirements"), std::move(table));
  if (!section.blocks.empty()) section.blocks.emplace_back(Paragraph{words.say("report", "Each on a scale from 0 to 5."), Paragraph::Look::small});
  return section;
}

Section contractSection(const PlanContext& context) {
  const words::Words& words = context.words;
  Section section{"contracts", words.say("report", "Contracts and tenders"), {}, false, false};
  Table contracts;
  contracts.columns = {{words.say("report", "Contract"), 3.4, Align::left},
                       {words.say("report", "Yearly value"), 1.6, Align::right},
                       {words.say("report", "End of term"), 1.5, Align::left},
                       {words.say("report", "Last day of notice"), 1.7, Align::left},
                       {words.say("report", "State"), 1.6, Align::left}};
  for (const scoring::ContractDate& date : scoring::contractsByDate(context.snapshot, context.request.today)) {
    if (!isOurs(context, date.contract->account)) continue;
    Cell name = cell(date.contract->name);
    name.second = domain::wordOf(words, date.contract->kind);
    contracts.rows.push_back({name, cell(context.money(date.contract->yearlyValue)), cell(context.date(date.term.end)),
                              date.term.noticeBy ? cell(context.date(date.term.noticeBy)) : mutedCell(std::string(words::kUnknown)),
                              mutedCell(stateOf(context, date.term))});
    if (const auto called = scoring::callOffOf(*date.contract, context.request.today))
      contracts.rows.back().back().second = fill(words.say("report", "%1 called off"), {words::percent(words.language(), called->share(), 0)});
  }
  if (!contracts.rows.empty()) {
    const auto cover = scoring::contractCover(context.snapshot, context.accounts, context.request.today, 12, context.sales.revenue);
    if (cover && !context.forCustomer())
      section.blocks.emplace_back(
          Paragraph{fill(words.say("report", "%1 of a year's revenue is bound by contract for the next twelve months."), {context.percent(cover)}),
                    Paragraph::Look::lead});
    TimelineChart timeline = contractTimeline(context.snapshot, context.accounts, context.request.today, words);
    const double height = heightOf(timeline);
    if (!context.forCustomer() && !timeline.rows.empty()) section.blocks.emplace_back(ChartBlock{{std::move(timeline)}, height, {}});
    section.blocks.emplace_back(std::move(contracts));
  }
  Table tenders;
  tenders.columns = {{words.say("report", "Tender"), 3.6, Align::left},
                     {words.say("report", "Due"), 1.6, Align::left},
                     {words.say("report", "Value"), 1.6, Align::right},
                     {words.say("report", "State"), 2.0, Align::left}};
  for (const domain::Tender* tender : recordsOf<domain::Tender>(context))
    tenders.rows.push_back(
        {cell(tender->title), cell(context.date(tender->due)), cell(context.money(tender->value)), mutedCell(domain::wordOf(words, tender->state))});
  if (!tenders.rows.empty() && !context.forCustomer()) section.blocks.emplace_back(std::move(tenders));
  return section;
}

Section competitionSection(const PlanContext& context) {
  const words::Words& words = context.words;
  Section section{"competition", words.say("report", "Competition and defence"), {}, false, false};
  Table rivals;
  rivals.columns = {{words.say("report", "Competitor"), 2.4, Align::left},
                    {words.say("report", "Share"), 1.1, Align::right},
                    {words.say("report", "Threat"), 1.2, Align::left},
                    {words.say("report", "Contract ends"), 1.5, Align::left},
                    {words.say("report", "Expected move"), 3.6, Align::left}};
  for (const domain::CompetitorPosition* one : recordsOf<domain::CompetitorPosition>(context)) {
    const domain::Competitor* competitor = context.snapshot.find(one->competitor);
    Cell name = cell(competitor == nullptr ? context.unknown() : competitor->name);
    if (competitor != nullptr) name.second = one->strengths.empty() ? competitor->strengths : one->strengths;
    const std::int64_t threat = one->threat.value_or(0);
    rivals.rows.push_back({name, cell(context.percent(one->share)),
                           one->threat ? pill(fill(words.say("report", "%1 of 5"), {std::to_string(threat)}), threat >= 4   ? Tone::critical
                                                                                                              : threat == 3 ? Tone::warning
                                                                                                                            : Tone::muted)
                                       : mutedCell(context.unknown()),
                           cell(context.date(one->contractEnd)), cell(one->expectedMove)});
  }
  if (!rivals.rows.empty()) section.blocks.emplace_back(std::move(rivals));
  Table barriers;
  barriers.columns = {{words.say("report", "What keeps them out"), 5.0, Align::left},
                      {words.say("report", "Strength"), 1.4, Align::right},
                      {words.say("report", "Until"), 1.6, Align::left}};
  for (const domain::Barrier* barrier : recordsOf<domain::Barrier>(context)) {
    const bool over = barrier->until && *barrier->until < context.request.today;
    Cell text = cell(barrier->text);
    text.second = domain::wordOf(words, barrier->kind);
    Cell until = barrier->until ? cell(context.date(barrier->until)) : mutedCell(words.say("report", "without end"));
    if (over) until = Cell{context.date(barrier->until), Tone::critical, false, false, words.say("report", "no longer holds")};
    barriers.rows.push_back({text, cell(context.percent(barrier->strength)), until});
  }
  if (barriers.rows.empty()) return section;
  const scoring::Defence defence = scoring::defenceOf(context.snapshot, context.account.id, context.request.today);
  if (defence.barriers)
    section.blocks.emplace_back(Paragraph{
        fill(words.say("report", "What holds today closes %1 of 100 to competitors."), {words::decimal(words.language(), *defence.barriers, 0)}),
        Paragraph::Look::body});
  section.blocks.emplace_back(std::move(barriers));
  return section;
}

Section promiseSection(const PlanContext& context) {
  const words::Words& words = context.words;
  Table table;
  table.columns = {{words.say("report", "Promise"), 4.2, Align::left},
                   {words.say("report", "Whose"), 1.5, Align::left},
                   {words.say("report", "Owner"), 2.0, Align::left},
                   {words.say("report", "Due"), 1.5, Align::left}};
  std::vector<const domain::Promise*> open;
  for (const domain::Promise* promise : recordsOf<domain::Promise>(context))
    if (promise->state == domain::PromiseState::open || promise->state == domain::PromiseState::unknown) open.push_back(promise);
  std::stable_sort(open.begin(), open.end(), [](const auto* a, const auto* b) { return a->due < b->due; });
  for (const domain::Promise* promise : open) {
    const bool ours = promise->direction == domain::Direction::ours;
    const bool late = promise->due && *promise->due < context.request.today;
    table.rows.push_back(
        {cell(promise->text), mutedCell(ours ? words.say("report", "ours") : words.say("report", "the customer's")),
         cell(ours ? context.memberName(promise->owner) : std::string(words::kUnknown)),
         late ? Cell{context.date(promise->due), Tone::critical, false, false, words.say("report", "Overdue")} : cell(context.date(promise->due))});
  }
  Section section{"promises", words.say("report", "Promises both ways"), {}, false, false};
  const scoring::PromiseBalance balance = scoring::promisesOf(context.snapshot, context.account.id, true, context.request.today);
  if (balance.rate())
    section.blocks.emplace_back(
        Paragraph{fill(words.say("report", "We kept %1 of what we promised."), {context.percent(balance.rate())}), Paragraph::Look::lead});
  if (!table.rows.empty()) section.blocks.emplace_back(std::move(table));
  return section;
}

}  // namespace kam::report
