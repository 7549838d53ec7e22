// SPDX-License-Identifier: GPL-3.0-or-later
// kam check, kam backup, kam restore, kam erase
#include "app/query/record_view.h"

#include "cli/output.h"
#include "domain/record_name.h"
#include "domain/value_text.h"

#include <filesystem>

namespace kam::cli {

namespace {
int runCheck(const Program& program) {
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  const auto findings = workspace->check();
  if (!findings) return program.refuse(findings.error());
  if (program.json()) {
    Json json{{"ok", findings->empty()}, {"findings", Json::array()}};
    for (const storage::Finding& finding : *findings) json["findings"].push_back({{"check", finding.check}, {"detail", finding.detail}});
    program.print(json);
  } else if (findings->empty()) program.say(program.words().say("kam", "Everything is in order."));
  else
    for (const storage::Finding& finding : *findings) program.say(finding.check + ": " + finding.detail);
  return findings->empty() ? kDone : kFindings;
}

int runBackup(const Program& program, const std::string& output) {
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  const std::filesystem::path source = program.path();
  const std::string target =
      output.empty() ? (source.parent_path() / (source.stem().string() + "-" + base::isoText(program.today()) + ".kam")).string() : output;
  if (const auto done = workspace->backup(target); !done) return program.refuse(done.error());
  if (program.json()) program.print({{"backup", target}});
  else program.say(target);
  return kDone;
}

int runRestore(const Program& program, const std::string& backup) {
  if (const auto done = app::Workspace::restore(program.path(), backup); !done) return program.refuse(done.error());
  if (program.json()) program.print({{"workspace", program.path()}, {"backup", backup}});
  else program.say(words::fill(program.words().say("kam", "%1 restored from %2"), {program.path(), backup}));
  return kDone;
}

int runErase(const Program& program, const std::string& kind, const std::string& key, const std::string& reason) {
  if (kind != "contacts" && kind != "persons") return program.refuse({base::ErrorCode::callWrong, {kind, "erase WORKSPACE contacts KEY"}, {}});
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  const auto state = workspace->snapshot();
  const auto view = app::RecordView::of(*state, "persons", program.today());
  if (!view) return program.refuse(view.error());
  const auto row = view->find(key);
  if (!row) return program.refuse(row.error());
  const auto report = workspace->erasePerson(row->id, reason);
  if (!report) return program.refuse(report.error());
  Json residues = Json::array();
  for (const storage::ErasureResidue& residue : report->residues)
    residues.push_back({{"table", residue.table}, {"record", std::to_string(residue.record)}, {"field", residue.field}});
  if (program.json())
    program.print({{"change", std::to_string(report->done.entry.id)},
                   {"entries_rewritten", report->entriesRewritten},
                   {"residues", residues},
                   {"copies", report->copies},
                   {"trace_left", report->traceLeft}});
  else
    program.say(words::fill(program.words().say("kam", "Erased. %1 entries of the history rewritten, %2 places in free text to look at."),
                            {std::to_string(report->entriesRewritten), std::to_string(residues.size())}));
  return report->residues.empty() && !report->traceLeft ? kDone : kFindings;
}
}  // namespace

void addCare(CLI::App& app, Program& program) {
  program.command(app, "check", "file, schema, references, rules, search index", [&program] { return runCheck(program); });
  auto output = std::make_shared<std::string>();
  program.command(app, "backup", "a whole, closed copy", [&program, output] { return runBackup(program, *output); })->add_option("--output", *output);
  auto backup = std::make_shared<std::string>();
  program.command(app, "restore", "put a backup in the place of the workspace", [&program, backup] { return runRestore(program, *backup); })
      ->add_option("BACKUP", *backup)
      ->required();
  struct EraseOptions {
    std::string kind;
    std::string key;
    std::string reason;
  };
  auto options = std::make_shared<EraseOptions>();
  CLI::App* erase = program.command(app, "erase", "remove a person's data, history included",
                                    [&program, options] { return runErase(program, options->kind, options->key, options->reason); });
  erase->add_option("KIND", options->kind)->required();
  erase->add_option("KEY", options->key)->required();
  erase->add_option("--reason", options->reason)->required();
}

}  // namespace kam::cli
