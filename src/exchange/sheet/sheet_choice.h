// SPDX-License-Identifier: GPL-3.0-or-later
// Which sheet is meant: by its name, its place, or the first visible one that holds anything.
#pragma once

#include "exchange/sheet/workbook.h"

#include <optional>

namespace kam::exchange {

/// nullopt where nothing is wanted.
base::Result<std::optional<std::size_t>> wantedSheet(const std::vector<SheetName>& sheets, const std::string& wanted, const std::string& fileName);

}  // namespace kam::exchange
