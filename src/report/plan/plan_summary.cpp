// SPDX-License-Identifier: GPL-3.0-or-later
// Summary and profile.
#include "domain/custom_fields.h"
#include "report/plan/plan_sections.h"
#include "report/portfolio_cards.h"
#include "scoring/satisfaction/account_satisfaction.h"

namespace kam::report {

namespace {

KeyFigures summaryCards(const PlanContext& context) {
  const words::Words& words = context.words;
  const words::Language language = words.language();
  const scoring::TargetFigures targets = scoring::targetsOf(context.snapshot, context.account.id, context.fiscalYear);
  KeyFigures cards;
  KeyFigure revenue{
      words.say("report", "Revenue, 12 months"), context.period ? context.shortMoney(context.sales.revenue) : context.unknown(), {}, Tone::muted};
  if (const auto growth = context.sales.growth()) {
    revenue.detail = words::fill(words.say("report", "%1 on the year before"), {words::signedPercent(language, *growth)});
    revenue.tone = *growth < 0 ? Tone::critical : Tone::positive;
  }
  cards.figures.push_back(revenue);

  KeyFigure margin{words.say("report", "Contribution margin"), context.percent(context.sales.marginShare(), 1), {}, Tone::muted};
  if (context.sales.margin) margin.detail = context.shortMoney(*context.sales.margin);
  else margin.detail = words.say("report", "sales carry no margin yet");
  cards.figures.push_back(margin);

  KeyFigure target{words::fill(words.say("report", "Revenue target %1"), {std::to_string(context.fiscalYear)}),
                   targets.revenue ? context.shortMoney(*targets.revenue) : context.unknown(), words.say("report", "no target agreed"),
                   Tone::warning};
  if (targets.revenue) {
    target.detail = words.say("report", "no sales in the year yet");
    const auto attainment = scoring::attainmentOf(context.snapshot, context.accounts, targets.revenue, context.fiscalYear, context.fiscalYearStart);
    if (const auto share = attainment ? attainment->share() : std::nullopt) {
      target.detail = words::fill(words.say("report", "%1 of the target to date"), {words::percent(language, *share, 0)});
      target.tone = stateTone(scoring::targetState(share));
    }
  }
  cards.figures.push_back(target);

  KeyFigure satisfaction{
      words.say("report", "Customer satisfaction"), targets.satisfaction ? words::decimal(language, *targets.satisfaction, 1) : context.unknown(),
      targets.satisfaction ? words.say("report", "target; not measured yet") : words.say("report", "neither target nor measurement"), Tone::warning};
  const scoring::SatisfactionFigures asked =
      scoring::satisfactionOf(context.snapshot, {context.accounts.begin(), context.accounts.end()}, context.request.today);
  if (const auto mean = scoring::outOfTen(asked)) {
    satisfaction.value = words::decimal(language, *mean, 1);
    satisfaction.detail = targets.satisfaction
                              ? words::fill(words.say("report", "of 10; target %1"), {words::decimal(language, *targets.satisfaction, 1)})
                              : words.say("report", "of 10; no target agreed");
    satisfaction.tone = targets.satisfaction && *mean < *targets.satisfaction ? Tone::warning : Tone::muted;
  }
  cards.figures.push_back(satisfaction);
  return cards;
}

void addTop(Section& section, const std::string& title, Table table) {
  if (table.rows.empty()) return;
  section.blocks.emplace_back(Subheading{title});
  section.blocks.emplace_back(std::move(table));
}

std::string website(const domain::Account& account) { return account.website.empty() ? account.domain : account.website; }

}  // namespace

Section summarySection(const PlanContext& context) {
  const words::Words& words = context.words;
  Section section{"summary", words.say("report", "At a glance"), {}, true, false};
  section.blocks.emplace_back(summaryCards(context));
  if (context.plan == nullptr)
    section.blocks.emplace_back(openNote(context, words.say("report", "There is no plan for this account yet; this document shows what is known.")));
  else if (context.plan->summary.empty()) section.blocks.emplace_back(openNote(context, words.say("report", "The summary is not written yet.")));
  else addText(section.blocks, context.plan->summary);
  addTop(section, words.say("report", "Largest opportunities"), opportunityTable(context, 3));
  addTop(section, words.say("report", "Greatest risks"), riskTable(context, 3));
  addTop(section, words.say("report", "Next actions"), actionTable(context, 5));
  if (context.plan != nullptr && !context.plan->support.empty())
    section.blocks.emplace_back(Note{Tone::accent, words.say("report", "Decision or support requested"), context.plan->support});
  return section;
}

Section profileSection(const PlanContext& context) {
  const words::Words& words = context.words;
  const domain::Account& account = context.account;
  Section section{"profile", words.say("report", "Customer profile"), {}, false, false};
  Facts facts;
  // What we do not know about a customer is a gap in our plan, nothing to hand to that customer.
  const auto required = [&](const std::string& label, const std::string& value) {
    if (!value.empty() || !context.forCustomer()) facts.facts.push_back({label, context.orUnknown(value)});
  };
  const auto optional = [&](const std::string& label, const std::string& value) {
    if (!value.empty()) facts.facts.push_back({label, value});
  };
  required(words.say("report", "Customer number"), account.number);
  required(words.say("report", "Type"), domain::wordOf(words, account.type));
  required(words.say("report", "Industry"), account.industry);
  if (!context.forCustomer()) optional(words.say("report", "Segment"), account.segment);
  required(words.say("report", "Seat"), account.city + (account.city.empty() || account.country.empty() ? "" : ", ") + account.country);
  required(words.say("report", "Employees"), account.employees ? words::number(words.language(), *account.employees) : std::string());
  required(words.say("report", "Own revenue"), account.ownRevenue ? context.shortMoney(account.ownRevenue->minor) : std::string());
  optional(words.say("report", "End of fiscal year"), account.fiscalYearEnd);
  optional(words.say("report", "Market rank"), account.marketRank ? std::to_string(*account.marketRank) : std::string());
  required(words.say("report", "Customer since"), account.customerSince ? context.date(account.customerSince) : std::string());
  optional(words.say("report", "Website"), website(account));
  required(words.say("report", "Ownership"), account.ownership);
  if (const domain::Account* parent = context.snapshot.find(account.parent)) optional(words.say("report", "Belongs to"), parent->name);
  if (!context.forCustomer()) {
    optional(words.say("report", "Credit rating"), account.creditRating);
    if (account.tier != domain::Tier::unknown)
      optional(words.say("report", "Tier and reason"),
               domain::wordOf(words, account.tier) + (account.tierReason.empty() ? "" : ": " + account.tierReason.text()));
  }
  // What a house wants to know of its customers is its own business.
  if (const auto& settings = context.snapshot.all<domain::Settings>(); !settings.empty() && !context.forCustomer())
    for (const domain::CustomField& own : domain::customFields(settings[0]))
      optional(own.name, domain::customText(own, domain::customValue(account, own.key), words));
  section.blocks.emplace_back(std::move(facts));
  const auto text = [&](const std::string& title, const std::string& content) {
    if (content.empty()) return;
    section.blocks.emplace_back(Subheading{title});
    addText(section.blocks, content);
  };
  text(words.say("report", "Core business"), account.coreBusiness);
  text(words.say("report", "Purchasing strategy"), account.purchasingStrategy);

  Table places;
  places.columns = {{words.say("report", "Unit or site"), 3, Align::left},
                    {words.say("report", "Role"), 3, Align::left},
                    {words.say("report", "Place"), 3, Align::left}};
  for (const domain::Account& other : context.snapshot.all<domain::Account>())
    if (other.parent == account.id && !other.archived)
      places.rows.push_back({cell(other.name), mutedCell(words.say("report", "subsidiary")),
                             cell(other.city + (other.city.empty() || other.country.empty() ? "" : ", ") + other.country)});
  for (const domain::Unit& unit : context.snapshot.all<domain::Unit>())
    if (unit.account == account.id)
      places.rows.push_back(
          {cell(unit.name), mutedCell(unit.role), cell(unit.city + (unit.city.empty() || unit.country.empty() ? "" : ", ") + unit.country)});
  for (const domain::Site& site : context.snapshot.all<domain::Site>())
    if (site.account == account.id)
      places.rows.push_back(
          {cell(site.name), mutedCell(site.role), cell(site.city + (site.city.empty() || site.country.empty() ? "" : ", ") + site.country)});
  if (!places.rows.empty()) {
    section.blocks.emplace_back(Subheading{words.say("report", "Structure and sites")});
    section.blocks.emplace_back(std::move(places));
  }
  return section;
}

}  // namespace kam::report
