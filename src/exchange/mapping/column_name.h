// SPDX-License-Identifier: GPL-3.0-or-later
// What a column is called apart from its unit.
#pragma once

#include <string>

namespace kam::exchange {

/// "Umsatz (EUR)", "Revenue [€]", "Umsatz in EUR" without what names the unit. Thousands ("TEUR") stay: they change the value.
std::string withoutUnit(const std::string& name);

}  // namespace kam::exchange
