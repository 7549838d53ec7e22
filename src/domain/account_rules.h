// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the records around an account: scales, orders of days, and what must not be the same.
#pragma once

#include "base/error.h"
#include "domain/snapshot.h"

namespace kam::domain {

/// `record` is of `kind`; kinds without rules of their own are always in order.
base::Result<void> checkAccountRecord(Kind kind, const void* record);

}  // namespace kam::domain
