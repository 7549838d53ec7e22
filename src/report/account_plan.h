// SPDX-License-Identifier: GPL-3.0-or-later
// The account plan as a document, for one of three audiences. It words and orders what the records and scoring say;
// it computes nothing of its own.
#pragma once

#include "base/error.h"
#include "domain/snapshot.h"
#include "report/document.h"
#include "scoring/portfolio/ranking.h"

#include <optional>
#include <string_view>

namespace kam::report {

/// `internal` holds all sections, `management` one or two pages, `customer` what the customer may see: field classes
/// other than `open` are left out, and so are other customers.
enum class Audience { internal, management, customer };

/// "internal", "management", "customer"
std::optional<Audience> audienceOf(std::string_view key);

struct PlanRequest {
  domain::Id<domain::Account> account;
  /// Unset: the account's current plan; where it has none, the document says so and shows what is known.
  domain::Id<domain::AccountPlan> plan{};
  Audience audience = Audience::internal;
  words::Language language = words::Language::english;
  /// Every "overdue", every period and the document's date follow from it.
  base::Date today{};
  /// A ranking made before (of many plans, once); made here where it is nullptr and needed.
  const scoring::Ranking* ranking = nullptr;
};

/// `recordNotFound` for an unknown account or plan.
base::Result<Document> accountPlan(const domain::Snapshot& snapshot, const PlanRequest& request);

}  // namespace kam::report
