// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/account_plan.h"

#include "domain/plan_template.h"
#include "report/document_frame.h"
#include "report/house_style.h"
#include "report/plan/plan_data.h"
#include "report/plan/plan_sections.h"

#include <algorithm>
#include <array>

namespace kam::report {

namespace {

using domain::PlanSection;

Document frameOf(const PlanContext& context) {
  const words::Words& words = context.words;
  const domain::AccountPlan* plan = context.plan;
  Document document;
  document.language = words.language();
  document.date = context.request.today;
  document.title = planTitle(context) + " \u00b7 " + context.account.name;
  document.subject = context.plan == nullptr ? planTitle(context) : context.plan->title;
  document.author = context.memberName(context.account.kam);
  if (document.author == context.unknown()) document.author = companyOf(context.snapshot);
  const std::string version = plan != nullptr && plan->version ? std::to_string(*plan->version) : "1";
  std::string status = plan == nullptr ? std::string() : domain::wordOf(words, plan->status);
  if (status.empty()) status = domain::wordOf(words, domain::PlanStatus::draft);
  document.headerLeft = words::fill(words.say("report", "%1 · Version %2, %3"), {document.title, version, status});
  document.headerRight = context.classification();
  document.footerLeft =
      words::fill(words.say("report", "%1 · as of %2"), {companyOf(context.snapshot), words::date(words.language(), context.request.today)});
  document.pagePattern = words.say("report", "Page %1 of %2");
  dress(document, context.snapshot);
  return document;
}

void add(Document& document, Section section) {
  if (!section.blocks.empty()) document.sections.push_back(std::move(section));
}

/// The heading of a short document, in place of a cover.
Section opening(const PlanContext& context) {
  Section section{"opening", {}, {}, false, true};
  section.blocks.emplace_back(Paragraph{context.account.name, Paragraph::Look::title});
  std::string line = planTitle(context);
  for (const std::string& part :
       {domain::wordOf(context.words, context.account.tier), domain::wordOf(context.words, context.account.relationshipStage),
        words::fill(context.words.say("report", "responsible: %1"), {context.memberName(context.account.kam)})})
    if (!part.empty()) line += " \u00b7 " + part;
  section.blocks.emplace_back(Paragraph{line, Paragraph::Look::lead});
  return section;
}

/// What the document shows for a section of the plan; more than one part where it is made of several registers.
std::vector<Section> partsOf(const PlanContext& context, PlanSection section) {
  switch (section) {
    case PlanSection::cover: return {};
    case PlanSection::summary: return {summarySection(context)};
    case PlanSection::profile: return {profileSection(context)};
    case PlanSection::market: return {marketSection(context)};
    case PlanSection::purchasing: return {purchasingSection(context)};
    case PlanSection::requirements: return {requirementsSection(context)};
    case PlanSection::relationships: return {relationshipSection(context)};
    case PlanSection::position: return {figuresSection(context), positionSection(context), contractSection(context)};
    case PlanSection::competition: return {competitionSection(context)};
    case PlanSection::swot: return {swotSection(context)};
    case PlanSection::potential: return {potentialSection(context)};
    case PlanSection::charter: return {charterSection(context)};
    case PlanSection::goals: return {goalSection(context)};
    case PlanSection::strategy: return {strategySection(context)};
    case PlanSection::opportunities: return {opportunitySection(context)};
    case PlanSection::forecast: return {forecastSection(context)};
    case PlanSection::risks: return {riskSection(context)};
    case PlanSection::actions: return {actionSection(context), promiseSection(context)};
    case PlanSection::team: return {teamSection(context)};
    case PlanSection::unknowns: return {unknownsSection(context)};
    case PlanSection::assumptions: return {assumptionsSection(context)};
  }
  return {};
}

/// Every section that the plan's template names: an optional one that says nothing vanishes, a required one says that it is open.
void addInternal(Document& document, const PlanContext& context) {
  const words::Words& words = context.words;
  const domain::PlanOutline outline = context.plan == nullptr ? domain::outlineOf(domain::PlanTemplate::key) : domain::outlineOf(*context.plan);
  const bool brief = context.plan != nullptr && context.plan->sections.empty() && context.plan->template_ == domain::PlanTemplate::standard;
  if (brief) {
    document.mostPages = 2;
    add(document, opening(context));
  } else document.cover = planCover(context);
  for (const domain::TemplateSection& asked : outline.sections) {
    std::vector<Section> parts = partsOf(context, asked.section);
    if (parts.empty()) continue;
    const bool empty = std::all_of(parts.begin(), parts.end(), [](const Section& part) { return part.blocks.empty(); });
    parts.front().title = words.say(domain::wordOf(asked.section));
    if (empty && asked.required && context.plan != nullptr)
      parts.front().blocks.emplace_back(openNote(context, words.say("report", "The plan asks for this section; nothing is recorded yet.")));
    for (Section& part : parts) {
      if (brief) part.startsPage = false;
      add(document, std::move(part));
    }
  }
  if (brief) return;
  add(document, minutesSection(context));
  add(document, changesSection(context));
  add(document, scorecardSection(context));
}

/// What is still open is our own business: a section that says no more than that is left out.
void give(Document& document, Section section) {
  std::erase_if(section.blocks, [](const Block& block) {
    const auto* note = std::get_if<Note>(&block);
    return note != nullptr && note->tone == Tone::warning;
  });
  add(document, std::move(section));
}

void addCustomer(Document& document, const PlanContext& context) {
  document.cover = planCover(context);
  Section profile = profileSection(context);
  profile.startsPage = true;
  give(document, std::move(profile));
  for (Section& section :
       std::array{requirementsSection(context), relationshipSection(context), figuresSection(context), contractSection(context),
                  charterSection(context), goalSection(context), actionSection(context), teamSection(context), minutesSection(context)})
    give(document, std::move(section));
  document.withheld = withheldTexts(context);
}

void addManagement(Document& document, const PlanContext& context) {
  document.mostPages = 2;
  add(document, opening(context));
  Section summary = summarySection(context);
  summary.startsPage = false;
  add(document, std::move(summary));
  add(document, goalSection(context));
  Section figures = figuresSection(context);
  // The chart says it in a short document; the tables behind it are in the long one.
  std::erase_if(figures.blocks, [](const Block& block) { return std::holds_alternative<Table>(block) || std::holds_alternative<Subheading>(block); });
  add(document, std::move(figures));
}

}  // namespace

std::optional<Audience> audienceOf(std::string_view key) {
  if (key == "internal") return Audience::internal;
  if (key == "management") return Audience::management;
  if (key == "customer") return Audience::customer;
  return std::nullopt;
}

base::Result<Document> accountPlan(const domain::Snapshot& snapshot, const PlanRequest& request) {
  const domain::Account* account = snapshot.find(request.account);
  if (account == nullptr) return base::fail(base::ErrorCode::recordNotFound, {"accounts", "id", request.account.toString()});
  const domain::AccountPlan* plan = request.plan.isSet() ? snapshot.find(request.plan) : scoring::currentPlan(snapshot, request.account);
  if (request.plan.isSet() && plan == nullptr) return base::fail(base::ErrorCode::recordNotFound, {"plans", "id", request.plan.toString()});

  PlanRequest complete = request;
  std::optional<scoring::Ranking> ranking;
  if (request.audience == Audience::internal && request.ranking == nullptr) {
    const auto made = scoring::rankAccounts(snapshot, scoring::defaultModel(snapshot, request.today), {scoring::RollUp::group, request.today});
    // Without a usable model the plan simply has no matrix.
    if (made) ranking = *made;
    complete.ranking = ranking ? &*ranking : nullptr;
  }
  const PlanContext context(snapshot, complete, *account, plan);
  Document document = frameOf(context);
  switch (request.audience) {
    case Audience::internal: addInternal(document, context); break;
    case Audience::management: addManagement(document, context); break;
    case Audience::customer: addCustomer(document, context); break;
  }
  document.data = planData(context);
  if (!document.data.empty()) document.dataName = kPlanDataName;
  // A document must not leave out what it could not read.
  if (const auto& products = snapshot.sales().productSums; products.isRead() && products.trouble()) return base::fail(*products.trouble());
  return document;
}

}  // namespace kam::report
