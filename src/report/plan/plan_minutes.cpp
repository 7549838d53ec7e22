// SPDX-License-Identifier: GPL-3.0-or-later
// What both sides gained, and the minutes of the last annual or quarterly talk.
#include "report/plan/plan_sections.h"

#include "base/text.h"
#include "domain/record_name.h"
#include "report/document_frame.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace kam::report {

namespace {

bool isOurs(const PlanContext& context, domain::Id<domain::Account> account) {
  return std::find(context.accounts.begin(), context.accounts.end(), account.raw()) != context.accounts.end();
}

base::Date dayOf(const domain::Interaction& talk) { return std::chrono::floor<std::chrono::days>(*talk.at); }

/// A talk is an annual or quarterly one by its subject, as people name it in both languages.
bool isReviewTalk(const domain::Interaction& talk) {
  constexpr std::array<std::string_view, 9> kNames{"jahresgespr", "jahresgesprach",     "quartalsgespr",      "annual review", "annual talk",
                                                   "qbr",         "review of the year", "quarterly business", "quarterly talk"};
  const std::string subject = base::folded(talk.subject);
  return std::any_of(kNames.begin(), kNames.end(), [&](std::string_view name) { return subject.find(name) != std::string::npos; });
}

const domain::Interaction* lastReviewTalk(const PlanContext& context) {
  const domain::Interaction* newest = nullptr;
  for (const domain::Interaction& talk : context.snapshot.all<domain::Interaction>()) {
    if (talk.account != context.account.id || !talk.at || dayOf(talk) > context.request.today || !isReviewTalk(talk)) continue;
    if (newest == nullptr || *talk.at > *newest->at) newest = &talk;
  }
  return newest;
}

/// Names of the customer's and of our people who took part.
std::pair<std::string, std::string> participantsOf(const PlanContext& context, const domain::Interaction& talk) {
  std::string theirs;
  std::string ours = talk.member.isSet() ? context.memberName(talk.member) : std::string();
  const auto append = [](std::string& list, const std::string& name) { list += (list.empty() ? "" : ", ") + name; };
  for (const domain::Participant& one : context.snapshot.all<domain::Participant>()) {
    if (one.interaction != talk.id) continue;
    const domain::Person* person = context.snapshot.find(one.person);
    if (person != nullptr && !person->erased) append(theirs, domain::fullName(*person));
    if (one.member.isSet() && one.member != talk.member) append(ours, context.memberName(one.member));
  }
  return {theirs, ours};
}

/// What was promised in a talk, or on its day.
Table promisesOf(const PlanContext& context, const domain::Interaction& talk) {
  const words::Words& words = context.words;
  Table table;
  table.columns = {{words.say("report", "Promise"), 4.6, Align::left},
                   {words.say("report", "By whom"), 2.6, Align::left},
                   {words.say("report", "Due"), 1.5, Align::left},
                   {words.say("report", "State"), 1.6, Align::left}};
  for (const domain::Promise& promise : context.snapshot.all<domain::Promise>()) {
    // What was promised on the day of the talk was not for certain promised in it: the customer's edition waits until somebody says so.
    const bool sameDay = !context.forCustomer() && !promise.interaction.isSet() && promise.madeOn && *promise.madeOn == dayOf(talk);
    const bool then = promise.interaction == talk.id || sameDay;
    if (promise.account != talk.account || !then) continue;
    const auto state = promise.state == domain::PromiseState::unknown ? domain::PromiseState::open : promise.state;
    table.rows.push_back({cell(promise.text),
                          cell(promise.direction == domain::Direction::theirs ? context.account.name : context.memberName(promise.owner)),
                          cell(context.date(promise.due)), mutedCell(domain::wordOf(words, state))});
  }
  return table;
}

}  // namespace

Table valueTable(const PlanContext& context) {
  const words::Words& words = context.words;
  Table table;
  table.columns = {{words.say("report", "What it is"), 3.6, Align::left}, {words.say("report", "Measured against"), 2.6, Align::left},
                   {words.say("report", "Promised"), 1.5, Align::right},  {words.say("report", "Delivered"), 1.5, Align::right},
                   {words.say("report", "Confirmed"), 1.5, Align::right}, {words.say("report", "Confirmed by"), 2.2, Align::left}};
  std::array<std::int64_t, 3> sums{};
  for (const domain::ValueItem& one : context.snapshot.all<domain::ValueItem>()) {
    if (!isOurs(context, one.account)) continue;
    const domain::Person* person = context.snapshot.find(one.confirmedBy);
    Cell by = person == nullptr || person->erased ? mutedCell(words.say("report", "open")) : cell(domain::fullName(*person));
    if (one.confirmedOn) by.second = context.date(one.confirmedOn);
    const auto money = [&](const std::optional<base::Amount>& amount) {
      return amount ? cell(context.shortMoney(amount->minor)) : mutedCell(std::string(words::kUnknown));
    };
    table.rows.push_back({cell(one.mechanism), mutedCell(one.baseline), money(one.promised), money(one.delivered), money(one.confirmed), by});
    const std::array amounts{one.promised, one.delivered, one.confirmed};
    for (std::size_t i = 0; i < amounts.size(); ++i) sums[i] += amounts[i].value_or(base::Amount{}).minor;
  }
  if (table.rows.empty()) return table;
  table.total = {cell(words.say("report", "Sum")),  cell({}), cell(context.shortMoney(sums[0])), cell(context.shortMoney(sums[1])),
                 cell(context.shortMoney(sums[2])), cell({})};
  return table;
}

Section charterSection(const PlanContext& context) {
  const words::Words& words = context.words;
  Section section{"charter", words.say("report", "Value proposition"), {}, false, false};
  if (context.plan != nullptr) addText(section.blocks, context.plan->charter);
  if (Table values = valueTable(context); !values.rows.empty()) {
    section.blocks.emplace_back(Subheading{words.say("report", "Value promised, delivered and confirmed")});
    section.blocks.emplace_back(std::move(values));
  }
  return section;
}

Section minutesSection(const PlanContext& context) {
  const words::Words& words = context.words;
  Section section{"minutes", words.say("report", "Appendix: minutes of the last annual or quarterly talk"), {}, false, false};
  const domain::Interaction* talk = lastReviewTalk(context);
  if (talk == nullptr) return section;
  const auto [theirs, ours] = participantsOf(context, *talk);
  section.blocks.emplace_back(Facts{{{words.say("report", "Subject"), talk->subject},
                                     {words.say("report", "Date"), context.date(dayOf(*talk))},
                                     {context.account.name, context.orUnknown(theirs)},
                                     {companyOf(context.snapshot), context.orUnknown(ours)}}});
  // What was said is our note about people, and stays here.
  if (!context.forCustomer()) addText(section.blocks, talk->text);
  if (!talk->nextStep.empty() && !context.forCustomer())
    section.blocks.emplace_back(Paragraph{words::fill(words.say("report", "Next step: %1"), {talk->nextStep})});
  if (Table promises = promisesOf(context, *talk); !promises.rows.empty()) {
    section.blocks.emplace_back(Subheading{words.say("report", "Promises both ways")});
    section.blocks.emplace_back(std::move(promises));
  }
  return section;
}

}  // namespace kam::report
