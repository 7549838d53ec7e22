// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/review_notes.h"

#include "domain/records/team_member.h"
#include "pages/portfolio/view_parts.h"
#include "shell/app_context.h"
#include "theme/style.h"
#include "theme/style_parts.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/pill.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace kam::ui {
namespace {

constexpr int kOwnerWidth = 116;
constexpr int kDayWidth = 122;

QDate qtDate(base::Date date) {
  const auto parts = base::civil(date);
  return {static_cast<int>(parts.year()), static_cast<int>(static_cast<unsigned>(parts.month())),
          static_cast<int>(static_cast<unsigned>(parts.day()))};
}

}  // namespace

ReviewNotes::ReviewNotes(AppContext& context, ReviewModel& model, QWidget* parent) : QWidget(parent), m_context(context), m_model(model) {
  auto* into = new QVBoxLayout(this);
  into->setContentsMargins(0, 0, 0, 0);
  into->setSpacing(kGap);
  m_noteCard = new Card(this);
  m_notes = new QVBoxLayout;
  m_notes->setSpacing(8);
  m_note = new QLineEdit(m_noteCard);
  m_note->installEventFilter(this);
  m_asNote = new QPushButton(m_noteCard);
  m_writing = new QHBoxLayout;
  m_writing->setSpacing(8);
  m_writing->addWidget(m_note, 1);
  m_writing->addWidget(m_asNote);
  m_actionBar = new QWidget(m_noteCard);
  auto* bar = new QHBoxLayout(m_actionBar);
  bar->setContentsMargins(0, 0, 0, 0);
  bar->setSpacing(8);
  m_asAction = new QPushButton(m_actionBar);
  m_owner = new QComboBox(m_actionBar);
  m_owner->setMinimumWidth(kOwnerWidth);
  m_due = new QDateEdit(m_actionBar);
  m_due->setCalendarPopup(true);
  m_due->setMinimumWidth(kDayWidth);
  for (QPushButton* button : {m_asNote, m_asAction}) button->setFocusPolicy(Qt::TabFocus);
  bar->addWidget(m_owner, 1);
  bar->addWidget(m_due);
  bar->addWidget(m_asAction);
  m_keys = wrappedLabel(TextRole::small, {}, m_noteCard);
  m_noteCard->body()->addLayout(m_notes);
  m_noteCard->body()->addLayout(m_writing);
  m_noteCard->body()->addWidget(m_actionBar);
  m_noteCard->body()->addWidget(m_keys);
  m_lastCard = new Card(this);
  m_last = new QVBoxLayout;
  m_last->setSpacing(8);
  m_lastCard->body()->addLayout(m_last);
  into->addWidget(m_noteCard);
  into->addWidget(m_lastCard);
  connect(m_asNote, &QPushButton::clicked, this, [this] { writeNote(false); });
  connect(m_asAction, &QPushButton::clicked, this, [this] { writeNote(true); });
}

void ReviewNotes::retranslate() {
  const auto say = [this](const char* area, const char* text) { return m_context.say(area, text); };
  m_noteCard->setTitle(say("review", "Notes of this review"));
  m_note->setPlaceholderText(say("review", "What was said or agreed"));
  m_note->setAccessibleName(say("review", "Note"));
  m_asNote->setText(say("review", "Keep as note"));
  m_asAction->setText(say("review", "Make it an action"));
  m_owner->setAccessibleName(say("review", "Owner of the action"));
  m_due->setAccessibleName(say("review", "Due day of the action"));
  m_keys->setText(say("review", "Enter keeps the note, Ctrl+Enter makes it an action with this owner and day."));
  m_due->setLocale(m_context.locale());
  m_due->setDisplayFormat(m_context.language() == words::Language::german ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("d MMM yyyy"));
  m_shown = 0;
}

void ReviewNotes::addNote(QVBoxLayout& into, const ReviewNoteLine& note, bool editable) {
  auto* line = new QHBoxLayout;
  line->setSpacing(8);
  auto* texts = new QVBoxLayout;
  texts->setSpacing(1);
  texts->addWidget(wrappedLabel(TextRole::body, note.text, this));
  if (!note.action.isEmpty()) texts->addWidget(wrappedLabel(TextRole::small, note.action, this));
  line->addLayout(texts, 1);
  if (note.isAction) line->addWidget(new Pill(note.state, note.tone, this), 0, Qt::AlignTop);
  if (!note.isAction && !m_context.isReadOnly()) {
    auto* make = new QPushButton(m_context.say("review", "Make it an action"), this);
    setButtonKind(*make, ButtonKind::link);
    make->setFocusPolicy(Qt::TabFocus);
    connect(make, &QPushButton::clicked, this, [this, id = note.note] { tell(m_model.makeAction(id, owner(), due())); });
    line->addWidget(make, 0, Qt::AlignTop);
  }
  if (editable && !m_context.isReadOnly()) {
    auto* remove = new QPushButton(QStringLiteral("\u00d7"), this);
    setButtonKind(*remove, ButtonKind::quiet);
    remove->setFocusPolicy(Qt::TabFocus);
    remove->setFixedWidth(26);
    remove->setAccessibleName(m_context.say("review", "Remove the note"));
    remove->setToolTip(m_context.say("review", "Remove the note"));
    connect(remove, &QPushButton::clicked, this, [this, id = note.note] {
      const auto removed = m_model.changeNote(id, {});
      tell(removed);
      if (removed) m_context.tellUndoable(m_context.say("review", "Note removed"));
    });
    line->addWidget(remove, 0, Qt::AlignTop);
  }
  into.addLayout(line);
}

void ReviewNotes::fill() {
  clearLayout(*m_notes);
  clearLayout(*m_last);
  const bool open = m_model.open() != nullptr && !m_context.isReadOnly();
  const std::vector<ReviewNoteLine> notes = m_model.notes();
  for (const ReviewNoteLine& note : notes) addNote(*m_notes, note, open);
  if (!open)
    m_notes->addWidget(
        wrappedLabel(TextRole::muted, m_context.say("review", "Begin the review to write notes; looking through changes nothing."), this));
  for (QWidget* writing : std::initializer_list<QWidget*>{m_note, m_asNote, m_actionBar, m_keys}) writing->setVisible(open);
  m_lastCard->setTitle(m_model.lastTitle());
  const std::vector<ReviewNoteLine> last = m_model.lastNotes();
  for (const ReviewNoteLine& note : last) addNote(*m_last, note, false);
  if (last.empty()) m_last->addWidget(wrappedLabel(TextRole::muted, m_context.say("review", "Nothing was noted about this account."), this));
  const scoring::AgendaItem* item = m_model.item();
  const base::RawId account = item == nullptr ? 0 : item->figures.account.raw();
  if (account == m_shown) return;
  // Another account: its manager and four weeks, and an empty line.
  m_shown = account;
  fillOwners();
  m_due->setDate(qtDate(m_model.usualDue()));
  m_note->clear();
}

void ReviewNotes::fillOwners() {
  m_owner->clear();
  m_owner->addItem(m_context.say("review", "no owner"), QVariant::fromValue(qint64{0}));
  for (const domain::TeamMember& member : m_model.data()->whole->all<domain::TeamMember>())
    m_owner->addItem(qtText(member.name), QVariant::fromValue(qint64{member.id.raw()}));
  m_owner->setCurrentIndex(std::max(0, m_owner->findData(QVariant::fromValue(qint64{m_model.usualOwner()}))));
}

base::RawId ReviewNotes::owner() const { return m_owner->currentData().toLongLong(); }

base::Date ReviewNotes::due() const {
  const QDate day = m_due->date();
  return base::makeDate(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

void ReviewNotes::tell(const base::Result<void>& done) {
  if (!done && done.error().code != base::ErrorCode::nothingChanged) m_context.tellError(done.error());
}

void ReviewNotes::writeNote(bool asAction) {
  const QString text = m_note->text().trimmed();
  if (text.isEmpty()) return;
  const auto done = asAction ? m_model.noteAction(text, owner(), due()) : m_model.note(text);
  tell(done);
  if (done) m_note->clear();
}

void ReviewNotes::commitPending() {
  if (m_model.open() != nullptr) writeNote(false);
}

bool ReviewNotes::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_note && event->type() == QEvent::KeyPress) {
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
      writeNote(key->modifiers().testFlag(Qt::ControlModifier));
      return true;
    }
    // While typing the arrows belong to the text; the page keys and Escape still step.
    const bool steps = key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp || key->key() == Qt::Key_Escape;
    const bool marks = key->modifiers().testFlag(Qt::ControlModifier) && (key->key() == Qt::Key_D || key->key() == Qt::Key_L);
    if (steps || marks) {
      Q_EMIT keyWanted(key);
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace kam::ui
