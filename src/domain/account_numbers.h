// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers by which other systems know an account, beside its own.
#pragma once

#include "domain/records/account.h"

#include <string>
#include <vector>

namespace kam::domain {

/// Of "4711, P-08": each number without blanks around it; empty ones are left out.
std::vector<std::string> furtherNumbers(const Account& account);

}  // namespace kam::domain
