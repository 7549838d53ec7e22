// SPDX-License-Identifier: GPL-3.0-or-later
// What the shorter documents about an account share: title, author, running lines, the house's colours.
#pragma once

#include "report/document.h"
#include "report/plan/plan_context.h"

namespace kam::report {

/// "Meeting brief · Ernst Handel AG"
Document documentFrame(const PlanContext& context, const std::string& kind, domain::Classification classification);
/// The name of the house, else the program's.
std::string companyOf(const domain::Snapshot& snapshot);
/// The heading of a document without a cover: the account, what the paper is, and what else is to be said in one line.
Section openingSection(const PlanContext& context, const std::string& kind, const std::vector<std::string>& parts);

}  // namespace kam::report
