// SPDX-License-Identifier: GPL-3.0-or-later
// A file that belongs to an account: a contract, minutes, a drawing. The workspace remembers where it lies, not what is in it.
#pragma once

#include "domain/account_choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct AccountDocument {
  Id<AccountDocument> id;
  Id<Account> account;
  std::string name;
  /// A web address, or a file with forward slashes; relative to the workspace's folder where the file lies in or below it, so that both can move
  /// together.
  std::string path;
  DocumentKind kind = DocumentKind::unknown;
  std::optional<Date> on;
  Id<Contract> contract;
  Id<Opportunity> opportunity;
  std::string note;
};

}  // namespace kam::domain
