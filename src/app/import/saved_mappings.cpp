// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/saved_mappings.h"

#include "app/import/plan_file.h"
#include "base/text.h"
#include "domain/records/import_mapping.h"

#include <algorithm>

namespace kam::app {

using domain::ImportMapping;

std::vector<exchange::SavedMapping> savedMappings(const domain::Snapshot& snapshot) {
  std::vector<exchange::SavedMapping> saved;
  for (const ImportMapping& record : snapshot.all<ImportMapping>())
    if (auto mapping = exchange::parseMapping(record.definition, record.name)) saved.push_back({record.name, record.header, std::move(*mapping)});
  return saved;
}

exchange::Mapping mappingOf(const exchange::FilePlan& plan, const ImportRequest& request, const std::string& name) {
  exchange::Mapping mapping = plan.mapping;
  mapping.name = name;
  mapping.kind = plan.subject.key;
  // The mapping's name must not become another source of the same lines.
  if (plan.subject.isSales()) mapping.source = salesSource(request, plan.mapping);
  const auto choose = [](const std::string& said, std::string& kept) {
    if (!said.empty()) kept = said;
  };
  choose(request.encoding, mapping.file.encoding);
  choose(request.delimiter, mapping.file.delimiter);
  choose(request.decimal, mapping.file.decimal);
  choose(request.dates, mapping.file.dates);
  choose(request.sheet, mapping.file.sheet);
  if (request.headerRow != 0) mapping.file.headerRow = request.headerRow;
  if (!request.match.empty()) mapping.match = base::splitText(request.match, '+');
  mapping.columns.clear();
  for (const exchange::PlannedColumn& planned : plan.columns) mapping.columns.emplace_back(planned.column.field, planned.rule);
  // In an order of their own, so that the same mapping is the same text.
  std::sort(mapping.columns.begin(), mapping.columns.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  mapping.leaveOut.clear();
  for (std::size_t i = 0; i < plan.fields.size(); ++i)
    if (plan.fields[i].empty()) mapping.leaveOut.push_back(plan.layout.header[i]);
  return mapping;
}

std::optional<domain::RowChange> saveMapping(const domain::Snapshot& snapshot, base::IdSource& ids, const exchange::FilePlan& plan,
                                             const ImportRequest& request, const std::string& wanted) {
  const std::string header = exchange::headerKey(plan.layout.header);
  const domain::RecordType& type = domain::recordType(domain::Kind::import_mappings);
  const std::size_t definition = *type.fieldIndex("definition");
  std::string name = wanted;
  for (int number = 2;; ++number) {
    const auto& all = snapshot.all<ImportMapping>();
    const auto same = std::find_if(all.begin(), all.end(), [&](const ImportMapping& record) { return record.name == name; });
    if (same == all.end()) break;
    name = wanted + " (" + std::to_string(number) + ")";
  }
  for (const ImportMapping& record : snapshot.all<ImportMapping>()) {
    const auto before = exchange::parseMapping(record.definition, record.name);
    if (record.header != header || !before || before->kind != plan.subject.key) continue;
    std::string text = exchange::mappingText(mappingOf(plan, request, record.name));
    if (text == record.definition) return std::nullopt;
    return domain::RowChange{type.kind, record.id.raw(), domain::RowOperation::update, {{definition, domain::Value{std::move(text)}}}};
  }
  domain::RowChange change{type.kind, ids.next(), domain::RowOperation::add, {}};
  change.values.emplace_back(*type.fieldIndex("name"), domain::Value{name});
  change.values.emplace_back(*type.fieldIndex("header"), domain::Value{header});
  change.values.emplace_back(definition, domain::Value{exchange::mappingText(mappingOf(plan, request, name))});
  return change;
}

}  // namespace kam::app
