// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_editor.h"

#include "domain/date_text.h"
#include "domain/value_text.h"
#include "models/worded_scale.h"
#include "theme/colors.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/name_box.h"
#include "words/format.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QTextBlock>
#include <QSignalBlocker>
#include <QWidgetAction>

#include <algorithm>

namespace kam::ui {
namespace {

/// Long texts are as tall as what is written in them, within these.
constexpr int kLeastLong = 46;
constexpr int kMostLong = 190;

QString dash() { return QStringLiteral("\u2013"); }

}  // namespace

FieldEditor::FieldEditor(const domain::Field& field, QWidget* parent) : QWidget(parent), m_field(field) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  QWidget* inner = nullptr;
  switch (field.type) {
    case domain::FieldType::longText:
    case domain::FieldType::json:
      inner = m_long = new QPlainTextEdit(this);
      m_long->setFixedHeight(kLeastLong);
      // The field is drawn by its frame, round corners included.
      m_long->viewport()->setAutoFillBackground(false);
      m_long->document()->setDocumentMargin(6);
      m_long->setTabChangesFocus(true);
      connect(m_long, &QPlainTextEdit::textChanged, this, &FieldEditor::typed);
      connect(m_long->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &FieldEditor::fitHeight);
      break;
    case domain::FieldType::reference:
      inner = m_combo = m_names = new NameBox(this);
      m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
      m_names->setMinimumContentsLength(8);
      connect(m_names, &QComboBox::activated, this, &FieldEditor::finished);
      connect(m_names->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::typed);
      connect(m_names->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        completeTyped();
        Q_EMIT finished();
      });
      break;
    case domain::FieldType::choice:
      inner = m_combo = new QComboBox(this);
      m_combo->setMaxVisibleItems(16);
      m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
      m_combo->setMinimumContentsLength(8);
      connect(m_combo, &QComboBox::activated, this, &FieldEditor::finished);
      break;
    case domain::FieldType::boolean:
      inner = m_check = new QCheckBox(this);
      connect(m_check, &QCheckBox::clicked, this, &FieldEditor::finished);
      break;
    default:
      // Of the words of every language there are as many.
      if (field.has(domain::kMonth) || !scaleSteps(field, words::Words(words::Language::english)).empty()) {
        inner = m_combo = new QComboBox(this);
        connect(m_combo, &QComboBox::activated, this, &FieldEditor::finished);
        break;
      }
      inner = m_line = new QLineEdit(this);
      if (field.type == domain::FieldType::date) addCalendar(*m_line);
      connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::typed);
      connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::finished);
      break;
  }
  row->addWidget(inner);
  inner->installEventFilter(this);
  setFocusProxy(inner);
}

void FieldEditor::fitHeight() {
  // The size that the document tells is of those lines only that were laid out so far.
  qreal height = 0;
  const QAbstractTextDocumentLayout* layout = m_long->document()->documentLayout();
  for (QTextBlock block = m_long->document()->begin(); block.isValid() && height < kMostLong; block = block.next())
    height += layout->blockBoundingRect(block).height();
  const int wanted = qBound(kLeastLong, static_cast<int>(height) + 18, kMostLong);
  if (m_long->height() != wanted) m_long->setFixedHeight(wanted);
}

void FieldEditor::addCalendar(QLineEdit& line) {
  m_calendar = line.addAction(QIcon(), QLineEdit::TrailingPosition);
  m_calendar->setIcon(icon(QStringLiteral("calendar"), colorsOf(*this).muted, 16));
  connect(m_calendar, &QAction::triggered, this, [this, &line] {
    if (line.isReadOnly()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    const auto day = domain::parseTypedDate(plainText(line.text()), domain::NumberStyle::german);
    if (day) calendar->setSelectedDate(QDate::fromString(qtText(base::isoText(*day)), Qt::ISODate));
    auto* shown = new QWidgetAction(menu);
    shown->setDefaultWidget(calendar);
    menu->addAction(shown);
    connect(calendar, &QCalendarWidget::clicked, this, [this, &line, menu](QDate picked) {
      line.setText(picked.toString(Qt::ISODate));
      menu->close();
      Q_EMIT finished();
    });
    menu->popup(line.mapToGlobal(QPoint(0, line.height())));
    calendar->setFocus();
  });
}

void FieldEditor::fillChoices(const words::Words& words) {
  const QSignalBlocker quiet(m_combo);
  m_combo->clear();
  m_combo->addItem(dash());
  if (m_field.type == domain::FieldType::choice) {
    for (const domain::Choice& choice : m_field.choices) m_combo->addItem(qtText(words.say(choice.word)), qtText(choice.key));
    return;
  }
  if (m_field.has(domain::kMonth)) {
    for (unsigned month = 1; month <= 12; ++month) m_combo->addItem(qtText(words::monthName(words.language(), month)), qint64{month});
    return;
  }
  for (const ScaleStep& step : scaleSteps(m_field, words)) m_combo->addItem(step.word, qint64{step.value});
}

void FieldEditor::setValue(const domain::Snapshot& snapshot, const words::Words& words, const domain::Value& value) {
  const QString text = qtText(domain::displayText(snapshot, words, m_field, value));
  if (m_line != nullptr) {
    m_line->setText(text);
    m_line->setCursorPosition(0);
  } else if (m_long != nullptr) {
    const QSignalBlocker quiet(m_long);
    if (m_long->toPlainText() != text) m_long->setPlainText(text);
  } else if (m_check != nullptr) {
    const auto* on = std::get_if<std::int64_t>(&value);
    m_check->setChecked(on != nullptr && *on != 0);
  } else if (m_names != nullptr) {
    const QSignalBlocker quiet(m_names);
    m_names->setNames(snapshot, m_field.references);
    const auto* id = std::get_if<std::int64_t>(&value);
    m_names->choose(id == nullptr ? 0 : *id);
  } else {
    fillChoices(words);
    int at = 0;
    if (const auto* key = std::get_if<std::string>(&value)) at = m_combo->findData(qtText(*key));
    else if (const auto* number = std::get_if<std::int64_t>(&value)) {
      at = m_combo->findData(qint64{*number});
      // A number without a word is shown as it is.
      if (at < 0) {
        m_combo->addItem(text, qint64{*number});
        at = m_combo->count() - 1;
      }
    }
    m_combo->setCurrentIndex(std::max(0, at));
  }
}

bool FieldEditor::isUnfinished() const { return m_names != nullptr && m_names->isUnfinished(); }

void FieldEditor::completeTyped() {
  if (m_names != nullptr) m_names->completeTyped();
}

base::Result<domain::Value> FieldEditor::value(const domain::Snapshot& snapshot, const words::Words& words) const {
  if (m_check != nullptr) return domain::Value{std::int64_t{m_check->isChecked() ? 1 : 0}};
  const domain::NumberStyle style = domain::numberStyleOf(words.language());
  if (m_line != nullptr) return domain::parseValue(snapshot, m_field, plainText(m_line->text().trimmed()), style);
  if (m_long != nullptr) return domain::parseValue(snapshot, m_field, plainText(m_long->toPlainText()), style);
  if (m_names != nullptr) {
    const auto named = m_names->named();
    // A number names a record too.
    if (!named) return domain::parseValue(snapshot, m_field, plainText(m_names->currentText().trimmed()), style);
    return *named == 0 ? domain::Value{} : domain::Value{*named};
  }
  const QVariant picked = m_combo->currentData();
  if (!picked.isValid()) return domain::Value{};
  if (m_field.type == domain::FieldType::choice) return domain::Value{plainText(picked.toString())};
  return domain::Value{std::int64_t{picked.toLongLong()}};
}

void FieldEditor::setReadOnly(bool readOnly) {
  if (m_line != nullptr) m_line->setReadOnly(readOnly);
  else if (m_long != nullptr) m_long->setReadOnly(readOnly);
  else focusProxy()->setEnabled(!readOnly);
}

void FieldEditor::markInvalid(bool invalid) { setInvalid(*focusProxy(), invalid); }

void FieldEditor::setAccessible(const QString& name) { focusProxy()->setAccessibleName(name); }

bool FieldEditor::isBeingEdited() const {
  return focusProxy()->hasFocus() || (m_combo != nullptr && m_combo->lineEdit() != nullptr && m_combo->lineEdit()->hasFocus());
}

void FieldEditor::changeEvent(QEvent* event) {
  const bool colours = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange || event->type() == QEvent::Polish;
  if (m_calendar != nullptr && colours) m_calendar->setIcon(icon(QStringLiteral("calendar"), colorsOf(*this).muted, 16));
  QWidget::changeEvent(event);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event) {
  if (m_long != nullptr && event->type() == QEvent::FocusOut) Q_EMIT finished();
  // Another width breaks the lines elsewhere; within the event the text still has its old lines.
  if (m_long != nullptr && event->type() == QEvent::Resize &&
      static_cast<QResizeEvent*>(event)->size().width() != static_cast<QResizeEvent*>(event)->oldSize().width())
    QMetaObject::invokeMethod(this, &FieldEditor::fitHeight, Qt::QueuedConnection);
  // A wheel over a closed list must not change what nobody looks at.
  if (m_combo != nullptr && event->type() == QEvent::Wheel && !m_combo->hasFocus()) {
    event->ignore();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace kam::ui
