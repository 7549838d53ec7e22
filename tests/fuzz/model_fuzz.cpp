// SPDX-License-Identifier: GPL-3.0-or-later
// Selection models: what is understood must say the same when it is written and read again.
#include "domain/model.h"
#include "fuzz/harness.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kam;
  const auto model = domain::parseModel(fuzz::textOf(data, size), "input");
  if (!model) return 0;
  const std::string text = domain::modelJson(*model);
  const auto again = domain::parseModel(text, "again");
  fuzz::require(again.has_value(), "a model that was written cannot be read");
  fuzz::require(domain::modelJson(*again) == text, "a model changes when it is written and read");
  return 0;
}
