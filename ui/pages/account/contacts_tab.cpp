// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/contacts_tab.h"

#include "app/edits/contact_edits.h"
#include "dialogs/contact_dialog.h"
#include "dialogs/position_dialog.h"
#include "dialogs/record_history_dialog.h"
#include "domain/record_name.h"
#include "models/worded_scale.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/paste_block.h"
#include "words/format.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace kam::ui {

using domain::Kind;
using domain::Position;

namespace {

bool isOver(const Position& position, base::Date today) { return position.until && *position.until < today; }

/// Where else these people work today, by name: "Brandt KG, Elbtal AG"; along the persons.
std::vector<QString> companiesBeside(const domain::Snapshot& snapshot, const std::vector<base::RawId>& persons, base::RawId account,
                                     base::Date today) {
  std::map<base::RawId, QStringList> names;
  for (const base::RawId person : persons) names[person];
  for (const Position& other : snapshot.all<Position>()) {
    const auto known = names.find(other.person.raw());
    if (known != names.end() && other.account.raw() != account && !isOver(other, today) && (!other.from || *other.from <= today))
      known->second << qtText(domain::recordName(snapshot, Kind::accounts, other.account.raw()));
  }
  std::vector<QString> texts;
  for (const base::RawId person : persons) texts.push_back(names[person].join(QStringLiteral(", ")));
  return texts;
}

}  // namespace

ContactsTab::ContactsTab(AppContext& context, QWidget* parent)
    : AccountTab(context, parent),
      m_card(new Card(this)),
      m_further(new QPushButton(m_card)),
      m_edit(new QPushButton(m_card)),
      m_add(new QPushButton(m_card)),
      m_table(new DataTable(QStringLiteral("contacts"), m_card)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_card, 1);
  m_card->body()->addWidget(m_table);
  m_card->addAction(m_further);
  m_card->addAction(m_edit);
  m_card->addAction(m_add);
  setButtonKind(*m_add, ButtonKind::primary);
  m_table->setAddButton(m_add);
  connect(m_add, &QPushButton::clicked, this, [this] { ask({}); });
  connect(m_edit, &QPushButton::clicked, this, [this] {
    if (const base::RawId id = m_table->currentId(); id != 0) ask(domain::Id<Position>(id));
  });
  connect(m_further, &QPushButton::clicked, this, [this] {
    if (const base::RawId id = m_table->currentId(); id != 0) askFurtherPosition(this->context(), this, domain::Id<Position>(id));
  });
  m_table->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(m_table, &QWidget::customContextMenuRequested, this, &ContactsTab::showMenu);
  connect(m_table, &DataTable::opened, this, [this](qint64 id) { ask(domain::Id<Position>(id)); });
  connect(m_table, &DataTable::removeWanted, this, &ContactsTab::remove);
  connect(m_table, &DataTable::editRefused, this, [this](const base::Error& error) { this->context().tellError(error); });
  auto* shortcut = new QShortcut(QKeySequence::Paste, m_table);
  shortcut->setContext(Qt::WidgetWithChildrenShortcut);
  connect(shortcut, &QShortcut::activated, this, [this] {
    if (this->context().workspace() == nullptr) return;
    const auto done = pasteBlock(*m_table, workspace(), this->context().words(), QGuiApplication::clipboard()->text());
    if (!done) this->context().tell(done.error(), Tone::critical);
    else if (*done > 0) this->context().tellUndoable(say("paste", "%n cell(s) pasted", nullptr, *done));
  });
  connect(m_table, &DataTable::currentIdChanged, this, &ContactsTab::enableButtons);
}

void ContactsTab::retranslate() {
  m_card->setTitle(say("account", "Contacts"));
  m_further->setText(say("account", "Another position …"));
  m_further->setToolTip(say("account", "In another company, in a second one, or in another unit"));
  m_edit->setText(say("account", "Edit"));
  m_add->setText(say("account", "Add contact"));
  m_table->setAccessibleName(say("account", "Contacts"));
  m_table->setPlaceholder(say("account", "Nobody yet. Who decides here, who uses what you sell, who signs?"));
}

void ContactsTab::fill() {
  const ColumnMaker make = columns();
  std::vector<base::RawId> positions, persons;
  for (const Position& position : make.snapshot->all<Position>()) {
    if (position.account != accountId()) continue;
    positions.push_back(position.id.raw());
    persons.push_back(position.person.raw());
  }
  const base::Date today = context().clock().today();
  const auto isGone = [shot = make.snapshot, positions, today](std::size_t row) {
    return isOver(*shot->find(domain::Id<Position>(positions[row])), today);
  };
  int gone = 0;
  for (std::size_t row = 0; row < positions.size(); ++row) gone += isGone(row) ? 1 : 0;
  const int count = static_cast<int>(positions.size()) - gone;
  QString told = count == 0 ? QString() : say("account", "%n person(s)", nullptr, count);
  if (gone > 0) told += (told.isEmpty() ? QString() : QStringLiteral(" · ")) + say("account", "%n left", nullptr, gone);
  m_card->setSubtitle(told);
  const auto person = [persons](std::size_t row) { return persons[row]; };
  const auto position = [positions](std::size_t row) { return positions[row]; };
  std::vector<SourceColumn> shown;
  shown.push_back(textColumn(
      "name", say("account", "Name"),
      [shot = make.snapshot, person](std::size_t row) { return qtText(domain::recordName(*shot, Kind::persons, person(row))); }, CellType::strong,
      190));
  shown.back().drawing = [isGone](std::size_t row) {
    CellDrawing drawing;
    drawing.done = isGone(row);
    return drawing;
  };
  shown.push_back(make.field(Kind::positions, "job_title", position, 200));
  shown.push_back(make.field(Kind::positions, "function", position, 120));
  shown.push_back(make.field(Kind::positions, "level", position, 150));
  shown.push_back(make.field(Kind::persons, "email", person, 220));
  shown.push_back(make.field(Kind::persons, "phone", person, 140));
  shown.push_back(make.field(Kind::persons, "mobile", person, 140));
  // A second number is asked for less often than where somebody stands.
  shown.back().column.shownAtFirst = false;
  shown.push_back(wordedColumn(make.field(Kind::positions, "support", position, 124), supportSteps(make.words)));
  shown.push_back(wordedColumn(make.field(Kind::positions, "influence", position, 96), influenceSteps(make.words)));
  shown.push_back(make.field(Kind::positions, "from", position, 110));
  shown.back().column.shownAtFirst = false;
  shown.push_back(make.field(Kind::positions, "until", position, 110));
  shown.back().column.shownAtFirst = gone > 0;
  const std::vector<QString> elsewhere = companiesBeside(*make.snapshot, persons, account(), today);
  const bool anybody = std::any_of(elsewhere.begin(), elsewhere.end(), [](const QString& text) { return !text.isEmpty(); });
  shown.push_back(textColumn(
      "elsewhere", say("account", "Also at"), [elsewhere](std::size_t row) { return elsewhere[row]; }, CellType::text, 150));
  shown.back().column.shownAtFirst = anybody;
  m_table->setSource(std::make_shared<ColumnSource>(std::move(positions), std::move(shown)));
  enableButtons();
}

void ContactsTab::enableButtons() {
  const bool chosen = m_table->currentId() != 0;
  m_edit->setEnabled(chosen);
  m_further->setEnabled(chosen && !context().isReadOnly());
  m_add->setEnabled(!context().isReadOnly());
}

void ContactsTab::showMenu(const QPoint& at) {
  const base::RawId position = m_table->currentId();
  if (position == 0) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (QPushButton* button : {m_edit, m_further}) menu->addAction(button->text(), button, &QPushButton::click)->setEnabled(button->isEnabled());
  menu->addAction(say("history", "History …"), this, [this, position] { showRecordHistory(context(), this, Kind::positions, position); });
  menu->addSeparator();
  menu->addAction(say("accounts", "Delete"), this, [this] { remove(m_table->selectedIds()); })->setEnabled(!context().isReadOnly());
  menu->popup(m_table->viewport()->mapToGlobal(at));
}

void ContactsTab::ask(domain::Id<Position> position) { askContact(context(), this, accountId(), position); }

void ContactsTab::remove(const std::vector<base::RawId>& positions) {
  for (const base::RawId id : positions) {
    const app::SnapshotPointer snapshot = workspace().snapshot();
    const Position* position = snapshot->find(domain::Id<Position>(id));
    if (position == nullptr) continue;
    const QString name = qtText(domain::recordName(*snapshot, Kind::persons, position->person.raw()));
    commit(app::removeContact(*snapshot, position->id), say("account", "%1 removed").replace(QStringLiteral("%1"), name));
  }
}

}  // namespace kam::ui
