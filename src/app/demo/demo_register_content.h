// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the sample's registers: contracts, promises, facts, requirements, competitors and what keeps them out.
#pragma once

#include "app/demo/demo_content.h"
#include "domain/account_choices.h"

#include <span>

namespace kam::app::demo {

struct ContractSeed {
  Text name;
  domain::ContractKind kind;
  int initialMonths;
  /// 0: ends with its term.
  int renewalMonths;
  int noticeMonths;
  /// Part of the yearly revenue, in percent.
  int share;
};
std::span<const ContractSeed> contractSeeds();

struct PromiseSeed {
  Text text;
  bool ours;
  domain::OwnFunction function;
};
std::span<const PromiseSeed> promiseSeeds();

struct FactSeed {
  domain::FactTopic topic;
  domain::Knowledge knowledge;
  Text text;
  domain::Consequence consequence;
  Text soWhat;
};
std::span<const FactSeed> factSeeds();

std::span<const Text> requirementTexts();

struct CompetitorSeed {
  const char* name;
  Text strengths;
  Text weaknesses;
  Text move;
};
std::span<const CompetitorSeed> competitorSeeds();

struct BarrierSeed {
  domain::BarrierKind kind;
  Text text;
  /// Percent.
  int strength;
};
std::span<const BarrierSeed> barrierSeeds();

std::span<const Text> tenderTitles();
std::span<const Text> concessionTexts();
std::span<const Text> satisfactionComments();

}  // namespace kam::app::demo
