// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plan/plan_sections.h"

namespace kam::report {

namespace {

std::string yearsOf(const PlanContext& context) {
  if (context.plan == nullptr || !context.plan->from || !context.plan->to) return std::to_string(context.fiscalYear);
  const int from = static_cast<int>(base::civil(*context.plan->from).year());
  const int to = static_cast<int>(base::civil(*context.plan->to).year());
  return from == to ? std::to_string(from) : std::to_string(from) + "\u2013" + std::to_string(to);
}

Tone toneOf(domain::PlanStatus status) {
  switch (status) {
    case domain::PlanStatus::approved:
    case domain::PlanStatus::active: return Tone::positive;
    case domain::PlanStatus::submitted: return Tone::accent;
    case domain::PlanStatus::draft:
    case domain::PlanStatus::closed:
    case domain::PlanStatus::unknown: break;
  }
  return Tone::muted;
}

bool isApproved(const PlanContext& context) { return context.plan != nullptr && context.plan->approvedOn.has_value(); }

std::string place(const domain::Account& account) {
  std::string result = account.industry;
  for (const std::string& part : {account.city, account.country})
    if (!part.empty()) result += (result.empty() ? "" : " \u00b7 ") + part;
  return result;
}

}  // namespace

std::string planTitle(const PlanContext& context) { return words::fill(context.words.say("report", "Account plan %1"), {yearsOf(context)}); }

Cover planCover(const PlanContext& context) {
  const words::Words& words = context.words;
  const domain::AccountPlan* plan = context.plan;
  Cover cover;
  cover.kind = planTitle(context);
  cover.title = context.account.name;
  cover.subtitle = place(context.account);
  if (!context.forCustomer()) {
    const std::string tier = domain::wordOf(words, context.account.tier);
    cover.marks.push_back(
        pill(tier.empty() ? words.say("report", "tier not decided") : tier, context.account.tier == domain::Tier::key ? Tone::accent : Tone::muted));
  }
  const domain::PlanStatus status = plan == nullptr ? domain::PlanStatus::draft : plan->status;
  const std::string statusWord = domain::wordOf(words, status);
  cover.marks.push_back(pill(statusWord.empty() ? domain::wordOf(words, domain::PlanStatus::draft) : statusWord, toneOf(status)));

  // What we do not know yet is our own business.
  const auto fact = [&](const std::string& label, const std::string& value) {
    if (!context.forCustomer() || value != context.unknown()) cover.facts.push_back({label, value});
  };
  fact(words.say("report", "Plan period"),
       plan != nullptr && plan->from && plan->to ? words::period(words.language(), {*plan->from, *plan->to}) : context.unknown());
  fact(words.say("report", "Version"), plan != nullptr && plan->version ? std::to_string(*plan->version) : "1");
  fact(words.say("report", "Account manager"), context.memberName(context.account.kam));
  fact(words.say("report", "Sponsor"), context.memberName(context.account.sponsor));
  if (!context.forCustomer()) {
    const std::string stage = domain::wordOf(words, context.account.relationshipStage);
    fact(words.say("report", "Relationship"), context.orUnknown(stage));
    fact(words.say("report", "Intent"), context.orUnknown(domain::wordOf(words, context.account.intent)));
  }
  fact(words.say("report", "Status as of"), words::date(words.language(), context.request.today));
  fact(words.say("report", "Classification"), context.classification());

  cover.contentsTitle = words.say("report", "Contents");
  if (context.forCustomer()) return cover;
  cover.signatureTitle = words.say("report", "Approval");
  cover.signatureNote = isApproved(context)
                            ? words::fill(words.say("report", "Approved on %1 by %2. Later changes need a new version."),
                                          {context.date(plan->approvedOn), context.orUnknown(plan->approvedBy)})
                            : words.say("report", "With their signatures the undersigned approve goals, strategy and actions of this plan.");
  cover.signatures.push_back({words.say("report", "Account manager"), context.memberName(context.account.kam), {}});
  cover.signatures.push_back({words.say("report", "Sponsor"), context.memberName(context.account.sponsor), {}});
  Signature approval{words.say("report", "Sales lead, date"), isApproved(context) ? plan->approvedBy : std::string(), {}};
  if (isApproved(context)) approval.state = words::fill(words.say("report", "approved on %1"), {context.date(plan->approvedOn)});
  cover.signatures.push_back(approval);
  return cover;
}

}  // namespace kam::report
