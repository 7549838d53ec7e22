// SPDX-License-Identifier: GPL-3.0-or-later
// kam import
#include "app/folder/folder.h"
#include "app/import/import.h"

#include "cli/interruption.h"
#include "cli/output.h"
#include "domain/value_text.h"
#include "words/error_words.h"
#include "words/format.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>

namespace kam::cli {

namespace {
struct ImportOptions {
  std::vector<std::string> files;
  std::string mapping;
  std::string rejects;
  std::string saveAs;
  bool noCreate = false;
  bool dryRun = false;
  app::ImportRequest request;
};

Json reportJson(const app::ImportReport& report, const words::Words& words) {
  Json json{{"kind", report.kind},
            {"rows_read", report.rowsRead},
            {"added", report.added},
            {"updated", report.updated},
            {"unchanged", report.unchanged},
            {"set_aside", report.setAside},
            {"created", {{"accounts", report.createdAccounts}, {"products", report.createdProducts}}}};
  json["columns"] = Json::object();
  for (const auto& [column, field] : report.columns)
    if (!field.empty()) json["columns"][column] = field;
  json["problems"] = Json::array();
  for (const app::ImportProblem& problem : report.problems)
    json["problems"].push_back(
        {{"row", problem.row}, {"column", problem.column}, {"value", problem.value}, {"problem", words::sentence(words, problem.error)}});
  json["change"] = report.change == 0 ? Json(nullptr) : Json(std::to_string(report.change));
  return json;
}

void printForPeople(const Program& program, const app::Workspace& workspace, const app::ImportReport& report) {
  const words::Words words = program.words();
  for (const app::Understanding& understood : report.understood) std::fprintf(stderr, "  %s: %s\n", understood.value.c_str(), understood.why.c_str());
  const auto number = [&](std::int64_t value) { return words::number(words.language(), value); };
  program.say(
      words::fill(words.say("kam", "%1 rows read: %2 new, %3 updated, %4 unchanged, %5 set aside"),
                  {number(report.rowsRead), number(report.added), number(report.updated), number(report.unchanged), number(report.setAside)}));
  if (report.createdAccounts + report.createdProducts > 0)
    program.say(words::fill(words.say("kam", "Created on the way: %1 accounts, %2 products"),
                            {number(report.createdAccounts), number(report.createdProducts)}));
  if (report.conflicts > 0)
    program.say(words::fill(words.say("kam", "%1 of the rows stand against what is there; see --conflicts"), {number(report.conflicts)}));
  if (report.revenue)
    program.say(words::fill(words.say("kam", "Revenue of the lines: %1"),
                            {words::money(words.language(), {base::Amount{*report.revenue}, domain::currencyOf(*workspace.snapshot())})}));
  if (report.change == 0) program.say(words.say("kam", "Nothing was changed."));
  constexpr std::size_t kShown = 20;
  for (std::size_t i = 0; i < std::min(kShown, report.problems.size()); ++i) {
    base::Error error = report.problems[i].error;
    error.place.row = report.problems[i].row;
    error.place.field = report.problems[i].column;
    std::fprintf(stderr, "  %s\n", words::sentence(words, error).c_str());
  }
  if (report.problems.size() > kShown) std::fprintf(stderr, "  … %zu\n", report.problems.size() - kShown);
}

std::string presetList() {
  std::string list;
  for (const auto& [key, name] : app::importPresets(words::Words(words::Language::english))) list += (list.empty() ? "" : ", ") + key;
  return list;
}

/// Something that was exported as everything is known by its manifest.
bool isWholeFolder(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::is_regular_file(std::filesystem::path(path) / "manifest.json", ignored);
}

/// A folder of everything becomes a workspace of its own.
int runImportFolder(const Program& program, const std::string& folder) {
  const Interruption interruption;
  const auto read = app::importFolder(folder, program.path(), program.openOptions(),
                                      [&](double share) { return !interruption.wanted() && program.showProgress(share); });
  if (!read) return program.refuse(read.error());
  if (program.json())
    program.print({{"kind", "everything"}, {"workspace", program.path()}, {"records", read->records}, {"sales_lines", read->salesLines}});
  else
    program.say(words::fill(program.words().say("kam", "%1: %2 records and %3 lines of sales in %4 files"),
                            {program.path(), std::to_string(read->records), std::to_string(read->salesLines), std::to_string(read->files)}));
  return kDone;
}

int runImport(const Program& program, ImportOptions options) {
  const bool everything = options.request.kind == "everything" || (options.request.kind.empty() && isWholeFolder(options.files.front()));
  if (everything) return runImportFolder(program, options.files.front());
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  app::ImportRequest& request = options.request;
  request.files.assign(options.files.begin(), options.files.end());
  request.create = !options.noCreate;
  request.rejects = !options.rejects.empty();
  request.rejectsEnding = options.rejects.ends_with(".xlsx") ? ".xlsx" : ".csv";
  if (!options.mapping.empty()) request.mapping = options.mapping;
  request.saveMapping = !options.saveAs.empty();
  request.mappingName = options.saveAs;
  const Interruption interruption;
  const auto progress = [&](double share) { return !interruption.wanted() && program.showProgress(share); };
  const auto report = options.dryRun ? app::tryImport(*workspace, program.words(), request, progress)
                                     : app::runImport(*workspace, program.words(), request, progress);
  if (!report) return program.refuse(report.error());
  if (!options.rejects.empty() && !report->rejects.empty()) {
    std::ofstream out(options.rejects, std::ios::binary);
    out << report->rejects;
    if (!out.flush()) return program.refuse({base::ErrorCode::fileUnwritable, {options.rejects, "…"}, {}});
  }
  if (program.json()) program.print(reportJson(*report, program.words()));
  else printForPeople(program, *workspace, *report);
  return report->setAside > 0 ? kFindings : kDone;
}
}  // namespace

void addImport(CLI::App& app, Program& program) {
  auto options = std::make_shared<ImportOptions>();
  CLI::App* sub =
      program.command(app, "import", "bring a file in: CSV, Excel workbook, OpenDocument, address book, calendar, mail; one undo takes it back",
                      [&program, options] { return runImport(program, *options); });
  sub->add_option("FILE", options->files)->required();
  sub->add_option("--as", options->request.kind,
                  "accounts contacts products sales opportunities team targets ratings …; recognised where left out; everything for a folder, into a "
                  "new workspace");
  CLI::Option* mapping = sub->add_option("--mapping", options->mapping, "a mapping file (kam-mapping/1)");
  sub->add_option("--preset", options->request.preset, "read it as an export of " + presetList() + "; or a saved mapping by its name, or none")
      ->excludes(mapping);
  sub->add_option("--save-mapping", options->saveAs, "keep how the file is read under this name; the next one with the same columns is read alike");
  sub->add_option("--source", options->request.source, "names where the lines come from");
  sub->add_option("--sheet", options->request.sheet, "of a workbook, by name or place; else the first visible one that holds anything");
  sub->add_option("--header-row", options->request.headerRow, "row of the columns' names, from 1; recognised where left out");
  sub->add_option("--encoding", options->request.encoding);
  sub->add_option("--delimiter", options->request.delimiter);
  sub->add_option("--decimal", options->request.decimal, ". or ,");
  sub->add_option("--dates", options->request.dates, "dd.mm.yyyy, mm/dd/yyyy or yyyy-mm-dd");
  sub->add_option("--match", options->request.match, "the one key that decides which record a row is, such as number, name or account+name");
  sub->add_option("--conflicts", options->request.conflicts,
                  "rows against what a person wrote: take the file's values (take), only fill empty fields (fill), set them aside (keep)")
      ->transform(CLI::CheckedTransformer(std::map<std::string, app::ConflictRule>{
          {"take", app::ConflictRule::take}, {"fill", app::ConflictRule::onlyEmpty}, {"keep", app::ConflictRule::keep}}));
  sub->add_flag("--no-create", options->noCreate, "set rows of unknown accounts and products aside");
  sub->add_option("--rejects", options->rejects, "write the rows that were set aside, with the reason, into this file");
  sub->add_flag("--dry-run", options->dryRun, "say what would happen, change nothing");
}

}  // namespace kam::cli
