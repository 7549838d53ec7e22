// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace kam::base {

std::string_view nameOf(ErrorCode code) {
  switch (code) {
#define KAM_ONE(name) \
  case ErrorCode::name: return #name;
    KAM_ERROR_CODES(KAM_ONE)
#undef KAM_ONE
  }
  return "unknown";
}

const std::vector<ErrorCode>& allErrorCodes() {
  static const std::vector<ErrorCode> codes{
#define KAM_ONE(name) ErrorCode::name,
      KAM_ERROR_CODES(KAM_ONE)
#undef KAM_ONE
  };
  return codes;
}

}  // namespace kam::base
