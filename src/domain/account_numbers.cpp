// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account_numbers.h"

#include "base/text.h"

namespace kam::domain {

std::vector<std::string> furtherNumbers(const Account& account) {
  std::vector<std::string> numbers;
  for (const std::string& number : base::splitText(account.otherNumbers, ','))
    if (const std::string_view plain = base::trimmed(number); !plain.empty()) numbers.emplace_back(plain);
  return numbers;
}

}  // namespace kam::domain
