// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/interaction_dialog.h"

#include "app/edits/interaction_edits.h"
#include "domain/record_name.h"
#include "shell/app_context.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/segmented_control.h"
#include "widgets/text_label.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kam::ui {
namespace {

using domain::Channel;

/// The channels a day is made of; the others stay in imports.
constexpr std::array kChannels{Channel::visit, Channel::meeting, Channel::call, Channel::video, Channel::email, Channel::event, Channel::other};

base::Minute minuteOf(const QDateTime& when) {
  const auto days = base::makeDate(when.date().year(), static_cast<unsigned>(when.date().month()), static_cast<unsigned>(when.date().day()));
  return base::Minute{days} + std::chrono::minutes{when.time().hour() * 60 + when.time().minute()};
}

QDateTime dateTimeOf(base::Minute minute) {
  const base::Date day = std::chrono::floor<std::chrono::days>(minute);
  const auto civil = base::civil(day);
  const auto past = static_cast<int>((minute - base::Minute{day}).count());
  return {QDate(static_cast<int>(civil.year()), static_cast<int>(static_cast<unsigned>(civil.month())),
                static_cast<int>(static_cast<unsigned>(civil.day()))),
          QTime(past / 60, past % 60)};
}

}  // namespace

InteractionDialog::InteractionDialog(AppContext& context, QWidget* parent)
    : QDialog(parent), m_context(context), m_snapshot(context.workspace()->snapshot()) {
  build();
}

QWidget* InteractionDialog::labelled(const QString& label, QWidget* editor) {
  auto* cell = new QWidget(this);
  auto* column = new QVBoxLayout(cell);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(3);
  auto* text = new TextLabel(TextRole::small, label, cell);
  text->setBuddy(editor);
  column->addWidget(text);
  column->addWidget(editor, 1);
  editor->setAccessibleName(label);
  return cell;
}

void InteractionDialog::build() {
  const auto say = [this](const char* area, const char* text) { return m_context.say(area, text); };
  setWindowTitle(say("dialogs", "Log interaction"));
  setMinimumWidth(640);
  m_account = new QLineEdit(this);
  m_when = new QDateTimeEdit(this);
  m_when->setCalendarPopup(true);
  m_when->setDisplayFormat(m_context.words().isGerman() ? QStringLiteral("dd.MM.yyyy HH:mm") : QStringLiteral("d MMM yyyy HH:mm"));
  m_channel = new SegmentedControl(this);
  QStringList channels;
  for (const Channel channel : kChannels) channels << qtText(domain::wordOf(m_context.words(), channel));
  m_channel->setSegments(channels);
  m_subject = new QLineEdit(this);
  m_text = new QPlainTextEdit(this);
  m_text->setTabChangesFocus(true);
  m_text->setMinimumHeight(96);
  m_people = new QListWidget(this);
  m_people->setMinimumHeight(96);
  m_mood = new QComboBox(this);
  for (const QString& mood : {say("dialogs", "not noted"), say("dialogs", "very bad"), say("dialogs", "bad"), say("dialogs", "neutral"),
                              say("dialogs", "good"), say("dialogs", "very good")})
    m_mood->addItem(mood);
  m_next = new QLineEdit(this);
  m_problem = new TextLabel(TextRole::body, this);
  m_problem->setTone(Tone::critical);
  m_problem->setWordWrap(true);
  m_problem->hide();
  m_save = new QPushButton(say("dialogs", "Save"), this);
  setButtonKind(*m_save, ButtonKind::primary);
  m_save->setDefault(true);
  m_save->setToolTip(QStringLiteral("Ctrl+Enter"));
  auto* cancel = new QPushButton(say("dialogs", "Cancel"), this);
  cancel->setAutoDefault(false);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 18);
  column->setSpacing(12);
  column->addWidget(new TextLabel(TextRole::pageTitle, say("dialogs", "Log interaction"), this));
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(kGap);
  grid->setVerticalSpacing(12);
  grid->addWidget(labelled(say("dialogs", "Account"), m_account), 0, 0);
  grid->addWidget(labelled(say("dialogs", "When"), m_when), 0, 1);
  grid->addWidget(m_channel, 1, 0, 1, 2);
  grid->addWidget(labelled(say("dialogs", "Subject"), m_subject), 2, 0, 1, 2);
  grid->addWidget(labelled(say("dialogs", "What was said"), m_text), 3, 0);
  grid->addWidget(labelled(say("dialogs", "Who was there"), m_people), 3, 1);
  grid->addWidget(labelled(say("dialogs", "Next step"), m_next), 4, 0);
  grid->addWidget(labelled(say("dialogs", "Mood"), m_mood), 4, 1);
  grid->setColumnStretch(0, 3);
  grid->setColumnStretch(1, 2);
  column->addLayout(grid, 1);
  column->addWidget(m_problem);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(m_save);
  column->addLayout(buttons);
  const std::array<QWidget*, 9> order{m_account, m_when, m_channel, m_subject, m_text, m_people, m_next, m_mood, m_save};
  for (std::size_t at = 1; at < order.size(); ++at) setTabOrder(order[at - 1], order[at]);

  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_save, &QPushButton::clicked, this, &InteractionDialog::save);
  connect(m_account, &QLineEdit::editingFinished, this, &InteractionDialog::fillPeople);
  connect(m_account, &QLineEdit::textEdited, this, [this] { setInvalid(*m_account, false); });
  connect(m_subject, &QLineEdit::textEdited, this, [this] { setInvalid(*m_subject, false); });
  for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
    connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &InteractionDialog::save);
  fillAccounts();
}

void InteractionDialog::fillAccounts() {
  QStringList names;
  for (const domain::Account& account : m_snapshot->all<domain::Account>())
    if (!account.archived) names << qtText(account.name);
  std::sort(names.begin(), names.end());
  auto* completer = new QCompleter(names, this);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchContains);
  m_account->setCompleter(completer);
  connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &InteractionDialog::fillPeople, Qt::QueuedConnection);
}

void InteractionDialog::fillPeople() {
  const std::vector<domain::Id<domain::Person>> kept = present();
  m_people->clear();
  const auto account = domain::findRecord(*m_snapshot, domain::Kind::accounts, plainText(m_account->text()));
  if (!account) return;
  std::vector<domain::Id<domain::Person>> there = app::presentAt(*m_snapshot, m_start.id);
  there.insert(there.end(), kept.begin(), kept.end());
  for (const domain::Position& position : m_snapshot->all<domain::Position>()) {
    if (position.account.raw() != *account) continue;
    auto* item = new QListWidgetItem(qtText(domain::recordName(*m_snapshot, domain::Kind::persons, position.person.raw())), m_people);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(std::find(there.begin(), there.end(), position.person) != there.end() ? Qt::Checked : Qt::Unchecked);
    item->setData(Qt::UserRole, qint64{position.person.raw()});
    if (!position.jobTitle.empty()) item->setToolTip(qtText(position.jobTitle));
  }
}

void InteractionDialog::startNew(base::RawId account) {
  m_start = {};
  if (const auto* known = m_snapshot->find(domain::Id<domain::Account>(account))) m_account->setText(qtText(known->name));
  const base::Date today = m_context.clock().today();
  const QTime now = QTime::currentTime();
  QDateTime when = dateTimeOf(base::Minute{today});
  when.setTime(QTime(now.hour(), now.minute() / 5 * 5));
  m_when->setDateTime(when);
  m_channel->setCurrent(2);
  fillPeople();
  if (account == 0) m_account->setFocus();
  else m_subject->setFocus();
}

void InteractionDialog::edit(const domain::Interaction& interaction) {
  m_start = interaction;
  m_account->setText(qtText(domain::recordName(*m_snapshot, domain::Kind::accounts, interaction.account.raw())));
  if (interaction.at) m_when->setDateTime(dateTimeOf(*interaction.at));
  const auto channel = std::find(kChannels.begin(), kChannels.end(), interaction.channel);
  m_channel->setCurrent(channel != kChannels.end() ? static_cast<int>(channel - kChannels.begin()) : static_cast<int>(kChannels.size()) - 1);
  m_subject->setText(qtText(interaction.subject));
  m_text->setPlainText(qtText(interaction.text));
  m_mood->setCurrentIndex(interaction.mood ? static_cast<int>(std::clamp<std::int64_t>(*interaction.mood + 3, 1, 5)) : 0);
  m_next->setText(qtText(interaction.nextStep));
  fillPeople();
  m_subject->setFocus();
}

std::vector<domain::Id<domain::Person>> InteractionDialog::present() const {
  std::vector<domain::Id<domain::Person>> people;
  for (int row = 0; row < m_people->count(); ++row)
    if (m_people->item(row)->checkState() == Qt::Checked) people.emplace_back(m_people->item(row)->data(Qt::UserRole).toLongLong());
  return people;
}

domain::Interaction InteractionDialog::entered() const {
  domain::Interaction interaction = m_start;
  interaction.at = minuteOf(m_when->dateTime());
  interaction.channel = kChannels[static_cast<std::size_t>(m_channel->current())];
  interaction.subject = plainText(m_subject->text().trimmed());
  interaction.text = plainText(m_text->toPlainText().trimmed());
  interaction.mood = m_mood->currentIndex() == 0 ? std::nullopt : std::optional<std::int64_t>(m_mood->currentIndex() - 3);
  interaction.nextStep = plainText(m_next->text().trimmed());
  return interaction;
}

void InteractionDialog::refuse(QWidget& field, const QString& sentence) {
  setInvalid(field, true);
  field.setFocus();
  m_problem->setText(sentence);
  m_problem->show();
}

void InteractionDialog::save() {
  m_problem->hide();
  app::Workspace& workspace = *m_context.workspace();
  const app::SnapshotPointer snapshot = workspace.snapshot();
  const auto account = domain::findRecord(*snapshot, domain::Kind::accounts, plainText(m_account->text().trimmed()));
  if (!account) {
    refuse(*m_account,
           m_account->text().trimmed().isEmpty() ? m_context.say("dialogs", "At which account did it happen?") : m_context.sentence(account.error()));
    return;
  }
  domain::Interaction interaction = entered();
  interaction.account = domain::Id<domain::Account>(*account);
  if (interaction.subject.empty()) {
    refuse(*m_subject, m_context.say("dialogs", "What was it about? A few words will do."));
    return;
  }
  const auto edit = interaction.id.isSet() ? app::changeInteraction(*snapshot, workspace.ids(), interaction, present())
                                           : app::logInteraction(*snapshot, workspace.ids(), interaction, present());
  if (!edit) {
    if (edit.error().code == base::ErrorCode::nothingChanged) reject();
    else refuse(*m_subject, m_context.sentence(edit.error()));
    return;
  }
  const auto done = workspace.commit(*edit);
  if (!done) refuse(*m_subject, m_context.sentence(done.error()));
  else accept();
}

bool logInteraction(AppContext& context, QWidget* parent, base::RawId account, base::RawId interaction) {
  if (context.workspace() == nullptr || context.isReadOnly()) return false;
  InteractionDialog dialog(context, parent);
  const app::SnapshotPointer snapshot = context.workspace()->snapshot();
  const domain::Interaction* known = snapshot->find(domain::Id<domain::Interaction>(interaction));
  if (known != nullptr) dialog.edit(*known);
  else dialog.startNew(account);
  if (dialog.exec() != QDialog::Accepted) return false;
  if (known == nullptr) context.tellUndoable(context.say("dialogs", "Interaction logged"));
  return true;
}

}  // namespace kam::ui
