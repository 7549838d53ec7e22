// SPDX-License-Identifier: GPL-3.0-or-later
// The lines above a mail or one of its parts.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kam::exchange {

struct MailHeader {
  /// Names in small letters; folded lines joined.
  std::vector<std::pair<std::string, std::string>> lines;

  /// The first of that name; empty where there is none.
  std::string get(std::string_view name) const;
  /// All of that name, divided by commas.
  std::string all(std::string_view name) const;
};

/// Takes the header off `bytes`, the empty line included.
MailHeader takeHeader(std::string_view& bytes);

struct HeaderValue {
  /// In small letters.
  std::string value;
  std::map<std::string, std::string> parameters;

  std::string parameter(const std::string& name) const;
};

/// "text/plain; charset=utf-8; name*0*=UTF-8''…" (RFC 2231), decoded.
HeaderValue parameters(std::string_view text);

}  // namespace kam::exchange
