// SPDX-License-Identifier: GPL-3.0-or-later
// The file that a PDF of ours carries.
#pragma once

#include "base/error.h"

#include <string>

namespace kam::print {

/// The content of the file of that name inside the PDF. `fileUnreadable` where it is no PDF that can be read, `fileOfOtherKind` where it
/// carries no such file; a file of more than 16 MB is not looked at.
base::Result<std::string> carriedData(const std::string& path, const std::string& name);

}  // namespace kam::print
