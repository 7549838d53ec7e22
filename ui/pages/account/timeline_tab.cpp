// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/timeline_tab.h"

#include "app/edits/record_edits.h"
#include "dialogs/interaction_dialog.h"
#include "shell/record_place.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/segmented_control.h"
#include "words/format.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kam::ui {
namespace {

constexpr std::size_t kHistoryShown = 200;

Tone toneOf(const TimelineEntry& entry) {
  if (entry.outcome != 0) return entry.outcome > 0 ? Tone::positive : Tone::critical;
  switch (entry.kind) {
    case TimelineKind::interaction: return Tone::accent;
    case TimelineKind::plan: return Tone::positive;
    default: return Tone::neutral;
  }
}

}  // namespace

TimelineTab::TimelineTab(AppContext& context, QWidget* parent)
    : AccountTab(context, parent),
      m_card(new Card(this)),
      m_which(new SegmentedControl(m_card)),
      m_filter(new QLineEdit(m_card)),
      m_log(new QPushButton(m_card)),
      m_table(new DataTable(QStringLiteral("timeline"), m_card)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_card, 1);
  m_card->body()->addWidget(m_table);
  m_filter->setObjectName(QStringLiteral("timeline.filter"));
  m_filter->setClearButtonEnabled(true);
  m_filter->setFixedWidth(220);
  m_card->addAction(m_filter);
  m_card->addAction(m_which);
  m_card->addAction(m_log);
  setButtonKind(*m_log, ButtonKind::primary);
  m_table->setSortable(false);
  connect(m_which, &SegmentedControl::chosen, this, [this] { fill(); });
  connect(m_filter, &QLineEdit::textChanged, m_table, &DataTable::setFilter);
  m_table->setAddButton(m_log);
  connect(m_log, &QPushButton::clicked, this, [this] { logInteraction(this->context(), this, account()); });
  connect(m_table, &DataTable::opened, this, &TimelineTab::openEntry);
  connect(m_table, &DataTable::removeWanted, this, &TimelineTab::remove);
}

void TimelineTab::retranslate() {
  m_card->setTitle(say("account", "Timeline"));
  m_which->setSegments(
      {say("account", "All"), say("account", "Interactions"), say("account", "Deals and plans"), say("account", "Work"), say("account", "Changes")});
  m_filter->setPlaceholderText(say("account", "Person, word, kind …"));
  m_filter->setAccessibleName(say("account", "Filter the timeline"));
  m_log->setText(say("account", "Log interaction"));
  m_table->setAccessibleName(say("account", "Timeline"));
  m_table->setPlaceholder(say("account", "Nothing yet. Log visits, calls and mails, and you will know what was said and promised."));
}

void TimelineTab::fill() {
  const app::SnapshotPointer snapshot = workspace().snapshot();
  const words::Words words = context().words();
  std::vector<storage::JournalEntry> history;
  storage::HistoryQuery query;
  query.limit = kHistoryShown;
  query.kind = domain::Kind::accounts;
  query.record = account();
  if (auto found = workspace().history(query)) history = std::move(*found);
  m_entries = timelineEntries(*snapshot, words, accountId(), history);
  const int which = m_which->current();
  std::erase_if(m_entries, [which](const TimelineEntry& entry) {
    if (which == 1) return entry.kind != TimelineKind::interaction;
    if (which == 2) return entry.kind != TimelineKind::deal && entry.kind != TimelineKind::plan;
    if (which == 3) return entry.kind != TimelineKind::work;
    return which == 4 && entry.kind != TimelineKind::change;
  });
  std::vector<base::RawId> ids;
  for (std::size_t row = 0; row < m_entries.size(); ++row) ids.push_back(static_cast<base::RawId>(row) + 1);
  const std::vector<TimelineEntry>& entries = m_entries;
  std::vector<SourceColumn> shown;
  shown.push_back(textColumn(
      "when", say("account", "When"),
      [entries, language = words.language()](std::size_t row) {
        const TimelineEntry& entry = entries[row];
        return qtText(entry.dayOnly ? words::date(language, std::chrono::floor<std::chrono::days>(entry.at)) : words::dateTime(language, entry.at));
      },
      CellType::text, 150));
  shown.push_back(textColumn(
      "what", say("account", "What"), [entries](std::size_t row) { return entries[row].what; }, CellType::pills, 148));
  shown.back().drawing = [entries](std::size_t row) {
    CellDrawing drawing;
    drawing.pills.push_back({entries[row].what, toneOf(entries[row])});
    return drawing;
  };
  shown.push_back(textColumn(
      "subject", say("account", "Subject"), [entries](std::size_t row) { return entries[row].subject; }, CellType::strong, 340));
  shown.push_back(textColumn(
      "who", say("account", "Who"), [entries](std::size_t row) { return entries[row].who; }, CellType::text, 200));
  shown.push_back(textColumn(
      "text", say("account", "Text"), [entries](std::size_t row) { return entries[row].text; }, CellType::text, 420));
  for (SourceColumn& column : shown) column.column.searched = true;
  m_table->setSource(std::make_shared<ColumnSource>(std::move(ids), std::move(shown)));
  m_log->setEnabled(!context().isReadOnly());
}

const TimelineEntry* TimelineTab::entryOf(base::RawId row) const {
  const auto at = static_cast<std::size_t>(row - 1);
  return row > 0 && at < m_entries.size() ? &m_entries[at] : nullptr;
}

bool TimelineTab::choose(base::RawId record) {
  if (chooseEntryOf(record)) return true;
  m_which->setCurrent(0);
  m_filter->clear();
  fill();
  return chooseEntryOf(record);
}

bool TimelineTab::chooseEntryOf(base::RawId record) {
  const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [record](const TimelineEntry& each) { return each.record == record; });
  return entry != m_entries.end() && m_table->chooseId(entry - m_entries.begin() + 1);
}

void TimelineTab::openEntry(base::RawId row) {
  const TimelineEntry* entry = entryOf(row);
  if (entry == nullptr) return;
  switch (entry->kind) {
    case TimelineKind::interaction: logInteraction(context(), this, account(), entry->record); break;
    case TimelineKind::deal: context().navigation().openAccount(account(), QStringLiteral("opportunities")); break;
    case TimelineKind::work:
      if (const auto place = placeOf(*workspace().snapshot(), entry->recordKind, entry->record))
        context().navigation().openPage(place->page, place->arguments);
      break;
    case TimelineKind::plan: context().navigation().openPage(QStringLiteral("plan"), {account(), {}}); break;
    case TimelineKind::change: context().navigation().openPage(QStringLiteral("history")); break;
  }
}

void TimelineTab::remove(const std::vector<base::RawId>& rows) {
  std::vector<TimelineEntry> chosen;
  for (const base::RawId row : rows)
    if (const TimelineEntry* entry = entryOf(row); entry != nullptr) chosen.push_back(*entry);
  for (const TimelineEntry& entry : chosen) {
    if (entry.kind != TimelineKind::interaction) {
      context().tell(say("account", "Only interactions are removed here; changes are undone in the history."));
      continue;
    }
    commit(app::removeRecord(*workspace().snapshot(), domain::Kind::interactions, entry.record),
           say("account", "%1 removed").replace(QStringLiteral("%1"), entry.subject));
  }
}

}  // namespace kam::ui
