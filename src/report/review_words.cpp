// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/review_words.h"

#include "domain/records.h"
#include "domain/value_text.h"
#include "report/portfolio_cards.h"
#include "report/portfolio_charts.h"
#include "words/format.h"

#include <algorithm>
#include <cmath>

namespace kam::report {

using domain::Snapshot;
using scoring::Concern;
using scoring::NoteFate;
using words::fill;
using words::Words;

std::string concernName(Concern concern, const Words& words) {
  switch (concern) {
    case Concern::targetCritical: return words.say("report", "Revenue target missed");
    case Concern::targetAtRisk: return words.say("report", "Revenue target at risk");
    case Concern::noTarget: return words.say("report", "No revenue target");
    case Concern::revenueFalls: return words.say("report", "Revenue falls");
    case Concern::noPlan: return words.say("report", "No account plan");
    case Concern::planUnsigned: return words.say("report", "Plan not signed yet");
    case Concern::actionsOverdue: return words.say("report", "Actions overdue");
    case Concern::highRisk: return words.say("report", "A likely risk");
    case Concern::noContact: return words.say("report", "No conversation for long");
    case Concern::singleContact: return words.say("report", "Hangs on one contact");
    case Concern::reviewDue: return words.say("report", "Own review is due");
    case Concern::lookAgain: return words.say("report", "To be looked at again");
    case Concern::positionLost: return words.say("report", "Lost its field in the matrix");
    case Concern::notPlaced: break;
  }
  return words.say("report", "Not placed in the matrix");
}

Tone concernTone(Concern concern) {
  const int points = scoring::pointsOf(concern);
  return points >= 3 ? Tone::critical : points == 2 ? Tone::warning : Tone::muted;
}

std::string concernAdvice(Concern concern, const Words& words) {
  switch (concern) {
    case Concern::targetCritical: return words.say("report", "Agree today which action closes the gap, or correct the target with a reason.");
    case Concern::targetAtRisk: return words.say("report", "Check which opportunities close before the year ends.");
    case Concern::noTarget: return words.say("report", "Agree revenue, margin and satisfaction for the year.");
    case Concern::revenueFalls: return words.say("report", "Find the product or site that fell and ask the customer why.");
    case Concern::noPlan: return words.say("report", "Name who writes the plan, and by when.");
    case Concern::planUnsigned: return words.say("report", "Sign the plan or say what is missing.");
    case Concern::actionsOverdue: return words.say("report", "Do, move or drop every late action; nothing stays late.");
    case Concern::highRisk: return words.say("report", "Check that the counter-measure has an owner and a date.");
    case Concern::noContact: return words.say("report", "Agree a visit within the next weeks.");
    case Concern::singleContact: return words.say("report", "Name a second contact and who introduces us.");
    case Concern::reviewDue: return words.say("report", "Set the next review of the account.");
    case Concern::lookAgain: return words.say("report", "Read the notes of the last review first.");
    case Concern::positionLost: return words.say("report", "Read on the selection page which criterion moved.");
    case Concern::notPlaced: break;
  }
  return words.say("report", "Rate what is missing on both axes.");
}

namespace {

std::string moneyText(const Snapshot& snapshot, std::int64_t minor, const Words& words) {
  return words::shortMoney(words.language(), {base::Amount{minor}, domain::currencyOf(snapshot)});
}

std::string dayText(std::optional<base::Date> day, const Words& words) {
  return day ? words::date(words.language(), *day) : std::string(words::kUnknown);
}

/// "+4.2" with the sign of the language.
std::string pointsText(double change, const Words& words) {
  const std::string number = words::decimal(words.language(), std::abs(change), 1);
  return (change < 0 ? "\u2212" : "+") + number;
}

}  // namespace

std::string concernReason(const Snapshot& snapshot, const scoring::AgendaItem& item, Concern concern, base::Date today, const Words& words) {
  const auto money = [&](std::int64_t minor) { return moneyText(snapshot, minor, words); };
  const domain::Account* account = snapshot.find(item.figures.account);
  switch (concern) {
    case Concern::targetCritical:
    case Concern::targetAtRisk:
      if (!item.revenue.actual || !item.revenue.attainment) return {};
      return fill(words.say("report", "%1 so far, %2 of what the months so far should have brought"),
                  {money(*item.revenue.actual), words::percent(words.language(), *item.revenue.attainment, 0)});
    case Concern::revenueFalls:
      return fill(words.say("report", "%1 against %2 in the same months a year before"),
                  {money(item.figures.sales.revenue), money(item.figures.sales.revenueBefore)});
    case Concern::actionsOverdue: {
      const int late = static_cast<int>(item.overdue);
      std::string text = words.say("report", "%n action(s) past due", nullptr, late);
      if (!item.actions.empty()) text += ", " + fill(words.say("report", "the oldest since %1"), {dayText(item.actions.front()->due, words)});
      return text;
    }
    case Concern::highRisk: return item.risks.empty() ? std::string() : item.risks.front()->title;
    case Concern::noContact: {
      if (!item.lastContact) return words.say("report", "no conversation is logged");
      const int days = static_cast<int>((today - *item.lastContact).count());
      return words.say("report", "the last one %n day(s) ago", nullptr, days);
    }
    case Concern::reviewDue:
      return account == nullptr ? std::string() : fill(words.say("report", "was due on %1"), {dayText(account->nextReview, words)});
    case Concern::planUnsigned: return item.plan == nullptr ? std::string() : domain::wordOf(words, item.plan->status);
    case Concern::positionLost:
      return item.before ? fill(words.say("report", "was in the field “%1”"), {fieldName(item.before->quadrant, words)}) : std::string();
    default: return {};
  }
}

std::string concernsLine(const scoring::AgendaItem& item, const Words& words) {
  if (item.concerns.empty()) return words.say("report", "Nothing calls for intervention");
  std::vector<Concern> sorted = item.concerns;
  std::stable_sort(sorted.begin(), sorted.end(), [](Concern a, Concern b) { return scoring::pointsOf(a) > scoring::pointsOf(b); });
  std::string line;
  for (const Concern concern : sorted) line += (line.empty() ? "" : " \u00b7 ") + concernName(concern, words);
  return line;
}

std::string orderExplanation(const Words& words) {
  std::string line = words.say("report", "Most points first, then the larger revenue. Points:");
  for (const Concern concern : scoring::allConcerns())
    line += (concern == scoring::allConcerns().front() ? " " : ", ") + concernName(concern, words) + " " + std::to_string(scoring::pointsOf(concern));
  return line + ".";
}

std::string trailSource(const scoring::TrailPoint& point, const Words& words) {
  const std::string day = words::date(words.language(), point.on);
  switch (point.source) {
    case scoring::TrailSource::decision: return fill(words.say("report", "as the decision of %1 recorded it"), {day});
    case scoring::TrailSource::review: return fill(words.say("report", "as the review of %1 recorded it"), {day});
    case scoring::TrailSource::computed: break;
  }
  if (point.lessKnown) return fill(words.say("report", "scored again as of %1, when less was known than today"), {day});
  return fill(words.say("report", "scored again from sales and ratings as of %1"), {day});
}

std::string trailText(const scoring::AgendaItem& item, const Words& words) {
  if (!item.ranked || !item.ranked->quadrant) return words.say("report", "Not placed: too little is known on one of the two axes.");
  const std::string now = fill(words.say("report", "Stands in the field “%1”."), {fieldName(*item.ranked->quadrant, words)});
  if (!item.before) return now + " " + words.say("report", "No earlier rating or frozen position tells where it stood a year ago.");
  const double up = *item.ranked->attractiveness - item.before->attractiveness;
  const double right = *item.ranked->strength - item.before->strength;
  const std::string moved =
      item.before->quadrant == *item.ranked->quadrant
          ? fill(words.say("report", "The same field as before (%1): attractiveness %2, strength %3 points."),
                 {trailSource(*item.before, words), pointsText(up, words), pointsText(right, words)})
          : fill(words.say("report", "Before, it stood in “%1” (%2): attractiveness %3, strength %4 points."),
                 {fieldName(item.before->quadrant, words), trailSource(*item.before, words), pointsText(up, words), pointsText(right, words)});
  return now + " " + moved;
}

std::string planStateText(domain::PlanStatus status, const Words& words) {
  return status == domain::PlanStatus::unknown ? words.say("report", "No plan") : domain::wordOf(words, status);
}

std::string fateName(NoteFate fate, const Words& words) {
  switch (fate) {
    case NoteFate::open: return words.say("report", "open", "of an action");
    case NoteFate::overdue: return words.say("report", "overdue");
    case NoteFate::done: return words.say("report", "done");
    case NoteFate::dropped: return words.say("report", "dropped");
    case NoteFate::noAction: break;
  }
  return words.say("report", "note only");
}

Tone fateTone(NoteFate fate) {
  switch (fate) {
    case NoteFate::overdue: return Tone::critical;
    case NoteFate::done: return Tone::positive;
    case NoteFate::open: return Tone::accent;
    default: return Tone::muted;
  }
}

std::string actionText(const Snapshot& snapshot, const domain::ReviewNote& note, const Words& words) {
  const domain::Action* action = snapshot.find(note.action);
  if (action == nullptr) return {};
  const domain::TeamMember* owner = snapshot.find(action->owner);
  std::string text = owner == nullptr ? words.say("report", "no owner") : owner->name;
  if (action->status == domain::ActionStatus::done && action->done)
    return text + ", " + fill(words.say("report", "done on %1"), {dayText(action->done, words)});
  return action->due ? text + ", " + fill(words.say("report", "due %1"), {dayText(action->due, words)}) : text;
}

std::string reviewName(const domain::Review& review, const Words& words) {
  return fill(words.say("report", "Review of %1"), {dayText(review.on, words)});
}

std::string scopeText(const Snapshot& snapshot, const domain::Review& review, const Words& words) {
  std::string text;
  const auto add = [&text](const std::string& part) {
    if (!part.empty()) text += (text.empty() ? "" : ", ") + part;
  };
  if (const domain::TeamMember* manager = snapshot.find(review.manager)) add(manager->name);
  add(review.region);
  add(review.segment);
  add(domain::wordOf(words, review.tier));
  return text.empty() ? words.say("report", "all key accounts") : text;
}

std::string comparisonFinding(const std::vector<scoring::ReviewMove>& moves, const Words& words) {
  using Kind = scoring::ReviewMove::Kind;
  const auto count = [&](Kind kind) {
    return static_cast<int>(std::count_if(moves.begin(), moves.end(), [kind](const auto& move) { return move.kind == kind; }));
  };
  std::int64_t before = 0;
  std::int64_t change = 0;
  for (const scoring::ReviewMove& move : moves) {
    if (!move.revenueChange) continue;
    before += move.before->revenue->minor;
    change += *move.revenueChange;
  }
  const int enters = count(Kind::enters);
  const int leaves = count(Kind::leaves);
  const int stays = count(Kind::stays);
  std::string line = words.say("report", "%n enter(s)", nullptr, enters) + ", " + words.say("report", "%n leave(s)", nullptr, leaves) + ", " +
                     words.say("report", "%n stay(s)", nullptr, stays);
  if (before > 0)
    line += "; " + fill(words.say("report", "revenue of those that stay %1"),
                        {words::signedPercent(words.language(), static_cast<double>(change) / static_cast<double>(before))});
  return line;
}

}  // namespace kam::report
