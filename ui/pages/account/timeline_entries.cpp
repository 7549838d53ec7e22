// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/timeline_entries.h"

#include "app/edits/edit_words.h"
#include "app/edits/interaction_edits.h"
#include "domain/record_name.h"
#include "domain/value_text.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>
#include <set>

namespace kam::ui {
namespace {

using domain::Snapshot;

QString peopleAt(const Snapshot& snapshot, const domain::Interaction& interaction) {
  QStringList names;
  for (const auto person : app::presentAt(snapshot, interaction.id))
    names << qtText(domain::recordName(snapshot, domain::Kind::persons, person.raw()));
  if (const auto* member = snapshot.find(interaction.member)) names << qtText(member->name);
  return names.join(QStringLiteral(", "));
}

TimelineEntry ofInteraction(const Snapshot& snapshot, const words::Words& words, const domain::Interaction& interaction) {
  TimelineEntry entry;
  entry.kind = TimelineKind::interaction;
  entry.record = interaction.id.raw();
  entry.at = interaction.at.value_or(base::Minute{});
  entry.what = qtText(domain::wordOf(words, interaction.channel));
  if (entry.what.isEmpty()) entry.what = qtText(words.say("account", "Interaction"));
  entry.subject = qtText(interaction.subject);
  entry.text = qtText(interaction.text);
  if (!interaction.nextStep.empty()) {
    if (!entry.text.isEmpty()) entry.text += QStringLiteral(" · ");
    entry.text += qtText(words::fill(words.say("account", "Next: %1"), {interaction.nextStep}));
  }
  entry.who = peopleAt(snapshot, interaction);
  return entry;
}

TimelineEntry ofDay(TimelineKind kind, base::RawId record, base::Date day, QString what, const std::string& subject) {
  TimelineEntry entry;
  entry.kind = kind;
  entry.record = record;
  entry.at = base::Minute{day};
  entry.dayOnly = true;
  entry.what = std::move(what);
  entry.subject = qtText(subject);
  return entry;
}

void addDeals(std::vector<TimelineEntry>& entries, const Snapshot& snapshot, const words::Words& words, domain::Id<domain::Account> account) {
  for (const domain::Opportunity& deal : snapshot.all<domain::Opportunity>()) {
    const bool won = deal.outcome == domain::Outcome::won;
    if (deal.account != account || !deal.closed || (!won && deal.outcome != domain::Outcome::lost)) continue;
    TimelineEntry entry = ofDay(TimelineKind::deal, deal.id.raw(), *deal.closed, qtText(domain::wordOf(words, deal.outcome)), deal.name);
    entry.outcome = won ? 1 : -1;
    QStringList parts;
    if (deal.amount) parts << qtText(words::money(words.language(), {*deal.amount, domain::currencyOf(snapshot)}, false));
    if (!deal.reason.empty()) parts << qtText(deal.reason);
    entry.text = parts.join(QStringLiteral(" · "));
    if (const auto* owner = snapshot.find(deal.owner)) entry.who = qtText(owner->name);
    entries.push_back(std::move(entry));
  }
}

void addPlans(std::vector<TimelineEntry>& entries, const Snapshot& snapshot, const words::Words& words, domain::Id<domain::Account> account) {
  for (const domain::AccountPlan& plan : snapshot.all<domain::AccountPlan>()) {
    if (plan.account != account || !plan.approvedOn) continue;
    TimelineEntry entry = ofDay(TimelineKind::plan, plan.id.raw(), *plan.approvedOn, qtText(words.say("account", "Plan approved")), plan.title);
    entry.who = qtText(plan.approvedBy);
    entries.push_back(std::move(entry));
  }
  for (const domain::DecisionEntry& judged : snapshot.all<domain::DecisionEntry>()) {
    const domain::Decision* decision = snapshot.find(judged.decision);
    if (judged.account != account || decision == nullptr || !decision->on) continue;
    TimelineEntry entry =
        ofDay(TimelineKind::plan, decision->id.raw(), *decision->on, qtText(words.say("account", "Decision")), domain::wordOf(words, judged.tier));
    entry.text = qtText(judged.reason);
    entries.push_back(std::move(entry));
  }
}

/// What was opened and is open still.
void addOpenDeals(std::vector<TimelineEntry>& entries, const Snapshot& snapshot, const words::Words& words, domain::Id<domain::Account> account) {
  for (const domain::Opportunity& deal : snapshot.all<domain::Opportunity>()) {
    if (deal.account != account || !deal.created || deal.closed) continue;
    TimelineEntry entry = ofDay(TimelineKind::deal, deal.id.raw(), *deal.created, qtText(words.say("account", "Opportunity")), deal.name);
    if (deal.amount) entry.text = qtText(words::money(words.language(), {*deal.amount, domain::currencyOf(snapshot)}, false));
    if (const auto* owner = snapshot.find(deal.owner)) entry.who = qtText(owner->name);
    entries.push_back(std::move(entry));
  }
}

/// Promises, actions, offers, contracts and tenders on the days that they were made, done or sent.
class Work {
public:
  Work(std::vector<TimelineEntry>& entries, const Snapshot& snapshot, const words::Words& words, domain::Id<domain::Account> account)
      : m_entries(entries), m_snapshot(snapshot), m_words(words), m_account(account) {}

  void add() {
    for (const domain::Promise& one : m_snapshot.all<domain::Promise>()) {
      const bool ours = one.direction != domain::Direction::theirs;
      note(one, one.madeOn, ours ? m_words.say("account", "We promised") : m_words.say("account", "They promised"), one.text, one.owner);
      if (one.settledOn) note(one, one.settledOn, domain::wordOf(m_words, one.state), one.text, one.owner);
    }
    for (const domain::Action& one : m_snapshot.all<domain::Action>())
      if (one.done) note(one, one.done, m_words.say("account", "Action done"), one.title, one.owner);
    for (const domain::Offer& one : m_snapshot.all<domain::Offer>()) note(one, one.sentOn, m_words.say("account", "Offer sent"), one.name, one.owner);
    for (const domain::AccountDocument& one : m_snapshot.all<domain::AccountDocument>())
      note(one, one.on, m_words.say("account", "Document"), one.name, {});
    for (const domain::Contract& one : m_snapshot.all<domain::Contract>()) {
      note(one, one.start, m_words.say("account", "Contract begins"), one.name, one.owner);
      note(one, one.terminatedOn, m_words.say("account", "Notice given"), one.name, one.owner);
    }
    for (const domain::Tender& one : m_snapshot.all<domain::Tender>()) {
      note(one, one.published, m_words.say("account", "Tender published"), one.title, one.owner);
      note(one, one.award, m_words.say("account", "Tender awarded"), one.title, one.owner);
    }
  }

private:
  template <class Record>
  void note(const Record& record, const std::optional<base::Date>& day, const std::string& what, const std::string& subject,
            domain::Id<domain::TeamMember> who) {
    if (record.account != m_account || !day) return;
    TimelineEntry entry = ofDay(TimelineKind::work, record.id.raw(), *day, qtText(what), subject);
    entry.recordKind = domain::kKindOf<Record>;
    if (const auto* member = m_snapshot.find(who)) entry.who = qtText(member->name);
    m_entries.push_back(std::move(entry));
  }

  std::vector<TimelineEntry>& m_entries;
  const Snapshot& m_snapshot;
  const words::Words& m_words;
  domain::Id<domain::Account> m_account;
};

/// Talks at other accounts in which somebody of this one took part.
void addElsewhere(std::vector<TimelineEntry>& entries, const Snapshot& snapshot, const words::Words& words, domain::Id<domain::Account> account) {
  std::set<base::RawId> people;
  for (const domain::Position& position : snapshot.all<domain::Position>())
    if (position.account == account) people.insert(position.person.raw());
  std::set<base::RawId> talks;
  for (const domain::Participant& one : snapshot.all<domain::Participant>())
    if (one.person.isSet() && people.contains(one.person.raw())) talks.insert(one.interaction.raw());
  for (const base::RawId id : talks) {
    const domain::Interaction* talk = snapshot.find(domain::Id<domain::Interaction>(id));
    if (talk == nullptr || talk->account == account) continue;
    TimelineEntry entry = ofInteraction(snapshot, words, *talk);
    if (const auto* other = snapshot.find(talk->account)) entry.subject += QStringLiteral(" (") + qtText(other->name) + QLatin1Char(')');
    entries.push_back(std::move(entry));
  }
}

}  // namespace

std::vector<TimelineEntry> timelineEntries(const Snapshot& snapshot, const words::Words& words, domain::Id<domain::Account> account,
                                           const std::vector<storage::JournalEntry>& historyEntries) {
  std::vector<TimelineEntry> entries;
  for (const domain::Interaction& interaction : snapshot.all<domain::Interaction>())
    if (interaction.account == account) entries.push_back(ofInteraction(snapshot, words, interaction));
  addDeals(entries, snapshot, words, account);
  addElsewhere(entries, snapshot, words, account);
  addOpenDeals(entries, snapshot, words, account);
  addPlans(entries, snapshot, words, account);
  Work(entries, snapshot, words, account).add();
  for (const storage::JournalEntry& change : historyEntries) {
    TimelineEntry entry;
    entry.kind = TimelineKind::change;
    entry.record = change.id;
    entry.at = std::chrono::floor<std::chrono::minutes>(std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{change.at}});
    entry.what = qtText(words.say("account", "Edited"));
    entry.subject = qtText(app::sentence(words, snapshot, change));
    entry.who = qtText(change.author);
    entries.push_back(std::move(entry));
  }
  std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry& a, const TimelineEntry& b) { return a.at > b.at; });
  return entries;
}

}  // namespace kam::ui
