// SPDX-License-Identifier: GPL-3.0-or-later
// What a method says about its own answer. "Missing" is never turned into zero here.
#pragma once

#include <cstdint>
#include <string_view>

namespace kam::scoring {

enum class Status : std::uint8_t { ok, insufficientData, notApplicable };

constexpr std::string_view keyOf(Status status) {
  switch (status) {
    case Status::ok: return "ok";
    case Status::insufficientData: return "insufficient_data";
    case Status::notApplicable: return "not_applicable";
  }
  return "";
}

}  // namespace kam::scoring
