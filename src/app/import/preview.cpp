// SPDX-License-Identifier: GPL-3.0-or-later
// What the import page shows of a file before anything runs.
#include "app/import/import.h"
#include "app/import/plan_file.h"
#include "app/import/saved_mappings.h"
#include "app/import/understanding.h"
#include "exchange/intake/own_fields.h"
#include "exchange/mapping/preset.h"
#include "exchange/table/open_table.h"

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using exchange::FilePlan;

namespace {
/// Trouble that the user can settle by a choice.
bool isQuestion(ErrorCode code) {
  return code == ErrorCode::kindUnrecognised || code == ErrorCode::columnMissing || code == ErrorCode::dateOrderAmbiguous ||
         code == ErrorCode::numberStyleAmbiguous || code == ErrorCode::sheetOneCell || code == ErrorCode::presetUnfit ||
         code == ErrorCode::columnUnknown;
}

void takeRows(const FilePlan& plan, std::size_t most, FilePreview& preview) {
  const exchange::Layout& layout = plan.layout;
  for (const exchange::SheetName& sheet : layout.sheets) preview.sheets.push_back(sheet.name);
  preview.header = layout.header;
  // A sheet without a table has no rows to show.
  if (layout.header.empty()) return;
  const auto reader = exchange::openTable(plan.path, layout);
  while (reader && preview.rows.size() < most && (*reader)->next()) {
    if ((*reader)->row() <= layout.headerRow) continue;
    std::vector<std::string> cells;
    for (const std::string_view cell : (*reader)->cells()) cells.push_back(exchange::cleanCell(cell));
    preview.rows.push_back(std::move(cells));
  }
}

FilePreview previewOf(const words::Words& words, const FilePlan& plan, std::size_t rows) {
  FilePreview preview;
  preview.kind = plan.subject.key;
  preview.preset = plan.preset;
  preview.fields = plan.fields;
  takeRows(plan, rows, preview);
  preview.fields.resize(preview.header.size());
  for (const exchange::Evidence& evidence : plan.evidence) preview.understood.push_back(understandingOf(words, evidence));
  return preview;
}
}  // namespace

std::vector<std::string> importKinds() { return exchange::subjectKeys(); }

std::vector<std::pair<std::string, std::string>> importFields(const Workspace& workspace, const words::Words& words, const std::string& kind) {
  std::vector<std::pair<std::string, std::string>> fields;
  auto subject = exchange::subjectNamed(kind);
  if (!subject) return fields;
  exchange::addOwnFields(*subject, ownFieldsOf(workspace));
  for (const exchange::TargetField& field : subject->fields)
    fields.emplace_back(field.key, field.ownName.empty() ? words.say(field.label) : field.ownName);
  return fields;
}

std::vector<std::pair<std::string, std::string>> importPresets(const words::Words& words) {
  std::vector<std::pair<std::string, std::string>> presets;
  for (const exchange::Preset& preset : exchange::presets()) presets.emplace_back(preset.key, words.say(preset.name));
  return presets;
}

std::vector<std::string> savedMappingNames(const Workspace& workspace) {
  std::vector<std::string> names;
  for (const exchange::SavedMapping& saved : savedMappings(*workspace.snapshot())) names.push_back(saved.name);
  return names;
}

Result<FilePreview> previewFile(const Workspace& workspace, const words::Words& words, const ImportRequest& request, std::size_t rows,
                                const ImportProgress& progress) {
  if (request.files.empty()) return fail(ErrorCode::fileNotFound, {std::string()});
  FilePlan partial;
  const auto plan = planFor(workspace, request, request.files.front(), progress, &partial);
  if (plan) return previewOf(words, *plan, rows);
  const base::Error& question = plan.error();
  if (!isQuestion(question.code)) return fail(question);
  FilePreview preview = previewOf(words, partial, rows);
  preview.question = question;
  const bool days = question.code == ErrorCode::dateOrderAmbiguous;
  if (days || question.code == ErrorCode::numberStyleAmbiguous)
    preview.understood.push_back({days ? "dates" : "decimal", question.place.field, question.place.value, false});
  return preview;
}

}  // namespace kam::app
