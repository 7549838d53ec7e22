// SPDX-License-Identifier: GPL-3.0-or-later
// kam report
#include "report/account_plan.h"

#include "app/export/workbook.h"
#include "app/query/approved_state.h"
#include "base/text.h"
#include "cli/output.h"
#include "domain/record_name.h"
#include "domain/records.h"
#include "print/gui.h"
#include "print/pdf/batch.h"
#include "print/pdf/pdf.h"
#include "report/decision_record.h"
#include "report/duties_page.h"
#include "report/handover.h"
#include "report/meeting_brief.h"
#include "report/plan_batch.h"
#include "report/portfolio_report.h"
#include "report/quarterly_review.h"

#include <algorithm>
#include <filesystem>

namespace kam::cli {

namespace {
struct ReportOptions {
  std::string what;
  std::string account;
  std::string plan;
  std::string output;
  std::string outputFolder;
  std::string language;
  std::string audience = "internal";
  bool full = false;
  bool asApproved = false;
  std::string successor;
};

base::Result<report::PlanRequest> planRequest(const domain::Snapshot& snapshot, const ReportOptions& options, words::Language language,
                                              base::Date today, base::RawId account) {
  report::PlanRequest request;
  request.account = domain::Id<domain::Account>(account);
  request.audience = *report::audienceOf(options.audience);
  request.language = language;
  request.today = today;
  if (!options.plan.empty())
    for (const domain::AccountPlan& plan : snapshot.all<domain::AccountPlan>())
      if (plan.account.raw() == account && plan.title == options.plan) request.plan = plan.id;
  if (!options.plan.empty() && !request.plan.isSet()) return base::fail(base::ErrorCode::recordNotFound, {"plans", options.plan});
  return request;
}

int writeOne(const Program& program, const base::Result<report::Document>& document, const std::string& path, std::vector<std::string>& written) {
  if (!document) return program.refuse(document.error());
  if (const auto done = print::writePdf(*document, path); !done) return program.refuse(done.error());
  written.push_back(path);
  return kDone;
}

int writeOne(const Program& program, const base::Result<void>& done, const std::string& path, std::vector<std::string>& written) {
  if (!done) return program.refuse(done.error());
  written.push_back(path);
  return kDone;
}

/// The portfolio or a decision: as a workbook where the file's name says so, else as PDF.
int writeFigures(const Program& program, const domain::Snapshot& snapshot, const ReportOptions& options, words::Language language,
                 std::vector<std::string>& written) {
  const bool workbook = base::asciiLower(std::filesystem::path(options.output).extension().string()) == ".xlsx";
  if (options.what == "portfolio") {
    report::PortfolioRequest request;
    request.language = language;
    request.today = program.today();
    if (workbook) return writeOne(program, app::writePortfolioWorkbook(snapshot, request, options.output), options.output, written);
    return writeOne(program, options.full ? report::portfolioReport(snapshot, request) : report::portfolioSummary(snapshot, request), options.output,
                    written);
  }
  const report::DecisionRequest request{{}, language, program.today(), false};
  if (workbook) return writeOne(program, app::writeDecisionWorkbook(snapshot, request, options.output), options.output, written);
  return writeOne(program, report::decisionRecord(snapshot, request), options.output, written);
}

int writePlans(const Program& program, const domain::Snapshot& snapshot, const ReportOptions& options, words::Language language,
               std::vector<std::string>& written) {
  if (options.outputFolder.empty()) return program.refuse({base::ErrorCode::callWrong, {"report plans", "--output-dir DIR"}, {}});
  report::BatchRequest request;
  for (const domain::Account& account : snapshot.all<domain::Account>())
    if (account.tier == domain::Tier::key && !account.archived) request.accounts.push_back(account.id);
  request.audience = *report::audienceOf(options.audience);
  request.language = language;
  request.today = program.today();
  const std::filesystem::path folder = std::filesystem::u8path(options.outputFolder);
  std::error_code trouble;
  std::filesystem::create_directories(folder, trouble);
  if (trouble) return program.refuse({base::ErrorCode::fileUnwritable, {options.outputFolder, trouble.message()}, {}});
  std::vector<print::BatchItem> items;
  for (report::BatchPlan& plan : report::planBatch(snapshot, request))
    items.push_back({std::move(plan.make), folder / std::filesystem::u8path(plan.fileName)});
  const auto done = print::writeBatch(items);
  if (!done) return program.refuse(done.error());
  int code = kDone;
  for (std::size_t at = 0; at < items.size(); ++at)
    if (const auto& error = (*done)[at]) code = program.refuse(*error);
    else written.push_back(items[at].path.string());
  return code;
}

/// Of one account, for its manager: what to know before a talk, the quarter with the customer, the handing over.
base::Result<report::Document> paperOf(const domain::Snapshot& snapshot, const ReportOptions& options, words::Language language, base::Date today,
                                       domain::Id<domain::Account> account) {
  if (options.what == "brief") return report::meetingBrief(snapshot, {account, language, today});
  if (options.what == "duties") return report::dutiesPage(snapshot, {account, language, today});
  if (options.what == "review") return report::quarterlyReview(snapshot, {account, language, today});
  report::HandoverRequest request{account, {}, language, today};
  if (!options.successor.empty()) {
    const auto member = domain::findRecord(snapshot, domain::Kind::team, options.successor);
    if (!member) return base::fail(member.error());
    request.successor = domain::Id<domain::TeamMember>(*member);
  }
  return report::handoverDossier(snapshot, request);
}

int writePaper(const Program& program, const domain::Snapshot& snapshot, const ReportOptions& options, words::Language language,
               std::vector<std::string>& written) {
  if (options.account.empty()) return program.refuse({base::ErrorCode::callWrong, {"report " + options.what, "--account A"}, {}});
  const auto account = domain::findRecord(snapshot, domain::Kind::accounts, options.account);
  if (!account) return program.refuse(account.error());
  return writeOne(program, paperOf(snapshot, options, language, program.today(), domain::Id<domain::Account>(*account)), options.output, written);
}

int writePlan(const Program& program, app::Workspace& workspace, const ReportOptions& options, words::Language language,
              std::vector<std::string>& written) {
  if (options.account.empty()) return program.refuse({base::ErrorCode::callWrong, {"report plan", "--account A"}, {}});
  app::SnapshotPointer state = workspace.snapshot();
  const auto account = domain::findRecord(*state, domain::Kind::accounts, options.account);
  if (!account) return program.refuse(account.error());
  const auto request = planRequest(*state, options, language, program.today(), *account);
  if (!request) return program.refuse(request.error());
  report::PlanRequest asked = *request;
  if (options.asApproved) {
    const domain::AccountPlan* plan = state->find(asked.plan.isSet() ? asked.plan : app::approvedPlanOf(*state, asked.account));
    if (plan == nullptr || !plan->approvedOn) return program.refuse({base::ErrorCode::recordNotFound, {"plans", "approved_on", options.account}, {}});
    asked.plan = plan->id;
    asked.today = *plan->approvedOn;
    const auto past = app::stateAtApproval(workspace, plan->id);
    if (!past) return program.refuse(past.error());
    state = past->snapshot;
  }
  if (base::asciiLower(std::filesystem::path(options.output).extension().string()) == ".xlsx")
    return writeOne(program, app::writePlanWorkbook(*state, asked, options.output), options.output, written);
  return writeOne(program, report::accountPlan(*state, asked), options.output, written);
}

int runReport(const Program& program, const ReportOptions& options) {
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  print::ensureGui();
  const auto state = workspace->snapshot();
  const words::Language language = options.language.empty() ? workspace->language() : words::languageOf(options.language);
  std::vector<std::string> written;
  int code = kDone;
  if (options.what != "plans" && options.output.empty())
    return program.refuse({base::ErrorCode::callWrong, {"report " + options.what, "--output F.pdf"}, {}});
  if (options.what == "plan") code = writePlan(program, *workspace, options, language, written);
  else if (options.what == "brief" || options.what == "duties" || options.what == "review" || options.what == "handover")
    code = writePaper(program, *state, options, language, written);
  else if (options.what == "plans") code = writePlans(program, *state, options, language, written);
  else code = writeFigures(program, *state, options, language, written);
  if (code != kDone) return code;
  if (program.json()) program.print({{"report", options.what}, {"files", written}});
  else
    for (const std::string& path : written) program.say(path);
  return kDone;
}
}  // namespace

void addReport(CLI::App& app, Program& program) {
  auto options = std::make_shared<ReportOptions>();
  CLI::App* sub = program.command(app, "report", "write a document as PDF, portfolio and decision also as a workbook",
                                  [&program, options] { return runReport(program, *options); });
  sub->add_option("WHAT", options->what, "plan, plans, brief, duties, review, handover, portfolio or decision")
      ->required()
      ->check(CLI::IsMember({"plan", "plans", "brief", "duties", "review", "handover", "portfolio", "decision"}));
  sub->add_option("--account", options->account, "number or exact name");
  sub->add_option("--plan", options->plan, "title of one of the account's plans");
  sub->add_option("--output", options->output, "ends in .pdf; for plan, portfolio and decision also in .xlsx");
  sub->add_option("--output-dir", options->outputFolder);
  sub->add_option("--language", options->language)->check(CLI::IsMember({"de", "en"}));
  sub->add_flag("--as-approved", options->asApproved, "plan: with all records as they were when it was approved");
  sub->add_option("--successor", options->successor, "handover: who takes the account over, a member of the team");
  sub->add_flag("--full", options->full, "portfolio: a page per topic instead of one page");
  sub->add_option("--audience", options->audience)->check(CLI::IsMember({"internal", "management", "customer"}));
}

}  // namespace kam::cli
