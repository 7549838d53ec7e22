// SPDX-License-Identifier: GPL-3.0-or-later
// How the customer buys: purchasing strategy, steps of the decision, who decides, tenders to come.
#include "domain/record_name.h"
#include "report/complexity_words.h"
#include "report/plan/plan_sections.h"
#include "report/tender_words.h"

#include <algorithm>

namespace kam::report {

namespace {

bool isOurs(const PlanContext& context, domain::Id<domain::Account> account) {
  return std::find(context.accounts.begin(), context.accounts.end(), account.raw()) != context.accounts.end();
}

Table stepTable(const PlanContext& context) {
  const words::Words& words = context.words;
  Table table;
  table.columns = {{words.say("report", "Step or rule"), 4.6, Align::left},
                   {words.say("report", "What follows from it"), 3.4, Align::left},
                   {words.say("report", "How sure"), 1.5, Align::left}};
  for (const domain::Fact& fact : context.snapshot.all<domain::Fact>()) {
    if (fact.topic != domain::FactTopic::process || !isOurs(context, fact.account)) continue;
    const std::string sure = domain::wordOf(words, fact.knowledge);
    table.rows.push_back({cell(fact.text), cell(fact.soWhat), mutedCell(sure.empty() ? context.unknown() : sure)});
  }
  return table;
}

Table tenderTable(const PlanContext& context) {
  const words::Words& words = context.words;
  Table table;
  table.columns = {{words.say("report", "Tender"), 3.6, Align::left}, {words.say("report", "Questions until"), 1.6, Align::left},
                   {words.say("report", "Due"), 1.5, Align::left},    {words.say("report", "Award"), 1.5, Align::left},
                   {words.say("report", "Value"), 1.6, Align::right}, {words.say("report", "Do we bid?"), 1.5, Align::left}};
  for (const domain::Tender& tender : context.snapshot.all<domain::Tender>()) {
    if (!isOurs(context, tender.account)) continue;
    Cell name = cell(tender.title);
    name.second = domain::wordOf(words, tender.state);
    const std::string decided = domain::wordOf(words, tender.decision);
    Cell bid = decided.empty() ? mutedCell(words.say("report", "open")) : cell(decided);
    if (const scoring::TenderScore score = scoring::tenderScore(context.snapshot, tender); score.score && !context.forCustomer())
      bid.second = goScoreText(score, words) + ": " + goAdviceText(score, words);
    table.rows.push_back({name, mutedCell(context.date(tender.questionsUntil)), cell(context.date(tender.due)), mutedCell(context.date(tender.award)),
                          cell(context.money(tender.value)), std::move(bid)});
  }
  return table;
}

}  // namespace

Section purchasingSection(const PlanContext& context) {
  const words::Words& words = context.words;
  Section section{"purchasing", words.say(domain::wordOf(domain::PlanSection::purchasing)), {}, false, false};
  if (!context.account.purchasingStrategy.empty()) addText(section.blocks, context.account.purchasingStrategy);
  std::string deciders;
  for (const domain::Stakeholder& one : context.snapshot.all<domain::Stakeholder>()) {
    const bool decides = one.buyingRole == domain::BuyingRole::decider || one.buyingRole == domain::BuyingRole::approver;
    const domain::Position* position = context.snapshot.find(one.position);
    if (!decides || one.opportunity.isSet() || !isOurs(context, one.account) || position == nullptr) continue;
    const domain::Person* person = context.snapshot.find(position->person);
    if (person == nullptr || (position->until && *position->until < context.request.today)) continue;
    deciders += (deciders.empty() ? "" : ", ") + domain::fullName(*person) + " (" + domain::wordOf(words, one.buyingRole) + ")";
  }
  if (!deciders.empty())
    section.blocks.emplace_back(Paragraph{words::fill(words.say("report", "Who decides: %1."), {deciders}), Paragraph::Look::body, false});
  const std::string complexity = complexitySentence(scoring::complexityOf(context.snapshot, context.accounts, context.request.today), words);
  if (!complexity.empty() && !context.forCustomer()) section.blocks.emplace_back(Paragraph{complexity, Paragraph::Look::body, false});
  if (Table steps = stepTable(context); !steps.rows.empty()) {
    section.blocks.emplace_back(Subheading{words.say("report", "Steps of the decision")});
    section.blocks.emplace_back(std::move(steps));
  }
  if (Table tenders = tenderTable(context); !tenders.rows.empty()) {
    section.blocks.emplace_back(Subheading{words.say("report", "Tender calendar")});
    section.blocks.emplace_back(std::move(tenders));
  }
  return section;
}

}  // namespace kam::report
