// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document_frame.h"

#include "report/house_style.h"

namespace kam::report {

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
