// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account_choices.h"

#include <array>

namespace kam::domain {

std::span<const Choice> choicesOf(FactTopic) {
  static constexpr std::array kChoices{
      Choice{"market", KAM_WORD("fact_topic", "Market")},
      Choice{"structure", KAM_WORD("fact_topic", "Structure")},
      Choice{"process", KAM_WORD("fact_topic", "Process")},
      Choice{"need", KAM_WORD("fact_topic", "Need")},
      Choice{"initiative", KAM_WORD("fact_topic", "Initiative")},
      Choice{"pressure", KAM_WORD("fact_topic", "Pressure")},
      Choice{"goal", KAM_WORD("fact_topic", "Goal")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(Consequence) {
  static constexpr std::array kChoices{
      Choice{"chance", KAM_WORD("consequence", "Chance")},
      Choice{"risk", KAM_WORD("consequence", "Risk")},
      Choice{"consequence", KAM_WORD("consequence", "Consequence")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(Knowledge) {
  static constexpr std::array kChoices{
      Choice{"known", KAM_WORD("knowledge", "Known")},
      Choice{"assumed", KAM_WORD("knowledge", "Assumed")},
      Choice{"unknown", KAM_WORD("knowledge", "Unknown")},
      Choice{"stale", KAM_WORD("knowledge", "Stale")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(BuyingRole) {
  static constexpr std::array kChoices{
      Choice{"decider", KAM_WORD("buying_role", "Decider")},     Choice{"approver", KAM_WORD("buying_role", "Approver")},
      Choice{"buyer", KAM_WORD("buying_role", "Buyer")},         Choice{"influencer", KAM_WORD("buying_role", "Influencer")},
      Choice{"user", KAM_WORD("buying_role", "User")},           Choice{"gatekeeper", KAM_WORD("buying_role", "Gatekeeper")},
      Choice{"initiator", KAM_WORD("buying_role", "Initiator")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(TieKind) {
  static constexpr std::array kChoices{
      Choice{"reports", KAM_WORD("tie_kind", "Reports to")}, Choice{"influences", KAM_WORD("tie_kind", "Influences")},
      Choice{"informal", KAM_WORD("tie_kind", "Informal")},  Choice{"conflict", KAM_WORD("tie_kind", "Conflict")},
      Choice{"trusts", KAM_WORD("tie_kind", "Trusts")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(PromiseState) {
  static constexpr std::array kChoices{
      Choice{"open", KAM_WORD("promise_state", "Open")},
      Choice{"kept", KAM_WORD("promise_state", "Kept")},
      Choice{"broken", KAM_WORD("promise_state", "Broken")},
      Choice{"withdrawn", KAM_WORD("promise_state", "Withdrawn")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(SurveyMethod) {
  static constexpr std::array kChoices{
      Choice{"nps", KAM_WORD("survey_method", "NPS (0–10)")},
      Choice{"csat", KAM_WORD("survey_method", "CSAT (1–5)")},
      Choice{"own", KAM_WORD("survey_method", "Own scale (1–10)")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(PotentialState) {
  static constexpr std::array kChoices{
      Choice{"open", KAM_WORD("potential_state", "Open")},
      Choice{"own", KAM_WORD("potential_state", "Ours")},
      Choice{"competitor", KAM_WORD("potential_state", "With a competitor")},
      Choice{"blocked", KAM_WORD("potential_state", "Blocked")},
      Choice{"not_relevant", KAM_WORD("potential_state", "Not relevant")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(OfferStatus) {
  static constexpr std::array kChoices{
      Choice{"draft", KAM_WORD("offer_status", "Draft")},       Choice{"sent", KAM_WORD("offer_status", "Sent")},
      Choice{"accepted", KAM_WORD("offer_status", "Accepted")}, Choice{"declined", KAM_WORD("offer_status", "Declined")},
      Choice{"expired", KAM_WORD("offer_status", "Expired")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(OfferItemKind) {
  static constexpr std::array kChoices{
      Choice{"solution", KAM_WORD("offer_item_kind", "Solution")},
      Choice{"service_package", KAM_WORD("offer_item_kind", "Service package")},
      Choice{"special_condition", KAM_WORD("offer_item_kind", "Special condition")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(ContractKind) {
  static constexpr std::array kChoices{
      Choice{"framework", KAM_WORD("contract_kind", "Framework contract")}, Choice{"supply", KAM_WORD("contract_kind", "Supply contract")},
      Choice{"service", KAM_WORD("contract_kind", "Service contract")},     Choice{"price", KAM_WORD("contract_kind", "Price agreement")},
      Choice{"nda", KAM_WORD("contract_kind", "Non-disclosure agreement")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(NoticeRule) {
  static constexpr std::array kChoices{
      Choice{"term_end", KAM_WORD("notice_rule", "To the end of the term")},
      Choice{"month_end", KAM_WORD("notice_rule", "To the end of a month")},
      Choice{"quarter_end", KAM_WORD("notice_rule", "To the end of a quarter")},
      Choice{"year_end", KAM_WORD("notice_rule", "To the end of a year")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(DocumentKind) {
  static constexpr std::array kChoices{
      Choice{"contract", KAM_WORD("document_kind", "Contract")},
      Choice{"offer", KAM_WORD("document_kind", "Offer")},
      Choice{"minutes", KAM_WORD("document_kind", "Minutes")},
      Choice{"drawing", KAM_WORD("document_kind", "Drawing")},
      Choice{"presentation", KAM_WORD("document_kind", "Presentation")},
      Choice{"certificate", KAM_WORD("document_kind", "Certificate")},
      Choice{"correspondence", KAM_WORD("document_kind", "Correspondence")},
      Choice{"other", KAM_WORD("document_kind", "Other")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(GiveGet) {
  static constexpr std::array kChoices{
      Choice{"given", KAM_WORD("give_get", "Given")},
      Choice{"got", KAM_WORD("give_get", "Got")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(TenderState) {
  static constexpr std::array kChoices{
      Choice{"expected", KAM_WORD("tender_state", "Expected")},   Choice{"published", KAM_WORD("tender_state", "Published")},
      Choice{"submitted", KAM_WORD("tender_state", "Submitted")}, Choice{"won", KAM_WORD("tender_state", "Won")},
      Choice{"lost", KAM_WORD("tender_state", "Lost")},           Choice{"declined", KAM_WORD("tender_state", "Not taken part")},
      Choice{"cancelled", KAM_WORD("tender_state", "Cancelled")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(GoDecision) {
  static constexpr std::array kChoices{
      Choice{"open", KAM_WORD("go_decision", "Open")},
      Choice{"go", KAM_WORD("go_decision", "Take part")},
      Choice{"no_go", KAM_WORD("go_decision", "Do not take part")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(BarrierKind) {
  static constexpr std::array kChoices{
      Choice{"contract", KAM_WORD("barrier_kind", "Contract")},
      Choice{"exclusivity", KAM_WORD("barrier_kind", "Exclusivity")},
      Choice{"integration", KAM_WORD("barrier_kind", "Technical integration")},
      Choice{"certification", KAM_WORD("barrier_kind", "Certification")},
      Choice{"joint_development", KAM_WORD("barrier_kind", "Joint development")},
      Choice{"relationship", KAM_WORD("barrier_kind", "Relationship")},
      Choice{"value", KAM_WORD("barrier_kind", "Value delivered")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(Duty) {
  static constexpr std::array kChoices{
      Choice{"analysis", KAM_WORD("duty", "Analysis and potential")},
      Choice{"relationship", KAM_WORD("duty", "Relationship")},
      Choice{"offers", KAM_WORD("duty", "Offers and solutions")},
      Choice{"coordination", KAM_WORD("duty", "Coordination")},
      Choice{"contracts", KAM_WORD("duty", "Contracts and prices")},
      Choice{"result", KAM_WORD("duty", "Result")},
      Choice{"planning", KAM_WORD("duty", "Planning")},
      Choice{"quoting", KAM_WORD("duty", "Quoting")},
      Choice{"visits", KAM_WORD("duty", "Visits")},
      Choice{"complaints", KAM_WORD("duty", "Complaints")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(RaciPart) {
  static constexpr std::array kChoices{
      Choice{"responsible", KAM_WORD("raci_part", "R – carries out")},
      Choice{"accountable", KAM_WORD("raci_part", "A – answers for it")},
      Choice{"consulted", KAM_WORD("raci_part", "C – is asked")},
      Choice{"informed", KAM_WORD("raci_part", "I – is told")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(EffortKind) {
  static constexpr std::array kChoices{
      Choice{"visit", KAM_WORD("effort_kind", "Visit")},
      Choice{"travel", KAM_WORD("effort_kind", "Travel")},
      Choice{"preparation", KAM_WORD("effort_kind", "Preparation")},
      Choice{"offer", KAM_WORD("effort_kind", "Offer")},
      Choice{"coordination", KAM_WORD("effort_kind", "Coordination")},
      Choice{"service", KAM_WORD("effort_kind", "Service")},
      Choice{"other", KAM_WORD("effort_kind", "Other")},
  };
  return kChoices;
}

std::span<const Choice> choicesOf(StrategyKind) {
  static constexpr std::array kChoices{
      Choice{"penetrate", KAM_WORD("strategy_kind", "Penetrate")},
      Choice{"cross_sell", KAM_WORD("strategy_kind", "Cross-sell")},
      Choice{"up_sell", KAM_WORD("strategy_kind", "Up-sell")},
      Choice{"new_unit", KAM_WORD("strategy_kind", "New unit or country")},
      Choice{"new_solution", KAM_WORD("strategy_kind", "New solution")},
      Choice{"co_develop", KAM_WORD("strategy_kind", "Develop together")},
      Choice{"price_mix", KAM_WORD("strategy_kind", "Price and mix")},
      Choice{"defend", KAM_WORD("strategy_kind", "Defend")},
      Choice{"stop", KAM_WORD("strategy_kind", "Stop")},
  };
  return kChoices;
}

}  // namespace kam::domain
