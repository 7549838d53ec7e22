// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/decision_record.h"

#include "words/format.h"

#include <algorithm>
#include <array>

namespace kam::report {

namespace {

const domain::Decision* newestDecision(const domain::Snapshot& snapshot) {
  const domain::Decision* newest = nullptr;
  for (const domain::Decision& decision : snapshot.all<domain::Decision>()) {
    const bool later = newest == nullptr || !newest->on || (decision.on && *decision.on >= *newest->on);
    if (later) newest = &decision;
  }
  return newest;
}

std::vector<const domain::DecisionEntry*> entriesOf(const domain::Snapshot& snapshot, const domain::Decision& decision) {
  std::vector<const domain::DecisionEntry*> entries;
  for (const domain::DecisionEntry& entry : snapshot.all<domain::DecisionEntry>())
    if (entry.decision == decision.id) entries.push_back(&entry);
  std::stable_sort(entries.begin(), entries.end(), [](const auto* a, const auto* b) {
    if (a->verdict != b->verdict) return a->verdict < b->verdict;
    return a->rank.value_or(1'000'000'000) < b->rank.value_or(1'000'000'000);
  });
  return entries;
}

class Record {
public:
  Record(const domain::Snapshot& snapshot, const DecisionRequest& request, const domain::Decision& decision)
      : m_snapshot(snapshot), m_request(request), m_decision(decision), m_words(request.language), m_entries(entriesOf(snapshot, decision)) {
    const auto& settings = snapshot.all<domain::Settings>();
    m_company = settings.empty() || settings[0].company.empty() ? std::string("KAM Workbench") : settings[0].company;
  }

  Document document() const {
    Document document;
    document.language = m_words.language();
    document.date = m_request.today;
    document.title = words::fill(m_words.say("report", "Key account decision of %1"), {day(m_decision.on)});
    document.subject = m_words.say("report", "Key account decision");
    document.author = m_decision.by.empty() ? m_company : m_decision.by;
    document.headerLeft = document.title;
    document.headerRight = domain::wordOf(m_words, domain::Classification::confidential);
    document.footerLeft = words::fill(m_words.say("report", "%1 · as of %2"), {m_company, words::date(m_words.language(), m_request.today)});
    document.pagePattern = m_words.say("report", "Page %1 of %2");
    document.cover = cover();
    document.sections.push_back(reasons());
    for (const domain::Verdict verdict : {domain::Verdict::in, domain::Verdict::watch, domain::Verdict::out}) {
      Section section = verdictSection(verdict);
      if (!section.blocks.empty()) document.sections.push_back(std::move(section));
    }
    return document;
  }

private:
  std::string day(const std::optional<base::Date>& date) const { return date ? words::date(m_words.language(), *date) : std::string("?"); }

  std::int64_t countOf(domain::Verdict verdict) const {
    return std::count_if(m_entries.begin(), m_entries.end(), [&](const auto* entry) { return entry->verdict == verdict; });
  }

  std::string model() const {
    const domain::ModelRecord* record = m_snapshot.find(m_decision.model);
    std::string name = m_decision.modelName.empty() && record != nullptr ? record->name : m_decision.modelName;
    if (name.empty()) return "?";
    return m_decision.modelVersion ? words::fill(m_words.say("report", "%1, version %2"), {name, std::to_string(*m_decision.modelVersion)}) : name;
  }

  Cover cover() const {
    Cover cover;
    cover.kind = m_words.say("report", "Key account selection");
    cover.title = words::fill(m_words.say("report", "Decision of %1"), {day(m_decision.on)});
    cover.subtitle = m_company;
    const int chosen = static_cast<int>(countOf(domain::Verdict::in));
    cover.marks.push_back({m_words.say("report", "%n account(s) in", nullptr, chosen), Tone::positive, false, true, {}});
    cover.facts = {
        {m_words.say("report", "Decided by"), m_decision.by.empty() ? "?" : m_decision.by},
        {m_words.say("report", "Decided on"), day(m_decision.on)},
        {m_words.say("report", "Model"), model()},
        {m_words.say("report", "Period of the figures"),
         m_decision.periodFrom && m_decision.periodTo ? words::period(m_words.language(), {*m_decision.periodFrom, *m_decision.periodTo}) : "?"},
        {m_words.say("report", "Accounts judged"), std::to_string(m_entries.size())}};
    if (const domain::Decision* before = m_snapshot.find(m_decision.supersedes))
      cover.facts.push_back({m_words.say("report", "Supersedes"), words::fill(m_words.say("report", "Decision of %1"), {day(before->on)})});
    cover.signatureTitle = m_words.say("report", "Approval");
    cover.signatureNote = m_words.say("report", "A decision is never changed afterwards, only superseded by a later one.");
    cover.signatures = {{m_words.say("report", "Decided by"), m_decision.by, {}}, {m_words.say("report", "Management, date"), {}, {}}};
    return cover;
  }

  Section reasons() const {
    Section section{"reasons", m_words.say("report", "Reasons"), {}, true, false};
    KeyFigures figures;
    for (const domain::Verdict verdict : {domain::Verdict::in, domain::Verdict::watch, domain::Verdict::out})
      figures.figures.push_back({domain::wordOf(m_words, verdict), std::to_string(countOf(verdict)), {}, Tone::muted});
    section.blocks.emplace_back(std::move(figures));
    if (m_decision.reason.empty())
      section.blocks.emplace_back(Note{Tone::warning, m_words.say("report", "open"), m_words.say("report", "No reason was written down.")});
    else section.blocks.emplace_back(Paragraph{m_decision.reason});
    return section;
  }

  Section verdictSection(domain::Verdict verdict) const {
    Section section{std::string(domain::keyOf(verdict)), domain::wordOf(m_words, verdict), {}, false, false};
    Table table;
    table.columns = {{m_words.say("report", "Rank"), 0.8, Align::right},
                     {m_words.say("report", "Account"), 3.2, Align::left},
                     {m_words.say("report", "Score"), 1.0, Align::right},
                     {m_words.say("report", "Tier"), 1.6, Align::left},
                     {m_words.say("report", "Reason"), 3.6, Align::left}};
    for (const domain::DecisionEntry* entry : m_entries) {
      if (entry->verdict != verdict) continue;
      const domain::Account* account = m_snapshot.find(entry->account);
      table.rows.push_back(
          {{entry->rank ? std::to_string(*entry->rank) : std::string(words::kUnknown), Tone::muted, false, false, {}},
           {account == nullptr ? entry->account.toString() : account->name, Tone::plain, true, false, {}},
           {entry->score ? words::decimal(m_words.language(), *entry->score, 1) : std::string(words::kUnknown), Tone::plain, false, false, {}},
           {domain::wordOf(m_words, entry->tier), Tone::muted, false, false, {}},
           {entry->reason, Tone::plain, false, false, {}}});
    }
    if (!table.rows.empty()) section.blocks.emplace_back(std::move(table));
    return section;
  }

  const domain::Snapshot& m_snapshot;
  const DecisionRequest& m_request;
  const domain::Decision& m_decision;
  words::Words m_words;
  std::vector<const domain::DecisionEntry*> m_entries;
  std::string m_company;
};

}  // namespace

base::Result<Document> decisionRecord(const domain::Snapshot& snapshot, const DecisionRequest& request) {
  const domain::Decision* decision = request.decision.isSet() ? snapshot.find(request.decision) : newestDecision(snapshot);
  if (decision == nullptr)
    return base::fail(base::ErrorCode::recordNotFound,
                      {"decisions", "id", request.decision.isSet() ? request.decision.toString() : std::string("\u2013")});
  return Record(snapshot, request, *decision).document();
}

}  // namespace kam::report
