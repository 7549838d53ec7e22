// SPDX-License-Identifier: GPL-3.0-or-later
// Who decided when, by which model; never edited, only superseded.
#pragma once

#include "domain/record_tags.h"

namespace kam::domain {

struct Decision {
  Id<Decision> id;
  std::optional<Date> on;
  std::string by;
  Id<ModelRecord> model;
  std::string modelName;
  std::optional<std::int64_t> modelVersion;
  std::string reason;
  std::optional<Date> periodFrom;
  std::optional<Date> periodTo;
  Id<Decision> supersedes;
  std::string figures;
};

}  // namespace kam::domain
