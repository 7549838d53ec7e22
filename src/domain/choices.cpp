// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choices.h"

#include <array>

namespace kam::domain {

std::span<const Choice> choicesOf(AccountType) {
  static constexpr std::array kChoices{
      Choice{"company", KAM_WORD("account_type", "Company")},         Choice{"institution", KAM_WORD("account_type", "Institution")},
      Choice{"public_body", KAM_WORD("account_type", "Public body")}, Choice{"association", KAM_WORD("account_type", "Association")},
      Choice{"partner", KAM_WORD("account_type", "Partner")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(AccountStatus) {
  static constexpr std::array kChoices{
      Choice{"prospect", KAM_WORD("account_status", "Prospect")},
      Choice{"active", KAM_WORD("account_status", "Active")},
      Choice{"dormant", KAM_WORD("account_status", "Dormant")},
      Choice{"lost", KAM_WORD("account_status", "Lost")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(Tier) {
  static constexpr std::array kChoices{
      Choice{"key", KAM_WORD("tier", "Key account")},
      Choice{"develop", KAM_WORD("tier", "Develop")},
      Choice{"standard", KAM_WORD("tier", "Standard")},
      Choice{"watch", KAM_WORD("tier", "Watch")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(Intent) {
  static constexpr std::array kChoices{
      Choice{"build", KAM_WORD("intent", "Build")},     Choice{"secure", KAM_WORD("intent", "Secure")}, Choice{"grow", KAM_WORD("intent", "Grow")},
      Choice{"harvest", KAM_WORD("intent", "Harvest")}, Choice{"exit", KAM_WORD("intent", "Exit")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(RelationshipStage) {
  static constexpr std::array kChoices{
      Choice{"pre", KAM_WORD("relationship_stage", "Exploratory")},        Choice{"early", KAM_WORD("relationship_stage", "Basic")},
      Choice{"mid", KAM_WORD("relationship_stage", "Cooperative")},        Choice{"partnership", KAM_WORD("relationship_stage", "Partnership")},
      Choice{"synergistic", KAM_WORD("relationship_stage", "Integrated")}, Choice{"uncoupling", KAM_WORD("relationship_stage", "Uncoupling")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(KamStage) {
  static constexpr std::array kChoices{
      Choice{"select", KAM_WORD("kam_stage", "Select")},   Choice{"understand", KAM_WORD("kam_stage", "Understand")},
      Choice{"plan", KAM_WORD("kam_stage", "Plan")},       Choice{"act", KAM_WORD("kam_stage", "Act")},
      Choice{"measure", KAM_WORD("kam_stage", "Measure")}, Choice{"review", KAM_WORD("kam_stage", "Review")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(LifeCycle) {
  static constexpr std::array kChoices{
      Choice{"tomorrow", KAM_WORD("life_cycle", "Tomorrow's customer")},
      Choice{"today_special", KAM_WORD("life_cycle", "Today's special customer")},
      Choice{"today_regular", KAM_WORD("life_cycle", "Today's regular customer")},
      Choice{"yesterday", KAM_WORD("life_cycle", "Yesterday's customer")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(PersonFunction) {
  static constexpr std::array kChoices{
      Choice{"purchasing", KAM_WORD("function", "Purchasing")},
      Choice{"engineering", KAM_WORD("function", "Engineering")},
      Choice{"production", KAM_WORD("function", "Production")},
      Choice{"quality", KAM_WORD("function", "Quality")},
      Choice{"logistics", KAM_WORD("function", "Logistics")},
      Choice{"it", KAM_WORD("function", "IT")},
      Choice{"finance", KAM_WORD("function", "Finance")},
      Choice{"management", KAM_WORD("function", "Management")},
      Choice{"sales", KAM_WORD("function", "Sales")},
      Choice{"service", KAM_WORD("function", "Service")},
      Choice{"user", KAM_WORD("function", "User")},
      Choice{"other", KAM_WORD("function", "Other")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(Level) {
  static constexpr std::array kChoices{
      Choice{"executive", KAM_WORD("level", "Executive")},
      Choice{"middle", KAM_WORD("level", "Middle management")},
      Choice{"operational", KAM_WORD("level", "Operational")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(Direction) {
  static constexpr std::array kChoices{
      Choice{"ours", KAM_WORD("direction", "From us")},
      Choice{"theirs", KAM_WORD("direction", "From the customer")},
      Choice{"both", KAM_WORD("direction", "Both ways")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(Channel) {
  static constexpr std::array kChoices{
      Choice{"visit", KAM_WORD("channel", "Visit")},   Choice{"meeting", KAM_WORD("channel", "Meeting")},
      Choice{"call", KAM_WORD("channel", "Call")},     Choice{"video", KAM_WORD("channel", "Video call")},
      Choice{"email", KAM_WORD("channel", "E-mail")},  Choice{"event", KAM_WORD("channel", "Event")},
      Choice{"letter", KAM_WORD("channel", "Letter")}, Choice{"other", KAM_WORD("channel", "Other")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(OpportunityKind) {
  static constexpr std::array kChoices{
      Choice{"new", KAM_WORD("opportunity_kind", "New business")},    Choice{"cross_sell", KAM_WORD("opportunity_kind", "Cross-selling")},
      Choice{"up_sell", KAM_WORD("opportunity_kind", "Up-selling")},  Choice{"renewal", KAM_WORD("opportunity_kind", "Renewal")},
      Choice{"retention", KAM_WORD("opportunity_kind", "Retention")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(Outcome) {
  static constexpr std::array kChoices{
      Choice{"open", KAM_WORD("outcome", "Open")},
      Choice{"won", KAM_WORD("outcome", "Won")},
      Choice{"lost", KAM_WORD("outcome", "Lost")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(Measure) {
  static constexpr std::array kChoices{
      Choice{"revenue", KAM_WORD("measure", "Revenue")},
      Choice{"margin", KAM_WORD("measure", "Contribution margin")},
      Choice{"satisfaction", KAM_WORD("measure", "Satisfaction")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(CostKind) {
  static constexpr std::array kChoices{
      Choice{"rebate", KAM_WORD("cost_kind", "Rebate")},
      Choice{"bonus", KAM_WORD("cost_kind", "Bonus")},
      Choice{"logistics", KAM_WORD("cost_kind", "Logistics")},
      Choice{"service", KAM_WORD("cost_kind", "Service")},
      Choice{"kam", KAM_WORD("cost_kind", "Key account management")},
      Choice{"other", KAM_WORD("cost_kind", "Other")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(TeamRole) {
  static constexpr std::array kChoices{
      Choice{"kam", KAM_WORD("team_role", "Key account manager")}, Choice{"sponsor", KAM_WORD("team_role", "Sponsor")},
      Choice{"deputy", KAM_WORD("team_role", "Deputy")},           Choice{"specialist", KAM_WORD("team_role", "Specialist")},
      Choice{"support", KAM_WORD("team_role", "Support")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(EvidenceKind) {
  static constexpr std::array kChoices{
      Choice{"computed", KAM_WORD("evidence", "Computed")},
      Choice{"document", KAM_WORD("evidence", "Document")},
      Choice{"customer", KAM_WORD("evidence", "Customer statement")},
      Choice{"opinion", KAM_WORD("evidence", "Own opinion")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(Verdict) {
  static constexpr std::array kChoices{
      Choice{"in", KAM_WORD("verdict", "Key account")},
      Choice{"out", KAM_WORD("verdict", "Not a key account")},
      Choice{"watch", KAM_WORD("verdict", "Watch")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(PlanStatus) {
  static constexpr std::array kChoices{
      Choice{"draft", KAM_WORD("plan_status", "Draft")},       Choice{"submitted", KAM_WORD("plan_status", "Submitted")},
      Choice{"approved", KAM_WORD("plan_status", "Approved")}, Choice{"active", KAM_WORD("plan_status", "Active")},
      Choice{"closed", KAM_WORD("plan_status", "Closed")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(PlanTemplate) {
  static constexpr std::array kChoices{
      Choice{"key", KAM_WORD("plan_template", "Key account plan")},
      Choice{"develop", KAM_WORD("plan_template", "Development plan")},
      Choice{"standard", KAM_WORD("plan_template", "Short plan")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(Classification) {
  static constexpr std::array kChoices{
      Choice{"public", KAM_WORD("classification", "Public")},
      Choice{"internal", KAM_WORD("classification", "Internal")},
      Choice{"confidential", KAM_WORD("classification", "Confidential")},
      Choice{"strictly_confidential", KAM_WORD("classification", "Strictly confidential")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(GoalMeasure) {
  static constexpr std::array kChoices{
      Choice{"revenue", KAM_WORD("goal_measure", "Revenue")},
      Choice{"margin", KAM_WORD("goal_measure", "Contribution margin")},
      Choice{"margin_share", KAM_WORD("goal_measure", "Margin share")},
      Choice{"satisfaction", KAM_WORD("goal_measure", "Satisfaction")},
      Choice{"share_of_wallet", KAM_WORD("goal_measure", "Share of wallet")},
      Choice{"relationship", KAM_WORD("goal_measure", "Relationship")},
      Choice{"contract", KAM_WORD("goal_measure", "Contract")},
      Choice{"reference", KAM_WORD("goal_measure", "Reference")},
      Choice{"text", KAM_WORD("goal_measure", "Other")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(ActionStatus) {
  static constexpr std::array kChoices{
      Choice{"open", KAM_WORD("action_status", "Open")},
      Choice{"running", KAM_WORD("action_status", "Running")},
      Choice{"done", KAM_WORD("action_status", "Done")},
      Choice{"dropped", KAM_WORD("action_status", "Dropped")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(OwnFunction) {
  static constexpr std::array kChoices{
      Choice{"kam", KAM_WORD("own_function", "KAM")},
      Choice{"sales", KAM_WORD("own_function", "Sales")},
      Choice{"engineering", KAM_WORD("own_function", "Engineering")},
      Choice{"service", KAM_WORD("own_function", "Service")},
      Choice{"logistics", KAM_WORD("own_function", "Logistics")},
      Choice{"product_development", KAM_WORD("own_function", "Product development")},
      Choice{"management", KAM_WORD("own_function", "Management")},
      Choice{"finance", KAM_WORD("own_function", "Finance")},
      Choice{"other", KAM_WORD("own_function", "Other")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(SwotField) {
  static constexpr std::array kChoices{
      Choice{"strength", KAM_WORD("swot_field", "Strength")},
      Choice{"weakness", KAM_WORD("swot_field", "Weakness")},
      Choice{"opportunity", KAM_WORD("swot_field", "Opportunity")},
      Choice{"threat", KAM_WORD("swot_field", "Threat")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(Likelihood) {
  static constexpr std::array kChoices{
      Choice{"low", KAM_WORD("likelihood", "Unlikely")},
      Choice{"medium", KAM_WORD("likelihood", "Possible")},
      Choice{"high", KAM_WORD("likelihood", "Likely")},
  };
  return kChoices;
}

}  // namespace kam::domain
