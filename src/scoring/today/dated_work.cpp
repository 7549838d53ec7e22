// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records.h"
#include "scoring/account/contract_term.h"
#include "scoring/figures/business_figures.h"
#include "scoring/today/today_parts.h"

namespace kam::scoring {

using base::Date;
using domain::Kind;

namespace {

constexpr int kWorkAhead = 7;
constexpr int kContractAhead = 90;
constexpr int kTenderAhead = 21;

bool isWithin(const std::optional<Date>& day, Date today, int ahead) { return day && *day <= today + std::chrono::days{ahead}; }

void addActions(TodayContext& context) {
  const auto followed = followedPlans(context.snapshot);
  for (const domain::Action& action : context.snapshot.all<domain::Action>()) {
    if (action.status == domain::ActionStatus::done || action.status == domain::ActionStatus::dropped || followed.contains(action.plan.raw()))
      continue;
    if (!isWithin(action.due, context.question.today, kWorkAhead)) continue;
    TodayEntry entry{TodayKind::action, action.account, Kind::actions, action.id.raw(), action.title, action.due, action.owner};
    entry.worth = context.revenueOf(action.account);
    entry.urgency = urgencyOf(*action.due, context.question.today, kWorkAhead);
    context.add(std::move(entry));
  }
}

void addPromises(TodayContext& context) {
  for (const domain::Promise& promise : context.snapshot.all<domain::Promise>()) {
    if (promise.state != domain::PromiseState::open && promise.state != domain::PromiseState::unknown) continue;
    if (!isWithin(promise.due, context.question.today, kWorkAhead)) continue;
    const bool ours = promise.direction == domain::Direction::ours;
    TodayEntry entry{ours ? TodayKind::ourPromise : TodayKind::theirPromise,
                     promise.account,
                     Kind::promises,
                     promise.id.raw(),
                     promise.text,
                     promise.due,
                     promise.owner};
    entry.worth = context.revenueOf(promise.account);
    entry.urgency = urgencyOf(*promise.due, context.question.today, kWorkAhead);
    context.add(std::move(entry));
  }
}

void addContracts(TodayContext& context) {
  const Date today = context.question.today;
  for (const ContractDate& date : contractsByDate(context.snapshot, today)) {
    const domain::Contract& contract = *date.contract;
    const auto add = [&](TodayKind kind, Date day) {
      TodayEntry entry{kind, contract.account, Kind::contracts, contract.id.raw(), contract.name, day, contract.owner};
      entry.worth = contract.yearlyValue ? contract.yearlyValue->minor : context.revenueOf(contract.account);
      entry.urgency = urgencyOf(day, today, kContractAhead);
      context.add(std::move(entry));
    };
    if (date.term.noticeBy) {
      if (isWithin(date.term.noticeBy, today, kContractAhead)) add(TodayKind::noticeDay, *date.term.noticeBy);
    } else if (isWithin(date.term.end, today, kContractAhead) && !isFollowed(context.snapshot, contract, date.term, today)) {
      add(TodayKind::contractEnd, *date.term.end);
    }
  }
}

void addTenders(TodayContext& context) {
  const Date today = context.question.today;
  for (const domain::Tender& tender : context.snapshot.all<domain::Tender>()) {
    const bool open = tender.state == domain::TenderState::unknown || tender.state == domain::TenderState::expected ||
                      tender.state == domain::TenderState::published;
    if (!open || tender.decision == domain::GoDecision::noGo) continue;
    const auto add = [&](TodayKind kind, const std::optional<Date>& day) {
      if (!isWithin(day, today, kTenderAhead)) return;
      TodayEntry entry{kind, tender.account, Kind::tenders, tender.id.raw(), tender.title, day, tender.owner};
      entry.worth = tender.value ? tender.value->minor : context.revenueOf(tender.account);
      entry.urgency = urgencyOf(*day, today, kTenderAhead);
      context.add(std::move(entry));
    };
    // Once the day for questions is over nothing can be done about it.
    if (tender.questionsUntil && *tender.questionsUntil >= today) add(TodayKind::tenderQuestions, tender.questionsUntil);
    add(TodayKind::tenderDue, tender.due);
  }
}

void addReviews(TodayContext& context) {
  for (const domain::Account& account : context.snapshot.all<domain::Account>()) {
    if (!isWithin(account.nextReview, context.question.today, 0)) continue;
    TodayEntry entry{TodayKind::reviewDue, account.id, Kind::accounts, account.id.raw(), {}, account.nextReview, {}};
    entry.worth = context.revenueOf(account.id);
    entry.urgency = urgencyOf(*account.nextReview, context.question.today, 0);
    context.add(std::move(entry));
  }
}

}  // namespace

void addDatedWork(TodayContext& context) {
  addActions(context);
  addPromises(context);
  addContracts(context);
  addTenders(context);
  addReviews(context);
}

}  // namespace kam::scoring
