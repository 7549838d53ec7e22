// SPDX-License-Identifier: GPL-3.0-or-later
// Which sections an account plan has and which of them must say something: three templates of our own, and those that people write as JSON
// (kam-plan-template/1).
#pragma once

#include "base/error.h"
#include "domain/choices.h"
#include "domain/records/account_plan.h"
#include "domain/records/settings.h"

#include <array>
#include <span>
#include <string>
#include <vector>

namespace kam::domain {

/// In the order of the document.
enum class PlanSection : std::uint8_t {
  cover,
  summary,
  profile,
  market,
  purchasing,
  requirements,
  relationships,
  position,
  competition,
  swot,
  potential,
  charter,
  goals,
  strategy,
  opportunities,
  forecast,
  risks,
  actions,
  team,
  unknowns,
  assumptions,
};
inline constexpr std::size_t kPlanSectionCount = static_cast<std::size_t>(PlanSection::assumptions) + 1;

/// "swot": as templates name it.
std::string_view keyOf(PlanSection section);
/// "SWOT and critical vulnerability"
words::Word wordOf(PlanSection section);

/// "SWOT": for narrow places.
words::Word shortWordOf(PlanSection section);

struct TemplateSection {
  PlanSection section = PlanSection::summary;
  /// Printed as open where it says nothing yet; an optional one vanishes.
  bool required = true;
  /// Fields of the plan ("strategy") or of its account ("account.industry") that must be filled.
  std::vector<std::string> fields;
  bool operator==(const TemplateSection&) const = default;
};

struct PlanOutline {
  /// As the user called it; empty for one of ours.
  std::string name;
  std::vector<TemplateSection> sections;
  const TemplateSection* find(PlanSection section) const;
  bool operator==(const PlanOutline&) const = default;
};

/// key: every section; develop: ten and the cover; standard: one or two pages. `unknown` counts as key.
const PlanOutline& outlineOf(PlanTemplate shipped);
/// By the plan's own template where it carries one, else by ours.
PlanOutline outlineOf(const AccountPlan& plan);

/// `name` is what messages call the text: a file's name. Unknown keys, sections and fields are errors that name them.
base::Result<PlanOutline> parsePlanTemplate(std::string_view json, const std::string& name);
/// kam-plan-template/1
std::string planTemplateText(const PlanOutline& outline);

/// The workspace's own templates, by name; what cannot be read is left out.
std::vector<PlanOutline> ownTemplates(const Settings& settings);
/// For Settings::planTemplates; one of the same name is replaced.
std::string withTemplate(const Settings& settings, const PlanOutline& outline);
std::string withoutTemplate(const Settings& settings, std::string_view name);

}  // namespace kam::domain
