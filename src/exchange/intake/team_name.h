// SPDX-License-Identifier: GPL-3.0-or-later
// A colleague's name that a file writes in two columns.
#pragma once

#include "domain/record_type.h"

#include <string>
#include <string_view>
#include <vector>

namespace kam::exchange {

/// Fields of files of the team beside those of the record.
inline constexpr std::string_view kTeamGivenName = "given_name";
inline constexpr std::string_view kTeamFamilyName = "family_name";

class TeamName {
public:
  void take(std::string_view field, std::string_view cell);
  /// "Nancy Davolio" as the name, where the row has none of its own.
  void complete(const domain::RecordType& team, std::vector<domain::Value>& values) const;

private:
  std::string m_given;
  std::string m_family;
};

}  // namespace kam::exchange
