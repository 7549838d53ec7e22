// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/places.h"

#include <cstdlib>

namespace kam::support {

std::filesystem::path sourceFolder() { return KAM_SOURCE_DIR; }

std::filesystem::path buildFolder() { return KAM_BINARY_DIR; }

std::filesystem::path sharedData() {
  const char* named = std::getenv("KAM_SHARED_DATA");
  return named != nullptr ? std::filesystem::path(named) : sourceFolder() / ".." / "shared" / "data";
}

}  // namespace kam::support
