// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for the whole workspace; always the one row with id 1.
#pragma once

#include "domain/record_tags.h"

namespace kam::domain {

struct Settings {
  Id<Settings> id;
  std::string name;
  std::string currency;
  std::string language;
  std::optional<std::int64_t> fiscalYearStart;
  std::string company;
  std::optional<std::int64_t> reviewMonths;
  std::string defaultModel;
  std::string accentColour;
  /// A picture (PNG, JPEG or SVG) in Base64, for covers; empty for none.
  std::string logo;
  /// Own fields of accounts, see domain/custom_fields.h.
  std::string customFields;
  /// Own plan templates: a list of kam-plan-template/1.
  std::string planTemplates;
  /// What an hour of ours costs; values the hours logged on an account where no cost line of ours says it.
  std::optional<Amount> hourCost;
  /// From this go score on (0–5) a tender is worth taking part in, and how much each part of the score weighs.
  std::optional<double> goThreshold;
  std::optional<std::int64_t> goWeightRelationship;
  std::optional<std::int64_t> goWeightFit;
  std::optional<std::int64_t> goWeightPrice;
  std::optional<std::int64_t> goWeightIncumbent;
  std::optional<std::int64_t> goWeightCapacity;
  std::optional<std::int64_t> goWeightStrategic;
};

}  // namespace kam::domain
