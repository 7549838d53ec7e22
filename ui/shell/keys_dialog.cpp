// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keys_dialog.h"

#include "shell/app_context.h"
#include "shell/commands.h"
#include "shell/own_keys.h"
#include "theme/style.h"
#include "widgets/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace kam::ui {

namespace {
constexpr int kKeysWidth = 170;
}

KeysDialog::KeysDialog(AppContext& context, CommandList& commands, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_commands(commands),
      m_content(new QWidget),
      m_grid(new QGridLayout(m_content)),
      m_refusal(wrappedLabel(TextRole::body, {}, this)) {
  setWindowTitle(context.say("shell", "All keys"));
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(20, 18, 20, 16);
  outer->setSpacing(kGap);
  outer->addWidget(new TextLabel(TextRole::pageTitle, context.say("shell", "All keys"), this));
  outer->addWidget(wrappedLabel(
      TextRole::muted, context.say("shell", "Click into a field and press the keys that the command shall have; Backspace takes them away."), this));
  m_grid->setContentsMargins(0, 0, 12, 0);
  m_grid->setHorizontalSpacing(20);
  m_grid->setVerticalSpacing(5);
  const std::array groups{std::pair{CommandGroup::create, context.say("shell", "New")}, std::pair{CommandGroup::go, context.say("shell", "Pages")},
                          std::pair{CommandGroup::view, context.say("shell", "View")},
                          std::pair{CommandGroup::file, context.say("shell", "Workspace")}};
  for (const auto& [group, title] : groups) {
    head(title);
    for (const Command& command : commands.all()) {
      if (command.group != group) continue;
      if (mayHaveOwnKeys(command)) editableLine(command);
      else if (!command.keys.isEmpty()) line(command.keys.toString(QKeySequence::NativeText), context.say(command.title));
    }
  }
  fixedLines();
  m_grid->setColumnStretch(1, 1);
  m_grid->setRowStretch(m_row, 1);
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidget(m_content);
  outer->addWidget(scroll, 1);
  m_refusal->setTone(Tone::critical);
  auto* foot = new QHBoxLayout;
  foot->addWidget(m_refusal, 1);
  auto* close = new QPushButton(context.say("shell", "Close"), this);
  // Enter may be one of the keys that somebody presses in a field.
  close->setAutoDefault(false);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  foot->addWidget(close);
  outer->addLayout(foot);
  resize(QSize(660, 660).boundedTo(parent == nullptr ? QSize(660, 660) : parent->size() - QSize(40, 40)));
}

void KeysDialog::head(const QString& text) {
  if (m_row > 0) m_grid->setRowMinimumHeight(m_row++, 8);
  m_grid->addWidget(new TextLabel(TextRole::cardTitle, text, m_content), m_row++, 0, 1, 3);
}

void KeysDialog::line(const QString& keys, const QString& what) {
  m_grid->addWidget(new TextLabel(TextRole::strong, keys, m_content), m_row, 0, Qt::AlignTop);
  m_grid->addWidget(wrappedLabel(TextRole::body, what, m_content), m_row++, 1, 1, 2);
}

void KeysDialog::editableLine(const Command& command) {
  auto* edit = new QKeySequenceEdit(command.keys, m_content);
  edit->setObjectName(command.id);
  edit->setFixedWidth(kKeysWidth);
  edit->setAccessibleName(m_context.say(command.title));
  // Its own placeholder speaks English whatever the window does.
  if (auto* inner = edit->findChild<QLineEdit*>()) inner->setPlaceholderText(m_context.say("shell", "no keys"));
  auto* standard = new QPushButton(m_context.say("shell", "Standard"), m_content);
  standard->setAutoDefault(false);
  standard->setToolTip(command.standardKeys.toString(QKeySequence::NativeText));
  standard->setVisible(command.keys != command.standardKeys);
  const auto take = [this, edit, standard, id = command.id, wanted = command.standardKeys](const QKeySequence& typed) {
    // One chord: the second one of a longer sequence would wait for whoever only wants the first.
    const QKeySequence keys = typed.isEmpty() ? QKeySequence() : QKeySequence(typed[0]);
    const QString refusal = keysRefused(m_context, m_commands, id, keys);
    m_refusal->setText(refusal);
    if (refusal.isEmpty()) {
      rememberKeys(m_commands, id, keys);
      Q_EMIT keysChanged();
    }
    for (const Command& one : m_commands.all())
      if (one.id == id) edit->setKeySequence(one.keys);
    standard->setVisible(edit->keySequence() != wanted);
  };
  connect(edit, &QKeySequenceEdit::editingFinished, this, [edit, take] { take(edit->keySequence()); });
  connect(standard, &QPushButton::clicked, this, [take, wanted = command.standardKeys] { take(wanted); });
  m_grid->addWidget(edit, m_row, 0);
  m_grid->addWidget(wrappedLabel(TextRole::body, m_context.say(command.title), m_content), m_row, 1);
  m_grid->addWidget(standard, m_row++, 2);
}

void KeysDialog::fixedLines() {
  const AppContext& context = m_context;
  head(context.say("shell", "Everywhere"));
  line(QStringLiteral("Ctrl+K"), context.say("shell", "Search and commands"));
  line(QStringLiteral("Ctrl+Z, Ctrl+Shift+Z"), context.say("shell", "Undo and redo, of typing first"));
  line(QStringLiteral("Alt+←, Alt+→"), context.say("shell", "Back and forward"));
  head(context.say("shell", "In tables"));
  line(QStringLiteral("↵"), context.say("shell", "Open, or finish typing"));
  line(QStringLiteral("F2"), context.say("shell", "Edit the cell; typing does so too"));
  line(context.say("shell", "Ins"), context.say("shell", "New row, where the table takes one"));
  line(context.say("shell", "Del"), context.say("shell", "Remove, undoably"));
  line(QStringLiteral("Shift+F10"), context.say("shell", "What can be done with the row"));
  line(QStringLiteral("Ctrl+C, Ctrl+V"), context.say("shell", "Copy as tab-separated text, paste from a spreadsheet"));
  line(QStringLiteral("Ctrl+Shift+E"), context.say("shell", "Export the table that is shown"));
  line(QStringLiteral("Ctrl+F, Ctrl+N"), context.say("shell", "Accounts: filter, new account"));
  head(context.say("shell", "What needs somebody"));
  line(QStringLiteral("Ctrl+D"), context.say("shell", "Today: done; data quality: mend it"));
  line(QStringLiteral("Ctrl+J, Ctrl+."), context.say("shell", "Today: move to another day, put off"));
  line(QStringLiteral("Ctrl+L"), context.say("shell", "Today: log a talk about the entry"));
  line(QStringLiteral("Ctrl+↵"), context.say("shell", "Data quality: combine the pair; in a dialog: save"));
  head(context.say("shell", "On an account"));
  line(context.say("shell", "Ctrl+PgUp, Ctrl+PgDn"), context.say("shell", "The tabs in turn"));
  line(QStringLiteral("Alt+←, Alt+→"), context.say("shell", "Promises by function: to the next one"));
  line(QStringLiteral("Ctrl+M"), context.say("shell", "Meeting brief as PDF"));
  line(QStringLiteral("Ctrl+Shift+K"), context.say("shell", "Profile: known, assumed, unknown, stale in turn"));
  line(context.say("shell", "Arrows, Ins, L, Del"), context.say("shell", "Map of people: choose, add, tie, remove"));
  line(QStringLiteral("F6"), context.say("shell", "Ratings: the next gap that counts"));
  head(context.say("shell", "In a plan's texts"));
  line(QStringLiteral("Ctrl+B"), context.say("shell", "Bold"));
  line(context.say("shell", "Ctrl+click"), context.say("shell", "Follow a link"));
}

}  // namespace kam::ui
