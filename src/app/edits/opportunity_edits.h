// SPDX-License-Identifier: GPL-3.0-or-later
// Opportunities that begin somewhere else than in their form.
#pragma once

#include "app/edits/edit.h"
#include "base/date.h"
#include "base/error.h"
#include "base/id.h"
#include "domain/records/account.h"
#include "domain/records/product.h"
#include "domain/snapshot.h"

#include <optional>

namespace kam::app {

/// An opportunity for a product that the account could buy, in the first open stage, owned by the account's manager. `upSell`: it buys others of
/// the family. Refused where the account has an open opportunity for the product (`nothingChanged`).
base::Result<Edit> opportunityForProduct(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::Account> account,
                                         domain::Id<domain::Product> product, std::optional<std::int64_t> amount, bool upSell, base::Date today);

}  // namespace kam::app
