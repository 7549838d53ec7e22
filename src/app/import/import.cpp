// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import.h"

#include "app/import/run_sales.h"
#include "app/import/understanding.h"
#include "base/text.h"
#include "domain/value_text.h"
#include "exchange/intake/contact_intake.h"
#include "exchange/intake/file_plan.h"
#include "exchange/intake/record_intake.h"
#include "exchange/table/open_table.h"
#include "exchange/write/rejects.h"
#include "words/error_words.h"

#include <algorithm>
#include <set>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using exchange::FilePlan;

namespace {

Result<exchange::PlanRequest> planRequest(const ImportRequest& request) {
  exchange::PlanRequest plan;
  plan.kind = request.kind;
  plan.columns = request.columns;
  plan.file = {request.encoding, request.delimiter, request.decimal, request.thousands, request.dates, request.sheet, request.headerRow};
  if (request.mapping) {
    auto mapping = exchange::loadMapping(*request.mapping);
    if (!mapping) return fail(mapping.error());
    plan.mapping = std::move(*mapping);
  }
  return plan;
}

Result<FilePlan> planOf(const Workspace& workspace, const ImportRequest& request, const std::filesystem::path& file) {
  const auto wanted = planRequest(request);
  if (!wanted) return fail(wanted.error());
  auto plan = exchange::planFile(file, *wanted);
  if (!plan) return plan;
  const base::Currency currency = workspace.currency();
  plan->amountDecimals = currency.decimals();
  if (!plan->mapping.currency.empty() && plan->mapping.currency != currency.code())
    return fail(ErrorCode::currencyMismatch, {plan->mapping.currency, currency.code()});
  return plan;
}

/// One import: all files, one after the other, each against the state the earlier ones lead to.
class Run {
public:
  Run(Workspace& workspace, const words::Words& words, const ImportRequest& request, const ImportProgress& progress, bool dryRun)
      : m_workspace(workspace), m_words(words), m_request(request), m_progress(progress), m_dryRun(dryRun), m_state(*workspace.snapshot()) {}

  Result<ImportReport> go() {
    for (std::size_t i = 0; i < m_request.files.size(); ++i) {
      m_done = static_cast<double>(i) / static_cast<double>(m_request.files.size());
      if (const auto taken = takeFile(m_request.files[i]); !taken) return fail(taken.error());
    }
    if (!m_dryRun)
      if (const auto committed = commit(); !committed) return fail(committed.error());
    return std::move(m_report);
  }

private:
  ImportProgress progressHere() const {
    if (!m_progress) return {};
    return [this](double share) { return m_progress(m_done + share / static_cast<double>(m_request.files.size())); };
  }

  Result<void> takeFile(const std::filesystem::path& file) {
    auto plan = planOf(m_workspace, m_request, file);
    if (!plan) return fail(plan.error());
    describe(*plan);
    if (plan->subject.isSales()) return takeSalesPart(*plan);
    auto rows = exchange::openRows(*plan);
    if (!rows) return fail(rows.error());
    const auto columns = plan->intakeColumns();
    Result<exchange::RecordIntake> taken = fail(ErrorCode::unknownKind, {plan->subject.key});
    if (plan->subject.isContacts()) taken = exchange::takeContacts(m_state, m_workspace.ids(), columns, **rows, progressHere());
    else {
      const exchange::RecordIntakeOptions options{domain::findRecordType(plan->subject.key)->kind, columns, m_workspace.currency(),
                                                  m_workspace.clock().today(), m_workspace.author()};
      taken = exchange::takeRecords(m_state, m_workspace.ids(), options, **rows, progressHere());
    }
    if (!taken) return fail(taken.error());
    m_state = m_state.with(taken->rows);
    if (const auto kept = keepRejects(*plan, taken->problems); !kept) return kept;
    add(taken->counts, std::move(taken->problems), file);
    std::move(taken->rows.begin(), taken->rows.end(), std::back_inserter(m_rows));
    return {};
  }

  Result<void> takeSalesPart(const FilePlan& plan) {
    const std::string source = !m_request.source.empty()      ? m_request.source
                               : !plan.mapping.source.empty() ? plan.mapping.source
                               : !plan.mapping.name.empty()   ? plan.mapping.name
                                                              : "sales";
    auto run = takeSalesFile(m_workspace, m_state, plan, source, m_request.create, m_dryRun, progressHere());
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
    auto text = exchange::rejectsText(plan.path, plan.layout, std::move(rejects), m_words.say("import", "Reason"));
    if (!text) return fail(text.error());
    m_report.rejects += *text;
    return {};
  }

  Result<void> commit() {
    if (m_rows.empty() && m_switches.empty()) return {};
    Edit edit{EditKind::recordsImported, {}, std::move(m_rows), std::move(m_switches)};
    const std::string file = m_request.files.front().filename().string() + (m_request.files.size() > 1 ? " …" : "");
    if (m_report.kind == "sales") {
      edit.kind = EditKind::salesImported;
      edit.arguments = {file, std::to_string(m_report.added + m_report.updated)};
    } else
      edit.arguments = {m_report.kind == "contacts" ? "persons" : m_report.kind, file, std::to_string(m_report.added),
                        std::to_string(m_report.updated)};
    const auto change = m_workspace.commit(edit);
    if (!change) return fail(change.error());
    m_report.change = change->entry.id;
    return {};
  }

  Workspace& m_workspace;
  const words::Words& m_words;
  const ImportRequest& m_request;
  const ImportProgress& m_progress;
  bool m_dryRun;
  domain::Snapshot m_state;
  double m_done = 0;
  std::vector<domain::RowChange> m_rows;
  std::vector<std::pair<domain::RawId, bool>> m_switches;
  ImportReport m_report;
};

}  // namespace

namespace {
/// Trouble that the user can settle by a choice.
bool isQuestion(ErrorCode code) {
  return code == ErrorCode::kindUnrecognised || code == ErrorCode::columnMissing || code == ErrorCode::dateOrderAmbiguous ||
         code == ErrorCode::numberStyleAmbiguous;
}

void takeRows(const std::filesystem::path& path, const exchange::Layout& layout, std::size_t most, FilePreview& preview) {
  for (const exchange::SheetName& sheet : layout.sheets) preview.sheets.push_back(sheet.name);
  preview.header = layout.header;
  const auto reader = exchange::openTable(path, layout);
  while (reader && preview.rows.size() < most && (*reader)->next()) {
    if ((*reader)->row() <= layout.headerRow) continue;
    std::vector<std::string> cells;
    for (const std::string_view cell : (*reader)->cells()) cells.push_back(exchange::cleanCell(cell));
    preview.rows.push_back(std::move(cells));
  }
}

/// As much as can be said of a file that asks something.
Result<FilePreview> previewWithQuestion(const words::Words& words, const ImportRequest& request, std::size_t rows, const base::Error& question) {
  const auto wanted = planRequest(request);
  if (!wanted) return fail(wanted.error());
  const std::filesystem::path& path = request.files.front();
  const auto layout = exchange::sniffLayout(path, wanted->file);
  if (!layout) return fail(layout.error());
  FilePreview preview;
  preview.question = question;
  preview.kind = request.kind.empty() ? exchange::recogniseKind(layout->header).value_or(std::string()) : request.kind;
  takeRows(path, *layout, rows, preview);
  for (const exchange::Evidence& evidence : layout->evidence) preview.understood.push_back(understandingOf(words, evidence));
  preview.fields.resize(layout->header.size());
  const auto subject = exchange::subjectNamed(preview.kind);
  if (subject) {
    preview.fields = exchange::recogniseColumns(*subject, layout->header);
    for (std::size_t i = 0; i < preview.fields.size(); ++i)
      if (const auto chosen = request.columns.find(layout->header[i]); chosen != request.columns.end()) preview.fields[i] = chosen->second;
  }
  const bool days = question.code == ErrorCode::dateOrderAmbiguous;
  if (days || question.code == ErrorCode::numberStyleAmbiguous)
    preview.understood.push_back({days ? "dates" : "decimal", question.place.field, question.place.value, false});
  return preview;
}
}  // namespace

std::vector<std::string> importKinds() { return exchange::subjectKeys(); }

std::vector<std::pair<std::string, std::string>> importFields(const words::Words& words, const std::string& kind) {
  std::vector<std::pair<std::string, std::string>> fields;
  if (const auto subject = exchange::subjectNamed(kind))
    for (const exchange::TargetField& field : subject->fields) fields.emplace_back(field.key, words.say(field.label));
  return fields;
}

Result<FilePreview> previewFile(const Workspace& workspace, const words::Words& words, const ImportRequest& request, std::size_t rows) {
  if (request.files.empty()) return fail(ErrorCode::fileNotFound, {std::string()});
  auto plan = planOf(workspace, request, request.files.front());
  if (!plan && isQuestion(plan.error().code)) return previewWithQuestion(words, request, rows, plan.error());
  if (!plan) return fail(plan.error());
  FilePreview preview{plan->subject.key, {}, {}, {}, plan->fields, {}, {}};
  takeRows(plan->path, plan->layout, rows, preview);
  for (const exchange::Evidence& evidence : plan->evidence) preview.understood.push_back(understandingOf(words, evidence));
  return preview;
}

Result<ImportReport> tryImport(Workspace& workspace, const words::Words& words, const ImportRequest& request, const ImportProgress& progress) {
  return Run(workspace, words, request, progress, true).go();
}

Result<ImportReport> runImport(Workspace& workspace, const words::Words& words, const ImportRequest& request, const ImportProgress& progress) {
  if (const auto& reason = workspace.readOnlyReason()) return fail(*reason);
  return Run(workspace, words, request, progress, false).go();
}

}  // namespace kam::app
