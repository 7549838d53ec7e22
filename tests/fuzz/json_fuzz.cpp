// SPDX-License-Identifier: GPL-3.0-or-later
// Records as JSON.
#include "fuzz/harness.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  kam::fuzz::takeFile(kam::fuzz::written("input.json", kam::fuzz::textOf(data, size)));
  return 0;
}
