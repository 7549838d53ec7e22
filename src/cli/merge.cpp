// SPDX-License-Identifier: GPL-3.0-or-later
// kam merge, kam sync, kam copy
#include "app/copy/copy.h"
#include "app/merge/merge_choices.h"

#include "cli/output.h"
#include "domain/record_name.h"
#include "words/error_words.h"

#include <filesystem>

namespace kam::cli {

namespace {
Json conflictsJson(const domain::Snapshot& state, const storage::MergeReport& report, const std::vector<app::MergeChoice>& choices) {
  Json conflicts = Json::array();
  for (std::size_t i = 0; i < report.conflicts.size(); ++i) {
    const storage::MergeConflict& conflict = report.conflicts[i];
    const domain::RecordType& type = domain::recordType(conflict.kind);
    Json row{{"kind", std::string(type.key)}, {"record", domain::recordName(state, conflict.kind, conflict.record)}};
    const domain::Field* field = conflict.field ? &type.fields[*conflict.field] : nullptr;
    row["field"] = field == nullptr ? Json(nullptr) : Json(std::string(field->key));
    row["ours"] = field == nullptr ? Json(nullptr) : valueJson(state, *field, conflict.ours);
    row["theirs"] = field == nullptr ? Json(nullptr) : valueJson(state, *field, conflict.theirs);
    const app::MergeChoice choice = i < choices.size() && conflict.isDecidable ? choices[i] : app::MergeChoice::later;
    const bool both = choice == app::MergeChoice::both && app::canKeepBoth(conflict);
    row["kept"] = both ? "both" : app::keepsOurs(conflict, choice) ? "ours" : "theirs";
    row["our_author"] = conflict.ourEdit.author;
    row["our_time"] = base::isoTimestamp(conflict.ourEdit.at);
    row["their_author"] = conflict.theirEdit.author;
    row["their_time"] = base::isoTimestamp(conflict.theirEdit.at);
    conflicts.push_back(std::move(row));
  }
  return conflicts;
}

Json countsJson(const storage::MergeReport& report) {
  Json counts = Json::object();
  for (const app::KindCount& count : app::countsByKind(report.changes))
    counts[std::string(domain::recordType(count.kind).key)] = {{"added", count.added}, {"changed", count.changed}, {"removed", count.removed}};
  return counts;
}

/// What people read: the counts by kind, and each conflict on a line.
void sayReport(const Program& program, const storage::MergeReport& report, const Json& conflicts) {
  const words::Words words = program.words();
  program.say(words::fill(words.say("kam", "%1 changes taken over, %2 known already, %3 conflicts"),
                          {std::to_string(report.applied), std::to_string(report.skippedKnown), std::to_string(report.conflicts.size())}));
  const auto counts = app::countsByKind(report.changes);
  if (!counts.empty()) {
    TextTable table(
        {{words.say("kam", "Records")}, {words.say("kam", "Added"), true}, {words.say("kam", "Changed"), true}, {words.say("kam", "Removed"), true}});
    for (const app::KindCount& count : counts)
      table.row({words.say(domain::recordType(count.kind).plural), std::to_string(count.added), std::to_string(count.changed),
                 std::to_string(count.removed)});
    program.say(table.text());
  }
  if (report.repeatedLines > 0)
    program.say(
        words::fill(words.say("kam", "%1 sales lines had been imported on both sides and count once"), {std::to_string(report.repeatedLines)}));
  for (const Json& conflict : conflicts) program.say("  " + conflict.dump());
}

std::optional<app::MergeChoice> choiceOf(const std::string& word) {
  if (word.empty() || word == "later") return app::MergeChoice::later;
  if (word == "ours") return app::MergeChoice::ours;
  if (word == "theirs") return app::MergeChoice::theirs;
  if (word == "both") return app::MergeChoice::both;
  return std::nullopt;
}

struct MergeCall {
  std::string other;
  bool dryRun = false;
  std::string keep;
};

int runMerge(const Program& program, const MergeCall& call) {
  const auto choice = choiceOf(call.keep);
  if (!choice) return program.refuse({base::ErrorCode::callWrong, {call.keep, "--keep later|ours|theirs|both"}, {}});
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  const auto state = workspace->snapshot();
  storage::MergeOptions options;
  options.progress = [&program](double share) { return program.showProgress(share); };
  options.dryRun = call.dryRun || *choice != app::MergeChoice::later;
  auto report = workspace->merge(call.other, options);
  std::vector<app::MergeChoice> choices;
  if (report && *choice != app::MergeChoice::later) {
    choices.assign(report->conflicts.size(), *choice);
    options.decisions = app::decisionsOf(program.words(), *state, *report, choices);
    options.expected = report->applied;
    options.dryRun = call.dryRun;
    report = workspace->merge(call.other, options);
  }
  if (!report) return program.refuse(report.error());
  // Names come from the state that knows the record: what was removed stands in the one before.
  const Json conflicts = conflictsJson(*state, *report, choices);
  if (program.json())
    program.print({{"other", call.other},
                   {"applied", report->applied},
                   {"skipped_known", report->skippedKnown},
                   {"conflicts", conflicts},
                   {"records", countsJson(*report)},
                   {"sales_lines", report->salesLines}});
  else sayReport(program, *report, conflicts);
  return report->conflicts.empty() ? kDone : kFindings;
}

int runSync(const Program& program, const std::string& folder) {
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  const auto state = workspace->snapshot();
  storage::MergeOptions options;
  options.progress = [&program](double share) { return program.showProgress(share); };
  const auto report = workspace->synchronise(folder, options);
  if (!report) return program.refuse(report.error());
  const Json conflicts = conflictsJson(*state, report->merge, {});
  Json problems = Json::array();
  for (const base::Error& problem : report->problems) problems.push_back(words::sentence(program.words(), problem));
  if (program.json()) {
    program.print({{"folder", folder},
                   {"applied", report->merge.applied},
                   {"skipped_known", report->merge.skippedKnown},
                   {"sent", report->sent},
                   {"file", report->file.empty() ? Json(nullptr) : Json(report->file)},
                   {"files", report->parts},
                   {"waiting", report->waiting},
                   {"conflicts", conflicts},
                   {"records", countsJson(report->merge)},
                   {"problems", problems}});
  } else {
    sayReport(program, report->merge, conflicts);
    program.say(words::fill(program.words().say("kam", "%1 changes sent to the folder"), {std::to_string(report->sent)}));
    if (report->waiting > 0)
      program.say(words::fill(program.words().say("kam", "%1 files wait for others that have not arrived yet"), {std::to_string(report->waiting)}));
    for (const Json& problem : problems) std::fprintf(stderr, "kam: %s\n", problem.get<std::string>().c_str());
  }
  return report->merge.conflicts.empty() ? kDone : kFindings;
}
struct CopyCall {
  std::string output;
  std::vector<std::string> accounts;
  bool withStaffRatings = false;
};

int runCopy(const Program& program, const CopyCall& call) {
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  app::CopyRequest request;
  request.output = call.output;
  request.withStaffRatings = call.withStaffRatings;
  request.progress = [&program](double share) { return program.showProgress(share); };
  for (const std::string& key : call.accounts) {
    const auto account = domain::findRecord(*workspace->snapshot(), domain::Kind::accounts, key);
    if (!account) return program.refuse(account.error());
    request.accounts.push_back(*account);
  }
  const auto report = app::sendCopy(*workspace, request);
  if (!report) return program.refuse(report.error());
  if (program.json()) {
    program.print({{"output", call.output},
                   {"records", report->records},
                   {"sales_lines", report->salesLines},
                   {"staff_ratings", call.withStaffRatings},
                   {"merges_back", report->mergesBack}});
    return kDone;
  }
  const words::Words words = program.words();
  program.say(words::fill(words.say("kam", "%1: %2 records and %3 lines of sales"),
                          {call.output, std::to_string(report->records), std::to_string(report->salesLines)}));
  program.say(report->mergesBack
                  ? words.say("kam", "It holds the whole history: what is changed in it can be merged back.")
                  : words.say("kam", "It is a workspace of its own without the history: what is changed in it does not come back by merging."));
  return kDone;
}
}  // namespace

void addMerge(CLI::App& app, Program& program) {
  auto call = std::make_shared<MergeCall>();
  CLI::App* merge = program.command(app, "merge", "take over what another copy has", [&program, call] { return runMerge(program, *call); });
  merge->add_option("OTHER", call->other)->required();
  merge->add_flag("--dry-run", call->dryRun, "the same counts, and nothing is written");
  merge->add_option("--keep", call->keep, "what to keep where both changed the same: later (default), ours, theirs, or both (the other as a note)");
  auto folder = std::make_shared<std::string>();
  program
      .command(app, "sync", "exchange changes with other copies through a shared folder", [&program, folder] { return runSync(program, *folder); })
      ->add_option("DIR", *folder, "a folder that the others reach too")
      ->required();
  auto copyCall = std::make_shared<CopyCall>();
  CLI::App* copy = program.command(app, "copy", "a copy to send: whole with its history, or of chosen accounts without",
                                   [&program, copyCall] { return runCopy(program, *copyCall); });
  copy->add_option("OUTPUT", copyCall->output)->required();
  copy->add_option("--account", copyCall->accounts, "an account with what hangs on it and nothing else; may be repeated");
  copy->add_flag("--with-staff-ratings", copyCall->withStaffRatings, "also what was written about our own people");
}

}  // namespace kam::cli
