// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/decision_record.h"

#include "report/decision/decision_sections.h"
#include "scoring/portfolio/decision_history.h"
#include "words/format.h"

namespace kam::report {

namespace {

std::string modelOf(const DecisionFacts& facts) {
  const domain::Decision& decision = facts.decision;
  const std::string name = decision.modelName.empty() && facts.model ? facts.model->name : decision.modelName;
  if (name.empty()) return "?";
  return decision.modelVersion ? words::fill(facts.words.say("report", "%1, version %2"), {name, std::to_string(*decision.modelVersion)}) : name;
}

Cover coverOf(const DecisionFacts& facts, bool draft) {
  const words::Words& words = facts.words;
  const domain::Decision& decision = facts.decision;
  Cover cover;
  cover.kind = words.say("report", "Key account selection");
  cover.title = words::fill(draft ? words.say("report", "Proposal of %1") : words.say("report", "Decision of %1"), {facts.day(decision.on)});
  cover.subtitle = facts.company;
  const int chosen = static_cast<int>(facts.countOf(domain::Verdict::in));
  cover.marks.push_back({words.say("report", "%n account(s) in", nullptr, chosen), Tone::positive, false, true, {}});
  if (draft) cover.marks.push_back({words.say("report", "Draft, not decided"), Tone::warning, false, true, {}});
  if (!draft) cover.facts.push_back({words.say("report", "Decided by"), decision.by.empty() ? "?" : decision.by});
  cover.facts.push_back({draft ? words.say("report", "As of") : words.say("report", "Decided on"), facts.day(decision.on)});
  cover.facts.push_back({words.say("report", "Model"), modelOf(facts)});
  cover.facts.push_back(
      {words.say("report", "Period of the figures"),
       decision.periodFrom && decision.periodTo ? words::period(words.language(), {*decision.periodFrom, *decision.periodTo}) : "?"});
  cover.facts.push_back({words.say("report", "Accounts judged"), words::number(words.language(), static_cast<std::int64_t>(facts.accounts.size()))});
  if (const domain::Decision* before = facts.snapshot.find(decision.supersedes))
    cover.facts.push_back({words.say("report", "Supersedes"), words::fill(words.say("report", "Decision of %1"), {facts.day(before->on)})});
  cover.signatureTitle = words.say("report", "Approval");
  cover.signatureNote = words.say("report", "A decision is never changed afterwards, only superseded by a later one.");
  cover.signatures = {{words.say("report", "Decided by"), draft ? std::string() : decision.by, {}},
                      {words.say("report", "Management, date"), {}, {}}};
  return cover;
}

Document documentOf(const DecisionFacts& facts, const DecisionRequest& request) {
  const words::Words& words = facts.words;
  Document document;
  document.language = words.language();
  document.date = request.today;
  document.title = words::fill(request.draft ? words.say("report", "Key account proposal of %1") : words.say("report", "Key account decision of %1"),
                               {facts.day(facts.decision.on)});
  document.subject = words.say("report", "Key account decision");
  document.author = request.draft || facts.decision.by.empty() ? facts.company : facts.decision.by;
  document.headerLeft = document.title;
  document.headerRight = domain::wordOf(words, domain::Classification::confidential);
  document.footerLeft = words::fill(words.say("report", "%1 · as of %2"), {facts.company, words::date(words.language(), request.today)});
  document.pagePattern = words.say("report", "Page %1 of %2");
  document.cover = coverOf(facts, request.draft);
  const auto add = [&document](std::optional<Section> section) {
    if (section) document.sections.push_back(std::move(*section));
  };
  add(decisionReasons(facts, request.draft));
  add(decisionVerdict(facts, domain::Verdict::in));
  add(decisionMoves(facts));
  add(decisionCertainty(facts));
  add(decisionRanking(facts));
  add(decisionSize(facts));
  add(decisionDefence(facts));
  add(decisionVerdict(facts, domain::Verdict::watch));
  add(decisionVerdict(facts, domain::Verdict::out));
  add(decisionMethod(facts));
  return document;
}

}  // namespace

base::Result<Document> decisionRecord(const domain::Snapshot& snapshot, const DecisionRequest& request) {
  const auto byAge = scoring::decisionsByAge(snapshot);
  const domain::Decision* newest = byAge.empty() ? nullptr : byAge.front();
  const domain::Decision* decision = request.decision.isSet() ? snapshot.find(request.decision) : newest;
  if (decision == nullptr)
    return base::fail(base::ErrorCode::recordNotFound,
                      {"decisions", "id", request.decision.isSet() ? request.decision.toString() : std::string("\u2013")});
  return documentOf(DecisionFacts(snapshot, *decision, request.language), request);
}

}  // namespace kam::report
