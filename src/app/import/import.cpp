// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import.h"

#include "app/import/plan_file.h"
#include "app/import/row_words.h"
#include "app/import/run_sales.h"
#include "app/import/saved_mappings.h"
#include "app/import/understanding.h"
#include "base/text.h"
#include "exchange/intake/contact_intake.h"
#include "exchange/intake/file_plan.h"
#include "exchange/intake/record_intake.h"
#include "exchange/write/rejects.h"
#include "words/error_words.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using exchange::FilePlan;

namespace {

/// Which values a person wrote, asked for only where a file would change some.
class HandWriting {
public:
  explicit HandWriting(Workspace& workspace) : m_workspace(workspace) {}
  bool has(domain::Kind kind, domain::RawId record, std::size_t field) {
    auto known = m_fields.find(kind);
    if (known == m_fields.end()) known = m_fields.emplace(kind, m_workspace.writtenByHand(kind).value_or(std::vector<storage::RecordField>())).first;
    return std::binary_search(known->second.begin(), known->second.end(), storage::RecordField(record, field));
  }

private:
  Workspace& m_workspace;
  std::map<domain::Kind, std::vector<storage::RecordField>> m_fields;
};

/// One import: all files, one after the other, each against the state the earlier ones lead to.
class Run {
public:
  Run(Workspace& workspace, const words::Words& words, const ImportRequest& request, const ImportProgress& progress, bool dryRun)
      : m_workspace(workspace),
        m_words(words),
        m_request(request),
        m_progress(progress),
        m_dryRun(dryRun),
        m_state(*workspace.snapshot()),
        m_byHand(workspace) {}

  Result<ImportReport> go() {
    for (std::size_t i = 0; i < m_request.files.size(); ++i) {
      m_file = i;
      m_done = static_cast<double>(i) / static_cast<double>(m_request.files.size());
      if (const auto taken = takeFile(m_request.files[i]); !taken) return fail(taken.error());
    }
    if (!m_dryRun)
      if (const auto committed = commit(); !committed) return fail(committed.error());
    return std::move(m_report);
  }

private:
  /// Of the file's share of the whole, the part from `from` to `to`.
  ImportProgress progressHere(double from, double to) const {
    if (!m_progress) return {};
    return [this, from, to](double share) { return m_progress(m_done + (from + share * (to - from)) / static_cast<double>(m_request.files.size())); };
  }
  /// Taking the rows in, after a workbook was read.
  ImportProgress progressOfRows(const FilePlan& plan) const { return progressHere(plan.layout.table != nullptr ? kReading : 0.0, 1.0); }

  Result<void> takeFile(const std::filesystem::path& file) {
    auto plan = planFor(m_workspace, m_request, file, progressHere(0.0, kReading));
    if (!plan) return fail(plan.error());
    describe(*plan);
    if (const auto known = checkMatch(plan->subject.key); !known) return known;
    if (m_request.saveMapping && !m_dryRun && !m_mapping) m_mapping = saveMapping(m_state, m_workspace.ids(), *plan, m_request, mappingName(file));
    if (plan->subject.isSales()) return takeSalesPart(*plan);
    auto rows = exchange::openRows(*plan);
    if (!rows) return fail(rows.error());
    const auto columns = plan->intakeColumns();
    const exchange::IntakeChoice choice = choiceFor(*plan);
    Result<exchange::RecordIntake> taken = fail(ErrorCode::unknownKind, {plan->subject.key});
    if (plan->subject.isContacts()) taken = exchange::takeContacts(m_state, m_workspace.ids(), columns, **rows, progressOfRows(*plan), choice);
    else {
      const exchange::RecordIntakeOptions options{domain::findRecordType(plan->subject.key)->kind,
                                                  columns,
                                                  m_workspace.currency(),
                                                  m_workspace.clock().today(),
                                                  m_workspace.author(),
                                                  choice};
      taken = exchange::takeRecords(m_state, m_workspace.ids(), options, **rows, progressOfRows(*plan));
    }
    if (!taken) return fail(taken.error());
    // The state behind this file is for the next one and for telling what each row did; else nobody asks for it.
    if (m_request.outcomes || m_file + 1 < m_request.files.size()) {
      const domain::Snapshot before = m_state;
      m_state = m_state.with(taken->rows);
      if (m_request.outcomes) tellRows(*taken, before);
    }
    if (const auto kept = keepRejects(*plan, taken->problems); !kept) return kept;
    add(taken->counts, std::move(taken->problems), file);
    std::move(taken->rows.begin(), taken->rows.end(), std::back_inserter(m_rows));
    return {};
  }

  Result<void> checkMatch(const std::string& kind) const {
    std::string known;
    for (const MatchKey& key : matchKeys(m_words, kind)) {
      if (key.key == m_request.match) return {};
      known += (known.empty() ? "" : ", ") + key.key;
    }
    if (m_request.match.empty()) return {};
    return fail(ErrorCode::unknownField, {kind, m_request.match, known});
  }

  exchange::IntakeChoice choiceFor(const FilePlan& plan) {
    using OnConflict = exchange::IntakeChoice::OnConflict;
    exchange::IntakeChoice choice;
    choice.onConflict = m_request.conflicts == ConflictRule::take        ? OnConflict::take
                        : m_request.conflicts == ConflictRule::onlyEmpty ? OnConflict::onlyEmpty
                                                                         : OnConflict::keep;
    choice.account = m_request.account;
    choice.added = m_request.takeNew;
    choice.updated = m_request.takeUpdates;
    choice.leftOut = rowsOf(m_request.leftOut, m_file);
    choice.decided = rowsOf(m_request.decided, m_file);
    choice.match = m_request.match.empty() ? plan.mapping.match : base::splitText(m_request.match, '+');
    choice.editedByHand = [this](domain::Kind kind, domain::RawId record, std::size_t field) { return m_byHand.has(kind, record, field); };
    return choice;
  }

  void tellRows(const exchange::RecordIntake& taken, const domain::Snapshot& before) {
    std::map<std::int64_t, const exchange::IntakeProblem*> problems;
    for (const exchange::IntakeProblem& problem : taken.problems) problems.emplace(problem.row, &problem);
    const RowWords wording{m_words, before, m_state};
    for (const exchange::RowOutcome& outcome : taken.outcomes) {
      const auto problem = problems.find(outcome.row);
      m_report.rows.push_back(wording.say(m_file, outcome, problem == problems.end() ? nullptr : problem->second));
    }
  }

  Result<void> takeSalesPart(const FilePlan& plan) {
    const std::string source = salesSource(m_request, plan.mapping);
    auto run = takeSalesFile(m_workspace, m_state, plan, source, m_request.create, m_dryRun, progressOfRows(plan));
    if (!run) return fail(run.error());
    m_state = m_state.with(run->rows);
    m_report.revenue = m_report.revenue.value_or(0) + run->revenue;
    if (const auto kept = keepRejects(plan, run->problems); !kept) return kept;
    add(run->counts, std::move(run->problems), plan.path);
    std::move(run->rows.begin(), run->rows.end(), std::back_inserter(m_rows));
    if (run->batch != 0) m_switches.emplace_back(run->batch, true);
    return {};
  }

  void describe(const FilePlan& plan) {
    if (m_report.kind.empty()) m_report.kind = plan.subject.key;
    for (const exchange::Evidence& evidence : plan.evidence) m_report.understood.push_back(understandingOf(m_words, evidence));
    for (std::size_t i = 0; i < plan.layout.header.size(); ++i) m_report.columns.emplace_back(plan.layout.header[i], plan.fields[i]);
  }

  void add(const exchange::IntakeCounts& counts, std::vector<exchange::IntakeProblem> problems, const std::filesystem::path& file) {
    m_report.rowsRead += counts.rowsRead;
    m_report.added += counts.added;
    m_report.updated += counts.updated;
    m_report.unchanged += counts.unchanged;
    m_report.setAside += counts.setAside;
    m_report.conflicts += counts.conflicts;
    m_report.createdAccounts += counts.createdAccounts;
    m_report.createdProducts += counts.createdProducts;
    for (exchange::IntakeProblem& problem : problems) {
      problem.error.place = {m_request.files.size() > 1 ? file.filename().string() : std::string(), 0, {}, {}};
      m_report.problems.push_back({problem.row, std::move(problem.column), std::move(problem.value), std::move(problem.error)});
    }
  }

  /// Rows that were set aside, in the file's own format; of several files one after the other.
  Result<void> keepRejects(const FilePlan& plan, const std::vector<exchange::IntakeProblem>& problems) {
    if (!m_request.rejects || problems.empty()) return {};
    std::vector<exchange::Reject> rejects;
    rejects.reserve(problems.size());
    for (const exchange::IntakeProblem& problem : problems) {
      const std::string reason = words::sentence(m_words, {problem.error.code, problem.error.arguments, {}});
      rejects.emplace_back(problem.row, problem.column.empty() ? reason : problem.column + ": " + reason);
    }
    const std::string heading = m_words.say("import", "Reason");
    const bool ownWorkbook = m_request.rejectsEnding.empty() && m_request.files.size() == 1 && exchange::isWorkbook(plan.layout);
    const bool asWorkbook = ownWorkbook || m_request.rejectsEnding == ".xlsx";
    auto text = asWorkbook ? exchange::rejectsWorkbook(plan.path, plan.layout, std::move(rejects), heading)
                           : exchange::rejectsText(plan.path, plan.layout, std::move(rejects), heading);
    if (!text) return fail(text.error());
    m_report.rejects += *text;
    m_report.rejectsEnding = asWorkbook ? ".xlsx" : ".csv";
    return {};
  }

  std::string mappingName(const std::filesystem::path& file) const {
    return m_request.mappingName.empty() ? file.filename().string() : m_request.mappingName;
  }

  Result<void> commit() {
    const bool onlyMapping = m_rows.empty() && m_switches.empty();
    if (onlyMapping && !m_mapping) return {};
    if (m_mapping) m_rows.push_back(std::move(*m_mapping));
    Edit edit{EditKind::recordsImported, {}, std::move(m_rows), std::move(m_switches)};
    const std::string file = m_request.files.front().filename().string() + (m_request.files.size() > 1 ? " …" : "");
    if (onlyMapping) {
      edit.kind = EditKind::mappingSaved;
      edit.arguments = {mappingName(m_request.files.front())};
    } else if (m_report.kind == "sales") {
      edit.kind = EditKind::salesImported;
      edit.arguments = {file, std::to_string(m_report.added + m_report.updated)};
    } else
      edit.arguments = {m_report.kind == "contacts" ? "persons" : m_report.kind, file, std::to_string(m_report.added),
                        std::to_string(m_report.updated)};
    // The workspace makes the state anew from what is written; the draft of it would only take as much room again.
    m_state = {};
    const auto change = m_workspace.commit(edit);
    if (!change) return fail(change.error());
    m_report.change = change->entry.id;
    return {};
  }

  /// Share of the work that reading a workbook is.
  static constexpr double kReading = 0.5;

  Workspace& m_workspace;
  const words::Words& m_words;
  const ImportRequest& m_request;
  const ImportProgress& m_progress;
  bool m_dryRun;
  domain::Snapshot m_state;
  HandWriting m_byHand;
  std::size_t m_file = 0;
  double m_done = 0;
  std::vector<domain::RowChange> m_rows;
  std::optional<domain::RowChange> m_mapping;
  std::vector<std::pair<domain::RawId, bool>> m_switches;
  ImportReport m_report;
};

}  // namespace

Result<ImportReport> tryImport(Workspace& workspace, const words::Words& words, const ImportRequest& request, const ImportProgress& progress) {
  return Run(workspace, words, request, progress, true).go();
}

Result<ImportReport> runImport(Workspace& workspace, const words::Words& words, const ImportRequest& request, const ImportProgress& progress) {
  if (const auto& reason = workspace.readOnlyReason()) return fail(*reason);
  return Run(workspace, words, request, progress, false).go();
}

}  // namespace kam::app
