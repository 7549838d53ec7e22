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
};

}  // namespace kam::domain
