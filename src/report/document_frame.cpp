// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document_frame.h"

#include "report/house_style.h"
#include "scoring/plan/plan_content.h"

namespace kam::report {

PaperGround::PaperGround(const domain::Snapshot& snapshot, const domain::Account& account, PlanRequest asked)
    : request(std::move(asked)), context(snapshot, request, account, scoring::currentPlan(snapshot, account.id)) {}

base::Result<std::unique_ptr<const PaperGround>> paperGround(const domain::Snapshot& snapshot, domain::Id<domain::Account> account,
                                                             words::Language language, base::Date today, Audience audience) {
  const domain::Account* record = snapshot.find(account);
  if (record == nullptr) return base::fail(base::ErrorCode::recordNotFound, {"accounts", "id", account.toString()});
  PlanRequest asked;
  asked.account = account;
  asked.language = language;
  asked.today = today;
  asked.audience = audience;
  return std::make_unique<const PaperGround>(snapshot, *record, std::move(asked));
}

std::string companyOf(const domain::Snapshot& snapshot) {
  const auto& settings = snapshot.all<domain::Settings>();
  return settings.empty() || settings[0].company.empty() ? std::string("KAM Workbench") : settings[0].company;
}

Document documentFrame(const PlanContext& context, const std::string& kind, domain::Classification classification) {
  const std::string company = companyOf(context.snapshot);
  Document document;
  document.language = context.words.language();
  document.date = context.request.today;
  document.title = kind + " \u00b7 " + context.account.name;
  document.subject = kind;
  document.author = context.memberName(context.account.kam) == context.unknown() ? company : context.memberName(context.account.kam);
  document.headerLeft = document.title;
  document.headerRight = domain::wordOf(context.words, classification);
  document.footerLeft =
      words::fill(context.words.say("report", "%1 · as of %2"), {company, words::date(context.words.language(), context.request.today)});
  document.pagePattern = context.words.say("report", "Page %1 of %2");
  dress(document, context.snapshot);
  return document;
}

Section openingSection(const PlanContext& context, const std::string& kind, const std::vector<std::string>& parts) {
  Section section{"opening", {}, {}, false, true};
  section.blocks.emplace_back(Paragraph{context.account.name, Paragraph::Look::title, false});
  std::string line = kind;
  for (const std::string& part : parts)
    if (!part.empty()) line += " \u00b7 " + part;
  section.blocks.emplace_back(Paragraph{line, Paragraph::Look::lead, false});
  return section;
}

}  // namespace kam::report
