// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/contact_rows.h"

#include <algorithm>
#include <unordered_map>

namespace kam::exchange {

using namespace domain;

std::vector<ContactRow> contactRows(const Snapshot& snapshot, base::Date today) {
  std::unordered_map<RawId, std::vector<const Position*>> present;
  for (const Position& position : snapshot.all<Position>())
    if (!position.until || *position.until >= today) present[position.person.raw()].push_back(&position);
  std::vector<ContactRow> rows;
  for (const Person& person : snapshot.all<Person>()) {
    if (person.erased) continue;
    const auto at = present.find(person.id.raw());
    if (at == present.end()) {
      rows.push_back({&person, nullptr});
      continue;
    }
    for (const Position* position : at->second) rows.push_back({&person, position});
  }
  return rows;
}

std::vector<std::size_t> contactPositionFields() {
  std::vector<std::size_t> shown;
  const RecordType& type = recordType(Kind::positions);
  for (std::size_t i = 0; i < type.fields.size(); ++i)
    if (type.fields[i].key != "person" && type.fields[i].key != "reports_to") shown.push_back(i);
  return shown;
}

}  // namespace kam::exchange
