// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/timeline_entries.h"

#include "app/edits/edit_words.h"
#include "app/edits/interaction_edits.h"
#include "domain/record_name.h"
#include "domain/value_text.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>

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

}  // namespace

std::vector<TimelineEntry> timelineEntries(const Snapshot& snapshot, const words::Words& words, domain::Id<domain::Account> account,
                                           const std::vector<storage::JournalEntry>& historyEntries) {
  std::vector<TimelineEntry> entries;
  for (const domain::Interaction& interaction : snapshot.all<domain::Interaction>())
    if (interaction.account == account) entries.push_back(ofInteraction(snapshot, words, interaction));
  addDeals(entries, snapshot, words, account);
  addPlans(entries, snapshot, words, account);
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
