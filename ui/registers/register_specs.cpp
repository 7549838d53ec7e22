// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/register_specs.h"

#include "domain/records.h"
#include "report/tender_words.h"
#include "shell/app_context.h"
#include "theme/text.h"

#include <algorithm>
#include <map>

namespace kam::ui {

using domain::Kind;

namespace {

RegisterSpec spec(Kind kind, std::vector<std::string_view> columns, std::vector<std::string_view> form, std::vector<std::string_view> hidden = {}) {
  RegisterSpec made;
  made.kind = kind;
  made.columns = std::move(columns);
  made.form = std::move(form);
  made.hidden = std::move(hidden);
  return made;
}

using Values = std::vector<std::pair<std::size_t, domain::Value>>;

Values knownToday(Kind kind, base::Date day) { return {{*domain::recordType(kind).fieldIndex("on"), std::int64_t{base::dayNumber(day)}}}; }

RegisterSpec facts() {
  RegisterSpec made = spec(Kind::facts, {"text", "topic", "knowledge", "consequence", "so_what", "source", "on"},
                           {"topic", "knowledge", "text", "consequence", "so_what", "source", "on"}, {"unit"});
  made.defaults = [](base::Date day) {
    Values values = knownToday(Kind::facts, day);
    values.emplace_back(*domain::recordType(Kind::facts).fieldIndex("knowledge"), std::string("known"));
    return values;
  };
  return made;
}

/// What we offer for it: the parts of offers that answer it, those of declined offers left out.
std::vector<SourceColumn> answerColumns(const ColumnMaker& make, const std::vector<base::RawId>& ids) {
  std::map<base::RawId, QStringList> answers;
  for (const domain::OfferItem& item : make.snapshot->all<domain::OfferItem>()) {
    const domain::Offer* offer = item.requirement.isSet() ? make.snapshot->find(item.offer) : nullptr;
    if (offer != nullptr && offer->status != domain::OfferStatus::declined) answers[item.requirement.raw()] << qtText(item.name);
  }
  return {textColumn(
      "answered_by", qtText(make.words.say("account", "Answered by")),
      [answers, ids](std::size_t row) {
        const auto found = answers.find(ids[row]);
        return found == answers.end() ? QString() : found->second.join(QStringLiteral(" · "));
      },
      CellType::text, 190)};
}

RegisterSpec requirements() {
  RegisterSpec made = spec(Kind::requirements, {"text", "importance", "fulfilment", "best_competitor", "evidence", "unit"},
                           {"text", "importance", "fulfilment", "best_competitor", "evidence", "unit"});
  made.computedBehind = "best_competitor";
  made.computed = answerColumns;
  return made;
}

RegisterSpec potentials() {
  RegisterSpec made = spec(Kind::potentials, {"family", "likely", "low", "high", "state", "competitor_share", "fit", "access", "source", "on"},
                           {"family", "unit", "low", "likely", "high", "state", "competitor_share", "fit", "access", "source", "on"});
  made.defaults = [](base::Date day) { return knownToday(Kind::potentials, day); };
  return made;
}

RegisterSpec strategies() {
  RegisterSpec made = spec(Kind::strategies, {"title", "kind", "low", "likely", "high", "owner", "milestones"},
                           {"title", "kind", "plan", "owner", "low", "likely", "high", "milestones"}, {"plan"});
  made.parentField = "plan";
  made.parentKind = Kind::plans;
  return made;
}

/// What speaks for taking part, weighed, and what it advises.
std::vector<SourceColumn> goColumns(const ColumnMaker& make, const std::vector<base::RawId>& ids) {
  const auto score = [shot = make.snapshot, ids](std::size_t row) {
    return scoring::tenderScore(*shot, *shot->find(domain::Id<domain::Tender>(ids[row])));
  };
  const words::Words words = make.words;
  SourceColumn number = textColumn(
      "weighed", qtText(words.say("account", "Go score")), [score, words](std::size_t row) { return qtText(report::goScoreText(score(row), words)); },
      CellType::number, 100);
  number.key = [score](std::size_t row) -> SortKey {
    const auto value = score(row).score;
    if (!value) return {};
    return *value;
  };
  number.toolTip = [score, words](std::size_t row) { return qtText(report::goFormula(score(row), words)); };
  const auto advice = [score, words](std::size_t row) { return qtText(report::goAdviceText(score(row), words)); };
  SourceColumn pill = textColumn("advice", qtText(words.say("account", "Advice")), advice, CellType::pills, 140);
  pill.drawing = [score, advice, shot = make.snapshot, ids](std::size_t row) {
    const scoring::TenderScore found = score(row);
    const bool against = report::isAgainstAdvice(shot->find(domain::Id<domain::Tender>(ids[row]))->decision, found);
    const bool known = found.advice() != scoring::GoAdvice::tooLittleKnown;
    CellDrawing drawing;
    drawing.pills.push_back({advice(row), against                                                  ? Tone::warning
                                          : known && found.advice() == scoring::GoAdvice::takePart ? Tone::positive
                                                                                                   : Tone::neutral});
    return drawing;
  };
  pill.toolTip = number.toolTip;
  return {std::move(number), std::move(pill)};
}

RegisterSpec tenders() {
  RegisterSpec made = spec(Kind::tenders, {"title", "state", "questions_until", "due", "award", "value", "decision", "owner"},
                           {"title",       "reference",    "state",       "published", "questions_until", "due",    "award",    "value",
                            "lots",        "owner",        "opportunity", "decision",  "go_relationship", "go_fit", "go_price", "go_incumbent",
                            "go_capacity", "go_strategic", "go_score",    "criteria",  "reason"},
                           {"reference", "lots", "published", "opportunity", "go_relationship", "go_fit", "go_price", "go_incumbent", "go_capacity",
                            "go_strategic", "go_score", "reason"});
  made.computedBehind = "decision";
  made.computed = goColumns;
  return made;
}

RegisterSpec costLines() {
  RegisterSpec made = spec(Kind::cost_lines, {"kind", "year", "amount", "note"}, {"kind", "year", "amount", "note"});
  made.defaults = [](base::Date day) {
    return Values{{*domain::recordType(Kind::cost_lines).fieldIndex("year"), std::int64_t{base::monthOf(day).year()}}};
  };
  return made;
}

}  // namespace

RegisterSpec registerOf(Kind kind) {
  switch (kind) {
    case Kind::facts: return facts();
    case Kind::requirements: return requirements();
    case Kind::potentials: return potentials();
    case Kind::competitor_positions:
      return spec(kind, {"competitor", "share", "threat", "contract_end", "strengths", "weaknesses", "expected_move"},
                  {"competitor", "unit", "share", "threat", "contract_end", "champion", "strengths", "weaknesses", "expected_move"});
    case Kind::barriers: return spec(kind, {"text", "kind", "strength", "until"}, {"text", "kind", "strength", "until"});
    case Kind::strategies: return strategies();
    case Kind::documents:
      return spec(kind, {"name", "kind", "on", "contract", "opportunity", "path"}, {"name", "kind", "on", "path", "contract", "opportunity", "note"});
    case Kind::value_items:
      return spec(kind, {"mechanism", "promised", "delivered", "confirmed", "confirmed_by", "confirmed_on", "baseline"},
                  {"mechanism", "baseline", "promised", "delivered", "confirmed", "confirmed_by", "confirmed_on", "plan", "evidence"},
                  {"evidence", "plan"});
    case Kind::responsibilities: return spec(kind, {"member", "duty", "part", "unit", "region"}, {"duty", "member", "part", "unit", "region"});
    case Kind::assignments:
      return spec(kind, {"member", "role", "hours_per_year", "revenue_credit", "deputy"},
                  {"member", "role", "hours_per_year", "revenue_credit", "deputy"});
    case Kind::tenders: return tenders();
    case Kind::cost_lines: return costLines();
    case Kind::products:
    case Kind::rates: {
      RegisterSpec made = kind == Kind::rates ? spec(kind, {"currency", "year", "rate"}, {"currency", "year", "rate"})
                                              : spec(kind, {"key", "name", "family", "unit_price", "discontinued"},
                                                     {"key", "name", "family", "unit_price", "discontinued"});
      made.ofWorkspace = true;
      return made;
    }
    default: return spec(kind, {}, {});
  }
}

RegisterSpec factRegister(std::vector<domain::FactTopic> topics) {
  RegisterSpec made = facts();
  const domain::FactTopic first = topics.front();
  made.defaults = [known = made.defaults, first](base::Date day) {
    Values values = known(day);
    values.emplace_back(*domain::recordType(Kind::facts).fieldIndex("topic"),
                        std::string(domain::choicesOf(first)[static_cast<std::size_t>(first) - 1].key));
    return values;
  };
  made.shown = [topics = std::move(topics)](const void* record) {
    return std::find(topics.begin(), topics.end(), static_cast<const domain::Fact*>(record)->topic) != topics.end();
  };
  return made;
}

void nameRegister(AppContext& context, RegisterCard& card, Kind kind) {
  const auto say = [&](const char* area, const char* text) { return context.say(area, text); };
  switch (kind) {
    case Kind::facts:
      return card.setTexts(say("account", "What we know"), say("account", "New fact"),
                           say("account", "Nothing is written down. What do we know, what do we only assume, what should we ask?"));
    case Kind::requirements:
      return card.setTexts(say("account", "Requirements"), say("account", "New requirement"), say("account", "No requirement is written down."));
    case Kind::potentials:
      return card.setTexts(say("account", "Potential"), say("account", "New potential"),
                           say("account", "How much does this customer spend a year on what we sell?"));
    case Kind::competitor_positions:
      return card.setTexts(say("account", "Competitors here"), say("account", "New competitor here"), say("account", "No competitor is known here."));
    case Kind::barriers:
      return card.setTexts(say("account", "What keeps competitors out"), say("account", "New barrier"),
                           say("account", "Nothing keeps a competitor out. What would make us hard to replace?"));
    case Kind::strategies:
      return card.setTexts(say("account", "Strategies of the plan"), say("account", "New strategy"),
                           say("account", "No strategy is written down. Where does the growth come from?"));
    case Kind::value_items:
      return card.setTexts(say("account", "Value ledger"), say("account", "New value"),
                           say("account", "No value is promised. What does the customer save or gain with us?"));
    case Kind::documents:
      return card.setTexts(say("account", "Documents"), say("account", "Add files …"),
                           say("account", "No file yet. Drop contracts, minutes or drawings anywhere on this account."));
    case Kind::responsibilities:
      return card.setTexts(say("account", "Who does what"), say("account", "New responsibility"),
                           say("account", "Nobody is named. Each duty needs one who answers for it."));
    case Kind::assignments:
      return card.setTexts(say("account", "Account team"), say("account", "New member"), say("account", "Nobody is assigned to this account yet."));
    case Kind::cost_lines:
      return card.setTexts(say("account", "Cost lines"), say("account", "New cost line"),
                           say("account", "No cost of this customer is recorded: rebates, logistics, service, our own people."));
    case Kind::rates:
      return card.setTexts(say("settings", "Plan rates"), say("settings", "New rate"),
                           say("settings", "All sales are in the workspace's own currency."));
    case Kind::tenders: return card.setTexts(say("account", "Tenders"), say("account", "New tender"), say("account", "No tender is known."));
    default: return;
  }
}

}  // namespace kam::ui
