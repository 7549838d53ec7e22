// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars.
#include "fuzz/harness.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  kam::fuzz::takeFile(kam::fuzz::written("input.ics", kam::fuzz::textOf(data, size)));
  return 0;
}
