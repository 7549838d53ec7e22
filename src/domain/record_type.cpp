// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_type.h"

#include <cassert>

namespace kam::domain {

/// One maker per record, each in its own file of records/; listed in the order of Kind.
namespace tables {
RecordType settings();
RecordType stages();
RecordType rates();
RecordType team();
RecordType accounts();
RecordType units();
RecordType sites();
RecordType persons();
RecordType positions();
RecordType products();
RecordType opportunities();
RecordType interactions();
RecordType participants();
RecordType targets();
RecordType cost_lines();
RecordType assignments();
RecordType models();
RecordType ratings();
RecordType decisions();
RecordType decision_entries();
RecordType plans();
RecordType goals();
RecordType actions();
RecordType swot();
RecordType risks();
RecordType reviews();
RecordType review_entries();
RecordType review_notes();
RecordType facts();
RecordType requirements();
RecordType contracts();
RecordType bonus_steps();
RecordType prices();
RecordType concessions();
RecordType tenders();
RecordType offers();
RecordType offer_items();
RecordType promises();
RecordType satisfaction();
RecordType potentials();
RecordType competitors();
RecordType competitor_positions();
RecordType barriers();
RecordType stakeholders();
RecordType ties();
RecordType responsibilities();
RecordType efforts();
RecordType skill_ratings();
RecordType skill_needs();
RecordType tier_policies();
RecordType strategies();
RecordType value_items();
RecordType documents();
RecordType distinct_pairs();
RecordType snoozes();
RecordType import_mappings();
}  // namespace tables

namespace {
const std::vector<RecordType>& allTypes() {
  static const std::vector<RecordType> types{
      tables::settings(),      tables::stages(),
      tables::rates(),         tables::team(),
      tables::accounts(),      tables::units(),
      tables::sites(),         tables::persons(),
      tables::positions(),     tables::products(),
      tables::opportunities(), tables::interactions(),
      tables::participants(),  tables::targets(),
      tables::cost_lines(),    tables::assignments(),
      tables::models(),        tables::ratings(),
      tables::decisions(),     tables::decision_entries(),
      tables::requirements(),  tables::plans(),
      tables::goals(),         tables::actions(),
      tables::swot(),          tables::risks(),
      tables::reviews(),       tables::review_entries(),
      tables::review_notes(),  tables::facts(),
      tables::contracts(),     tables::bonus_steps(),
      tables::prices(),        tables::concessions(),
      tables::tenders(),       tables::offers(),
      tables::offer_items(),   tables::promises(),
      tables::satisfaction(),  tables::potentials(),
      tables::competitors(),   tables::competitor_positions(),
      tables::barriers(),      tables::stakeholders(),
      tables::ties(),          tables::responsibilities(),
      tables::efforts(),       tables::skill_ratings(),
      tables::skill_needs(),   tables::tier_policies(),
      tables::strategies(),    tables::value_items(),
      tables::documents(),     tables::distinct_pairs(),
      tables::snoozes(),       tables::import_mappings(),
  };
  return types;
}
}  // namespace

std::optional<std::size_t> RecordType::fieldIndex(std::string_view wanted) const {
  for (std::size_t i = 0; i < fields.size(); ++i)
    if (fields[i].key == wanted) return i;
  return std::nullopt;
}

const Field& RecordType::fieldNamed(std::string_view wanted) const {
  const auto index = fieldIndex(wanted);
  assert(index.has_value());
  return fields[*index];
}

const RecordType& recordType(Kind kind) { return allTypes()[static_cast<std::size_t>(kind)]; }

const RecordType* findRecordType(std::string_view key) {
  for (const RecordType& type : allTypes())
    if (type.key == key) return &type;
  return nullptr;
}

std::span<const RecordType> recordTypes() { return allTypes(); }

}  // namespace kam::domain
