// SPDX-License-Identifier: GPL-3.0-or-later
// Mappings: what is understood must say the same when it is written and read again, and a file must be readable by it.
#include "exchange/intake/file_plan.h"
#include "fuzz/harness.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kam;
  const auto mapping = exchange::parseMapping(fuzz::textOf(data, size), "input");
  if (!mapping) return 0;
  const std::string text = exchange::mappingText(*mapping);
  const auto again = exchange::parseMapping(text, "again");
  fuzz::require(again.has_value(), "a mapping that was written cannot be read");
  fuzz::require(exchange::mappingText(*again) == text, "a mapping changes when it is written and read");
  exchange::PlanRequest request;
  request.mapping = *mapping;
  const auto file = fuzz::written("input.csv", "Name;Betrag;Datum;Nummer\nNordwind;1.234,50;03.04.2025;1\nSüdwind;-;31.02.2025;2\n");
  const auto plan = exchange::planFile(file, request);
  if (!plan) return 0;
  auto rows = exchange::openRows(*plan);
  if (!rows) return 0;
  for (std::vector<std::string_view> cells; (*rows)->next(cells);) cells.clear();
  return 0;
}
