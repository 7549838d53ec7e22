// SPDX-License-Identifier: GPL-3.0-or-later
// Vectors of the portfolio family: potential, risk, forecast, satisfaction, effort.
#include "accounts.h"

namespace kam::vectors {

std::vector<Method> portfolioMethods() { return {}; }

}  // namespace kam::vectors
