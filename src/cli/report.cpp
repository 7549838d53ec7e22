// SPDX-License-Identifier: GPL-3.0-or-later
// kam report
#include "report/account_plan.h"

#include "app/export/workbook.h"
#include "base/text.h"
#include "cli/output.h"
#include "domain/record_name.h"
#include "domain/records.h"
#include "print/gui.h"
#include "print/pdf/pdf.h"
#include "report/decision_record.h"
#include "report/meeting_brief.h"
#include "report/portfolio_report.h"

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
};

base::Result<report::Document> planDocument(const domain::Snapshot& snapshot, const ReportOptions& options, words::Language language,
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
  return report::accountPlan(snapshot, request);
}

/// A name that every file system takes.
std::string fileName(std::string name) {
  std::replace_if(
      name.begin(), name.end(),
      [](char c) { return std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos || static_cast<unsigned char>(c) < 32; }, '_');
  return name + ".pdf";
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
  std::error_code trouble;
  std::filesystem::create_directories(options.outputFolder, trouble);
  if (trouble) return program.refuse({base::ErrorCode::fileUnwritable, {options.outputFolder, trouble.message()}, {}});
  for (const domain::Account& account : snapshot.all<domain::Account>()) {
    if (account.tier != domain::Tier::key || account.archived) continue;
    const std::string name = fileName(account.number.empty() ? account.name : account.number + " " + account.name);
    const int code = writeOne(program, planDocument(snapshot, options, language, program.today(), account.id.raw()),
                              (std::filesystem::path(options.outputFolder) / name).string(), written);
    if (code != kDone) return code;
  }
  return kDone;
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
  if (options.what == "plan") {
    if (options.account.empty()) return program.refuse({base::ErrorCode::callWrong, {"report plan", "--account A"}, {}});
    const auto account = domain::findRecord(*state, domain::Kind::accounts, options.account);
    if (!account) return program.refuse(account.error());
    code = writeOne(program, planDocument(*state, options, language, program.today(), *account), options.output, written);
  } else if (options.what == "brief") {
    if (options.account.empty()) return program.refuse({base::ErrorCode::callWrong, {"report brief", "--account A"}, {}});
    const auto account = domain::findRecord(*state, domain::Kind::accounts, options.account);
    if (!account) return program.refuse(account.error());
    code =
        writeOne(program, report::meetingBrief(*state, {domain::Id<domain::Account>(*account), language, program.today()}), options.output, written);
  } else if (options.what == "plans") code = writePlans(program, *state, options, language, written);
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
  sub->add_option("WHAT", options->what, "plan, plans, brief, portfolio or decision")
      ->required()
      ->check(CLI::IsMember({"plan", "plans", "brief", "portfolio", "decision"}));
  sub->add_option("--account", options->account, "number or exact name");
  sub->add_option("--plan", options->plan, "title of one of the account's plans");
  sub->add_option("--output", options->output, "ends in .pdf; for portfolio and decision also in .xlsx");
  sub->add_option("--output-dir", options->outputFolder);
  sub->add_option("--language", options->language)->check(CLI::IsMember({"de", "en"}));
  sub->add_flag("--full", options->full, "portfolio: a page per topic instead of one page");
  sub->add_option("--audience", options->audience)->check(CLI::IsMember({"internal", "management", "customer"}));
}

}  // namespace kam::cli
