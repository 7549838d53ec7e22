// SPDX-License-Identifier: GPL-3.0-or-later
// Expected trouble as a value: a code, its arguments and the place it concerns.
// Sentences are made in words/, never here.
#pragma once

#include "base/error_codes.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace kam::base {

enum class ErrorCode : std::uint16_t {
#define KAM_ONE(code) code,
  KAM_ERROR_CODES(KAM_ONE)
#undef KAM_ONE
};

/// The code's own name, for logs, tests and JSON.
std::string_view nameOf(ErrorCode code);

/// Every code there is, for the house tests.
const std::vector<ErrorCode>& allErrorCodes();

/// Where trouble sits; whatever is unknown stays empty (row 0 = no row; rows count from 1, header included).
struct Place {
  std::string file;
  std::int64_t row = 0;
  std::string field;
  std::string value;
  bool operator==(const Place&) const = default;
};

struct Error {
  ErrorCode code;
  std::vector<std::string> arguments;
  Place place;
  bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::fileNotFound, {path});`
inline tl::unexpected<Error> fail(ErrorCode code, std::vector<std::string> arguments = {}, Place place = {}) {
  return tl::unexpected<Error>(Error{code, std::move(arguments), std::move(place)});
}
inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

}  // namespace kam::base
