// SPDX-License-Identifier: GPL-3.0-or-later
// A version of a selection model; its definition is JSON (see model.h).
#pragma once

#include "domain/record_tags.h"

namespace kam::domain {

struct ModelRecord {
  Id<ModelRecord> id;
  std::string name;
  std::optional<std::int64_t> version;
  std::optional<Date> frozenOn;
  std::string definition;
};

}  // namespace kam::domain
