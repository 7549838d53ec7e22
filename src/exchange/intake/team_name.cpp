// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/intake/team_name.h"

#include "base/text.h"
#include "exchange/intake/cell_values.h"

namespace kam::exchange {

void TeamName::take(std::string_view field, std::string_view cell) {
  if (isBlank(cell)) return;
  if (field == kTeamGivenName) m_given = base::trimmed(cell);
  if (field == kTeamFamilyName) m_family = base::trimmed(cell);
}

void TeamName::complete(const domain::RecordType& team, std::vector<domain::Value>& values) const {
  domain::Value& name = values[team.nameField];
  if (m_family.empty() || !domain::isUnknown(name)) return;
  name = domain::Value{m_given.empty() ? m_family : m_given + " " + m_family};
}

}  // namespace kam::exchange
