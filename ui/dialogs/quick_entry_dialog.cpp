// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/quick_entry_dialog.h"

#include "app/quick_entry/entry_names.h"
#include "app/workspace.h"
#include "base/text.h"
#include "dialogs/entry_marks.h"
#include "domain/record_name.h"
#include "domain/value_text.h"
#include "shell/app_context.h"
#include "shell/notices.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/clear_layout.h"
#include "widgets/pill.h"
#include "widgets/text_label.h"
#include "words/format.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace kam::ui {

namespace {

using Question = app::EntryQuestion::Kind;

QString questionText(const app::EntryQuestion& question, const words::Words& words) {
  std::string names;
  for (const std::string& name : question.names) names += (names.empty() ? "" : ", ") + name;
  switch (question.kind) {
    case Question::noSuchDay: return qtText(words::fill(words.say("entry", "“%1” is no day. Which one is meant?"), {question.text}));
    case Question::nobody:
      return qtText(words::fill(words.say("entry", "Nobody is called “%1”. Add the contact first, or write it without @."), {question.text}));
    case Question::severalPersons: return qtText(words::fill(words.say("entry", "Who is “%1”? %2"), {question.text, names}));
    case Question::noSuchAccount: return qtText(words::fill(words.say("entry", "No account is called “%1”."), {question.text}));
    case Question::severalAccounts: return qtText(words::fill(words.say("entry", "Which account is “%1”? %2"), {question.text, names}));
    case Question::accountMissing: return qtText(words.say("entry", "Which account? Write # and the beginning of its name."));
    case Question::noSuchOpportunity:
      return qtText(words::fill(words.say("entry", "No open opportunity of this account is called “%1”."), {question.text}));
    case Question::severalOpportunities: return qtText(words::fill(words.say("entry", "Which opportunity is “%1”? %2"), {question.text, names}));
    case Question::whoWorked: return qtText(words.say("entry", "Whose hours are these? Put your name, as the team has it, into the settings."));
    case Question::tooLong: return qtText(words.say("entry", "The line is too long to be one entry. Log it in two."));
  }
  return {};
}

/// "2", "1.5" or "0.75": as many decimals as it has.
std::string hoursText(words::Language language, double hours) {
  const auto isWhole = [](double value) { return std::abs(value - std::round(value)) < 1e-9; };
  return words::decimal(language, hours, isWhole(hours) ? 0 : isWhole(hours * 10.0) ? 1 : 2);
}

}  // namespace

QuickEntryDialog::QuickEntryDialog(AppContext& context, QWidget* parent, base::RawId account, const QString& draft)
    : QDialog(parent), m_context(context), m_account(account), m_edit(new QPlainTextEdit(this)), m_save(new QPushButton(this)) {
  setWindowTitle(m_context.say("entry", "Quick entry"));
  setMinimumWidth(680);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 16, 20, 16);
  column->setSpacing(10);
  m_edit->setFixedHeight(58);
  m_edit->setTabChangesFocus(false);
  m_edit->setAccessibleName(m_context.say("entry", "Quick entry"));
  m_edit->setPlaceholderText(m_context.say("entry", "yesterday 14:00 visit @Falk, line 3 comes in Q4, offer until 15 May @engineering, mood +"));
  m_marks = new EntryMarks(m_edit->document(), colorsOf(*this));
  column->addWidget(m_edit);
  auto* chips = new QWidget(this);
  m_chips = new QVBoxLayout(chips);
  m_chips->setContentsMargins(0, 0, 0, 0);
  m_chips->setSpacing(6);
  column->addWidget(chips);
  column->addStretch(1);
  auto* foot = new QHBoxLayout;
  m_hint = new TextLabel(TextRole::small, this);
  foot->addWidget(m_hint, 1);
  m_save->setText(m_context.say("entry", "Log it"));
  m_save->setToolTip(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
  setButtonKind(*m_save, ButtonKind::primary);
  m_save->setDefault(true);
  foot->addWidget(m_save);
  column->addLayout(foot);
  m_edit->installEventFilter(this);
  connect(m_edit, &QPlainTextEdit::textChanged, this, &QuickEntryDialog::read);
  connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &QuickEntryDialog::tell);
  connect(m_save, &QPushButton::clicked, this, &QuickEntryDialog::save);
  setLine(draft);
}

QString QuickEntryDialog::line() const { return m_edit->toPlainText(); }

void QuickEntryDialog::setLine(const QString& line) {
  m_edit->setPlainText(line);
  m_edit->moveCursor(QTextCursor::End);
  read();
}

void QuickEntryDialog::read() {
  // A line break is pasted now and then; the line stays one.
  std::string line = plainText(this->line());
  for (char& sign : line)
    if (sign == '\n' || sign == '\t') sign = ' ';
  m_entry = app::readEntry(*m_context.workspace()->snapshot(), line,
                           {m_context.clock().today(), domain::Id<domain::Account>(m_account), m_context.workspace()->authorMember().isSet()});
  const QSignalBlocker quiet(m_edit);
  m_marks->show(line, m_entry.parts);
  tell();
}

void QuickEntryDialog::tell() {
  clearLayout(*m_chips);
  m_understood.clear();
  const words::Words words = m_context.words();
  const auto snapshot = m_context.workspace()->snapshot();
  auto* row = new QHBoxLayout;
  row->setSpacing(6);
  const auto chip = [&](const QString& text, Tone tone) {
    m_understood << text;
    row->addWidget(new Pill(text, tone, this));
  };
  if (m_entry.account.isSet()) chip(qtText(domain::recordName(*snapshot, domain::Kind::accounts, m_entry.account.raw())), Tone::accent);
  if (const auto* about = snapshot->find(m_entry.opportunity)) chip(qtText(about->name), Tone::accent);
  QString when = qtText(words::date(words.language(), m_entry.day));
  if (m_entry.time) when += QStringLiteral(" %1:%2").arg(*m_entry.time / 60).arg(*m_entry.time % 60, 2, 10, QLatin1Char('0'));
  chip(when, Tone::neutral);
  if (m_entry.hours)
    chip(qtText(words::fill(words.say("entry", "%1 h"), {hoursText(words.language(), *m_entry.hours)})) +
             (m_entry.activity == domain::EffortKind::unknown ? QString() : QStringLiteral(" · ") + qtText(domain::wordOf(words, m_entry.activity))),
         Tone::accent);
  if (m_entry.channel != domain::Channel::unknown) chip(qtText(domain::wordOf(words, m_entry.channel)), Tone::neutral);
  for (const auto person : m_entry.persons) chip(qtText(domain::recordName(*snapshot, domain::Kind::persons, person.raw())), Tone::neutral);
  if (m_entry.mood)
    chip(qtText(words::fill(words.say("entry", "mood %1"), {(*m_entry.mood > 0 ? "+" : "") + std::to_string(*m_entry.mood)})),
         *m_entry.mood > 0   ? Tone::positive
         : *m_entry.mood < 0 ? Tone::warning
                             : Tone::neutral);
  row->addStretch(1);
  m_chips->addLayout(row);
  const auto sentence = [&](const QString& text, TextRole role, Tone tone) {
    m_understood << text;
    auto* label = wrappedLabel(role, text, this);
    label->setTone(tone);
    m_chips->addWidget(label);
  };
  if (!m_entry.text.empty()) sentence(qtText(m_entry.text), TextRole::body, Tone::neutral);
  if (m_entry.isWorkOnly()) sentence(m_context.say("entry", "Hours alone are logged, no talk."), TextRole::muted, Tone::neutral);
  for (const app::EntryPromise& promise : m_entry.promises) {
    std::string text = words::fill(words.say("entry", "We promise: %1, by %2"), {promise.text, words::date(words.language(), promise.due)});
    if (promise.function != domain::OwnFunction::unknown) text += " · " + domain::wordOf(words, promise.function);
    sentence(qtText(text), TextRole::strong, Tone::neutral);
  }
  for (const app::EntryQuestion& question : m_entry.questions)
    if (!line().trimmed().isEmpty()) sentence(questionText(question, words), TextRole::body, Tone::warning);
  int from = 0;
  int to = 0;
  const QStringList names = candidates(from, to);
  m_hint->setText(
      names.isEmpty()
          ? m_context.say("entry", "# account · @ person or function · ! opportunity · until … makes a promise · 2h · mood + · Esc keeps the line")
          : m_context.say("entry", "Tab: %1").replace(QStringLiteral("%1"), names.join(QStringLiteral(" · "))));
  m_save->setEnabled(m_entry.isComplete() && !m_context.isReadOnly());
  // What was understood is never cut off; the window does not shrink under the hands either.
  layout()->activate();
  const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
  if (needed > height()) resize(width(), needed);
}

QStringList QuickEntryDialog::candidates(int& from, int& to) const {
  const QString text = line();
  to = m_edit->textCursor().position();
  from = to;
  while (from > 0 && !text[from - 1].isSpace()) --from;
  if (to - from < 2) return {};
  const QChar sign = text[from];
  const std::string typed = base::folded(plainText(text.mid(from + 1, to - from - 1)), base::UmlautFold::expanded);
  const auto snapshot = m_context.workspace()->snapshot();
  std::vector<std::string> names;
  if (sign == QLatin1Char('#')) names = app::accountsNamed(*snapshot, typed).names;
  else if (sign == QLatin1Char('@') && app::functionNamed(typed) == domain::OwnFunction::unknown)
    names = app::personsNamed(*snapshot, m_entry.account, typed).names;
  else if (sign == QLatin1Char('!')) names = app::opportunitiesNamed(*snapshot, m_entry.account, typed).names;
  QStringList shown;
  for (const std::string& name : names) shown << qtText(name);
  // What is written out already needs no completion.
  if (shown.size() == 1 && text.mid(from + 1).startsWith(shown.first())) return {};
  return shown;
}

void QuickEntryDialog::complete() {
  int from = 0;
  int to = 0;
  const QStringList names = candidates(from, to);
  if (names.isEmpty()) {
    m_save->setFocus();
    return;
  }
  QTextCursor cursor = m_edit->textCursor();
  cursor.setPosition(from + 1);
  cursor.setPosition(to, QTextCursor::KeepAnchor);
  cursor.insertText(names.first() + QStringLiteral(", "));
}

bool QuickEntryDialog::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_edit && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
      save();
      return true;
    }
    if (key->key() == Qt::Key_Tab) {
      complete();
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

void QuickEntryDialog::save() {
  if (!m_entry.isComplete() || m_context.isReadOnly()) return;
  app::Workspace& workspace = *m_context.workspace();
  const auto edit = app::logEntry(*workspace.snapshot(), workspace.ids(), m_entry, m_context.clock().today(), workspace.authorMember());
  if (!edit) {
    m_context.tellError(edit.error());
    return;
  }
  const auto done = workspace.commit(*edit);
  if (!done) {
    m_context.tellError(done.error());
    return;
  }
  const int promises = static_cast<int>(m_entry.promises.size());
  m_context.tellUndoable(promises == 0 ? m_context.say("entry", "Logged") : m_context.say("entry", "Logged, with %n promise(s)", nullptr, promises));
  accept();
}

bool quickEntry(AppContext& context, QWidget* parent, base::RawId account, QString& draft) {
  if (context.workspace() == nullptr) return false;
  QuickEntryDialog dialog(context, parent, account, draft);
  const bool logged = dialog.exec() == QDialog::Accepted;
  draft = logged ? QString() : dialog.line();
  return logged;
}

}  // namespace kam::ui
