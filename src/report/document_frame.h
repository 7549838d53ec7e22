// SPDX-License-Identifier: GPL-3.0-or-later
// What the shorter documents about an account share: title, author, running lines, the house's colours.
#pragma once

#include "report/document.h"
#include "report/plan/plan_context.h"

#include <memory>

namespace kam::report {

/// What a paper about one account beside its plan is made from: the account with the plan that it has now.
struct PaperGround {
  PaperGround(const domain::Snapshot& snapshot, const domain::Account& account, PlanRequest asked);
  /// The context refers to the request beside it.
  PaperGround(const PaperGround&) = delete;
  PaperGround& operator=(const PaperGround&) = delete;

  PlanRequest request;
  PlanContext context;
};
/// `recordNotFound` for an unknown account.
base::Result<std::unique_ptr<const PaperGround>> paperGround(const domain::Snapshot& snapshot, domain::Id<domain::Account> account,
                                                             words::Language language, base::Date today, Audience audience = Audience::internal);

/// "Meeting brief · Ernst Handel AG"
Document documentFrame(const PlanContext& context, const std::string& kind, domain::Classification classification);
/// The name of the house, else the program's.
std::string companyOf(const domain::Snapshot& snapshot);
/// The heading of a document without a cover: the account, what the paper is, and what else is to be said in one line.
Section openingSection(const PlanContext& context, const std::string& kind, const std::vector<std::string>& parts);

}  // namespace kam::report
