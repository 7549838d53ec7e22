// SPDX-License-Identifier: GPL-3.0-or-later
// How a kind of file is read, once somebody has put it right: found again by the file's columns.
#pragma once

#include "domain/record_tags.h"

namespace kam::domain {

struct ImportMapping {
  Id<ImportMapping> id;
  std::string name;
  /// The columns of the file, see exchange's `headerKey`.
  std::string header;
  /// kam-mapping/1
  std::string definition;
};

}  // namespace kam::domain
